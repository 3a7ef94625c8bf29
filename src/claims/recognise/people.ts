import type { Recogniser } from '../finding.ts';
import { cadence } from '../parameters/cadence.ts';
import { durations } from '../parameters/durations.ts';
import { terms } from '../parameters/terms.ts';
import { said } from './said.ts';

/** Promises about people and their access. */
export const people: readonly Recogniser[] = [
  said({
    id: 'least-privilege',
    says: ['leastPrivilege'],
    params: ({ text }) =>
      terms(
        'mechanism',
        [
          ['rbac', /role|rolle/],
          ['just-in-time', /at a time|auf zeit|just-in-time/],
        ],
        text,
      ),
  }),
  said({ id: 'access-review', says: ['accessReview'], params: cadence }),
  said({
    id: 'training',
    says: ['training'],
    when: ({ text }) => !/training data|data mining|algorithms|which we use for training/.test(text),
    params: cadence,
  }),
  said({
    id: 'confidentiality-obligation',
    says: ['confidentiality'],
    when: ({ text }) => !/share it under|maintaining the confidentiality|new sub/.test(text),
  }),
  said({ id: 'background-checks', says: ['screening'] }),
  said({
    id: 'session-management',
    says: ['session'],
    params: ({ text }) => {
      const period = durations(text).find(({ unit }) => unit === 'minute');
      return period === undefined ? {} : { idle_minutes: period.amount };
    },
  }),
  said({
    id: 'sso',
    says: ['singleSignOn'],
    params: ({ text }) => terms('scope', [['employees', /staff|employee/]], text),
  }),
  said({ id: 'policy-review', says: ['policyReview'], params: cadence }),
];

import type { Recogniser } from '../finding.ts';
import { durations } from '../parameters/durations.ts';
import { numberPattern, toNumber } from '../parameters/numbers.ts';
import { flag, terms } from '../parameters/terms.ts';
import { said } from './said.ts';

const persons = new RegExp(
  `\\b(${numberPattern})\\)? (?:(?:break-glass |admin(?:istrator)? |named |notfall)?accounts|people|persons|engineers|employees|administrators|members|colleagues|personen|mitarbeiter|administratoren|beschäftigte)\\b|administratoren: (${numberPattern})\\b`,
);

/** Promises about people and their access. */
export const people: readonly Recogniser[] = [
  said({
    id: 'least-privilege',
    says: ['leastPrivilege'],
    unless: ['building', 'doorTalk'],
    params: ({ text }) => {
      const [, ahead, behind] = persons.exec(text) ?? [];
      const count = ahead ?? behind;
      const hours = durations(text).find(({ unit }) => unit === 'hour');
      return {
        ...terms(
          'mechanism',
          [
            ['rbac', /\brole|\brolle/],
            ['just-in-time', /at a time|auf zeit|just-in-time/],
            ['named-accounts', /persönliche|named accounts|keine sammel/],
            ['few-admins', /minimum an|minimale anzahl/],
            ['tokens', /authori[sz]ation tokens/],
          ],
          text,
        ),
        ...(count === undefined ? {} : { count: toNumber(count) }),
        ...(hours === undefined ? {} : { max_hours: hours.amount }),
        ...flag('unique_accounts', /unique (?:user )?accounts|individual accounts/, text),
        ...terms(
          'scope',
          [
            ['admin', /\badministrative access|standing administrator/],
            ['production', /\bproduction (?:systems|access)|touch production/],
          ],
          text,
        ),
      };
    },
  }),
  said({
    id: 'access-review',
    says: ['accessReview'],
    unless: ['paper'],
    when: ({ text }) => !/\bcertification\b/.test(text),
    often: true,
    params: ({ text }) => terms('scope', [['privileged', /^[^,]{0,9}\bprivileged/]], text),
  }),
  said({
    id: 'training',
    says: ['training'],
    often: true,
    when: ({ text }) => !/training data|data mining|algorithms|which we use for training/.test(text),
  }),
  said({
    id: 'confidentiality-obligation',
    says: ['confidentiality'],
    when: ({ text }) =>
      !/(?:available|shared?|provided)\b[^.;]{0,30}\bunder|share it under|maintaining the confidentiality|new sub/.test(
        text,
      ),
    params: ({ text }) => terms('scope', [['subcontractors', /subcontractors/]], text),
  }),
  said({ id: 'background-checks', says: ['screening'] }),
  said({
    id: 'session-management',
    says: ['session'],
    params: ({ text }) => {
      const period = durations(text).find(({ unit }) => unit === 'minute' || unit === 'hour');
      if (period === undefined) return {};
      return { timeout_minutes: period.unit === 'hour' ? period.amount * 60 : period.amount };
    },
  }),
  said({
    id: 'sso',
    says: ['singleSignOn'],
    params: ({ text }) =>
      terms(
        'scope',
        [
          ['employees', /staff|employee|beschäftigte|mitarbeite|\bour people/],
          ['customers', /customers|\bplans?\b|tarif/],
        ],
        text,
      ),
  }),
  said({
    id: 'policy-review',
    says: ['policyReview'],
    unless: ['accessReview', 'keyCare'],
    often: true,
  }),
];

import type { Parameters } from '../../model/claim.ts';
import type { Clause } from '../clause.ts';
import type { Recogniser } from '../finding.ts';
import { cadence } from '../parameters/cadence.ts';
import { durations, round, toDays, toHours } from '../parameters/durations.ts';
import { flag, terms } from '../parameters/terms.ts';
import { said } from './said.ts';

/** The first length of time under `name` in days. */
function inDays(name: string, { text }: Clause): Parameters {
  const [first] = durations(text);
  return first === undefined ? {} : { [name]: round(toDays(first), 100) };
}

function noticeHours({ text }: Clause): Parameters {
  const period = durations(text).find(({ unit }) => unit === 'hour' || unit === 'day');
  return {
    ...(period === undefined ? {} : { within_hours: toHours(period) }),
    ...terms('recipient', [['customer', /customer|kund|praxis|auftraggeber|schulträger|\byou\b/]], text),
    ...terms(
      'trigger',
      [
        ['verification', /verification/],
        ['awareness', /aware|kenntnis|davon wissen/],
        ['confirmation', /confirmed it|bestätig/],
        ['detection', /detection|feststellung/],
      ],
      text,
    ),
  };
}

/** Promises about incidents, deletion and updates. */
export const handling: readonly Recogniser[] = [
  said({
    id: 'breach-notification',
    says: ['breachNotice'],
    with: ['informs'],
    when: ({ text }) =>
      !/supervisory|authority (?:is|for)|the authority|aufsicht|article 33|include:|never had|suppliers/.test(
        text,
      ),
    params: noticeHours,
  }),
  said({
    id: 'incident-response',
    says: ['incidentProcess'],
    when: ({ text }) => !/consists of|covering/.test(text),
    params: ({ text }) => ({
      ...flag('documented', /documented|dokumentiert/, text),
      ...terms('coverage', [['24x7', /around-the-clock|24\/7/]], text),
    }),
  }),
  said({
    id: 'data-deletion',
    says: ['dataDeletion'],
    with: ['deletionTrigger'],
    unless: ['log', 'softDelete'],
    when: ({ text }) => !/subject requests?|lawful/.test(text),
    params: (clause) => ({
      ...inDays('within_days', clause),
      ...flag('on_request', /request|verlangen|anfrage/, clause.text),
    }),
  }),
  said({
    id: 'data-retention',
    says: ['dataKept'],
    unless: ['backup', 'log', 'deletionTrigger'],
    params: (clause) => inDays('days', clause),
  }),
  said({
    id: 'patching',
    says: ['patches'],
    when: ({ text }) => !/please|scans for issues|policy/.test(text) || /remediate/.test(text),
    params: ({ text }) => ({
      ...terms(
        'interval',
        [
          ['regular', /regular/],
          ['ongoing', /ongoing/],
          ['timely', /timely|zeitnah/],
        ],
        text,
      ),
      ...flag('automated', /automatic|unattended|automatisch/, text),
    }),
  }),
  said({
    id: 'backup-restore-test',
    says: ['restoreTested'],
    params: (clause) => ({
      ...cadence(clause),
      ...flag('automated', /automatically|automatisch/, clause.text),
      ...flag('documented', /document|dokumentiert|notes how/, clause.text),
    }),
  }),
  said({
    id: 'business-continuity',
    says: ['continuity'],
    unless: ['restoreTested'],
    params: ({ text }) => flag('documented', /in place|documented|there is|dokumentiert/, text),
  }),
];

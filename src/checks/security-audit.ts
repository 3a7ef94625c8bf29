import type { Check } from '../model/check.ts';
import { judgeReport, reportFields, reportsAbout } from './common/dated-report.ts';
import { anything, oneOf, parameters, quantity, text, words, wordsOf } from './common/parameters.ts';
import { unjudgedBut } from './common/unjudged.ts';
import { examples } from './examples/security-audit.ts';

/** Whether dated reports show that audits are done as often as promised. */
export const securityAudit: Check = {
  id: 'security-audit',
  title: 'Audits are done',
  why: 'GDPR Art. 32(1)(d) asks for a process of regularly assessing and evaluating the measures, and Art. 5(2) for being able to show it.',
  references: ['GDPR Art. 32(1)(d)', 'GDPR Art. 5(2)', 'ISO/IEC 27001:2022 A.5.35'],
  severity: 'medium',
  parameters: parameters({
    interval_days: quantity('Days between two audits; a report counts for a year where it is missing.', 365),
    interval: anything('How often, where no number is said.', 'regular'),
    op: oneOf('At most so many days, however it is said.', 'lte', 'eq', 'lt', 'gte'),
    type: words('By whom: internal, external.', 'internal', 'external'),
    date: text('Day or month of the last audit that the text names.', '2024-09'),
    scope: anything('What is audited.', 'suppliers'),
    planned_for: anything('When it is to come.', '2027'),
  }),
  reads: { report: reportFields },
  quantifier: 'every',
  concerns: reportsAbout('security-audit'),
  unjudged: (params) =>
    unjudgedBut(['interval_days', 'interval', 'op', 'type', 'date'], {
      scope: 'what was audited',
      planned_for: 'whether it will come',
    })(params),
  judge: (resource, params, today) => {
    const types = wordsOf(params['type']);
    const external = types.includes('external') && !types.includes('internal');
    return judgeReport(resource, external ? { ...params, independent: true } : params, today, 'audit');
  },
  examples,
  remedy: {
    cloud:
      'Have the audit done and attach its report under evidence in tomcheck.yaml, with its date; or promise a longer interval.',
  },
  reword: () => undefined,
};

import type { Check } from '../model/check.ts';
import { judgeReport, reportFields, reportsAbout } from './common/dated-report.ts';
import { anything, flag, oneOf, parameters, quantity, text } from './common/parameters.ts';
import { unjudgedBut } from './common/unjudged.ts';
import { examples } from './examples/penetration-test.ts';

/** Whether dated reports show that penetration tests are done as often as promised. */
export const penetrationTest: Check = {
  id: 'penetration-test',
  title: 'Penetration tests are done',
  why: 'GDPR Art. 32(1)(d) asks for a process of regularly testing the measures: what nobody has attacked on purpose, nobody has tested.',
  references: ['GDPR Art. 32(1)(d)', 'ISO/IEC 27001:2022 A.8.8', 'ISO/IEC 27001:2022 A.8.29'],
  severity: 'medium',
  parameters: parameters({
    interval_days: quantity('Days between two tests; a report counts for a year where it is missing.', 365),
    interval: anything('How often, where no number is said.', 'regular'),
    op: oneOf('At most so many days, however it is said.', 'lte', 'eq', 'lt', 'gte'),
    independent: flag('By somebody outside of the company.'),
    date: text('Day or month of the last test that the text names.', '2025-11', '2025-11-30'),
    scheme: anything('By which scheme.', 'crest'),
    scope: anything('What is tested.', 'web application'),
    planned_for: anything('When it is to come.', '2027'),
  }),
  reads: { report: reportFields },
  quantifier: 'every',
  concerns: reportsAbout('penetration-test'),
  unjudged: (params) =>
    unjudgedBut(['interval_days', 'interval', 'op', 'independent', 'date'], {
      scheme: 'which scheme was followed',
      scope: 'what was tested',
      planned_for: 'whether it will come',
    })(params),
  judge: (resource, params, today) => judgeReport(resource, params, today, 'penetration test'),
  examples,
  remedy: {
    cloud:
      'Have the test done and attach its report under evidence in tomcheck.yaml, with its date; or promise a longer interval.',
  },
  reword: () => undefined,
};

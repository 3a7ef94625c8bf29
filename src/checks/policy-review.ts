import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { spokenDay } from '../model/days.ts';
import { fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { judgeReport, reportFields, reportsAbout } from './common/dated-report.ts';
import { fact } from './common/facts.ts';
import { anything, oneOf, parameters, quantity } from './common/parameters.ts';
import { dueDay, intervalOf, isPast, isToCome } from './common/papers.ts';
import { unjudgedBut } from './common/unjudged.ts';
import { days } from './common/wording.ts';
import { examples } from './examples/policy-review.ts';

/** A text that names the day of its last review shows it; one that names its last change only does not. */
function judgeText(resource: Resource, params: Parameters, today: string): Judgement {
  const interval = intervalOf(params);
  const expected = `reviewed within ${days(interval.days)}`;
  const [reviewed, changed, next] = [
    fact(resource, 'reviewedOn'),
    fact(resource, 'changedOn'),
    fact(resource, 'nextReviewOn'),
  ];
  const { name } = resource;
  if (reviewed.known && !isToCome(reviewed.value, today)) {
    const due = dueDay(reviewed.value, interval.days);
    const when = spokenDay(reviewed.value);
    if (due === undefined) {
      return undecided(
        reviewed,
        expected,
        `The last review that ${name} names, "${reviewed.value}", is no day.`,
      );
    }
    if (due >= today) return holds();
    const why = `By its own date ${name} was last reviewed on ${when}, longer ago than ${days(interval.days)}.`;
    return fails(reviewed, expected, when, why.replace(/ on (?!\d+ )/, ' in '));
  }
  if (next.known && isPast(next.value, today)) {
    const why = `The next review that ${name} names was due by ${spokenDay(next.value)}, and that is over.`;
    return fails(next, expected, spokenDay(next.value), why);
  }
  if (!changed.known) return undecided(changed, expected, `No day of a review stands in ${name}.`);
  const due = dueDay(changed.value, interval.days);
  const when = `By its own date ${name} was last changed on ${spokenDay(changed.value)}`.replace(
    / on (?!\d+ )/,
    ' in ',
  );
  const since = due !== undefined && due < today ? `, longer ago than ${days(interval.days)}` : '';
  return undecided(changed, expected, `${when}${since}; whether it was reviewed since then it does not say.`);
}

/** Whether the text shows by its own dates, or a record of the review, that it is reviewed as often as promised. */
export const policyReview: Check = {
  id: 'policy-review',
  title: 'The policy is reviewed',
  why: 'Measures and the text that describes them grow old. GDPR Art. 24(1) asks for measures that are reviewed and updated, Art. 32(1)(d) for regular evaluation.',
  references: ['GDPR Art. 24(1)', 'GDPR Art. 32(1)(d)', 'ISO/IEC 27001:2022 A.5.1'],
  severity: 'low',
  parameters: parameters({
    interval_days: quantity('Days between two reviews; a year where it is missing.', 365),
    interval: anything('How often, where no number is said.', 'regular'),
    op: oneOf('At most so many days, however it is said.', 'lte', 'eq', 'lt', 'gte'),
    scope: anything('What is reviewed, where it is not the text itself.', 'access rights'),
    planned_for: anything('When it is to come.', '2027'),
  }),
  reads: { policyText: ['reviewedOn', 'changedOn', 'nextReviewOn'], report: reportFields },
  quantifier: 'every',
  concerns: (resource, params) =>
    resource.kind === 'policyText' || reportsAbout('policy-review')(resource, params),
  unjudged: (params) =>
    unjudgedBut(['interval_days', 'interval', 'op'], {
      scope: 'what is reviewed',
      planned_for: 'whether it will come',
    })(params),
  judge: (resource, params, today) =>
    resource.kind === 'report'
      ? judgeReport(resource, params, today, 'review')
      : judgeText(resource, params, today),
  examples,
  remedy: {
    cloud:
      'Review the text and write the day into it (Last reviewed: ...), or attach a dated record of the review under evidence in tomcheck.yaml.',
  },
  reword: () => undefined,
};

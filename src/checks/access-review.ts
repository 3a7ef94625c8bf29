import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { spokenDay } from '../model/days.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact } from './common/facts.ts';
import { dayOf, daysBetween } from './common/moments.ts';
import { anything, numberOf, oneOf, parameters, perClaim, quantity, words } from './common/parameters.ts';
import { unjudgedBut } from './common/unjudged.ts';
import { nameOf, subject } from './common/wording.ts';
import { examples } from './examples/access-review.ts';

/** A review finds what has not been used for this long (AWS Trusted Advisor and CIS warn after 45 to 90 days). */
const idleDays = 90;

/** "Regularly" is at least once a year. */
const regularDays = 365;

const expected = 'no access that nobody uses';

const longest = perClaim(
  (params: Parameters) => (numberOf(params['interval_days']) ?? regularDays) + idleDays,
);

/** What was idle already when the last review was due, that review should have found. */
function judge(resource: Resource, params: Parameters, today: string): Judgement {
  const usable = fact(resource, resource.kind === 'user' ? 'passwordLogin' : 'active');
  if (!usable.known) return cannotTell(usable, expected, `Whether ${nameOf(resource)} can be used`);
  if (!usable.value) return holds();
  const used = fact(resource, 'lastUsed');
  if (!used.known) return cannotTell(used, expected, `When ${nameOf(resource)} was last used`);
  const last = dayOf(used.value);
  if (last !== undefined) {
    if (daysBetween(last, today) <= longest(params)) return holds();
    const why = `${subject(resource)} was last used on ${spokenDay(last)}, and can still be used.`;
    return fails(used, expected, `last used on ${spokenDay(last)}`, why);
  }
  return used.value === 'never' ? judgeUnused(resource, params, today) : notADate(resource);
}

function judgeUnused(resource: Resource, params: Parameters, today: string): Judgement {
  const used = fact(resource, 'lastUsed');
  const why = `${subject(resource)} was never used, and can still be used`;
  if (resource.kind === 'user') return undecided(used, expected, `${why}; since when, does not show.`);
  const created = fact(resource, 'createdOn');
  if (!created.known) return cannotTell(created, expected, `Since when ${nameOf(resource)} exists`);
  const day = dayOf(created.value);
  if (day === undefined) return notADate(resource);
  if (daysBetween(day, today) <= longest(params)) return holds();
  return fails(
    created,
    expected,
    `never used since ${spokenDay(day)}`,
    `${why}: it was made on ${spokenDay(day)}.`,
  );
}

function notADate(resource: Resource): Judgement {
  const used = fact(resource, 'lastUsed');
  return undecided(used, expected, `When ${nameOf(resource)} was last used is not written as a date.`);
}

/** Whether reviews of access leave traces: unused access that nobody has taken away shows that they do not work. */
export const accessReview: Check = {
  id: 'access-review',
  title: 'Access rights are reviewed',
  why: 'Access outlives the reason for which it was given. GDPR Art. 32(1)(d) asks that measures are tested regularly, Art. 32(4) that people act only on instruction.',
  references: ['GDPR Art. 32(1)(d)', 'GDPR Art. 32(4)', 'ISO/IEC 27001:2022 A.5.18'],
  severity: 'medium',
  parameters: parameters({
    interval_days: quantity('Longest time between two reviews, in days.', 90, 365),
    op: oneOf('Always understood as at most.', 'lte', 'eq'),
    interval: anything('How often, where the text gives no number.', 'regular'),
    scope: words('Whose access.', 'production'),
  }),
  reads: { user: ['passwordLogin', 'lastUsed'], accessKey: ['active', 'createdOn', 'lastUsed'] },
  quantifier: 'every',
  unjudged: (params) =>
    unjudgedBut(['interval_days', 'op', 'interval'], { scope: 'whose access is meant' })(params),
  judge,
  examples,
  remedy: {
    cloud:
      'Switch off passwords and keys that have not been used for 90 days, and delete them after a while.',
    terraform:
      'resource "aws_iam_access_key" "old" {\n  user   = aws_iam_user.old.name\n  status = "Inactive"\n}',
    commandLine: 'aws iam update-access-key --user-name <user> --access-key-id <key> --status Inactive',
  },
  reword: (_resources, _params, language) =>
    language === 'en'
      ? 'Not all access rights are reviewed regularly, and not all unused access is removed.'
      : 'Nicht alle Zugriffsrechte werden regelmäßig geprüft, und nicht alle ungenutzten Zugänge werden entfernt.',
};

import type { Check } from '../../model/check.ts';
import type { Parameters } from '../../model/claim.ts';
import { spokenDay } from '../../model/days.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../../model/judgement.ts';
import type { PaperKinds } from '../../model/papers.ts';
import type { Resource } from '../../model/resource.ts';
import { fact } from './facts.ts';
import { dueDay, intervalOf, isPast, isToCome, outdated } from './papers.ts';
import { days } from './wording.ts';

type About = PaperKinds['report']['about'];

/** What a check by dated reports reads of each. */
export const reportFields = ['onFile', 'about', 'date', 'validUntil', 'independent', 'succeeded'] as const;

/** Reports of the same; of several only the latest. */
export function reportsAbout(about: About): NonNullable<Check['concerns']> {
  return (resource) => {
    const [subject, succeeded] = [fact(resource, 'about'), fact(resource, 'succeeded')];
    return (!subject.known || subject.value === about) && !(succeeded.known && succeeded.value);
  };
}

/** Whether a report is there and not older than the sentence allows; `what` names it: `penetration test`. */
export function judgeReport(resource: Resource, params: Parameters, today: string, what: string): Judgement {
  const interval = intervalOf(params);
  const expected = `a ${what} within ${days(interval.days)}`;
  const [onFile, date] = [fact(resource, 'onFile'), fact(resource, 'date')];
  if (!onFile.known) return cannotTell(onFile, expected, `What ${resource.name} shows`);
  if (!date.known) return cannotTell(date, expected, `The date of ${resource.name}`);
  const name = onFile.value ? `The ${what} in ${resource.name}` : `The last ${what} that the text names`;
  const when = spokenDay(date.value);
  const due = dueDay(date.value, interval.days);
  if (due === undefined)
    return undecided(date, expected, `${name} is dated "${date.value}", and that is no day.`);
  if (isToCome(date.value, today))
    return undecided(date, expected, `${name} is dated ${when}, which is still to come.`);
  if (due < today && !isStillGood(resource, interval.named, today)) {
    const why = `${name} is dated ${when}, longer ago than ${days(interval.days)}.`;
    if (onFile.value || interval.named) return outdated(onFile.value, date, expected, date.value, why);
  }
  if (!onFile.value) {
    return undecided(onFile, expected, `${name} is dated ${when}, and no file shows it.`);
  }
  return params['independent'] === true ? independence(resource, name) : holds();
}

/** Where the sentence names no interval, whoever handed the report in may say how long it counts. */
function isStillGood(resource: Resource, named: boolean, today: string): boolean {
  const until = fact(resource, 'validUntil');
  return !named && until.known && !isPast(until.value, today);
}

function independence(resource: Resource, name: string): Judgement {
  const independent = fact(resource, 'independent');
  const expected = 'by somebody independent';
  if (!independent.known) {
    return cannotTell(
      independent,
      expected,
      `Whether ${name.replace('The', 'the')} is by somebody independent`,
    );
  }
  if (independent.value) return holds();
  return fails(
    independent,
    expected,
    'by the company itself',
    `${name} is by the company itself, and the text promises somebody independent.`,
  );
}

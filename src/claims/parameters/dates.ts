import { isDay } from '../../model/days.ts';
import type { Span } from '../text/span.ts';
import { monthNumber } from './month-names.ts';

/** A day, or a month where no day is said: `2027-12-20`, `2025-11`. */
export interface SaidDate extends Span {
  readonly date: string;
}

const year = String.raw`(?:19|20)\d\d`;
const day = String.raw`[0-3]?\d`;
const word = String.raw`\p{L}{3,12}\.?`;

/** Year first, day first in numbers, day first in words, month first in words, and months without a day. */
const pattern = new RegExp(
  [
    String.raw`(?<y1>${year})(?<s1>[-/.])(?<m1>[01]?\d)\k<s1>(?<d1>${day})`,
    String.raw`(?<d2>${day})(?<s2>[./-] ?)(?<m2>[0-3]?\d)\k<s2>(?<y2>${year})`,
    String.raw`(?<d3>${day})(?:\.|st|nd|rd|th|er|º)?[ -]{0,2}(?:of |de |of the )?(?<w3>${word})[ ,-]{1,2}(?:de |del )?(?<y3>${year})`,
    String.raw`(?<w4>${word}) (?<d4>${day})(?:st|nd|rd|th)?,? (?<y4>${year})`,
    String.raw`(?<w5>${word})(?: de| del)? (?<y5>${year})`,
    String.raw`(?<m6>[01]?\d)[./](?<y6>${year})`,
    String.raw`(?<y7>${year})[-/](?<m7>[01]\d)`,
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^/, String.raw`(?<![\p{L}\p{N}.,/-])(?:`)
    .replace(/$/, String.raw`)(?!(?!t\d\d:)[\p{L}\p{N}]|[-/.]\d)`),
  'gu',
);

/** Days in folded text, in order, as `2027-12-20`: `20-december-2027`, `25.02.2028`, `september 11, 2028`, `2025/10/28`. */
export function datesIn(folded: string): readonly string[] {
  return saidDates(folded).flatMap(({ date }) => (isDay(date) ? [date] : []));
}

/** Days and months in folded text, in order, each where it stands. A number that is no day of the calendar is none. */
export function saidDates(folded: string): readonly SaidDate[] {
  if (!/(?:19|20)\d\d/.test(folded)) return [];
  return Array.from(folded.matchAll(pattern)).flatMap((match) => {
    const date = dateOf(match.groups ?? {});
    return date === undefined ? [] : [{ date, start: match.index, end: match.index + match[0].length }];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateOf(found: Groups): string | undefined {
  const year =
    found['y1'] ?? found['y2'] ?? found['y3'] ?? found['y4'] ?? found['y5'] ?? found['y6'] ?? found['y7'];
  const name = found['w3'] ?? found['w4'] ?? found['w5'];
  const number = Number(found['m1'] ?? found['m2'] ?? found['m6'] ?? found['m7']);
  const day = found['d1'] ?? found['d2'] ?? found['d3'] ?? found['d4'];
  const month = name === undefined ? number : monthNumber(name);
  if (year === undefined || month === undefined) return undefined;
  if (day === undefined) return month >= 1 && month <= 12 ? `${year}-${padded(month)}` : undefined;
  const european = written(year, month, Number(day));
  // In numbers the month may come first, as in the United States: sure only where it could not be the day.
  const american =
    found['d2'] !== undefined && found['s2'] === '/' ? written(year, Number(day), month) : undefined;
  return european ?? american;
}

function written(year: string, month: number, day: number): string | undefined {
  const date = `${year}-${padded(month)}-${padded(day)}`;
  return isDay(date) ? date : undefined;
}

const padded = (number: number): string => String(number).padStart(2, '0');

import { keepingLast } from '../text/keeping-last.ts';
import type { Span } from '../text/span.ts';
import { isNumber, toNumber } from './numbers.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'quarterHour'
  | 'hour'
  | 'day'
  | 'workday'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'year';

/** A length of time as a text says it. */
export interface Duration extends Span {
  readonly amount: number;
  readonly unit: Unit;
}

/** Endings of German and English plurals and cases are part of the expressions. */
const units: readonly (readonly [Unit, string])[] = [
  ['workday', 'arbeitstage?[ns]?|werktage?[ns]?|(?:working|business) days?'],
  ['second', 'seconds?|secs?|sekunden?'],
  ['minute', 'minutes?|mins?|minuten?'],
  ['quarterHour', 'quarters? of an hour|viertelstunden?'],
  ['hour', 'hours?|hrs?|hourly|stunden?|stündige?[rnms]?|std|h'],
  ['day', '(?:calendar )?days?|kalendertage?n?|tage?n?|tägige?[rnms]?|tages|nächte?|tge?|(?<=\\d ?)d'],
  ['week', 'weeks?|wks?|wochen?|wöchige?[rnms]?'],
  ['fortnight', 'fortnights?'],
  ['month', 'months?|mths?|(?<=\\d )mon(?=\\.)|monate?n?|monats|monatige?[rnms]?'],
  ['year', 'years?|yrs?|jahre?n?|jahres|jährige?[rnms]?|schuljahr'],
];

const unitExpression = new RegExp(
  `(?<![a-zäöüß])(?:${units.map(([unit, pattern]) => `(?<${unit}>${pattern})`).join('|')})(?![a-zäöüß])`,
  'g',
);

/** The number before a unit; lawyers write it twice: `thirty (30) days`. */
const numberBefore =
  /(?<![\w.,äöüß])(?:([a-zäöüß]+(?:-[a-zäöüß]+)?) \()?(\d{1,5}(?:[.,]\d{1,2})?|half an?|[a-zäöüß]+(?:-[a-zäöüß]+)?)[)\]]?(?: |-|- )?(?:full |calendar |ganze[ns]? )?$/;

/** No number is longer. */
const longestNumber = 40;

/** Lengths of time in folded text, in order: `30 days`, `four weeks`, `30-tägig`, `12 months`. */
export const durations = keepingLast(durationsOf);

function durationsOf(folded: string): readonly Duration[] {
  return Array.from(folded.matchAll(unitExpression)).flatMap((match): readonly Duration[] => {
    const from = Math.max(0, match.index - longestNumber);
    const number = numberBefore.exec(folded.slice(from, match.index));
    const amount = toNumber(number?.[2] ?? '');
    if (number === null || Number.isNaN(amount)) return [];
    const spelled = number[1] === undefined || isNumber(number[1]) ? 0 : number[1].length + 2;
    const start = from + number.index + spelled;
    const duration = { start, end: match.index + match[0].length };
    if (isOrdinal(match[0], number[2] ?? '', folded.slice(duration.end))) return [];
    const unit = units.find(([name]) => match.groups?.[name] !== undefined)?.[0] ?? 'day';
    return isCoverage(folded, duration) ? [] : [{ amount, unit, ...duration }];
  });
}

/** `A second copy` counts copies, no time. */
const isOrdinal = (unit: string, number: string, after: string): boolean =>
  unit === 'second' &&
  /^(?:an?|one)$/.test(number) &&
  /^ [a-z]/.test(after) &&
  !/^ (?:or|and|of|after|before|at|in|to|later|ago|each|per)\b/.test(after);

/** `24 hours a day`, `365 days a year` say how much of the time, not how long. */
function isCoverage(folded: string, { start, end }: Span): boolean {
  if (
    /\b(?:days|hours|once|twice|times|weeks|einmal|zweimal|mal) $/.test(
      folded.slice(Math.max(0, start - 9), start),
    )
  )
    return true;
  return /^ (?:a|per|am|pro|im|the) (?:day|week|year|tag|woche|jahr)\b/.test(folded.slice(end, end + 12));
}

const hoursOf: Readonly<Record<Unit, number>> = {
  second: 1 / 3600,
  minute: 1 / 60,
  quarterHour: 1 / 4,
  hour: 1,
  day: 24,
  workday: 33.6,
  week: 168,
  fortnight: 336,
  month: 720,
  year: 8760,
};

/** Hours of a duration; a month has 30 days, a year 365, a week five working days. */
export function toHours({ amount, unit }: Pick<Duration, 'amount' | 'unit'>): number {
  return unit === 'month' ? monthsToDays(amount) * 24 : amount * hoursOf[unit];
}

/** Days of a duration, rounded to a hundredth. */
export function toDays(duration: Pick<Duration, 'amount' | 'unit'>): number {
  return round(toHours(duration) / 24, 100);
}

/** Twelve months are a year of 365 days, what is over counts 30 days a month. */
function monthsToDays(months: number): number {
  return Math.floor(months / 12) * 365 + (months % 12) * 30;
}

export function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}

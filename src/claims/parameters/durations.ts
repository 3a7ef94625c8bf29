import type { Span } from '../text/span.ts';
import { numberPattern, spelledOut, toNumber } from './numbers.ts';

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month' | 'year';

/** A length of time as a text says it. */
export interface Duration extends Span {
  readonly amount: number;
  readonly unit: Unit;
}

/** Endings of German and English plurals and cases are part of the expressions. */
const units: readonly (readonly [Unit, string])[] = [
  ['workday', 'arbeitstage?n?|werktage?n?|(?:working|business) days?'],
  ['second', 'seconds?|secs?|sekunden?'],
  ['minute', 'minutes?|mins?|minuten?'],
  ['hour', 'hours?|hrs?|hourly|stunden?|stündige?[rnms]?|std|h'],
  ['day', '(?:calendar )?days?|kalendertage?n?|tage?n?|tägige?[rnms]?|tages|nächte?'],
  ['week', 'weeks?|wochen?|wöchige?[rnms]?'],
  ['month', 'months?|monate?n?|monats|monatige?[rnms]?'],
  ['year', 'years?|jahre?n?|jahres|jährige?[rnms]?|schuljahr'],
];

const unitPattern = units.map(([unit, pattern]) => `(?<${unit}>${pattern})`).join('|');
const expression = new RegExp(
  `(?<![\\w.,äöüß])${spelledOut}(?<amount>${numberPattern})[)\\]]?(?: |-|- )?(?:full )?(?:${unitPattern})(?![a-zäöüß])`,
  'g',
);

/** Several kinds of promises ask for the durations of the same text, one after the other. */
let last: { readonly text: string; readonly found: readonly Duration[] } = { text: '', found: [] };

/** Lengths of time in folded text, in order: `30 days`, `four weeks`, `30-tägig`, `12 months`. */
export function durations(folded: string): readonly Duration[] {
  if (last.text !== folded) last = { text: folded, found: durationsOf(folded) };
  return last.found;
}

function durationsOf(folded: string): readonly Duration[] {
  const matches = Array.from(folded.matchAll(expression)).filter((match) => !isCoverage(folded, match));
  return matches.map((match) => {
    const groups = match.groups ?? {};
    const unit = units.find(([name]) => groups[name] !== undefined)?.[0] ?? 'day';
    const amount = toNumber(groups['amount'] ?? '1');
    return { amount, unit, start: match.index, end: match.index + match[0].length };
  });
}

/** `24 hours a day`, `365 days a year` say how much of the time, not how long. */
function isCoverage(folded: string, match: RegExpExecArray): boolean {
  if (
    /\b(?:days|hours|once|twice|times|weeks|einmal|zweimal|mal) $/.test(
      folded.slice(Math.max(0, match.index - 9), match.index),
    )
  )
    return true;
  return /^ (?:a|per|am|pro|im|the) (?:day|week|year|tag|woche|jahr)\b/.test(
    folded.slice(match.index + match[0].length),
  );
}

const hoursOf: Readonly<Record<Unit, number>> = {
  second: 1 / 3600,
  minute: 1 / 60,
  hour: 1,
  day: 24,
  workday: 33.6,
  week: 168,
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

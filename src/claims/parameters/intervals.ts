import type { Concept, Lexicon } from '../wording/lexicon.ts';
import type { Span } from '../text/span.ts';
import { durations, toHours } from './durations.ts';
import { occurrences } from './occurrences.ts';

/** How often something happens. */
export interface Interval extends Span {
  readonly hours: number;
}

const named: readonly (readonly [Concept, number])[] = [
  ['hourly', 1],
  ['daily', 24],
  ['weekly', 168],
  ['monthly', 720],
  ['quarterly', 2160],
  ['halfYearly', 4320],
  ['yearly', 8760],
];

/** Intervals in folded text, in order: `every 6 hours`, `daily`, `jede Nacht`, `30 3 * * *`. */
export function intervals(lexicon: Lexicon, folded: string): readonly Interval[] {
  const found = [
    ...occurrences(folded),
    ...counted(lexicon, folded),
    ...byName(lexicon, folded),
    ...cron(folded),
  ];
  const ordered = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter(
    (interval, index) => !ordered.slice(0, index).some((other) => other.end > interval.start),
  );
}

function byName(lexicon: Lexicon, folded: string): readonly Interval[] {
  return named.flatMap(([concept, hours]) =>
    lexicon.all(concept, folded).map(({ start, end }) => ({ hours, start, end })),
  );
}

/** `at intervals of not more than 4 hours`: nothing but a bound stands between. */
const bound =
  /^ ?(?:[:|=-] )?(?:(?:not more than|no more than|at most|up to|no longer than|höchstens|maximal|längstens|max\.|spätestens) )?$/;

/** `im 12-Stunden-Rhythmus`, `in a 6-hour cycle`, `15 Minuten Takt`. */
const isBeat =
  /^[- ](?:rhythmus|takt|turnus|zyklus|intervall|abstand|cycles?|rhythm|intervals?)(?![a-zäöüß])/;

/** No such word is longer. */
const longestBeat = 12;

/** `every 6 hours`, `alle 4 Stunden`, `6-hourly`. */
function counted(lexicon: Lexicon, folded: string): readonly Interval[] {
  return durations(folded).flatMap((duration) => {
    const before = folded.slice(Math.max(0, duration.start - 50), duration.start);
    const prefix = lexicon.all('everyPrefix', before).at(-1);
    const isCounted = folded.slice(duration.start, duration.end).endsWith('hourly');
    if (isCounted) return [{ hours: toHours(duration), start: duration.start, end: duration.end }];
    const hours = toHours(duration);
    const beat = isBeat.exec(folded.slice(duration.end, duration.end + longestBeat))?.[0];
    if (beat !== undefined) return [{ hours, start: duration.start, end: duration.end + beat.length }];
    if (prefix === undefined || !bound.test(before.slice(prefix.end))) return [];
    const start = duration.start - (before.length - prefix.start);
    return [{ hours, start, end: duration.end }];
  });
}

const cronExpression = /(?<![\w*/])(?:[\d*/,-]{1,9} ){2}[\d*/,-]{1,9} [\d*/,-]{1,9} [\d*/,-]{1,9}(?![\w*/])/g;

/** Five fields of a crontab line: every N hours, each day, each week, each month. */
function cron(folded: string): readonly Interval[] {
  return Array.from(folded.matchAll(cronExpression), (match) => {
    const [, hour = '*', day = '*', , weekday = '*'] = match[0].split(' ');
    const step = /^\*\/(\d{1,2})$/.exec(hour)?.[1];
    const hours =
      day !== '*' ? 720 : weekday !== '*' ? 168 : step !== undefined ? Number(step) : hour === '*' ? 1 : 24;
    return { hours, start: match.index, end: match.index + match[0].length };
  });
}

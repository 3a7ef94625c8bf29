import type { Parameters } from '../../model/claim.ts';
import { columnAt, isAbout, says, type Clause } from '../clause.ts';
import type { Finding, Recogniser } from '../finding.ts';
import { comparatorAt } from '../parameters/comparator.ts';
import { durations, toDays, type Duration } from '../parameters/durations.ts';
import { intervals } from '../parameters/intervals.ts';
import { numberPattern, toNumber } from '../parameters/numbers.ts';
import { leastOf } from '../parameters/ranges.ts';
import type { Span } from '../text/span.ts';
import { tierBeside, tierOf, tiersInOrder } from './backup-tiers.ts';
import { isAboutBackups, kindOf, scopeOf, segmentAround } from './backups.ts';

interface Amount extends Span {
  readonly params: Parameters;
}

const newest = 'last|latest|most recent|newest|letzten?|jüngsten?|neuesten?|aktuellsten?';
const copies =
  'back-?ups?|copies|snapshots?|generations?|versions?|dumps?|images?|recovery points|(?:tages|wochen|monats|jahres|voll)?(?:sicherungen|stände|backups|kopien|abbilder)|sicherungskopien|generationen|versionen';
const tiers =
  'dail(?:y|ies)|weekl(?:y|ies)|monthl(?:y|ies)|yearl(?:y|ies)|(?:tages|wochen|monats|jahres)(?:-(?=,| und| oder| sowie)|-?(?:sicherungen|stände|backups|kopien|abbilder))|(?:tages|wochen|monats|jahres)?generationen';

/** `the last seven backups`, `die zehn jüngsten Stände`, `7 daily`, `4 Wochen- und 12 Monatssicherungen`. */
const counted = new RegExp(
  [
    `(?:${newest}) (${numberPattern}) (?:\\w+ )?(?:${copies})\\b`,
    `(?<![a-zäöüß])(${numberPattern}) (?:${newest}) (?:\\w+ )?(?:${copies})\\b`,
    `(?<=\\| )(?:${newest}) (\\d{1,3})(?= \\||$)`,
    `(?<![\\d:.,])\\b(\\d{1,3}) (?:copies|generations|versionen|kopien|${tiers})(?![a-zäöüß])`,
  ].join('|'),
  'g',
);

/** Backups are kept for so many days, or so many of them. */
export const backupRetention: Recogniser = {
  id: 'backup-retention',
  trigger: ['kept', 'copies', 'deleted'],
  read(clause) {
    if (
      !isAboutBackups(clause) ||
      isWindow(clause) ||
      isLock(clause) ||
      (says(clause, 'softDelete') && !says(clause, 'backup')) ||
      says(clause, 'farewell') ||
      isAbout(clause, 'farewell')
    )
      return [];
    if (
      isOfLogs(clause) ||
      !(
        says(clause, 'kept') ||
        amountOf.test(clause.text) ||
        isRow(clause) ||
        isDeletedAfter(clause) ||
        clause.lexicon.has('kept', clause.columns)
      )
    )
      return [];
    const found = [...betweenDays(clause), ...countsIn(clause), ...periodsIn(clause)];
    const tiers = tiersInOrder(clause, found.length);
    return distinct(
      found.map((amount, index) =>
        toFinding(clause, { ...amount, params: { ...tiers[index], ...amount.params } }, found.length > 1),
      ),
    );
  },
};

/** `Restoring to any second of the last 30 days` is how far back one can go. */
const isWindow = (clause: Clause): boolean =>
  clause.columns === '' && says(clause, 'pointInTime', 'anyMoment') && says(clause, 'goBack');

/** `Backups that nobody can delete for 30 days` tells how long they are locked. */
const isLock = (clause: Clause): boolean => says(clause, 'immutableBackup') && !says(clause, 'kept');

/** `We have 14 days of backups`. */
const amountOf = /\b(?:days|weeks|months|years) of (?:[a-z-]+ ){0,4}(?:back-?ups?|snapshots?|dumps?)\b/;

/** What is deleted after a time is kept until then. */
const isDeletedAfter = (clause: Clause): boolean =>
  says(clause, 'backup') &&
  says(clause, 'deleted') &&
  /\b(?:after|nach|older than)\b|(?<![a-zäöüß])älter als\b/.test(clause.text);

const isOfLogs = (clause: Clause): boolean =>
  /back-?up[- ](?:logs?|reports?|protokoll)|sicherungsprotokoll/.test(clause.text) ||
  (says(clause, 'log') && !says(clause, 'backup'));

/** `Database | every 4 hours | 35 days` under `Backups`. */
const isUnderBackups = ({ passage, lexicon, headings, text }: Clause): boolean =>
  passage.block.role === 'cell' &&
  lexicon.has('backup', headings.split('\n').at(-1) ?? '') &&
  intervals(lexicon, text).length > 0;

/** `Daily backups, 10 weeks`: a row or an item without a verb. */
const isRow = (clause: Clause): boolean =>
  clause.passage.block.role !== 'paragraph' &&
  (says(clause, 'backup') ||
    isUnderBackups(clause) ||
    (says(clause, 'copies') && clause.lexicon.has('backup', clause.sentence)));

const rangeUnits: Readonly<Record<string, 'week' | 'month'>> = { w: 'week', m: 'month' };

/** `between 30 and 90 days`. */
function betweenDays(clause: Clause): readonly Amount[] {
  const match =
    /(?:between|zwischen|from|von) (\d+)( days| tagen)? (?:and|und|to|bis) (\d+) (days|tagen?|weeks|wochen|months|monaten?)/.exec(
      clause.text,
    );
  if (match === null) return sharedRange(clause);
  const unit = rangeUnits[(match[4] ?? '').charAt(0)] ?? 'day';
  const days = (amount: string | undefined): number => toDays({ amount: Number(amount), unit });
  const params = { min_days: days(match[1]), max_days: days(match[3]), op: 'between' };
  return [{ params, start: match.index, end: match.index + match[0].length }];
}

/** `at least two and at most four weeks`. */
function sharedRange({ text }: Clause): readonly Amount[] {
  return durations(text).flatMap((most) => {
    const least = leastOf(text, most);
    if (least === undefined) return [];
    const params = { min_days: toDays(least), max_days: toDays(most), op: 'between' };
    return [{ params, start: least.start, end: most.end }];
  });
}

function countsIn(clause: Clause): readonly Amount[] {
  const every = intervals(clause.lexicon, clause.sentence).find(({ hours }) => hours <= 24);
  return Array.from(clause.text.matchAll(counted))
    .filter((match) => !isOtherColumn(clause, match.index))
    .map((match) => {
      const count = toNumber(match.slice(1).find((group) => group !== undefined) ?? '');
      const tier = tierOf(match[0]);
      const daily = every?.hours === 24 && !('tier' in tier) && /every|alle/.test(clause.sentence);
      return {
        params: { count, ...(daily ? { days: count } : {}), ...tier },
        start: match.index,
        end: match.index + match[0].length,
      };
    });
}

function periodsIn(clause: Clause): readonly Amount[] {
  const { text, lexicon } = clause;
  const between = betweenDays(clause)[0];
  const every = intervals(lexicon, text);
  return durations(text)
    .filter((duration) => toDays(duration) >= 1)
    .filter(({ start, end }) => !every.some((interval) => interval.start < end && interval.end > start))
    .filter(({ start, end }) => between === undefined || end <= between.start || start >= between.end)
    .filter((duration) => !isOtherPeriod(text, duration) && !isOtherColumn(clause, duration.start))
    .map((duration) => period(clause, duration));
}

function isOtherPeriod(text: string, { start, end }: Duration): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (/vault lock|object lock|immutable|unveränderbar/.test(text)) return true;
  return (
    /(?:rpo|rto|loss|lose|verlust|verlier|recovery|within|binnen|innerhalb von|test|restor)[^,;]*$/.test(
      before,
    ) || /^ (?:ago|old)/.test(text.slice(end))
  );
}

/** In a table with a column for what is kept, the other columns hold other times. */
function isOtherColumn(clause: Clause, position: number): boolean {
  if (clause.columns === '' || clause.columns.endsWith('?')) return false;
  const column = columnAt(clause, position);
  if (/\brpo\b|\brto\b|recovery|wiederherstell|test/.test(column)) return true;
  return clause.lexicon.has('kept', clause.columns) && !clause.lexicon.has('kept', column);
}

function period(clause: Clause, duration: Duration): Amount {
  const { text, lexicon } = clause;
  const comparator = comparatorAt(lexicon, text, duration);
  const bare = /\bafter $|\bnach $|wird|tomorrow/.test(
    text.slice(Math.max(0, duration.start - 8), duration.start),
  );
  const workdays = duration.unit === 'workday' ? { working_days: duration.amount } : {};
  const segment = segmentAround(text, duration);
  const params = {
    days: Math.round(toDays(duration)),
    ...workdays,
    ...(comparator === undefined || (bare && !says(clause, 'deleted')) ? {} : { op: comparator }),
    ...tierOf(text.slice(segment.start, segment.end)),
  };
  return { params, start: duration.start, end: duration.end };
}

function toFinding(clause: Clause, amount: Amount, several: boolean): Finding {
  const quote = segmentAround(clause.text, amount);
  const own = several ? clause.text.slice(quote.start, quote.end) : clause.text;
  return {
    params: {
      ...(several ? tierBeside(clause, amount) : tierOf(clause.text)),
      ...amount.params,
      ...scopeOf(clause, own),
      ...seriesOf(clause, own),
    },
    focus: amount,
    ...(several ? { quote } : {}),
  };
}

/** Full and incremental copies are kept for times of their own. */
function seriesOf(clause: Clause, text: string): Parameters {
  const { kind } = kindOf(clause, text);
  return kind === 'incremental' || kind === 'full' ? { kind } : {};
}

/** Two languages on one line say the same thing twice. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ params }) => {
    const key = `${String(params['days'])} ${String(params['count'])} ${String(params['min_days'])}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

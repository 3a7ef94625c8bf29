import { says, type Clause } from '../clause.ts';
import type { Finding, Recogniser } from '../finding.ts';
import { intervals, type Interval } from '../parameters/intervals.ts';
import { durations, round } from '../parameters/durations.ts';
import { isAtLeast } from '../parameters/cadence.ts';
import { comparatorAt } from '../parameters/comparator.ts';
import { isAboutBackups, isRestoreTest, kindOf, scopeOf, segmentAround } from './backups.ts';

/** A backup is made every so often. */
export const backupFrequency: Recogniser = {
  id: 'backup-frequency',
  trigger: ['occurrence', 'schedule', 'hourly', 'daily', 'weekly', 'monthly', 'everyPrefix'],
  read(clause) {
    if (!isAboutBackups(clause) || isRestoreTest(clause) || isOther(clause)) return [];
    const found = intervals(clause.lexicon, clause.text).filter((interval) => isMaking(clause, interval));
    const seen = new Set<string>();
    return found
      .map((interval) => toFinding(clause, interval, found.length > 1))
      .filter(({ params }) => {
        const key = `${String(params['interval_hours'])} ${String(params['kind'])}`;
        return seen.size !== seen.add(key).size;
      });
  },
};

const isOther = (clause: Clause): boolean =>
  says(clause, 'power') ||
  /\bsynchroni|\brestor(?:e|es|ed|ing)\b.*(?:quarter|year)|\balert|scan|\bmaintenance\b|wartung/.test(
    clause.text,
  ) ||
  (says(clause, 'log') && !says(clause, 'backup'));

/** What is done to backups, or to what is written of them, every so often, is not the making of them. */
const tended =
  /\b(?:thinned|pruned|consolidated|monitored|checked|controlled|reviewed|inspected|verified|audited|evaluated|collected|transported|fetched|deleted|purged)\b|kontroll(?:iert|e\b)|(?:über)?geprüft|prüfung|überwacht|gesichtet|ausgewertet|abgeholt|gelöscht/;

/** `weekly backups are retained for a year`. */
const keptOnes =
  /^(?:[a-z]\. |\d+(?:\.\d+)* )?(?:the |all |die |alle )?[a-zäöüß]+ (?:back-?ups|copies|snapshots|dumps|sicherungen|kopien) (?:(?:is|are|shall be|will be|werden|bleiben) [^,;.|]{0,40}(?:kept|retained|archived|aufbewahrt|vorgehalten|erhalten)\b|(?:is|are) stored (?:for )?\d|(?:we )?(?:store|retain|keep) )/;

/** `Daily backups are kept for 30 days, weekly ones for 12 weeks`. */
const othersFor =
  /^[a-zäöüß]+(?: (?:back-?ups|copies|snapshots|dumps|ones|sicherungen|kopien))? (?:for )?(?:\d|one |two |three |ein|zwei |drei )/;

/** `One backup a month is kept for a year` picks one out. */
const oneIsKept =
  /\b(?:one|the (?:first|last)) (?:[a-z]+ ){0,2}(?:back-?up|copy|snapshot|dump) (?:a|per|of (?:each|every|the)|each|every) (?:day|week|month|quarter|year)\b[^.;|]{0,20}\b(?:kept|retained|stored|held|archived)\b/;

/** `14 daily, 8 weekly copies` and `the daily ones are kept` count copies; `tested daily` tests them. */
function isMaking(clause: Clause, interval: Interval): boolean {
  const { text, lexicon } = clause;
  // What is done once or twice a year is a test or a review, unless the words say that copies are made.
  if (interval.hours > 720 && !says(clause, 'backupAct')) return false;
  const around = segmentAround(text, interval);
  const segment = text.slice(around.start, around.end);
  const before = text.slice(0, interval.start);
  if (/(?<![:.\d])(?:\d+|letzten|last) (?:\w+ )?$/.test(before)) return false;
  // `Von den nächtlichen Sicherungen liegt eine anderswo`: they were spoken of before.
  if (
    /^(?:von|aus) den $/.test(before) ||
    /\b(?:copy|copies|duplicate|ausfertigung|kopie|abschrift|duplikat) (?:(?:of|from|von)(?: (?:each|every|all|the|any|jede[rs]?|aller|der))?|jeder|aller|der) $/.test(
      before,
    )
  )
    return false;
  // `The daily ones are kept for a month` is about copies that were made.
  if (/\b(?:the|die|der|den) $/.test(before) && durations(text).length > 0) return false;
  if (lexicon.has('kept', before) && othersFor.test(text.slice(interval.start))) return false;
  return (
    !oneIsKept.test(text) &&
    !keptOnes.test(text.slice(interval.start)) &&
    !/monatsband|wochenband|stand je|copy a month/.test(segment) &&
    !tended.test(segment) &&
    !lexicon.has('restoreTest', segment)
  );
}

const onWeekdays =
  /\bweekdays\b|\b(?:working|business) days?\b|\bmon(?:day)? (?:to|through) fri|werktags|(?:werk|arbeits)täglich|\bmo(?:ntags?)? ?(?:bis|-) ?fr(?:eitags?)?\b/;

/** `at intervals of not more than four hours`. */
const isBounded = (text: string, { start, end }: Interval): boolean =>
  /not more than|no more than|no longer than|at most|höchstens|maximal|spätestens|längstens/.test(
    text.slice(start, end),
  );

function toFinding(clause: Clause, interval: Interval, several: boolean): Finding {
  const quote = segmentAround(clause.text, interval);
  const own = several ? clause.text.slice(quote.start, quote.end) : clause.text;
  const comparator = comparatorAt(clause.lexicon, clause.text, interval);
  return {
    params: {
      interval_hours: round(interval.hours, 10_000),
      ...(comparator === 'gte' || isAtLeast(clause.text, interval) || isBounded(clause.text, interval)
        ? { op: 'lte' }
        : {}),
      ...kindOf(clause, own),
      ...scopeOf(clause, own),
      ...(onWeekdays.test(clause.text) ? { schedule: 'weekdays' } : {}),
      ...(says(clause, 'automated') ? { automated: true } : {}),
    },
    focus: interval,
    ...(several ? { quote } : {}),
  };
}

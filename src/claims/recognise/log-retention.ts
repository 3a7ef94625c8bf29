import type { Parameters } from '../../model/claim.ts';
import { isAbout, says, type Clause } from '../clause.ts';
import type { Finding, Recogniser } from '../finding.ts';
import { comparatorAt } from '../parameters/comparator.ts';
import { durations, toDays, type Duration } from '../parameters/durations.ts';
import { intervals } from '../parameters/intervals.ts';
import { leastOf } from '../parameters/ranges.ts';
import { fold } from '../text/fold.ts';
import { scopeParameter, type ScopeTable } from '../wording/scopes.ts';

const types: ScopeTable = [
  ['security', /\bsecurity logs?|sicherheitsprotokoll/],
  [
    'access',
    /web ?server|server web|\bserver logs?\b|web access|webserver|nginx|\baccess logs?|zugriffs?protokoll|fernwartungsprotokoll|server-logs?|connection logs?|verbindungsprotokoll/,
  ],
  [
    'application',
    /application logs?|anwendungsprotokoll|logs that show|app logs?|debug logs?|diagnostic logs?/,
  ],
  ['error', /error logs?|fehlerprotokoll/],
  ['system', /system logs?|firewall-protokoll|systemprotokoll/],
  [
    'audit',
    /\blogs? of (?:all |any |every |each )?(?:access|changes|admin|user|activit)|audit|aktivitätsprotokoll|activity log|administration|auth log|admin actions|administrative command|diese[r]? protokolle|under clause|that archive/,
  ],
];

/** `Accesses are logged and kept for 180 days`: the record of them is. */
export const loggedAndKept =
  /\b(?:logged|recorded|protokolliert|geloggt|aufgezeichnet|mitgeschrieben)(?:,| and| und)[^.;|]{0,50}\b(?:kept|retained|stored|deleted|aufbewahrt|vorgehalten|gespeichert|gelöscht|aufgehoben)\b/;

/** `Who changed what | every edit is recorded, 24 months`. */
const isRecord = (clause: Clause): boolean =>
  (clause.passage.block.role === 'cell' || loggedAndKept.test(clause.text)) &&
  says(clause, 'logAct') &&
  !says(clause, 'backup');

/** Logs are kept for a time, at least or at most. */
export const logRetention: Recogniser = {
  id: 'log-retention',
  trigger: ['kept', 'deleted', 'log', 'logAct'],
  read(clause) {
    if (
      !(isAbout(clause, 'log') || isRecord(clause)) ||
      says(clause, 'camera', 'reportFile', 'farewell', 'otherRecord') ||
      isOther(clause)
    )
      return [];
    const found = periodsOf(clause);
    const [first] = found;
    if (first === undefined) return [];
    const each = byPlan(clause, found);
    if (each.length > 1) return each;
    const comparator = comparatorAt(clause.lexicon, clause.text, first) ?? implied(clause);
    const finding: Finding = {
      params: {
        days: totalOf(clause, found) ?? toDays(first),
        ...(comparator === undefined ? {} : { op: comparator }),
        ...between(clause, found),
        ...typeOf(clause),
        ...archiveOf(clause, found),
        ...(/log archive extended|archiv/.test(clause.text) && /archive extended/.test(clause.text)
          ? { tier: 'archive' }
          : {}),
      },
      focus: first,
    };
    return [finding];
  },
};

/** `for 90 days (Business) and 2 years (Enterprise)`: each class has a time of its own. */
function byPlan(clause: Clause, found: readonly Duration[]): readonly Finding[] {
  const named = found.map((period) => {
    const name = /^ \(([^)]{2,30})\)/.exec(clause.text.slice(period.end));
    const plan = name?.[1]?.replace(/ (?:plan|tier|tarif)$/, '');
    return plan !== undefined && clause.plans.has(plan)
      ? { period, plan, end: period.end + (name?.[0].length ?? 0) }
      : undefined;
  });
  const all = named.filter((one) => one !== undefined);
  if (all.length !== found.length) return [];
  return all.map(({ period, plan, end }, index) => ({
    params: { days: toDays(period), plan, ...typeOf(clause) },
    focus: period,
    modality: 'conditional',
    quote: { start: index === 0 ? 0 : (all[index - 1]?.end ?? 0), end },
  }));
}

const ordinals = [/second|zweite/, /third|dritte/, /fourth|vierte/, /fifth|fünfte/];

/** `deleted at the end of the third year`. */
function atTheEnd(text: string): Duration | undefined {
  const match = /(?:end|close|ablauf|ende) (?:of the|des|eines) ([a-zäöüß]+) (?:years?|jahre?s)/.exec(text);
  const place = ordinals.findIndex((ordinal) => ordinal.test(match?.[1] ?? ''));
  if (match === null || place < 0) return undefined;
  return { amount: place + 2, unit: 'year', start: match.index, end: match.index + match[0].length };
}

/** `at least 12 months, deleted after 18 at the latest`. */
function between({ lexicon, text }: Clause, found: readonly Duration[]): Parameters {
  const [least, most = atTheEnd(text)] = found;
  const from = least === undefined || most !== undefined ? undefined : leastOf(text, least);
  if (least !== undefined && from !== undefined)
    return { days: toDays(from), min_days: toDays(from), max_days: toDays(least), op: 'between' };
  if (least === undefined || most === undefined || found.length > 2) return {};
  const isRange =
    comparatorAt(lexicon, text, least) === 'gte' &&
    (comparatorAt(lexicon, text, most) === 'lte' ||
      /spätestens|at the latest|gelöscht|entfernt|deleted|purged|removed|erased|expunged|destroyed/.test(
        text.slice(least.end),
      ));
  return isRange && toDays(least) < toDays(most)
    ? { min_days: toDays(least), max_days: toDays(most), op: 'between' }
    : {};
}

function isOther(clause: Clause): boolean {
  const spoken = says(clause, 'log');
  if (!spoken && says(clause, 'backup')) return true;
  if (isRecord(clause)) return false;
  if (!spoken && !/\b(?:it|they|these|those|this|that|kept|diese|sie|aufbewahrung)\b/.test(clause.text))
    return true;
  if (!says(clause, 'kept', 'deleted') && !isLabelled(clause)) return true;
  return (
    /write-once|retention lock of|object lock/.test(clause.text) && !/kept|retained|records/.test(clause.text)
  );
}

/** `Server logs: 30 days`, `Azure activity log, 180 days`. */
const isLabelled = (clause: Clause): boolean =>
  clause.passage.block.role !== 'paragraph' || /logs?\b[^.]{0,40}[:,]/.test(clause.text);

function periodsOf({ lexicon, text }: Clause): readonly Duration[] {
  const every = intervals(lexicon, text);
  return durations(text).filter(
    (duration) =>
      toDays(duration) >= 1 && !every.some(({ start, end }) => start < duration.end && end > duration.start),
  );
}

/** A log that is deleted after a time is kept at most so long. */
function implied(clause: Clause): 'lte' | 'gte' | undefined {
  if (noLonger.test(clause.sentence)) return 'lte';
  if (/\blocked (?:for|against)|\block of\b|gesperrt für/.test(clause.text)) return 'gte';
  return says(clause, 'deleted') && !says(clause, 'negator') ? 'lte' : undefined;
}

const noLonger =
  /\blänger [^,;.]{0,30}\bnicht\b|\b(?:and|but) (?:not?|never) (?:any )?longer\b|not kept (?:any )?longer/;

/** `the entries`, `such logs`: those that were spoken of. */
const definite = /^(?:the|these|those|such|this|that|they|it|die|diese\w?|sie|solche) /;

function typeOf(clause: Clause): Parameters {
  const { scope } = scopeParameter(types, clause.text, false);
  const fallback =
    scope ??
    scopeParameter(types, clause.sentence, false).scope ??
    scopeParameter(types, clause.context, false).scope;
  if (fallback !== undefined) return { type: fallback };
  const before = fold(clause.preceding());
  const isAudit = (text: string): boolean => clause.lexicon.has('logAct', text);
  // `Logs` may be any, and where others were given a time of their own, what follows speaks of the rest.
  const goesOn = definite.test(clause.text) && durations(before).length === 0 && isAudit(before);
  return isRecord(clause) || isAudit(clause.context) || isAudit(clause.headings) || goesOn
    ? { type: 'audit' }
    : {};
}

/** `1 year online, then 2 years in the archive` is three years. */
function totalOf({ text }: Clause, found: readonly Duration[]): number | undefined {
  const [active, archived, more] = found;
  const follows =
    archived !== undefined &&
    more === undefined &&
    /\b(?:then|afterwards|followed by|dann|danach|anschließend|and|und)\b/.test(
      text.slice(active?.end, archived.start),
    ) &&
    /archiv/.test(text);
  return active !== undefined && follows ? toDays(active) + toDays(archived) : undefined;
}

/** `13 months, of which 3 months can be searched and 10 months are in an archive`. */
function archiveOf(clause: Clause, found: readonly Duration[]): Parameters {
  const [active, archived] = totalOf(clause, found) === undefined ? found.slice(1) : found;
  if (active === undefined || archived === undefined || !/archiv/.test(clause.text)) return {};
  return { active_days: toDays(active), archive_days: toDays(archived) };
}

import type { Parameters } from '../../model/claim.ts';
import { columnAt, says, type Clause } from '../clause.ts';
import { comparatorAt } from '../parameters/comparator.ts';
import { durations, round, toDays, toHours, type Duration } from '../parameters/durations.ts';
import { intervals } from '../parameters/intervals.ts';
import { nearest } from '../parameters/nearest.ts';
import { terms } from '../parameters/terms.ts';
import type { Span } from '../text/span.ts';
import { segmentAround } from './backups.ts';
import { fold } from '../text/fold.ts';
import { said } from './said.ts';
import { usualThing } from './things.ts';

/** Windows and objectives: the length of time nearest to a word that names it, behind it if there is one. */
function objective(word: RegExp, first: RegExp, second: RegExp): (clause: Clause) => Parameters | undefined {
  return (clause) => {
    const { text, lexicon } = clause;
    if (word.test(clause.columns) && !clause.columns.endsWith('?')) return ofColumn(clause, word);
    const period = inOrder(text, first, second) ?? periodOf(text, word);
    if (period === undefined) return undefined;
    const strict = /<\s*$/.test(text.slice(0, period.start)) ? 'lt' : undefined;
    const within =
      /no more than|not exceed|at most|the most\b|spätestens|höchstens|maximal|nie mehr als|mehr nicht|schlimmstenfalls|at worst|nothing more/.test(
        text,
      )
        ? 'lte'
        : undefined;
    const op = strict ?? comparatorAt(lexicon, text, period) ?? within;
    const range = rangeIn(text);
    if (range !== undefined) return range;
    return {
      hours: round(toHours(period), 10_000),
      ...thingFor(clause),
      ...(period.unit === 'workday' ? { working_days: period.amount } : {}),
      ...(op === undefined ? {} : { op }),
    };
  };
}

/** `RPO: between one hour and one day`. */
function rangeIn(text: string): Parameters | undefined {
  const [from, to] = durations(text);
  if (from === undefined || to === undefined) return undefined;
  const isRange =
    /\b(?:between|zwischen|from|von) $/.test(text.slice(0, from.start)) &&
    /^ (?:and|und|to|bis) $/.test(text.slice(from.end, to.start));
  return isRange ? { min_hours: hoursOf(from), max_hours: hoursOf(to), op: 'between' } : undefined;
}

const hoursOf = (period: Duration): number => round(toHours(period), 10_000);

/** `RTO: 2 hours for the ledger. RPO: 5 minutes`: of what, as the paragraph says. */
function thingFor({ text, passage, columns }: Clause): Parameters {
  if (passage.block.role === 'cell' && columns !== '') return {};
  const named = usualThing(text);
  if ('scope' in named) return named;
  const all = fold(passage.text);
  return all.length < 300 ? usualThing(all) : {};
}

/** `The entries of the last hour`: one of the unit is meant. */
const lastOne = /\b(?:last|past|letzten|vergangenen) (hour|day|stunde|tage?s?)\b/;

/** The length of time nearest to a word, one that stands between the same commas first. */
function periodOf(text: string, word: RegExp): Duration | undefined {
  const every = durations(text);
  const places = Array.from(text.matchAll(new RegExp(word, 'g')), ({ index }) => index);
  const found = places.flatMap((start) => {
    const part = segmentAround(text, { start, end: start });
    const inside = every.filter((one) => one.start >= part.start && one.end <= part.end);
    const unit = inside.length > 0 ? undefined : lastOne.exec(text.slice(part.start, part.end))?.[1];
    if (unit !== undefined) return [{ start, period: single(unit, start) }];
    const period = nearest(inside, { start, end: start }) ?? nearest(every, { start, end: start });
    return period === undefined ? [] : [{ start, period }];
  });
  return found.toSorted((a, b) => gap(a) - gap(b))[0]?.period ?? every[0];
}

const single = (unit: string, start: number): Duration => ({
  amount: 1,
  unit: /^(?:hour|stunde)$/.test(unit) ? 'hour' : 'day',
  start,
  end: start,
});

/** `RPO / RTO: 4 h / 8 h`: the first length of time is that of the name that stands first. */
function inOrder(text: string, first: RegExp, second: RegExp): Duration | undefined {
  const at = [first, second].map((names) => names.exec(text)?.index);
  const from = at.find((index) => index !== undefined);
  const [one, other] = durations(text).filter(({ start }) => from !== undefined && start > from);
  if (one === undefined || other === undefined) return undefined;
  return at[0] === undefined ? other : one;
}

const gap = ({ start, period }: { readonly start: number; readonly period: Span }): number =>
  period.start >= start ? period.start - start : start - period.end + 40;

/** A table has a column for it. */
function ofColumn(clause: Clause, word: RegExp): Parameters | undefined {
  const period = durations(clause.text).find(({ start }) => word.test(columnAt(clause, start)));
  return period === undefined ? undefined : { hours: round(toHours(period), 10_000) };
}

/** `Transaction logs are backed up every 15 minutes` tells how often, and nothing of going back. */
const isMaking = (clause: Clause): boolean =>
  says(clause, 'backupAct') &&
  !says(clause, 'pointInTime', 'anyMoment', 'goBack') &&
  intervals(clause.lexicon, clause.text).some(({ hours }) => hours < 12) &&
  /transaction|transaktion/.test(clause.text);

/** `At any point in time two people are on call`: going back is meant where the words say so, or how far. */
function isRecovery(clause: Clause): boolean {
  if (/\bpayments?\b|zahlung/.test(clause.text)) return false;
  if (isMaking(clause)) return false;
  return (
    says(clause, 'pointInTime', 'transactionLog', 'goBack') ||
    (durations(clause.text).length > 0 && lately.test(clause.text))
  );
}

const lately =
  /\b(?:past|last|previous|recent|latest|within|letzten|vergangenen|zurückliegenden|innerhalb)\b/;

export const pointInTimeRecovery = said({
  id: 'point-in-time-recovery',
  says: ['pointInTime'],
  pairs: [
    ['anyMoment', 'goBack'],
    ['anyMoment', 'anyMoment'],
    ['transactionLog', 'logCare'],
  ],
  when: isRecovery,
  params: ({ text, lexicon, columns }, focus) => {
    if (columns !== '' && !columns.endsWith('?') && focus.end <= 1 && !/\d/.test(text)) return undefined;
    const window = nearest(
      durations(text).filter((duration) => toDays(duration) >= 1),
      focus,
    );
    const op = window === undefined ? undefined : comparatorAt(lexicon, text, window);
    const last =
      /\b(?:past|last|previous|letzten|vergangenen|zurückliegenden) (week|fortnight|month|woche|monat)/.exec(
        text,
      )?.[1];
    const days = window === undefined ? daysOf[last ?? ''] : toDays(window);
    return {
      ...(days === undefined ? {} : { window_days: days }),
      ...(op === 'lte' && !/within|innerhalb/.test(text) ? { op } : {}),
      ...terms('scope', [['database', /\bdatabases?\b|datenbank|transaction logs?|transaktionslog/]], text),
      ...terms(
        'mechanism',
        [
          ['wal', /\bwal\b|write-ahead/],
          ['binlog', /\bbin(?:ary )?logs?/],
        ],
        text,
      ),
    };
  },
});

const daysOf: Readonly<Record<string, number>> = { week: 7, woche: 7, fortnight: 14, month: 30, monat: 30 };

/** What else can be lost, and losses that are told of. */
const otherLoss =
  /\b(?:devices?|laptops?|phones?|keys?|cards?|sessions?|tokens?|passwords?|connections?|access)\b|zugang|zugriff|gerät|schlüssel|sitzung|notebook|ausweis|\breport|\bnotif|meld(?:en|et|ung)|gemeldet/;

const isOfColumn = ({ lexicon, columns }: Clause, concept: 'rpo' | 'rto'): boolean =>
  !columns.endsWith('?') && lexicon.has(concept, columns);

export const rpo = said({
  id: 'rpo',
  says: ['rpo'],
  pairs: [['dataLoss', 'bounded']],
  negative: ({ text }) => /\bfehl(?:en|t)\b/.test(text),
  when: (clause) =>
    (says(clause, 'rpo') || isOfColumn(clause, 'rpo') || !otherLoss.test(clause.text)) &&
    (!/\brto\b/.test(clause.text) || /\brpo\b|verlust|\bloss\b|\blose\b/.test(clause.text)),
  params: objective(
    /\brpo\b|recovery point|\bloss of|\bdata loss|datenverlust|\blos(?:e|es|ing|t)\b|verlier|verloren|verlust von|costs? you|\bfehlen\b|\bmissing\b/,
    /\brpo ?(?:\/|and|und|&) ?rto\b/,
    /\brto ?(?:\/|and|und|&) ?rpo\b/,
  ),
});

/** What is restored for somebody, or done after something else. */
const otherRestoring =
  /\b(?:files?|documents?|accounts?|deleted|support|respond|answer|patch|updates?|vulnerabilit|access rights|refund)|dateien|dokumente|konto\b|konten|gelöscht|support|reaktionszeit|antwort|updates?\b|zugänge/;

/** `We back up all systems within the hour`: made, and not brought back. */
const isOfMaking = /\bback(?:s|ed|ing)? up (?!and running|within|in |online|again|to (?:speed|full))[a-z]/;

const mostHours = 336;

/** So long and no longer: something comes back within a bound that is no matter of months. */
const isSoon = ({ text }: Clause): boolean =>
  durations(text).some((period) => toHours(period) <= mostHours && period.unit !== 'second');

export const rto = said({
  id: 'rto',
  says: ['rto', 'onlineAgain'],
  pairs: [['ourService', 'upAgain']],
  when: (clause) =>
    !says(clause, 'power', 'softDelete') &&
    (says(clause, 'rto')
      ? !/\brpo\b/.test(clause.text) || /\brto\b/.test(clause.text)
      : !says(clause, 'pointInTime', 'restoreTested') &&
        !(says(clause, 'anyMoment') && lately.test(clause.text)) &&
        !isOfMaking.test(clause.text) &&
        !(says(clause, 'backupAct') && says(clause, 'kept')) &&
        (!says(clause, 'rpo') || durations(clause.text).length > 1) &&
        isSoon(clause) &&
        !otherRestoring.test(clause.text)),
  params: objective(
    /\brto\b|recovery time|tolerable|on our feet|back within|wiederanlauf|wiederherstell|wieder da|ausfallzeit|restor|recover|rebuil|again|\baway\b|\bwieder\b|back |online/,
    /\brto ?(?:\/|and|und|&) ?rpo\b/,
    /\brpo ?(?:\/|and|und|&) ?rto\b/,
  ),
});

import type { Parameters } from '../../model/claim.ts';
import { columnAt, says, type Clause } from '../clause.ts';
import { comparatorAt } from '../parameters/comparator.ts';
import { durations, round, toDays, toHours } from '../parameters/durations.ts';
import { nearest } from '../parameters/nearest.ts';
import { terms } from '../parameters/terms.ts';
import type { Span } from '../text/span.ts';
import { said } from './said.ts';

/** Windows and objectives: the length of time nearest to a word that names it, behind it if there is one. */
function objective(word: RegExp): (clause: Clause) => Parameters | undefined {
  return (clause) => {
    const { text, lexicon } = clause;
    if (word.test(clause.columns) && !clause.columns.endsWith('?')) return ofColumn(clause, word);
    const places = Array.from(text.matchAll(new RegExp(word, 'g')), ({ index }) => index);
    const found = places.map((start) => ({ start, period: nearest(durations(text), { start, end: start }) }));
    const [best] = found
      .flatMap(({ start, period }) => (period === undefined ? [] : [{ start, period }]))
      .toSorted((a, b) => gap(a) - gap(b));
    const period = best?.period ?? durations(text)[0];
    if (period === undefined) return undefined;
    const strict = /<\s*$/.test(text.slice(0, period.start)) ? 'lt' : undefined;
    const within = /no more than|not exceed|spätestens|höchstens|nie mehr als/.test(text) ? 'lte' : undefined;
    const op = strict ?? comparatorAt(lexicon, text, period) ?? within;
    return {
      hours: round(toHours(period), 10_000),
      ...(period.unit === 'workday' ? { working_days: period.amount } : {}),
      ...(op === undefined ? {} : { op }),
    };
  };
}

const gap = ({ start, period }: { readonly start: number; readonly period: Span }): number =>
  period.start >= start ? period.start - start : start - period.end + 40;

/** A table has a column for it. */
function ofColumn(clause: Clause, word: RegExp): Parameters | undefined {
  const period = durations(clause.text).find(({ start }) => word.test(columnAt(clause, start)));
  return period === undefined ? undefined : { hours: round(toHours(period), 10_000) };
}

export const pointInTimeRecovery = said({
  id: 'point-in-time-recovery',
  says: ['pointInTime'],
  params: ({ text, lexicon, columns }, focus) => {
    if (columns !== '' && !columns.endsWith('?') && focus.end <= 1 && !/\d/.test(text)) return undefined;
    const window = nearest(
      durations(text).filter((duration) => toDays(duration) >= 1),
      focus,
    );
    const op = window === undefined ? undefined : comparatorAt(lexicon, text, window);
    const last = /\b(?:past|last|letzten|vergangenen) (week|month|woche|monat)/.exec(text)?.[1];
    const days =
      window === undefined
        ? last === undefined
          ? undefined
          : last.startsWith('w')
            ? 7
            : 30
        : toDays(window);
    return {
      ...(days === undefined ? {} : { window_days: days }),
      ...(op === 'lte' && !/within|innerhalb/.test(text) ? { op } : {}),
      ...terms('scope', [['database', /\bdatabases?\b|datenbank|transaction logs?|transaktionslog/]], text),
      ...terms(
        'mechanism',
        [
          ['wal', /\bwal\b/],
          ['binlog', /\bbin(?:ary )?logs?/],
        ],
        text,
      ),
    };
  },
});

export const rpo = said({
  id: 'rpo',
  says: ['rpo'],
  when: ({ text }) => !/\brto\b/.test(text) || /\brpo\b/.test(text),
  params: objective(/\brpo\b|recovery point|loss of|datenverlust|\blose\b|verlieren/),
});

export const rto = said({
  id: 'rto',
  says: ['rto'],
  when: (clause) =>
    !says(clause, 'power', 'softDelete') && (!/\brpo\b/.test(clause.text) || /\brto\b/.test(clause.text)),
  params: objective(
    /\brto\b|recovery time|on our feet|back within|wiederanlauf|wiederherstellung des betriebs|wieder da/,
  ),
});

import type { Parameters } from '../../model/claim.ts';
import { find, isAbout, says, type Clause } from '../clause.ts';
import { clauses } from '../text/clauses.ts';
import type { Span } from '../text/span.ts';
import { backupScopes, scopeParameter } from '../wording/scopes.ts';

/** Whether a clause speaks of making or keeping backups, and not of testing, moving or describing them. */
export function isAboutBackups(clause: Clause): boolean {
  if (
    says(clause, 'paper') ||
    ofBuildings.test(clause.text) ||
    (says(clause, 'camera') && !says(clause, 'backupAct')) ||
    (says(clause, 'pointInTime', 'anyMoment', 'rpo', 'rto') &&
      !hasColumnFor(clause) &&
      !says(clause, 'backupAct'))
  )
    return false;
  return isAbout(clause, 'backup');
}

/** `All copies are encrypted` goes on about the backups of the sentence before, or of the heading. */
export const goesOnAboutCopies = (clause: Clause): boolean =>
  /^(?:(?:the|all|these|our|a|one|each|every|die|alle|diese|unsere|sämtliche|eine|jede) )?(?:(?:further|second|weitere|zweite) )?(?:cop(?:y|ies)|kopien?)\b/.test(
    clause.text,
  ) && isAbout(clause, 'backup');

/** `Das Gebäude wird nachts gesichert`: German says the same of doors. */
const ofBuildings = /(?:gebäude|räume?|türe?n?|fenster|eingänge?|gelände|tore?)\b[^.;|]{0,40}gesichert\b/;

/** A table that has a column for recovery tells other things in its other columns. */
const hasColumnFor = ({ lexicon, columns }: Clause): boolean =>
  !columns.endsWith('?') && (['pointInTime', 'rpo', 'rto'] as const).some((one) => lexicon.has(one, columns));

/** Whether somebody tries backups out here: `tested daily`, `restores one every quarter`. */
export function isRestoreTest(clause: Clause): boolean {
  return says(clause, 'restoreTest') && !says(clause, 'backupAct', 'kept');
}

/** The stretch between commas around a position, widened to the clause if it would be a mere word. */
export function segmentAround(text: string, at: Span): Span {
  const before = text.slice(0, at.start);
  const start =
    Math.max(
      before.lastIndexOf(', '),
      before.lastIndexOf('; '),
      before.lastIndexOf(': '),
      before.lastIndexOf(' and '),
      before.lastIndexOf(' und '),
    ) + 1;
  const ends = [', ', '; ', ' and ', ' und ', ' / ']
    .map((mark) => text.indexOf(mark, at.end))
    .filter((end) => end >= 0);
  const end = Math.min(text.length, ...ends);
  return { start: Math.max(0, start), end };
}

export function kindOf(clause: Clause, text: string): Parameters {
  const { lexicon } = clause;
  if (/\bdifferential|differen[tz]iell/.test(text) && !/increment|inkrement/.test(text))
    return { kind: 'differential' };
  if (lexicon.has('incremental', text)) return { kind: 'incremental' };
  if (
    /transaction[- ]logs?\b|\blogs of transactions?\b|transaktionslog|transaktionsprotokoll|\bwal\b/.test(
      text,
    )
  )
    return { kind: 'transaction-log' };
  if (lexicon.has('snapshot', text)) return { kind: 'snapshot' };
  return lexicon.has('full', text) ? { kind: 'full' } : {};
}

/** What is backed up: as the words themselves say, else as the clauses of the sentence that speak of backups do. */
export function scopeOf({ lexicon, text, sentence }: Clause, own = text): Parameters {
  const said = [own, text].map(scopeIn).find(({ scope }) => scope !== undefined);
  if (said !== undefined) return said;
  const others = clauses(sentence, { start: 0, end: sentence.length })
    .map(({ start, end }) => sentence.slice(start, end))
    .filter((clause) => lexicon.has('backup', clause) || lexicon.has('backupAct', clause));
  return scopeIn(others.join(' \n '));
}

/** Settings of a server are not the server. */
const settings =
  /(?:einstellungen|konfigurationen|configurations?|settings) (?:aller|der|of (?:all |the |our )?)\s?(?!network)\S+/g;

function scopeIn(text: string): Parameters {
  return scopeParameter(backupScopes, text.replaceAll(settings, 'configuration'), true);
}

export function focusOn(clause: Clause): Span {
  return find(clause, 'backupAct', 'backup') ?? { start: 0, end: 0 };
}

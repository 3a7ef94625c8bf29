import { placeOf } from '../../documents/place-of.ts';
import { firstDay, lastDay, type Day } from '../../model/days.ts';
import type { Block, Document, Place } from '../../model/document.ts';
import { saidDates } from '../parameters/dates.ts';
import { fold } from '../text/fold.ts';

/** A day that a text says of itself, with where it says so. */
export interface OwnDate {
  readonly date: Day;
  readonly at: Place;
}

/** The days that a text bears: the latest of each kind, the earliest for what is still to come. */
export interface DatesOfText {
  readonly reviewedOn?: OwnDate;
  readonly changedOn?: OwnDate;
  readonly nextReviewOn?: OwnDate;
}

/**
 * Words that stand before a date of the text itself, folded, by what the date means. First the ones that are part of
 * others: a next review is none that was done.
 */
const labels: readonly (readonly [keyof DatesOfText, RegExp])[] = [
  [
    'nextReviewOn',
    /(?:next (?:scheduled |planned )?review|review due|to be reviewed|nächste (?:über)?prüfung|nächstes review|prochaine révision|próxima revisión|prossima revisione|volgende (?:herziening|beoordeling)|następny przegląd|příští revize|seuraava tarkistus|järgmine läbivaatamine)(?: date)?(?: is| by| on| am| bis| le| ist)?[:\s|*-]{0,6}$/,
  ],
  [
    'reviewedOn',
    /(?:last review(?:ed)?(?: date| and approved| and updated)?|date of (?:the )?last review|reviewed and approved|^reviewed|letzte (?:über)?prüfung|zuletzt (?:über)?(?:ge)?prüft|letztes review|geprüft und freigegeben|dernière (?:révision|revue)|última revisión|ultima revisione|laatst (?:herzien|beoordeeld)|ostatni przegląd|poslední revize|viimeksi tarkistettu|viimati läbi vaadatud)(?: on| in| am| im| le| el| il| op)?[:\s|*-]{0,6}$/,
  ],
  [
    'changedOn',
    /(?:last (?:updated?|revised|modified|changed?|edited|amended)(?: date)?|date of (?:the )?last (?:update|revision|change)|policy effective as of|first published|(?:^|[.;|(*·/]\s{0,3})(?:updated|revised|published|effective(?: date| as of| from)?|version(?: [\d.]{1,8},?)?(?: of| dated| vom)?|as of|stand(?: \/ as of)?)|fassung vom|zuletzt (?:aktualisiert|geändert|überarbeitet)|letzte (?:aktualisierung|änderung)|gültig ab|en vigueur (?:au|depuis)|dernière mise à jour|mis à jour le|última (?:actualización|modificación)|ultimo aggiornamento|aggiornato (?:al|il)|laatst (?:bijgewerkt|gewijzigd)|ostatnia aktualizacja|poslední aktualizace|päivitetty|viimati (?:uuendatud|muudetud))(?: on| in| am| im| le| el| il| op)?[:\s|*-]{0,6}$/,
  ],
];

/** So much before a date is read to find out what it means. */
const reach = 60;

/** The dates that a text bears of itself. A future day is none on which it was changed: that is left to whoever judges. */
export function datesOfText(document: Document): DatesOfText {
  const found: Partial<Record<keyof DatesOfText, OwnDate>> = {};
  for (const [index, block] of document.blocks.entries()) {
    for (const [kind, own] of datesOfBlock(document, block, index)) {
      const known = found[kind];
      if (known === undefined || isBetter(kind, own.date, known.date)) found[kind] = own;
    }
  }
  return found;
}

function datesOfBlock(
  document: Document,
  { text, role }: Block,
  index: number,
): readonly (readonly [keyof DatesOfText, OwnDate])[] {
  if (role === 'code') return [];
  const folded = fold(text);
  return saidDates(folded).flatMap(({ date, start, end }) => {
    // What stands before the reach is some word: a label that has to open a line does not open one there.
    const before = start > reach ? `x${folded.slice(start - reach, start)}` : folded.slice(0, start);
    const kind =
      labels.find(([, pattern]) => pattern.test(before))?.[0] ??
      kindOfColumn(document.blocks[index - 1], before);
    return kind === undefined ? [] : [[kind, { date, at: placeOf(document, index, start, end) }] as const];
  });
}

/** `Last review | 4 March 2026`: the cell before names it. */
function kindOfColumn(previous: Block | undefined, before: string): keyof DatesOfText | undefined {
  if (previous?.role !== 'cell' || before.trim() !== '') return undefined;
  const label = fold(previous.text).slice(-reach);
  return labels.find(([, pattern]) => pattern.test(label))?.[0];
}

function isBetter(kind: keyof DatesOfText, date: Day, than: Day): boolean {
  if (kind === 'nextReviewOn') return (lastDay(date) ?? '') > (lastDay(than) ?? '');
  return (firstDay(date) ?? '') > (firstDay(than) ?? '');
}

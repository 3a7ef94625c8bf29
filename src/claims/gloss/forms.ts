/**
 * One line of a vocabulary: what the words mean in the English of our wordings, and how they are written.
 *
 * `daily backups = sauvegarde(s|) quotidienne(s|), copies journalières`; `within # hours = sous # heures`
 */
export interface Meaning {
  readonly english: string;
  readonly forms: readonly string[];
}

/** Reads a table of lines `english = form, form`; empty lines separate. A line without words means nothing in English. */
export function meanings(table: string): readonly Meaning[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const at = line.indexOf('=');
      if (at < 0) throw new RangeError(`a line of a vocabulary needs "=": ${line}`);
      return { english: line.slice(0, at).trim(), forms: formsIn(line.slice(at + 1)) };
    });
}

const formsIn = (list: string): readonly string[] =>
  list
    .split(',')
    .map((form) => form.trim())
    .filter((form) => form !== '')
    .flatMap(spelledOut);

/** `chiffré(e|s|es|)` as the four words it stands for. Brackets hold no brackets. */
export function spelledOut(form: string): readonly string[] {
  const open = form.indexOf('(');
  if (open < 0) return [form.replaceAll(/ +/g, ' ').trim()];
  const close = form.indexOf(')', open);
  if (close < 0) throw new RangeError(`a bracket is not closed: ${form}`);
  const [before, after] = [form.slice(0, open), form.slice(close + 1)];
  return form
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => spelledOut(before + choice + after));
}

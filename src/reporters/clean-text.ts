const escape = '\u001B';
const bell = '\u0007';

/** Terminal sequences with their payload: operating system commands (titles, links), then colours and cursor moves. */
const sequences = new RegExp(
  `${escape}[\\]PX^_][^${bell}${escape}\u009C]*(?:${bell}|${escape}\\\\|\u009C)?|(?:${escape}\\[|\u009B)[0-?]*[ -/]*[@-~]?`,
  'g',
);

const white = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Control characters (C0, C1) and format characters: direction marks, zero width, tags. */
const invisible = /[\p{Cc}\p{Cf}]/gu;
const plain = /^[ -~]*$/;

/**
 * A foreign text on one line, with nothing in it that a terminal obeys or a reader cannot see.
 *
 * Names, quotes and paths come from files that anybody may have written.
 */
export function cleanText(text: string): string {
  if (plain.test(text)) return text;
  return text.toWellFormed().replaceAll(white, ' ').replaceAll(sequences, '').replaceAll(invisible, '');
}

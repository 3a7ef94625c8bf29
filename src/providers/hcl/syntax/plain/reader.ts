/** Goes through a text. What is read by it ends where the reader then stands; undefined means that it is not plain. */
export interface Reader {
  readonly text: string;
  at: number;
  readonly to: number;
  /** How many brackets it is in. */
  depth: number;
}

/** Deeper nesting is left to the grammar, which says where it is too much. */
export const deepest = 20;

export const word = /[A-Za-z_][\w-]*/uy;
export const blank = /[ \t]*/uy;
/** Blanks, line breaks and comments. */
export const gap = /(?:[ \t\r\n]|(?:#|\/\/)[^\n]*(?:\n|$)|\/\*(?:[^*]|\*(?!\/))*\*\/)*/uy;
/** The rest of a line on which nothing more is said. */
export const lineEnd = /[ \t]*(?:(?:#|\/\/)[^\n]*)?(?:\r?\n|$)/uy;

/** Reads what a sticky expression matches. */
export function match(expression: RegExp, reader: Reader): string | undefined {
  const { at, text } = reader;
  expression.lastIndex = at;
  // Asked of every gap between two words: `exec` would make an array each time.
  if (!expression.test(text) || expression.lastIndex > reader.to) return undefined;
  reader.at = expression.lastIndex;
  return text.slice(at, reader.at);
}

/** Reads one character. */
export function take(character: string, reader: Reader): boolean {
  if (reader.at >= reader.to || reader.text[reader.at] !== character) return false;
  reader.at += 1;
  return true;
}

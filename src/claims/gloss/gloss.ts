import type { Span } from '../text/span.ts';
import { inDigits, tokensOf, withoutMarks, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text in the English of our wordings, with the way back to the one it was made from. */
export interface Gloss {
  readonly text: string;
  /** What the character at a position was made from. */
  readonly sourceOf: (position: number) => Span;
}

interface Piece {
  /** Position in the gloss. */
  readonly at: number;
  readonly text: string;
  readonly source: Span;
}

/**
 * Word by word, without grammar: `Les données sont chiffrées au repos` as `The data are encrypted at rest`.
 *
 * Words that the vocabulary does not hold stay, without accents if they begin small; so do signs and spaces.
 */
export function glossOf(text: string, vocabulary: Vocabulary): Gloss {
  const tokens = tokensOf(text);
  const pieces: Piece[] = [];
  let [at, read] = [0, 0];
  const add = (piece: string, start: number, end: number): void => {
    if (piece !== '') pieces.push({ at, text: piece, source: { start, end } });
    at += piece.length;
    read = end;
  };
  for (let index = 0; index < tokens.length;) {
    const [count, english] = meaningOf(tokens, index, vocabulary);
    const [first, last] = [tokens[index], tokens[index + count - 1]];
    if (first === undefined || last === undefined) break;
    add(text.slice(read, first.start), read, first.start);
    const joint = last.text.endsWith("'") && english !== '' && !english.endsWith("'") ? ' ' : '';
    add(english + joint, first.start, last.end);
    if (english === '' && text.charAt(read) === ' ') read += 1;
    index += count;
  }
  add(text.slice(read), read, text.length);
  return {
    text: pieces.map((piece) => piece.text).join(''),
    sourceOf: (position) => sourceAt(pieces, position),
  };
}

function meaningOf(
  tokens: readonly Token[],
  index: number,
  vocabulary: Vocabulary,
): readonly [count: number, english: string] {
  const token = tokens[index];
  const meant = vocabulary.meaningAt(tokens, index);
  const text = token?.text ?? '';
  if (meant !== undefined) return [meant.count, isCapital(text) ? capital(meant.english) : meant.english];
  return [1, isCapital(text) ? text : withoutMarks(inDigits(text))];
}

const isCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A piece of the same length was only copied: there each character has its own source. */
function sourceAt(pieces: readonly Piece[], position: number): Span {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (piece === undefined) return { start: 0, end: 0 };
  const { start, end } = piece.source;
  if (/\w/.test(piece.text) || piece.text.length !== end - start) return piece.source;
  return { start: start + position - piece.at, end: start + position - piece.at + 1 };
}

import type { Span } from '../text/span.ts';
import { inDigits, tokensOf, withoutMarks, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text in the English of our wordings, with the way back to the one it was made from. */
export interface Gloss {
  readonly text: string;
  /** What the character at a position was made from. */
  readonly sourceOf: (position: number) => Span;
}

/**
 * Word by word, without grammar: `Les données sont chiffrées au repos` as `The data are encrypted at rest`.
 *
 * Words that the vocabulary does not hold stay, without accents if they begin small; so do signs and spaces.
 */
export function glossOf(text: string, vocabulary: Vocabulary): Gloss {
  const tokens = tokensOf(text);
  const origins: number[] = [];
  let [said, read] = ['', 0];
  /** Where a sentence begins with words that are dropped. */
  let opening: number | undefined;
  for (let index = 0; index < tokens.length;) {
    const [count, meaning] = meaningOf(tokens, index, vocabulary);
    const [first, last] = [tokens[index], tokens[index + count - 1]];
    if (first === undefined || last === undefined) break;
    if (first.start > read) {
      origins.push(said.length, read, copied);
      said += text.slice(read, first.start);
    }
    index += count;
    if (meaning === '') {
      if (isCapital(first.text)) opening ??= first.start;
      if (closesYear(text, first.start, last.end)) {
        origins.push(said.length, first.start, last.end);
        said += '.';
        read = last.end;
        continue;
      }
      read = text.charAt(last.end) === ' ' ? last.end + 1 : last.end;
      continue;
    }
    origins.push(said.length, opening ?? first.start, last.end);
    said += opening === undefined ? meaning : capital(meaning);
    if (last.text.endsWith("'") && !meaning.endsWith("'")) said += ' ';
    [opening, read] = [undefined, last.end];
  }
  origins.push(said.length, read, copied);
  const places = Uint32Array.from(origins);
  return { text: said + text.slice(read), sourceOf: (position) => sourceAt(places, position) };
}

/** `2026 r. Spółka ...`: the full stop of a word that is dropped may end the sentence as well. */
const closesYear = (text: string, start: number, end: number): boolean =>
  text[end - 1] === '.' &&
  /(?:19|20)\d\d $/.test(text.slice(Math.max(0, start - 5), start)) &&
  /^\s+(?:\p{Lu}|\d+\.\d)/u.test(text.slice(end, end + 12));

/** A stretch of a text, and what is said in its place. */
export interface Piece extends Span {
  readonly said: string;
}

/** The text with its pieces, in order, said in other words. */
export function inPieces(text: string, pieces: readonly Piece[]): Gloss {
  const origins: number[] = [];
  let [said, read] = ['', 0];
  for (const piece of pieces) {
    origins.push(said.length, read, copied);
    said += text.slice(read, piece.start);
    origins.push(said.length, piece.start, piece.end);
    said += piece.said;
    read = piece.end;
  }
  origins.push(said.length, read, copied);
  const places = Uint32Array.from(origins);
  return { text: said + text.slice(read), sourceOf: (position) => sourceAt(places, position) };
}

/** Where a piece came from that was only copied: each of its characters has its own source. */
const copied = 0;

function meaningOf(
  tokens: readonly Token[],
  index: number,
  vocabulary: Vocabulary,
): readonly [count: number, english: string] {
  const token = tokens[index];
  const text = token?.text ?? '';
  if (isCode(tokens, index)) return [1, text];
  const meant = vocabulary.meaningAt(tokens, index);
  if (meant !== undefined) return [meant.count, isCapital(text) ? capital(meant.english) : meant.english];
  return [1, isCapital(text) ? text : withoutMarks(inDigits(text))];
}

/** `ES-5520`: the letters of a number are no word. */
function isCode(tokens: readonly Token[], index: number): boolean {
  const [letters, hyphen, digits] = tokens.slice(index, index + 3);
  return (
    /^\p{Lu}{2,4}$/u.test(letters?.text ?? '') &&
    hyphen?.text === '-' &&
    hyphen.start === letters?.end &&
    digits?.start === hyphen.end &&
    /^\d{3,}$/.test(digits.text)
  );
}

const isCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `places` has three numbers per piece: where it stands in the gloss, and where its source begins and ends. */
function sourceAt(places: Uint32Array, position: number): Span {
  let [low, high] = [0, places.length / 3 - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle * 3] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const [at = 0, start = 0, end = 0] = places.subarray(low * 3, low * 3 + 3);
  return end === copied ? { start: start + position - at, end: start + position - at + 1 } : { start, end };
}

import { parseFragment } from 'parse5';
import type { MarkedBuilder } from '../marked.ts';

const numeric = /&#(?:x[0-9a-f]+|\d+);?/iy;
const named = /&[a-z][a-z0-9]{0,31};?/iy;
const ampersand = /&(?:amp;?|AMP;?|#38;?|#x26;?)/y;
const tag = /<[a-z/!?]/iy;

/**
 * Adds a text of a page, each character with its place in the source, which stretches from `start` to `end`.
 *
 * Entities are one place; tags that a browser ignores in the middle of a text are passed over.
 */
export function alignText(
  into: MarkedBuilder,
  value: string,
  source: string,
  start: number,
  end: number,
): void {
  if (end - start === value.length && source.startsWith(value, start)) {
    into.add(value, start);
    return;
  }
  let at = start;
  for (let index = 0; index < value.length && at < end;) {
    at = behindMarkup(source, at, end, value[index] ?? '');
    const step = stepAt(source, at, value, index);
    if (step !== undefined) {
      into.add(value[index] ?? '', at);
      // The second half of a character beyond the basic plane needs a place of its own.
      if (step.units === 2) into.add(value[index + 1] ?? '', at + 1);
      index += step.units;
    }
    at += step?.length ?? 1;
  }
}

interface Step {
  /** Code units of the value. */
  readonly units: number;
  /** Characters of the source. */
  readonly length: number;
}

/** What the source at this place stands for, if it is the value's next character. */
function stepAt(source: string, at: number, value: string, index: number): Step | undefined {
  const raw = source[at];
  const wanted = value[index];
  if (raw === '&') return entityAt(source, at, value, index);
  if (raw === wanted) return { units: 1, length: 1 };
  if (raw === '\r' && wanted === '\n') return { units: 1, length: source[at + 1] === '\n' ? 2 : 1 };
  return undefined;
}

function entityAt(source: string, at: number, value: string, index: number): Step | undefined {
  if (value[index] === '&') return { units: 1, length: lengthAt(ampersand, source, at) || 1 };
  const units = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  const number = lengthAt(numeric, source, at);
  if (number > 0) return { units, length: number };
  const name = source.slice(at, at + lengthAt(named, source, at));
  // Old names may stand without a semicolon, and none of them is longer than six letters.
  for (const candidate of [name, ...[7, 6, 5, 4, 3].map((length) => name.slice(0, length))]) {
    const meaning = decoded(candidate);
    const whole = meaning !== '' && meaning.length <= 2 && meaning.at(-1) !== candidate.at(-1);
    if (whole && value.startsWith(meaning, index)) return { units: meaning.length, length: candidate.length };
  }
  return undefined;
}

const known = new Map<string, string>();
const mostKnown = 10_000;

/** What a browser makes of an entity. */
function decoded(entity: string): string {
  const before = known.get(entity);
  if (before !== undefined) return before;
  const [node] = parseFragment(entity).childNodes;
  const meaning = node !== undefined && 'value' in node ? node.value : '';
  if (known.size < mostKnown) known.set(entity, meaning);
  return meaning;
}

/** The place behind tags and comments that stand before the next character of the value. */
function behindMarkup(source: string, from: number, end: number, next: string): number {
  if (next === '<') return from;
  let at = from;
  while (source[at] === '<' && lengthAt(tag, source, at) > 0) {
    const comment = source.startsWith('<!--', at);
    const close = source.indexOf(comment ? '-->' : '>', at);
    if (close < 0 || close >= end) return at;
    at = close + (comment ? 3 : 1);
  }
  return at;
}

function lengthAt(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0].length ?? 0;
}

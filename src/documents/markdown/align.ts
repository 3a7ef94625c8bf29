import type { MarkedBuilder } from '../marked.ts';

const entity = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/iy;

/**
 * Adds the value of a node, each character with its place in the source.
 *
 * What stands in the source and not in the value (escapes, fences, the markers at the start of quoted lines) is
 * passed over; an entity is one character.
 *
 * @param literal whether backslashes and entities stand for themselves, as in code
 */
export function align(
  into: MarkedBuilder,
  value: string,
  raw: string,
  start: number,
  literal: boolean,
): void {
  let at = 0;
  for (let index = 0; index < value.length; index++) {
    const character = value[index] ?? '';
    const step = literal ? undefined : decoded(raw, at, character);
    if (step !== undefined) {
      into.add(character, start + step.at);
      at = step.next;
      continue;
    }
    const found = sameAt(raw, at, character) ? at : nextSame(raw, at, character);
    if (found < 0) continue;
    into.add(character, start + found);
    at = found + 1;
  }
}

/** The escape or entity at this place, if it stands for the character. */
function decoded(
  raw: string,
  at: number,
  character: string,
): { readonly at: number; readonly next: number } | undefined {
  if (raw[at] === '\\' && raw[at + 1] === character) return { at: at + 1, next: at + 2 };
  if (raw[at] !== '&') return undefined;
  entity.lastIndex = at;
  const name = entity.exec(raw)?.[0];
  const literalAmpersand = character === '&' && !/^&(amp|#38|#x26);$/i.test(name ?? '');
  return name === undefined || literalAmpersand ? undefined : { at, next: at + name.length };
}

function sameAt(raw: string, at: number, character: string): boolean {
  return raw[at] === character || (character === ' ' && (raw[at] === '\n' || raw[at] === '\r'));
}

function nextSame(raw: string, at: number, character: string): number {
  return raw.indexOf(character, at);
}

import type { Why } from '../../../model/fact.ts';
import { member } from '../plain.ts';
import { isWhole, type Row } from '../row.ts';

/** The texts at a path of a row, through every block on the way. */
export interface Names {
  readonly texts: readonly string[];
  /** Why some of them are not known. */
  readonly unsure: Why | undefined;
  /** How many there are, where that is known although they are not. */
  readonly count: number | undefined;
}

const none: Names = { texts: [], unsure: undefined, count: 0 };

export function namesAt(row: Row, path: string): Names {
  if (row.blank !== undefined) return { texts: [], unsure: row.blank.why, count: undefined };
  const [first = path, ...steps] = path.split('.');
  const slot = row.shape.slots.get(first);
  if (slot === undefined) return none;
  const texts: string[] = [];
  const state: { unsure: Why | undefined; known: boolean } = { unsure: undefined, known: true };
  visit(row.values[slot], row.unknown?.[slot], row.secret?.[slot], steps);
  const mark = row.unknown?.[slot];
  const count = Array.isArray(mark) && steps.length === 0 ? mark.length : texts.length;
  return {
    texts,
    unsure: state.unsure,
    count: state.unsure === undefined || Array.isArray(mark) ? count : undefined,
  };

  function visit(value: unknown, unknown: unknown, secret: unknown, rest: readonly string[]): void {
    if (isWhole(unknown) || secret === true) {
      state.unsure ??= isWhole(unknown) ? 'computed' : 'secret';
    } else if (Array.isArray(value) || Array.isArray(unknown)) {
      const length = Math.max(
        Array.isArray(value) ? value.length : 0,
        Array.isArray(unknown) ? unknown.length : 0,
      );
      for (let index = 0; index < length; index += 1) {
        const key = String(index);
        visit(member(value, key), member(unknown, key), member(secret, key), rest);
      }
    } else if (rest.length > 0) {
      const [step = '', ...after] = rest;
      visit(member(value, step), member(unknown, step), member(secret, step), after);
    } else if ((typeof value === 'string' && value !== '') || typeof value === 'number') {
      texts.push(normal(String(value)));
    }
  }
}

/** Azure ids compare without case. */
export function normal(name: string): string {
  return /^\/(?:subscriptions|providers)\//iu.test(name) ? name.toLowerCase() : name;
}

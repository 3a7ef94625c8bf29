/** What starts an item: a bullet, a number or a letter. */
export interface Marker {
  readonly type: 'bullet' | 'number' | 'letter';
  /** The bullet, or the components of the number: `3.7.` has 3 and 7. */
  readonly parts: readonly string[];
  /** Characters up to the text behind it. */
  readonly length: number;
  /** A number without a full stop, bracket or second component, such as `1  INTRODUCTION`. */
  readonly bare: boolean;
}

const bullet =
  /^([-*\u2022\u00b7\u25aa\u25ab\u25e6\u2023\u2043\u2013\u2014\u25cf\u25cb\u25a0\u25a1\u27a2\u27a4\uf0b7]|o(?=\t| {2}))\s+(?=\S)/;
const number = /^\(?((?:[A-Z]\.)?\d{1,3}(?:\.\d{1,3})*)([.)]?)\s+(?=\S)/;
const letter = /^\(?([a-zA-Z]|[ivx]{2,5})[.)]\s+(?=\S)/;

/** The marker at the start of a line, or undefined. */
export function markerOf(body: string): Marker | undefined {
  const dash = bullet.exec(body);
  if (dash !== null) return { type: 'bullet', parts: [dash[1] ?? ''], length: dash[0].length, bare: false };
  const counted = number.exec(body);
  if (counted !== null) {
    const parts = (counted[1] ?? '').split('.');
    return {
      type: 'number',
      parts,
      length: counted[0].length,
      bare: counted[2] === '' && parts.length === 1,
    };
  }
  const lettered = letter.exec(body);
  if (lettered === null) return undefined;
  return { type: 'letter', parts: [lettered[1] ?? ''], length: lettered[0].length, bare: false };
}

/** Whether a number or letter is the first of a series or of a deeper one: `1.`, `a)`, `3.1` below `3`. */
export function isFirst({ parts }: Marker): boolean {
  return ['1', 'a', 'A', 'i'].includes(parts.at(-1) ?? '');
}

/** Whether a number or letter may follow another one: `3.8` or `4` after `3.7`, `3.7.1` below it, `b` after `a`. */
export function follows(marker: Marker, before: Marker): boolean {
  if (marker.type !== before.type) return false;
  const depth = marker.parts.length - 1;
  const above = marker.parts.slice(0, depth);
  if (above.some((part, index) => part !== before.parts[index])) return false;
  const last = marker.parts[depth] ?? '';
  const counterpart = before.parts[depth];
  return counterpart === undefined
    ? last === '1' && before.parts.length === depth
    : last === successor(counterpart);
}

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

function successor(part: string): string {
  if (/^\d+$/.test(part)) return String(Number(part) + 1);
  const index = roman.indexOf(part);
  if (part.length > 1 && index >= 0) return roman[index + 1] ?? '';
  // After `i` comes `j` or `ii`; single letters are far more common.
  return String.fromCodePoint((part.codePointAt(0) ?? 0) + 1);
}

import type { Node } from './node.ts';

/**
 * The grammar reads `1e3` as the number 1 and an attribute `e3`. Where it did, the number is written out; the text
 * keeps its lines. Undefined if there is no such place.
 */
export function writeOutExponents(root: Node, text: string): string | undefined {
  const pieces: string[] = [];
  let done = 0;
  for (const at of torn(root, text)) {
    const [exponent = '', power = '0'] = /^[eE](\d+)/u.exec(text.slice(at, at + 4)) ?? [];
    pieces.push(text.slice(done, at), '0'.repeat(Number(power)));
    done = at + exponent.length;
  }
  return done === 0 ? undefined : pieces.join('') + text.slice(done);
}

function torn(node: Node, text: string): readonly number[] {
  const { type, start } = node;
  const exponent = type === 'identifier' ? /^[eE]\d{1,2}(?!\w)/u.exec(text.slice(start, start + 4)) : null;
  if (exponent !== null && /\d/u.test(text[start - 1] ?? '')) return [start];
  return node.children.flatMap((child) => torn(child, text));
}

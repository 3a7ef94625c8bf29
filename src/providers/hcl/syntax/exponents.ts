import type { Node } from './node.ts';

/**
 * The grammar reads `1e3` as the number 1 and an attribute `e3`. Where it did, the number is written out; the text
 * keeps its lines. Undefined if there is no such place.
 */
export function writeOutExponents(root: Node, text: string): string | undefined {
  const places = torn(root, text).toReversed();
  if (places.length === 0) return undefined;
  return places.reduce((whole, at) => {
    const digits = /\d+$/u.exec(whole.slice(0, at))?.[0] ?? '';
    const [exponent = '', power = '0'] = /^[eE](\d+)/u.exec(whole.slice(at)) ?? [];
    const number = digits + '0'.repeat(Number(power));
    return whole.slice(0, at - digits.length) + number + whole.slice(at + exponent.length);
  }, text);
}

function torn(node: Node, text: string): readonly number[] {
  const { type, start } = node;
  const exponent = type === 'identifier' ? /^[eE]\d{1,2}(?!\w)/u.exec(text.slice(start, start + 4)) : null;
  if (exponent !== null && /\d/u.test(text[start - 1] ?? '')) return [start];
  return node.children.flatMap((child) => torn(child, text));
}

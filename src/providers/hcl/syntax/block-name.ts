import type { Block } from './expression.ts';

/** What a block is called; a `dynamic` block stands for others. */
export function blockName({ type, labels }: Block): string {
  return type === 'dynamic' ? (labels[0] ?? '') : type;
}

import type { Parser } from 'web-tree-sitter';
import type { Fault } from './build-body.ts';
import type { Block } from './expression.ts';
import { parseTree } from './grammar.ts';
import type { Range } from './plain/file.ts';
import { readBody } from './read-body.ts';

interface Blocks {
  readonly blocks: readonly Block[];
  readonly faults: readonly Fault[];
}

/** The blocks at these places, one for each; undefined if that is not what stands there. */
export function parseBlocks(parser: Parser, text: string, ranges: readonly Range[]): Blocks | undefined {
  const points = linesAt(text, ranges);
  const includedRanges = ranges.map(({ from, to }, index) => ({
    startIndex: from,
    endIndex: to,
    startPosition: { row: points[index] ?? 0, column: 0 },
    endPosition: { row: (points[index] ?? 0) + linesIn(text, from, to), column: 0 },
  }));
  const tree = parseTree(parser, text, { includedRanges });
  const faults: Fault[] = [];
  const cursor = tree.walk();
  try {
    if (tree.rootNode.hasError) return undefined;
    const { attributes, blocks } = readBody(cursor, text, (fault) => faults.push(fault));
    const whole = attributes.size === 0 && blocks.length === ranges.length;
    return whole && blocks.every(({ start }, index) => start === ranges[index]?.from)
      ? { blocks, faults }
      : undefined;
  } finally {
    cursor.delete();
    tree.delete();
  }
}

function linesAt(text: string, ranges: readonly Range[]): readonly number[] {
  let [line, at] = [0, 0];
  return ranges.map(({ from }) => {
    line += linesIn(text, at, from);
    at = from;
    return line;
  });
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

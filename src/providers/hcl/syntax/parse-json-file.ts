import { isMap, isPair, isScalar, isSeq, parseDocument, type Node as YamlNode, type YAMLMap } from 'yaml';
import type { Fault } from './build-body.ts';
import type { Attribute, Block, Body, Expression, ObjectItem } from './expression.ts';

/** Parses the text of a template, as a JSON string holds it, with its place in the file. */
export type ParseTemplate = (template: string, start: number, end: number) => Expression;

/** How many labels a block has at the top level. Source: Terraform documentation, JSON configuration syntax. */
const labelsOf: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  ephemeral: 2,
  module: 1,
  output: 1,
  provider: 1,
  variable: 1,
  locals: 0,
  terraform: 0,
};

/**
 * Reads a file in the JSON form of the language. A string is a template; what would be a block inside a resource
 * stands as an attribute whose value is an object or a list of objects.
 */
export function parseJsonBody(
  text: string,
  parseTemplate: ParseTemplate,
): { body: Body; faults: readonly Fault[] } {
  const empty: Body = { attributes: new Map(), blocks: [] };
  try {
    JSON.parse(text);
  } catch {
    return { body: empty, faults: [{ message: 'is not valid JSON', at: 0 }] };
  }
  const { contents } = parseDocument(text, { schema: 'json', uniqueKeys: false });
  if (!isMap(contents)) return { body: empty, faults: [{ message: 'is no JSON object', at: 0 }] };
  const blocks = pairsOf(contents).flatMap(({ key, value }) =>
    blocksIn(key, [], value, labelsOf[key] ?? 0, parseTemplate),
  );
  return { body: { attributes: new Map(), blocks }, faults: [] };
}

interface Pair {
  readonly key: string;
  readonly start: number;
  readonly value: YamlNode;
}

function pairsOf(map: YAMLMap): readonly Pair[] {
  return map.items.flatMap((pair) => {
    if (!isPair(pair) || !isScalar(pair.key)) return [];
    const value = pair.value as YamlNode | null;
    return value === null ? [] : [{ key: String(pair.key.value), start: placeOf(pair.key).start, value }];
  });
}

function placeOf(node: YamlNode): { start: number; end: number } {
  const [start = 0, end = 0] = node.range ?? [];
  return { start, end };
}

/** Goes down through the labels; a list stands for several blocks of one name. */
function blocksIn(
  type: string,
  labels: readonly string[],
  node: YamlNode,
  missing: number,
  parseTemplate: ParseTemplate,
): readonly Block[] {
  if (isSeq(node))
    return node.items.flatMap((item) => blocksIn(type, labels, item as YamlNode, missing, parseTemplate));
  if (!isMap(node)) return [];
  if (missing > 0)
    return pairsOf(node).flatMap(({ key, value }) =>
      blocksIn(type, [...labels, key], value, missing - 1, parseTemplate),
    );
  return [{ type, labels, body: bodyOf(node, parseTemplate), start: placeOf(node).start }];
}

function bodyOf(map: YAMLMap, parseTemplate: ParseTemplate): Body {
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  for (const { key, start, value } of pairsOf(map)) {
    if (key === '//') continue;
    if (key === 'dynamic' || key === 'lifecycle' || key === 'required_providers')
      blocks.push(...blocksIn(key, [], value, key === 'dynamic' ? 1 : 0, parseTemplate));
    else if (key === 'content') blocks.push(...blocksIn(key, [], value, 0, parseTemplate));
    else attributes.set(key, { name: key, expression: expressionOf(value, parseTemplate), start });
  }
  return { attributes, blocks };
}

function expressionOf(node: YamlNode, parseTemplate: ParseTemplate): Expression {
  const { start, end } = placeOf(node);
  if (isSeq(node)) {
    const elements = node.items.map((item) => expressionOf(item as YamlNode, parseTemplate));
    return { type: 'tuple', elements, start, end };
  }
  if (isMap(node)) {
    // Blocks inside a block that are made by `dynamic` are not worked out, and the rest says nothing without them.
    if (pairsOf(node).some(({ key, value }) => key === 'dynamic' && isMap(value)))
      return { type: 'broken', start, end };
    const items = pairsOf(node).map((pair): ObjectItem => ({
      key: parseTemplate(pair.key, pair.start, pair.start),
      value: expressionOf(pair.value, parseTemplate),
    }));
    return { type: 'object', items, start, end };
  }
  const value: unknown = isScalar(node) ? node.value : null;
  if (typeof value === 'string') return parseTemplate(value, start, end);
  if (typeof value === 'number' || typeof value === 'boolean') return { type: 'literal', value, start, end };
  return { type: 'literal', value: null, start, end };
}

/** A node of the syntax tree (ESTree). */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

type Rule = (node: Node, parents: readonly Node[], source: string) => readonly (Replacement | string)[];

/** What could stand in the place of a node, by its type. */
export function replacementsOf(node: Node, parents: readonly Node[], source: string): readonly Replacement[] {
  const found = Object.hasOwn(rules, node.type) ? (rules[node.type]?.(node, parents, source) ?? []) : [];
  const { start, end } = node;
  return found.map((each) => (typeof each === 'string' ? { start, end, after: each } : each));
}

const comparisons: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '>': ['>=', '<='],
  '<=': ['<', '>'],
  '>=': ['>', '<'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
};

/** Verdicts and facts that say "not so" or "not known": the worst fault is that they say "it holds". */
const verdicts: ReadonlySet<string> = new Set(['fails', 'cannotTell', 'undecided', 'open', 'inconclusive']);

const methods: Readonly<Record<string, string>> = { some: 'every', every: 'some', min: 'max', max: 'min' };
const dropped: ReadonlySet<string> = new Set([
  'filter',
  'toLowerCase',
  'toUpperCase',
  'trim',
  'replace',
  'slice',
]);

/** Properties that hold words for people or origins of facts. */
const words: ReadonlySet<string> = new Set(
  'note detail why title expected observed remedy references path reason label example'.split(' '),
);

const rules: Readonly<Record<string, Rule>> = {
  IfStatement: (node) => both(child(node, 'test')),
  ConditionalExpression: (node) => both(child(node, 'test')),
  BinaryExpression: (node, _parents, source) =>
    (comparisons[String(node['operator'])] ?? []).map((operator) => joined(node, operator, source)),
  LogicalExpression: (node, _parents, source) => {
    const sides = [part(child(node, 'left'), source), part(child(node, 'right'), source)].map(bracketed);
    const swap = { '&&': '||', '||': '&&' }[String(node['operator'])];
    return swap === undefined ? sides : [...sides, bracketed(joined(node, swap, source))];
  },
  UnaryExpression: (node, _parents, source) =>
    node['operator'] === '!' ? [bracketed(part(child(node, 'argument'), source))] : [],
  Literal: literal,
  ArrayExpression: (node) => each(node, 'elements'),
  ObjectExpression: (node, parents) => (isData(parents) ? each(node, 'properties') : []),
  CallExpression: call,
  ExpressionStatement: (node) => (child(node, 'expression')?.type === 'Literal' ? [] : ['{}']),
  ContinueStatement: () => ['{}'],
};

function literal(node: Node, parents: readonly Node[]): readonly string[] {
  const { value } = node;
  if (isKey(node, parents.at(-1)) || isKind(parents.at(-1)) || parents.some(isForPeople)) return [];
  if (typeof value === 'boolean') return [String(!value)];
  if (typeof value === 'number') return value === 0 ? ['1'] : [String(value + 1), String(value - 1), '0'];
  if (node['regex'] !== undefined) return ['/(?!)/', '/(?:)/'];
  // To leave out an element of a list is a mutant already.
  if (typeof value !== 'string' || value.includes(' ') || parents.at(-1)?.type === 'ArrayExpression')
    return [];
  return value === '' ? ["'mutated'"] : ["''"];
}

function call(node: Node, _parents: readonly Node[], source: string): readonly (Replacement | string)[] {
  const callee = child(node, 'callee');
  if (callee === undefined) return [];
  const name = callee.type === 'Identifier' ? String(callee['name']) : '';
  if (verdicts.has(name)) return ["({ verdict: 'confirmed' })"];
  if (name === 'unknown')
    return ['true', 'false'].map((value) => `({ known: true, value: ${value}, from: { path: 'mutated' } })`);
  if (callee.type !== 'MemberExpression') return [];
  const property = child(callee, 'property');
  const method = String(property?.['name']);
  const other = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (property !== undefined && other !== undefined)
    return [{ start: property.start, end: property.end, after: other }];
  return dropped.has(method) ? [part(child(callee, 'object'), source)] : [];
}

function both(test: Node | undefined): readonly Replacement[] {
  if (test === undefined) return [];
  return ['true', 'false'].map((after) => ({ start: test.start, end: test.end, after }));
}

/** Drops each of a list in turn, with the comma behind it. */
function each(node: Node, field: string): readonly Replacement[] {
  const items = (node[field] as readonly (Node | null)[]).filter((item) => item !== null);
  return items.map((item, index) => {
    const next = items[index + 1];
    if (next !== undefined) return { start: item.start, end: next.start, after: '' };
    // A comma may follow the last one.
    return { start: items[index - 1]?.end ?? node.start + 1, end: node.end - 1, after: '' };
  });
}

function isData(parents: readonly Node[]): boolean {
  return !parents.some(({ type }) => type.includes('Function')) && !parents.some(isForPeople);
}

function isForPeople(node: Node): boolean {
  return node.type === 'Property' && words.has(String(child(node, 'key')?.['name']));
}

function isKey(node: Node, parent: Node | undefined): boolean {
  return parent?.type === 'Property' && parent['key'] === node;
}

/** No other word would compile. */
function isKind(parent: Node | undefined): boolean {
  if (parent?.type === 'Property') return child(parent, 'key')?.['name'] === 'kind';
  return parent?.type === 'CallExpression' && child(parent, 'callee')?.['name'] === 'typeMapping';
}

function child(node: Node, field: string): Node | undefined {
  return (node[field] as Node | undefined | null) ?? undefined;
}

function part(node: Node | undefined, source: string): string {
  return node === undefined ? '' : source.slice(node.start, node.end);
}

function joined(node: Node, operator: string, source: string): string {
  return `${bracketed(part(child(node, 'left'), source))} ${operator} ${bracketed(part(child(node, 'right'), source))}`;
}

function bracketed(text: string): string {
  return `(${text})`;
}

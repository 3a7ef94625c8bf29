import type { Parser } from 'web-tree-sitter';
import { buildBody, type Fault } from './build-body.ts';
import { writeOutExponents } from './exponents.ts';
import type { Body, Expression } from './expression.ts';
import { loadParser, parseTree } from './grammar.ts';
import { childOf, copyTree, type Node } from './node.ts';
import { parseBlocks } from './parse-blocks.ts';
import { readPlainFile } from './plain/file.ts';
import { readBody } from './read-body.ts';

/** One file of code: what it says, and what is wrong with it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly body: Body;
  readonly faults: readonly Fault[];
}

/** Reads a file in Terraform's own syntax, or in JSON if its name ends so. Goes on after a syntax error. */
export async function parseFile(path: string, text: string): Promise<SourceFile> {
  if (!path.endsWith('.json')) return { path, ...(await parseCode(text)) };
  const [parser, { parseJsonBody }] = await Promise.all([loadParser(), import('./parse-json-file.ts')]);
  const template = (written: string, start: number, end: number): Expression => ({
    ...parseTemplate(parser, written),
    start,
    end,
  });
  return { path, text, ...parseJsonBody(text, template) };
}

async function parseCode(text: string): Promise<Omit<SourceFile, 'path'>> {
  const plain = readPlainFile(text);
  if (plain === undefined) return parseBody(await loadParser(), text);
  const { attributes, blocks, faults } = plain;
  const left = blocks.filter((block) => 'from' in block);
  const rest = left.length === 0 ? noRest : parseBlocks(await loadParser(), text, left);
  if (rest === undefined) return parseBody(await loadParser(), text);
  const parsed = rest.blocks.values();
  const all = blocks.flatMap((block) => ('from' in block ? (parsed.next().value ?? []) : [block]));
  const told = [...faults, ...rest.faults].toSorted((one, other) => one.at - other.at);
  return { text, body: { attributes, blocks: all }, faults: told };
}

const noRest = { blocks: [], faults: [] };

/** By the grammar alone. */
export function parseBody(parser: Parser, text: string): Omit<SourceFile, 'path'> {
  const tree = parseTree(parser, text);
  if (tree.rootNode.hasError) {
    tree.delete();
    return parseBroken(parser, text);
  }
  const faults: Fault[] = [];
  const cursor = tree.walk();
  try {
    const body = readBody(cursor, text, (fault) => faults.push(fault));
    return { text, body, faults };
  } finally {
    cursor.delete();
    tree.delete();
  }
}

/** A file in which the grammar found an error: what is wrong is told with its place, and the rest is read. */
function parseBroken(parser: Parser, given: string): Omit<SourceFile, 'path'> {
  const first = copyOf(parser, given);
  const repaired = writeOutExponents(first, given);
  const text = repaired ?? given;
  const root = repaired === undefined ? first : copyOf(parser, repaired);
  const faults: Fault[] = syntaxFaults(root);
  const body = buildBody(childOf(root, 'body'), text, (fault) => faults.push(fault));
  return { text, body, faults };
}

function copyOf(parser: Parser, text: string): Node {
  const tree = parseTree(parser, text);
  try {
    return copyTree(tree);
  } finally {
    tree.delete();
  }
}

function syntaxFaults(node: Node): Fault[] {
  if (node.type === 'ERROR' || node.missing) return [{ message: 'is not valid HCL', at: node.start }];
  return node.children.flatMap(syntaxFaults);
}

const marks = /[$%]\{/u;

/** A template without quotes around it, as a JSON string or the file of `templatefile` is one. */
export function parseTemplate(parser: Parser, template: string): Expression {
  const whole = { start: 0, end: template.length };
  if (!marks.test(template)) return { type: 'literal', value: template, ...whole };
  const { body } = parseBody(parser, `t = <<${delimiter}\n${template}\n${delimiter}\n`);
  const expression = body.attributes.get('t')?.expression ?? { type: 'broken', ...whole };
  return withoutLastBreak(expression);
}

/** Stands in no template. */
const delimiter = 'END_OF_THE_TEMPLATE';

function withoutLastBreak(expression: Expression): Expression {
  if (expression.type === 'literal' && typeof expression.value === 'string')
    return { ...expression, value: expression.value.replace(/\n$/u, '') };
  if (expression.type !== 'template') return expression;
  const parts = [...expression.parts];
  const last = parts.pop();
  if (last === undefined) return expression;
  if (last.type !== 'text') return expression;
  const text = last.text.replace(/\n$/u, '');
  return { ...expression, parts: text === '' ? parts : [...parts, { ...last, text }] };
}

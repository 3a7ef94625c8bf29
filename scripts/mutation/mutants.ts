import { parseSync } from 'oxc-parser';
import { replacementsOf, type Node } from './rules.ts';

/** One change of one place of a file. */
export interface Mutant {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** The expression that is evaluated when this place is reached; none where that cannot be told. */
  readonly mark?: { readonly start: number; readonly end: number };
}

/** What is written in a file, and every small fault that could stand in its place. */
export function mutantsOf(path: string, source: string): readonly Mutant[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message ?? ''}`);
  const mutants: Mutant[] = [];
  visit(program as unknown as Node, [], (node, parents) => {
    for (const { start, end, after } of replacementsOf(node, parents, source)) {
      mutants.push({
        line: source.slice(0, start).split('\n').length,
        start,
        end,
        before: source.slice(start, end),
        after,
        ...markOf(node, parents),
      });
    }
  });
  return mutants;
}

export function applied(source: string, { start, end, after }: Mutant): string {
  return source.slice(0, start) + after + source.slice(end);
}

/** What stands in no function runs when its module loads: whoever asks the module may meet it. */
function markOf(node: Node, parents: readonly Node[]): Pick<Mutant, 'mark'> {
  if (!parents.some(({ type }) => functions.has(type)) || node.type === 'ContinueStatement') return {};
  const inside = (node['test'] ?? (node.type === 'ExpressionStatement' ? node['expression'] : undefined)) as
    | Node
    | undefined;
  // A chain goes on behind a call that is put in brackets, and then no longer stops where something is missing.
  const chain = parents.findLast(({ type }) => type === 'ChainExpression');
  // What waits cannot be asked twice.
  if (waits(inside ?? node)) return {};
  const { start, end } = inside ?? (chain !== undefined && chain.start === node.start ? chain : node);
  return { mark: { start, end } };
}

function waits(node: Node): boolean {
  if (node.type === 'AwaitExpression' || node.type === 'YieldExpression') return true;
  return childrenOf(node).some(waits);
}

const functions: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
]);

type Visitor = (node: Node, parents: readonly Node[]) => void;

/** Types are left out: they change nothing that runs. */
function visit(node: Node, parents: readonly Node[], visitor: Visitor): void {
  if (isType(node)) return;
  visitor(node, parents);
  const inside = [...parents, node];
  for (const child of childrenOf(node)) visit(child, inside, visitor);
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flat().filter(isNode);
}

function isType({ type }: Node): boolean {
  const wraps = ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'];
  return type === 'ImportDeclaration' || (type.startsWith('TS') && !wraps.includes(type));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

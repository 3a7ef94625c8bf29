import type { Document, Node, YAMLError } from 'yaml';
import { guardYaml } from './guard-yaml.ts';
import { lineIndex, type LineIndex, type Position } from './line-index.ts';
import { problemsError, type Problem } from './problem.ts';

/** Keys and list positions that lead to a value: `['claims', 0, 'params']`. */
export type Path = readonly (string | number)[];

/** A YAML file that was read without errors. */
export interface YamlFile {
  readonly file: string;
  readonly text: string;
  /** Plain data; no key is `__proto__`, `constructor` or `prototype`. */
  readonly value: unknown;
  /** Where a value starts, or the nearest enclosing one that is there. */
  readonly valueAt: (path: Path) => Position;
  /** Where the key of a value starts; for list entries the same as `valueAt`. */
  readonly keyAt: (path: Path) => Position;
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads YAML 1.2. Throws a UserError with `file:line:column` and a fix for everything that is not well formed. */
export async function readYaml(text: string, file: string): Promise<YamlFile> {
  await guardYaml(text, file);
  const yaml = await import('yaml');
  const document = yaml.parseDocument(text, { prettyErrors: false, logLevel: 'error', uniqueKeys: true });
  const lines = lineIndex(text);
  const errors = [...document.errors, ...document.warnings].map((error) => syntaxProblem(error, lines));
  if (errors.length > 0) throw problemsError(file, errors);
  const forbidden: Problem[] = [];
  yaml.visit(document, {
    Pair(_, { key }) {
      // An alias as a key could stand for a forbidden one.
      if (yaml.isAlias(key))
        forbidden.push(forbiddenKey(`*${key.source}`, lines.position(key.range?.[0] ?? 0)));
      if (!yaml.isScalar(key) || !forbiddenKeys.has(String(key.value))) return;
      forbidden.push(forbiddenKey(String(key.value), lines.position(key.range?.[0] ?? 0)));
    },
  });
  if (forbidden.length > 0) throw problemsError(file, forbidden);
  return { file, text, value: plain(document, file), ...places(document, lines, yaml) };
}

function plain(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const fix = 'Write the values out instead of using aliases.';
    throw problemsError(file, [
      { at: { line: 1, column: 1 }, reason: 'its aliases expand to too much or to nothing', fix },
    ]);
  }
}

function places(
  document: Document.Parsed,
  lines: LineIndex,
  yaml: typeof import('yaml'),
): Pick<YamlFile, 'keyAt' | 'valueAt'> {
  const start = (node: Node | null | undefined): Position => lines.position(node?.range?.[0] ?? 0);
  function valueAt(path: Path): Position {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (yaml.isNode(node) && node.range) return start(node);
    return path.length === 0 ? { line: 1, column: 1 } : keyAt(path);
  }
  function keyAt(path: Path): Position {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const last = path.at(-1);
    if (!yaml.isMap(parent))
      return yaml.isSeq(parent) && document.hasIn(path) ? valueAt(path) : valueAt(path.slice(0, -1));
    const pair = parent.items.find(({ key }) => yaml.isScalar(key) && String(key.value) === String(last));
    return pair !== undefined && yaml.isNode(pair.key) ? start(pair.key) : start(parent);
  }
  return { valueAt, keyAt };
}

function syntaxProblem(error: YAMLError, lines: LineIndex): Problem {
  const at = lines.position(error.pos[0]);
  const reason = error.message.charAt(0).toLowerCase() + error.message.slice(1).replace(/\.$/, '');
  return {
    at,
    reason: error.code === 'DUPLICATE_KEY' ? 'this key stands twice in the same place' : reason,
    fix: fixes[error.code] ?? 'Correct the YAML there.',
  };
}

const fixes: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'Keep one of the two.',
  BAD_INDENT: 'Check the indentation and the closing brackets.',
  TAB_AS_INDENT: 'Indent with spaces, not with tabs.',
  MISSING_CHAR: 'Close the quote or bracket.',
  MULTIPLE_DOCS: 'Keep one document per file: remove the line with three hyphens.',
  TAG_RESOLVE_FAILED: 'Remove the tag that starts with an exclamation mark.',
  BAD_ALIAS: 'Write the value out instead of using an alias.',
};

function forbiddenKey(key: string, at: Position): Problem {
  return { at, reason: `the key "${key}" is not allowed`, fix: 'Use another name.' };
}

import { createRequire } from 'node:module';
import type { ParseOptions, Parser, Tree } from 'web-tree-sitter';

const grammar = '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm';

let loading: Promise<Parser> | undefined;

/** The parser of Terraform's grammar. Loaded when the first file is read, and once. */
export function loadParser(): Promise<Parser> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Parser> {
  const { Language, Parser } = await import('web-tree-sitter');
  await Parser.init();
  const language = await Language.load(createRequire(import.meta.url).resolve(grammar));
  return new Parser().setLanguage(language);
}

/** The tree of a text, to be deleted by who asks for it. */
export function parseTree(parser: Parser, text: string, options?: ParseOptions): Tree {
  const tree = parser.parse(text, null, options);
  if (tree === null) throw new Error('The parser gave nothing');
  return tree;
}

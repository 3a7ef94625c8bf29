import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Language, Parser } from 'web-tree-sitter';

// A bare parse and walk of the files of a folder: plain JavaScript, so that no time goes into stripping types.
const grammar = '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm';
const [, , folder = '.'] = process.argv;

await Parser.init();
const parser = new Parser().setLanguage(await Language.load(createRequire(import.meta.url).resolve(grammar)));
const types = new Map();
for (const name of readdirSync(folder)) {
  const tree = parser.parse(readFileSync(join(folder, name), 'utf8'));
  const cursor = tree.walk();
  visit(cursor);
  cursor.delete();
  tree.delete();
}

function visit(cursor) {
  const type = cursor.nodeType;
  types.set(type, (types.get(type) ?? 0) + 1);
  if (!cursor.gotoFirstChild()) return;
  do visit(cursor);
  while (cursor.gotoNextSibling());
  cursor.gotoParent();
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import type { Parser } from 'web-tree-sitter';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeFiles } from '../../../bench/generate/code.ts';
import { loadParser } from '../../../src/providers/hcl/syntax/grammar.ts';
import { parseBody } from '../../../src/providers/hcl/syntax/parse-file.ts';
import { readPlainFile } from '../../../src/providers/hcl/syntax/plain/file.ts';

let parser: Parser;
beforeAll(async () => {
  parser = await loadParser();
});

/** What is read without the grammar, held to be what the grammar reads. */
function agrees(text: string): boolean {
  const plain = readPlainFile(text);
  if (plain === undefined) return false;
  const { body, faults } = parseBody(parser, text);
  expect(plain.body).toEqual(body);
  expect(plain.faults).toEqual(faults);
  return true;
}

const root = join(import.meta.dirname, '../../..');

function codeIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tf'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}

const sample = `# A comment
terraform {
  required_version = ">= 1.9" // another
}
variable "on" { default = true }
locals {}
resource "aws_db_instance" "main" {
  count             = 2
  name              = "\${var.prefix}-db-\${count.index} \\"quoted\\""
  storage_encrypted = var.on
  ports             = [1, 2.5, -3, # inside
    aws_x.y[0].id, aws_x.z["a"].b,
  ]
  tags = merge(local.common, { Name = "x", "b c" : null, on = false
    last = upper("y")
  })
  lifecycle {
    ignore_changes = [tags["x"]]
  }
}
`;

describe('a file that is read without the grammar', () => {
  it('says what the grammar says, with the same places', () => {
    expect(agrees(sample)).toBe(true);
    expect(agrees(sample.replaceAll('\n', '\r\n'))).toBe(true);
    expect(agrees('a = 1')).toBe(true);
    expect(agrees('')).toBe(true);
  });

  it('tells what is written twice', () => {
    expect(agrees('a = 1\na = 2\n')).toBe(true);
    expect(readPlainFile('a = 1\na = 2\n')?.faults).toEqual([{ message: 'sets a twice', at: 6 }]);
  });

  it.each(['bench of code', 'examples', 'test/providers/hcl/code'])('does so in %s', (folder) => {
    const texts = folder.startsWith('bench') ? [...codeFiles(300, 4).values()] : codeIn(folder);
    const plain = texts.filter(agrees);
    expect(texts.length).toBeGreaterThan(0);
    if (folder.startsWith('bench')) expect(plain).toEqual(texts);
  });

  it('does so whatever is done to it, or leaves the file to the grammar', () => {
    const pieces = '{ } [ ] ( ) " $ % = , . : - # / \\ 1 a x ${ == "} /* for ... é'
      .split(' ')
      .concat(['\n', '\r\n', '\t', ' ']);
    const change = record({
      at: nat(sample.length),
      drop: nat(3),
      add: array(constantFrom(...pieces), { maxLength: 2 }),
    });
    let read = 0;
    assert(
      property(array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        let text = sample;
        for (const { at, drop, add } of changes)
          text = text.slice(0, at) + add.join('') + text.slice(at + drop);
        if (agrees(text)) read += 1;
      }),
      { numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(300);
  });
});

describe('what is left to the grammar', () => {
  it.each([
    'a = 1 b = 2',
    'a = { b = 1 c = 2 }',
    'a = { b = 1,, c = 2 }',
    'a = [1,, 2]',
    'a = "open',
    'a = "line\nbreak"',
    'a = 1e3',
    'a = 0x1F',
    'a = b ? c : d',
    'a = b + 1',
    'a = [for x in y : x]',
    'a = <<E\ntext\nE\n',
    'a = "%{ if b }c%{ endif }"',
    'a = b.*.c',
    'a = f(b...)',
    'a { b = 1 c = 2 }',
    'a { b {} }',
    'a {\n} b {\n}',
    'a = 1 }',
    'a {',
    '/* open',
    'a "b\\"c" {\n}',
  ])('%j', (text) => {
    expect(readPlainFile(text)).toBeUndefined();
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { array, assert, asyncProperty, constantFrom, nat, record } from 'fast-check';
import type { Parser } from 'web-tree-sitter';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeFiles } from '../../../bench/generate/code.ts';
import { loadParser } from '../../../src/providers/hcl/syntax/grammar.ts';
import { parseBody, parseFile } from '../../../src/providers/hcl/syntax/parse-file.ts';
import { readPlainFile } from '../../../src/providers/hcl/syntax/plain/file.ts';

let parser: Parser;
beforeAll(async () => {
  parser = await loadParser();
});

/** Whether something of it is read without the grammar: and then it is what the grammar reads. */
async function agrees(text: string): Promise<boolean> {
  const [found, wanted] = [inOrder(await parseFile('x.tf', text)), inOrder(parseBody(parser, text))];
  // Which says where they differ, and takes its time.
  if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted);
  return readPlainFile(text) !== undefined;
}

function inOrder({ body, faults }: ReturnType<typeof parseBody>): object {
  return { body, faults: faults.toSorted((one, other) => one.at - other.at) };
}

/** Whether nothing of it is left to the grammar. */
function isPlain(text: string): boolean {
  return readPlainFile(text)?.blocks.every((block) => 'type' in block) === true;
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

const mixed = `${sample}
locals {
  many = var.on ? [for each in var.names : upper(each)] : []
}
resource "aws_iam_policy" "p" {
  policy = <<-JSON
    { "Resource": "*" }
  JSON
  name = "p"
}
output "name" { value = var.prefix }
data "aws_x" "y" {
  dynamic "z" {
    for_each = local.many
    content {
      a = z.value == "q" && !var.on
    }
  }
} # the end
module "m" {
  source = "./m"
}
`;

describe('what is read without the grammar', () => {
  it.each([sample, sample.replaceAll('\n', '\r\n'), 'a = 1', '', ...codeFiles(100, 3).values()])(
    'is what the grammar reads, with the same places: %#',
    async (text) => {
      expect(isPlain(text)).toBe(true);
      expect(await agrees(text)).toBe(true);
    },
  );

  it('may stand beside blocks that are left to the grammar', async () => {
    expect(readPlainFile(mixed)?.blocks.map((block) => 'from' in block)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
      false,
      true,
      false,
    ]);
    expect(await agrees(mixed)).toBe(true);
  });

  it('does not end where a text in several lines has the bracket of a block', async () => {
    const text = 'a "b" {\n  c = <<E\n}\nE\n}\nd "e" {\n  f = <<E\n}\nE\n  g = x ? 1 : 2\n}\n';
    expect(isPlain(text)).toBe(false);
    await agrees(text);
  });

  it('tells what is written twice', async () => {
    expect(await agrees('a = 1\na = 2\n')).toBe(true);
    expect(readPlainFile('a = 1\na = 2\n')?.faults).toEqual([{ message: 'sets a twice', at: 6 }]);
    expect(await agrees('l {\n  a = 1\n  a = 2\n  b = c ? 1 : 2\n}\nl {\n  a = 1\n  a = 1\n}\n')).toBe(true);
  });

  it.each(['examples', 'test/providers/hcl/code'])('is what the grammar reads in %s', async (folder) => {
    const texts = codeIn(folder);
    for (const text of texts) await agrees(text);
    expect(texts.length).toBeGreaterThan(0);
  });

  it.each([
    ['sample', sample],
    ['mixed', mixed],
  ])('is what the grammar reads, whatever is done to the %s', async (_, whole) => {
    const pieces = '{ } [ ] ( ) " $ % = , . : - # / \\ 1 a x ${ == "} /* for ... é'
      .split(' ')
      .concat(['\n', '\r\n', '\t', ' ', '\n}\n']);
    const change = record({
      at: nat(whole.length),
      drop: nat(3),
      add: array(constantFrom(...pieces), { maxLength: 2 }),
    });
    let read = 0;
    await assert(
      asyncProperty(array(change, { minLength: 1, maxLength: 2 }), async (changes) => {
        let text = whole;
        for (const { at, drop, add } of changes)
          text = text.slice(0, at) + add.join('') + text.slice(at + drop);
        if (await agrees(text)) read += 1;
      }),
      { numRuns: 400 },
    );
    expect(read).toBeGreaterThan(50);
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
    'a = [for, 1]',
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
    expect(isPlain(text)).toBe(false);
  });
});

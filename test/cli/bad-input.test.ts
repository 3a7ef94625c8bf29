import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { text } from 'node:stream/consumers';
import { codeOf, entry, fixture, outcomeOf, scratch, start, tomcheck, type Outcome } from './command.ts';

const policy = readFileSync(fixture('policy.md'), 'utf8');
const state = readFileSync(fixture('drift.tfstate'), 'utf8');
const deep = 100_000;
const claimsHead = 'version: 1\ndocument: { source: policy.md }\n';
const binary = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7) % 256);

const folder = scratch(
  {
    empty: '',
    'blank.md': ' \n\n',
    'half.tfstate': state.slice(0, 500),
    binary,
    'a.pdf': '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj',
    'a.docx': 'PK\u0003\u0004aaaaword/document.xml',
    'a.zip': 'PK\u0003\u0004aaaa',
    'a.gz': Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2),
    'latin.md': Uint8Array.of(0x47, 0x72, 0x81, 0xe1, 0x65),
    'big.md': 'All databases are encrypted at rest.\n'.repeat(300_000),
    'deep.tfstate': `{"version":4,"resources":[{"mode":"managed","type":"aws_db_instance","name":"a","provider":"x","instances":[{"attributes":{"a":${'['.repeat(deep)}${']'.repeat(deep)}}}]}]}`,
    'open.tfstate': `{"version":4,"resources":${'['.repeat(deep)}`,
    'a.tf': 'resource "aws_db_instance" "a" {\n}\n',
    'other.json': '{"hello": 1}',
    'broken.yaml': 'version: 1\ndocuments:\n  - path: "policy.md\n',
    'key.yaml': 'version: 1\nsorces:\n  - terraform: x\n',
    'type.yaml': 'version: 1\ndocuments: policy.md\n',
    'deep.yaml': `version: ${'['.repeat(deep)}`,
    'dashes.yaml': '- '.repeat(deep),
    'bomb.yaml': `a: &a [x, x]\n${Array.from({ length: 200 }, (_, index) => `b${index}: [*a, *a]`).join('\n')}\n`,
    'proto.yaml': 'version: 1\n__proto__: { polluted: true }\n',
    'tag.yaml': 'version: !!js/function "x"\n',
    'twice.yaml': 'version: 1\nversion: 1\n',
    'proto.claims.yaml': `${claimsHead}claims:\n  - { id: a, check: mfa, quote: x, params: { __proto__: { a: 1 } } }\n`,
    'key.claims.yaml': `${claimsHead}claims:\n  - id: a\n    chek: mfa\n    quote: x\n`,
    'check.claims.yaml': `${claimsHead}claims:\n  - { id: a, check: encryption-at-rst, quote: x }\n`,
    'params.claims.yaml': `${claimsHead}claims:\n  - { id: a, check: backup-retention, quote: x, params: { dais: 30 } }\n`,
    'ids.claims.yaml': `${claimsHead}claims:\n  - { id: a, check: mfa, quote: x }\n  - { id: a, check: mfa, quote: y }\n`,
  },
  ['policy.md', 'drift.tfstate'],
);
mkdirSync(join(folder, 'folder'));
const before = readdirSync(folder).toSorted();
afterEach(() => rmSync(join(folder, 'run.json'), { force: true }));

function expectRefusal({ code, out, err }: Outcome, message: string | RegExp): void {
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(message);
  expect(err).toMatch(/^tomcheck: .*\n {2}\S.*\n$/);
  expect(err).not.toMatch(/\n {4}at |Error:|node:internal/);
  expect(readdirSync(folder).toSorted()).toEqual(before);
}

describe.concurrent('as a document', () => {
  test.each([
    ['missing.md', 'missing.md cannot be read: there is no such file or folder.'],
    ['policy.md/inside', 'policy.md/inside cannot be read: a part of the path is no folder.'],
    ['folder', 'folder cannot be read: it is a folder.'],
    ['empty', 'empty is empty.'],
    ['blank.md', 'blank.md is empty.'],
    ['binary', 'binary is a binary file, not a text.'],
    ['a.pdf', 'tomcheck: a.pdf '],
    ['a.docx', 'tomcheck: a.docx '],
    ['a.zip', 'a.zip is a ZIP archive (or DOCX), not a text.'],
    ['a.gz', 'a.gz is gzip-compressed, not a text.'],
    ['latin.md', 'latin.md:1: the bytes are not valid UTF-8'],
    ['big.md', 'big.md has 10.6 MB; at most 10 MB are read.'],
  ])('%s is refused', async (path, message) => {
    const outcome = await tomcheck(['check', path, '-s', 'drift.tfstate', '-f', 'json=run.json'], {
      cwd: folder,
    });

    expectRefusal(outcome, message);
  });

  test('an empty standard input is refused', async () => {
    expectRefusal(await tomcheck(['claims', '-'], { cwd: folder }), '<stdin> is empty.');
  });

  test('UTF-16 is read', async () => {
    const own = scratch({ 'wide.md': Buffer.from(`\ufeff${policy}`, 'utf16le') }, ['drift.tfstate']);
    const { code, out } = await tomcheck(['check', 'wide.md', '-s', 'drift.tfstate'], { cwd: own });

    expect(code).toBe(1);
    expect(out).toContain('2 promises are not true today.');
  });
});

describe.concurrent('as a source', () => {
  test.each([
    ['missing.tfstate', /^tomcheck: missing.tfstate cannot be read: there is no such file or folder\.\n/],
    ['policy.md/inside', /^tomcheck: policy.md\/inside cannot be read: a part of the path is no folder\.\n/],
    ['folder', /^tomcheck: folder holds no Terraform state and no plan\.\n/],
    ['empty', /^tomcheck: empty is empty\.\n/],
    ['half.tfstate', /^tomcheck: half.tfstate:\d+:\d+: the file is cut off\.\n/],
    ['binary', /^tomcheck: binary is a binary file\.\n/],
    ['a.pdf', /^tomcheck: a.pdf is /],
    ['a.zip', /^tomcheck: a.zip is a binary plan file\.\n/],
    ['a.gz', /^tomcheck: a.gz is compressed with gzip\.\n/],
    ['open.tfstate', /^tomcheck: open.tfstate:1:\d+: the file /],
    ['a.tf', /^tomcheck: a.tf is Terraform code, not a state or a plan\.\n/],
    ['other.json', /^tomcheck: other.json is JSON, but neither a Terraform state nor a plan\.\n/],
  ])('%s is refused', async (path, message) => {
    const outcome = await tomcheck(['check', 'policy.md', '-s', path, '-f', 'json=run.json'], {
      cwd: folder,
    });

    expectRefusal(outcome, message);
  });

  test('values nested 100,000 levels deep end neither the process nor the reading', async () => {
    const { code, err } = await tomcheck(['check', 'policy.md', '-s', 'deep.tfstate'], { cwd: folder });

    expect({ code, stack: /\n {4}at /.test(err) }).toEqual({ code: expect.any(Number), stack: false });
    expect([0, 1, 2, 3]).toContain(code);
  });

  test('keys named __proto__ change nothing', async () => {
    const hostile = state.replaceAll(
      '"tags": {}',
      '"__proto__": {"storage_encrypted": true}, "tags": {"__proto__": "x", "constructor": "y"}',
    );
    const own = scratch({ 'proto.tfstate': hostile }, ['policy.md', 'drift.tfstate']);
    const outcomes = await Promise.all(
      ['proto.tfstate', 'drift.tfstate'].map((name) =>
        tomcheck(['check', 'policy.md', '-s', name, '-f', 'json'], { cwd: own }),
      ),
    );
    const claims = outcomes.map((outcome) => {
      const report = JSON.parse(outcome.out) as {
        readonly claims: readonly { readonly verdict: string }[];
      };
      return report.claims.map(({ verdict }) => verdict);
    });

    expect(hostile).not.toBe(state);
    expect(claims[0]).toEqual(claims[1]);
  });
});

describe.concurrent('as tomcheck.yaml', () => {
  test.each([
    ['missing.yaml', /^tomcheck: missing.yaml cannot be read: there is no such file or folder\.\n/],
    ['broken.yaml', /^tomcheck: broken.yaml:\d+:\d+: /],
    ['key.yaml', /^tomcheck: key.yaml:2:1: unknown key "sorces"\.\n {2}Did you mean "sources"\?/],
    ['type.yaml', /^tomcheck: type.yaml:2:12: "documents" must be a list\.\n/],
    ['deep.yaml', /^tomcheck: deep.yaml:1:\d+: brackets are nested deeper than 64\.\n/],
    ['dashes.yaml', /^tomcheck: dashes.yaml:1:\d+: more than 16 levels open in one line\.\n/],
    ['bomb.yaml', /^tomcheck: bomb.yaml:\d+:\d+: more than 100 aliases\.\n/],
    ['proto.yaml', /^tomcheck: proto.yaml:2:1: the key "__proto__" is not allowed\.\n/],
    ['tag.yaml', /^tomcheck: tag.yaml:1:\d+: /],
    ['twice.yaml', /^tomcheck: twice.yaml:2:1: this key stands twice in the same place\.\n/],
    ['empty', /^tomcheck: empty:1:1: /],
    ['binary', /^tomcheck: binary is a binary file, not a text\.\n/],
  ])('%s is refused', async (path, message) => {
    expectRefusal(await tomcheck(['check', '--config', path], { cwd: folder }), message);
  });
});

describe.concurrent('as a claims file', () => {
  test.each([
    ['missing.yaml', /^tomcheck: missing.yaml cannot be read: .*\n {2}Propose one with: tomcheck claims/],
    ['deep.yaml', /^tomcheck: deep.yaml:1:\d+: brackets are nested deeper than 64\.\n/],
    ['proto.claims.yaml', /^tomcheck: proto.claims.yaml:4:\d+: the key "__proto__" is not allowed\.\n/],
    [
      'check.claims.yaml',
      /^tomcheck: check.claims.yaml:4:\d+: "check" cannot be "encryption-at-rst"\.\n {2}Did you mean "encryption-at-rest"\?/,
    ],
    [
      'params.claims.yaml',
      /^tomcheck: params.claims.yaml:4:\d+: unknown key "dais"\.\n {2}Did you mean "days"\?/,
    ],
    ['ids.claims.yaml', /^tomcheck: ids.claims.yaml:5:\d+: the id "a" stands twice\.\n/],
  ])('%s is refused', async (path, message) => {
    expectRefusal(await tomcheck(['lint', 'policy.md', '--claims', path], { cwd: folder }), message);
  });

  test('every fault is listed at its line', async () => {
    const { code, err } = await tomcheck(['lint', 'policy.md', '--claims', 'key.claims.yaml'], {
      cwd: folder,
    });

    expect(code).toBe(2);
    expect(err).toMatch(/key.claims.yaml:4:5: "check" is missing here\./);
    expect(err).toMatch(/key.claims.yaml:5:5: unknown key "chek"\. Did you mean "check"\?/);
  });
});

describe('as an output', () => {
  test.each([
    [
      'missing/run.json',
      /^tomcheck: missing\/run.json cannot be written: there is no such file or folder\.\n/,
    ],
    [
      'policy.md/run.json',
      /^tomcheck: policy.md\/run.json cannot be written: a part of the path is no folder\.\n/,
    ],
    ['folder', /^tomcheck: folder cannot be written: it is a folder\.\n/],
  ])('%s is refused', async (path, message) => {
    expectRefusal(
      await tomcheck(['check', 'policy.md', '-s', 'drift.tfstate', '-f', `json=${path}`], { cwd: folder }),
      message,
    );
  });

  test('a folder that may not be written to is refused', async () => {
    const own = scratch({}, ['policy.md', 'drift.tfstate']);
    chmodSync(own, 0o555);
    const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    const { code, err } = await tomcheck(
      ['check', 'policy.md', '-s', 'drift.tfstate', '-f', 'json=run.json'],
      { cwd: own, ...nobody },
    );
    chmodSync(own, 0o755);

    expect({ code, err }).toEqual({
      code: 2,
      err: 'tomcheck: run.json cannot be written: you may not access it.\n  Name a file in a folder that you may write to.\n',
    });
    expect(readdirSync(own).toSorted()).toEqual(['drift.tfstate', 'policy.md']);
  });

  test('a reader that leaves early is no fault', async () => {
    for (const line of [
      ['check', 'policy.md', '-s', 'drift.tfstate', '-f', 'json'],
      ['checks'],
      ['--help'],
    ]) {
      const child = start(line, { cwd: folder });
      child.stdout.destroy();
      const [err, code] = await Promise.all([text(child.stderr), codeOf(child)]);

      expect({ code, err }).toEqual({ code: line[0] === 'check' ? 1 : 0, err: '' });
    }
  });

  test.runIf(process.platform === 'linux')('a full disk is told in one line', async () => {
    for (const line of ['check policy.md -s drift.tfstate', 'checks', 'explain encryption-at-rest']) {
      expect(await intoFullDisk(line)).toEqual({
        code: 2,
        out: '',
        err: 'tomcheck: Standard output cannot be written: the disk is full.\n  Send it somewhere else.\n',
      });
    }
  });
});

function intoFullDisk(line: string): Promise<Outcome> {
  const child = spawn('sh', ['-c', `"${process.execPath}" "${entry}" ${line} > /dev/full`], { cwd: folder });
  return outcomeOf(child);
}

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture, scratch, tomcheck } from './command.ts';

const folder = scratch({ 'other.md': '# More\n\nDatabases are not publicly accessible.\n' }, [
  'policy.md',
  'richtlinie.md',
  'holds.tfstate',
  'drift.tfstate',
]);

async function claimsOf(args: readonly string[], input?: string): Promise<readonly Claim[]> {
  const { out, err } = await tomcheck(['check', ...args, '-f', 'json'], {
    cwd: folder,
    ...(input === undefined ? {} : { input }),
  });
  expect(err).toBe('');
  return (JSON.parse(out) as { claims: readonly Claim[] }).claims;
}

interface Claim {
  readonly id: string;
  readonly check: string;
  readonly document: number;
  readonly verdict: string;
  readonly reviewed: boolean;
}

describe.concurrent('the documents of a check', () => {
  test('one is shown sentence by sentence, with the verdict last', async () => {
    const { out } = await tomcheck(['check', 'policy.md', '-s', 'drift.tfstate'], { cwd: folder });

    expect(out).toContain('"Backups are kept for at least 30 days."');
    expect(out).toContain('contradicted');
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^2 promises are not true today\. +exit 1$/);
  });

  test('several in two languages make one report', async () => {
    const claims = await claimsOf(['policy.md', 'richtlinie.md', 'policy.md', '-s', 'drift.tfstate']);

    expect(claims.map(({ check, document }) => [check, document])).toEqual([
      ['encryption-at-rest', 0],
      ['backup-retention', 0],
      ['encryption-at-rest', 1],
    ]);
  });

  test('one may come on standard input, with its format named', async () => {
    const input = readFileSync(fixture('policy.md'), 'utf8');
    const markdown = await claimsOf(['-', '--type', 'markdown', '-s', 'drift.tfstate'], input);
    const text = await tomcheck(['check', '-', '--type', 'text', '-s', 'drift.tfstate', '-f', 'json'], {
      cwd: folder,
      input,
    });

    expect(markdown).toHaveLength(2);
    expect(JSON.parse(text.out)).toMatchObject({ documents: [{ source: '<stdin>', format: 'text' }] });
  });

  test('a reviewed claims file decides what is promised', async () => {
    await tomcheck(['claims', 'policy.md', '--write', 'reviewed.yaml'], { cwd: folder });
    const claims = await claimsOf(['policy.md', '--claims', 'reviewed.yaml', '-s', 'drift.tfstate']);

    expect(claims.map(({ check }) => check)).toEqual(['encryption-at-rest', 'backup-retention']);
  });
});

describe.concurrent('the sources of a check', () => {
  test.each([
    ['a file', '-s drift.tfstate'],
    ['a file with the name of its provider', '-s terraform:drift.tfstate'],
    ['several files', '-s holds.tfstate --source drift.tfstate'],
    ['a folder', '-s .'],
  ])('%s', async (_, line) => {
    const claims = await claimsOf(['policy.md', ...line.split(' ')]);

    expect(claims.map(({ verdict }) => verdict)).toEqual(['contradicted', 'contradicted']);
  });

  test('standard input', async () => {
    const claims = await claimsOf(['policy.md', '-s', '-'], readFileSync(fixture('drift.tfstate'), 'utf8'));

    expect(claims.map(({ verdict }) => verdict)).toEqual(['contradicted', 'contradicted']);
  });

  test('standard input cannot be document and source at once', async () => {
    const { code, err } = await tomcheck(['check', '-', '-s', '-'], { cwd: folder });

    expect(code).toBe(2);
    expect(err).toBe(
      'tomcheck: Standard input cannot be both document and source.\n  Give one of them as a file.\n',
    );
  });
});

describe.concurrent('what is judged', () => {
  test.each([
    ['only a check', '--only backup-retention', ['backup-retention']],
    ['only some of a pattern', '--only backup-*,encryption-*', ['encryption-at-rest', 'backup-retention']],
    ['all but a check', '--skip backup-retention', ['encryption-at-rest']],
    ['all but a claim', '--skip encryption-at-rest-acb699a3', ['backup-retention']],
  ])('%s', async (_, line, expected) => {
    const claims = await claimsOf(['policy.md', '-s', 'drift.tfstate', ...line.split(' ')]);

    expect(claims.map(({ check }) => check)).toEqual(expected);
  });

  test.each(['--only', '--skip'])('%s of something unknown is refused', async (flag) => {
    const { code, err } = await tomcheck(['check', 'policy.md', '-s', 'drift.tfstate', flag, 'backups'], {
      cwd: folder,
    });

    expect(code).toBe(2);
    expect(err).toContain('No claim and no check of this run is called "backups".');
  });
});

describe.concurrent('the formats of a check', () => {
  test('one goes to a file, another to standard output', async () => {
    const { code, out } = await tomcheck(
      ['check', 'policy.md', '-s', 'drift.tfstate', '-f', 'terminal', '--format', 'json=run.json'],
      { cwd: folder },
    );

    expect(code).toBe(1);
    expect(out).toContain('2 promises are not true today.');
    expect(JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'))).toMatchObject({
      summary: { exitCode: 1 },
    });
  });

  test('files only leave standard output empty, and no draft behind', async () => {
    const own = scratch({}, ['policy.md', 'drift.tfstate']);
    const { out, err } = await tomcheck(
      ['check', 'policy.md', '-s', 'drift.tfstate', '-f', 'json=a.json', '-f', 'terminal=a.txt'],
      { cwd: own },
    );

    expect({ out, err }).toEqual({ out: '', err: '' });
    expect(readdirSync(own).toSorted()).toEqual(['a.json', 'a.txt', 'drift.tfstate', 'policy.md']);
    expect(readFileSync(join(own, 'a.txt'), 'utf8')).toContain('2 promises are not true today.');
  });

  test('a device is written to as it stands', async () => {
    const { code } = await tomcheck(['check', 'policy.md', '-s', 'drift.tfstate', '-f', 'json=/dev/null'], {
      cwd: folder,
    });

    expect(code).toBe(1);
    expect(existsSync('/dev/null') && readFileSync('/dev/null', 'utf8')).toBe('');
  });

  test.each([
    ['two to standard output', '-f json -f terminal', 'Only one format can go to standard output.'],
    ['two to one file', '-f json=x -f terminal=./x', 'Two formats go to '],
    ['no name of a file', '-f json=', '-f json= names no file.'],
    [
      'an unknown name',
      '-f jsn',
      'There is no format "jsn".\n  Known formats: terminal, json. Did you mean "json"?',
    ],
    ['the document itself', '-f json=policy.md', '-f json=policy.md would overwrite what was read.'],
    ['a source', '-f json=./drift.tfstate', '-f json=./drift.tfstate would overwrite what was read.'],
  ])('%s is refused before anything is written', async (_, line, message) => {
    const own = scratch({}, ['policy.md', 'drift.tfstate']);
    const { code, out, err } = await tomcheck(
      ['check', 'policy.md', '-s', 'drift.tfstate', ...line.split(' ')],
      { cwd: own },
    );

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`tomcheck: ${message}`);
    expect(readdirSync(own).toSorted()).toEqual(['drift.tfstate', 'policy.md']);
    expect(readFileSync(join(own, 'drift.tfstate'))).toEqual(readFileSync(fixture('drift.tfstate')));
    expect(readFileSync(join(own, 'policy.md'))).toEqual(readFileSync(fixture('policy.md')));
  });

  test('a source that was found in a folder is not overwritten either', async () => {
    const own = scratch({}, ['policy.md', 'drift.tfstate']);
    const { code, err } = await tomcheck(['check', 'policy.md', '-s', '.', '-f', 'json=drift.tfstate'], {
      cwd: own,
    });

    expect(code).toBe(2);
    expect(err).toContain('would overwrite what was read.');
    expect(readFileSync(join(own, 'drift.tfstate'))).toEqual(readFileSync(fixture('drift.tfstate')));
  });

  test('--verbose lists the sentences without a promise', async () => {
    const { out } = await tomcheck(['check', 'policy.md', '-s', 'drift.tfstate', '--verbose'], {
      cwd: folder,
    });

    expect(out).toContain('The office has a green door.');
  });
});

describe('a change', () => {
  test('is held against what there was before, with the sentence and the place', async () => {
    const { out } = await tomcheck(
      ['check', 'policy.md', '-s', 'drift.tfstate', '--against', 'holds.tfstate'],
      {
        cwd: folder,
      },
    );
    expect(out).toContain('What this change does  against holds.tfstate');
    expect(out).toContain('It breaks 2 promises and mends none.');
    expect(out).toMatch(/It breaks {2}policy\.md:\d+:\d+/);
  });

  test('is part of the JSON report', async () => {
    const args = ['check', 'policy.md', '-s', 'holds.tfstate', '--against', 'drift.tfstate', '-f', 'json'];
    const { out } = await tomcheck(args, { cwd: folder });
    const { change } = JSON.parse(out) as { change: { breaks: unknown[]; mends: unknown[] } };
    expect(change.breaks).toEqual([]);
    expect(change.mends).toHaveLength(2);
  });

  test('is found for a document of standard input as for a file', async () => {
    const args = ['check', '-', '--type', 'markdown', '-s', 'holds.tfstate', '--against', 'holds.tfstate'];
    const { out } = await tomcheck(args, { cwd: folder, input: readFileSync(fixture('policy.md')) });
    expect(out).toContain('It breaks no promise and mends none.');
  });
});

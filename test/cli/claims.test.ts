import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture, scratch, tomcheck } from './command.ts';

describe('claims', () => {
  test('shows what a document promises', async () => {
    const { code, out, err } = await tomcheck(['claims', fixture('policy.md')]);

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('"All databases are encrypted at rest."');
    expect(out).toContain('backup-retention, days 30');
    expect(out).toContain('2 promises found by rule, 1 sentence without one.');
    expect(out).not.toContain('green door');
  });

  test('shows sentences without a promise with --verbose', async () => {
    const { out } = await tomcheck(['claims', '-', '-v', '--type', 'markdown'], {
      input: readFileSync(fixture('policy.md')),
    });

    expect(out).toContain('The office has a green door.');
  });

  test('gives the machine form', async () => {
    const { out } = await tomcheck(['claims', 'policy.md', '-f', 'json'], {
      cwd: join(import.meta.dirname, 'fixtures'),
    });

    expect(JSON.parse(out)).toEqual({
      document: {
        source: 'policy.md',
        title: 'Security of Example Ltd.',
        language: 'en',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      claims: [
        {
          id: expect.stringMatching(/^encryption-at-rest-[0-9a-f]{8}$/),
          check: 'encryption-at-rest',
          quote: 'All databases are encrypted at rest.',
          params: { scope: 'database' },
          subject: 'company',
          modality: 'asserted',
          scope: expect.any(Array),
          at: { line: 5, column: 1, endLine: 5, endColumn: 37, start: 40, end: 76 },
        },
        {
          id: expect.stringMatching(/^backup-retention-[0-9a-f]{8}$/),
          check: 'backup-retention',
          quote: 'Backups are kept for at least 30 days.',
          params: { days: 30, op: 'gte' },
          subject: 'company',
          modality: 'asserted',
          scope: expect.any(Array),
          at: { line: 9, column: 1, endLine: 9, endColumn: 39, start: 90, end: 128 },
        },
      ],
      unclaimed: [
        {
          quote: 'The office has a green door.',
          at: { line: 11, column: 1, endLine: 11, endColumn: 29, start: 130, end: 158 },
        },
      ],
    });
  });
});

describe('claims --write', () => {
  test('proposes a file next to the document, which lint and check take', async () => {
    const folder = scratch({}, ['policy.md', 'holds.tfstate']);
    const { code, out } = await tomcheck(['claims', 'policy.md', '--write'], { cwd: folder });
    const lint = await tomcheck(['lint', 'policy.md', '--claims', 'policy.claims.yaml'], { cwd: folder });
    const check = await tomcheck(['check', 'policy.md', '--claims', 'policy.claims.yaml', '-s', '.'], {
      cwd: folder,
    });

    expect(code).toBe(0);
    expect(out).toContain('Wrote policy.claims.yaml: 2 promises were found.');
    expect(lint).toEqual({ code: 0, out: 'Nothing to put right in 1 document.\n', err: '' });
    expect(check.code).toBe(0);
  });

  test('again keeps what was reviewed, comments included, and adds what is new', async () => {
    const folder = scratch({}, ['policy.md']);
    const file = join(folder, 'tom.yaml');
    await tomcheck(['claims', 'policy.md', '--write', 'tom.yaml'], { cwd: folder });
    const reviewed = readFileSync(file, 'utf8').replace(
      'params: { days: 30, op: gte }',
      'params: { days: 30, op: gte } # agreed\n    reviewed: { by: Ada, on: 2026-11-21 }',
    );
    writeFileSync(file, reviewed);

    const unchanged = await tomcheck(['claims', 'policy.md', '--write', 'tom.yaml'], { cwd: folder });
    expect(unchanged.code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(reviewed);

    writeFileSync(
      join(folder, 'policy.md'),
      `${readFileSync(fixture('policy.md'), 'utf8')}\nDatabases are not publicly accessible.\n`,
    );
    await tomcheck(['claims', 'policy.md', '--write', 'tom.yaml'], { cwd: folder });
    const added = readFileSync(file, 'utf8');
    expect(added.startsWith(reviewed.trimEnd())).toBe(true);
    expect(added.slice(reviewed.length)).toContain('check: public-access');
  });

  test('never writes over a file that is no claims file', async () => {
    const folder = scratch({}, ['policy.md']);
    const { code } = await tomcheck(['claims', 'policy.md', '--write', 'policy.md'], { cwd: folder });

    expect(code).toBe(2);
    expect(readFileSync(join(folder, 'policy.md'))).toEqual(readFileSync(fixture('policy.md')));
  });
});

describe('claims --relink', () => {
  test('mends a quote that was re-wrapped, leaves the rest, and says so', async () => {
    const folder = scratch({}, ['policy.md']);
    await tomcheck(['claims', 'policy.md', '--write', 'c.yaml'], { cwd: folder });
    const proposed = readFileSync(join(folder, 'c.yaml'), 'utf8');
    writeFileSync(
      join(folder, 'c.yaml'),
      proposed.replace('quote: All databases are encrypted', 'quote: all  Databases are encrypted'),
    );
    const { code, out, err } = await tomcheck(['claims', 'policy.md', '--relink', 'c.yaml'], { cwd: folder });

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('1 mended, 0 for a person to look at.');
    expect(readFileSync(join(folder, 'c.yaml'), 'utf8')).toBe(proposed);
  });

  test('does not mend a promise that became another one', async () => {
    const folder = scratch({}, ['policy.md']);
    await tomcheck(['claims', 'policy.md', '--write', 'c.yaml'], { cwd: folder });
    writeFileSync(
      join(folder, 'policy.md'),
      readFileSync(fixture('policy.md'), 'utf8').replace('30 days', '14 days'),
    );
    const before = readFileSync(join(folder, 'c.yaml'));
    const { code, out } = await tomcheck(['claims', 'policy.md', '--relink', 'c.yaml'], { cwd: folder });

    expect(code).toBe(1);
    expect(out).toContain('0 mended, 1 for a person to look at.');
    expect(readFileSync(join(folder, 'c.yaml'))).toEqual(before);
  });
});

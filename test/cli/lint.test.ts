import { describe, expect, test } from 'vitest';
import { scratch, tomcheck } from './command.ts';

const policy = `# Rules

Databases are encrypted at rest.

Backups are kept for 30 days.
`;

function claims(retention: string): string {
  return `version: 1
document: { source: policy.md }
claims:
  - id: rest
    check: encryption-at-rest
    quote: Databases are encrypted at rest.
    params: { scope: database }
    scope: [databases]
  - id: retention
${retention}`;
}

const retention = `    check: backup-retention
    quote: Backups are kept for 30 days.
    params: { days: 30, op: gte }
    scope: [backups]
`;

interface Finding {
  readonly kind: string;
  readonly file?: object;
  readonly document?: object;
  readonly fix: string;
}

describe.concurrent('lint', () => {
  test.each([
    ['quote-gone', policy.replace('kept for 30 days', 'held as long as the law demands'), claims(retention)],
    ['number-changed', policy, claims(retention.replace('days: 30', 'days: 90'))],
    ['meaning-changed', policy, claims(`${retention}    modality: planned\n`)],
    [
      'contradiction',
      `${policy}\nBackups are kept for 90 days.\n`,
      claims(`${retention}  - id: longer\n${retention.replaceAll('30', '90')}`),
    ],
    ['unclaimed', `${policy}\nAll data is stored in Germany.\n`, claims(retention)],
  ])('tells %s with its place and a fix, and exits 1', async (kind, text, file) => {
    const folder = scratch({ 'policy.md': text, 'c.yaml': file });
    const line = ['lint', 'policy.md', '--claims', 'c.yaml', '-f', 'json'];
    const { code, out, err } = await tomcheck(line, { cwd: folder });
    const found = (JSON.parse(out) as readonly Finding[]).filter((finding) => finding.kind === kind);

    expect({ code, err, found: found.length }).toEqual({ code: 1, err: '', found: 1 });
    expect(found[0]?.file ?? found[0]?.document).toMatchObject({
      path: expect.stringMatching(/^(c\.yaml|policy\.md)$/),
      line: expect.any(Number),
    });
    expect(found[0]?.fix).toMatch(/\.$/);
  });

  test('shows people the same', async () => {
    const folder = scratch({
      'policy.md': policy,
      'c.yaml': claims(retention.replace('days: 30', 'days: 90')),
    });
    const { code, out } = await tomcheck(['lint', 'policy.md', '--claims', 'c.yaml'], { cwd: folder });

    expect(code).toBe(1);
    expect(out).toMatch(/^c\.yaml:11:12 .*number-changed \(retention\)\n/);
    expect(out).toContain('  fix: ');
    expect(out).toContain('1 thing to look at in 1 document.');
  });

  test('exits 0 where file and text agree', async () => {
    const folder = scratch({ 'policy.md': policy, 'c.yaml': claims(retention) });

    expect(await tomcheck(['lint', 'policy.md', '--claims', 'c.yaml'], { cwd: folder })).toEqual({
      code: 0,
      out: 'Nothing to put right in 1 document.\n',
      err: '',
    });
  });

  test('finds what contradicts itself in a text without claims file', async () => {
    const folder = scratch();
    const input = `${policy}\nBackups are kept for 90 days.\n`;
    const { code, out } = await tomcheck(['lint', '-'], { cwd: folder, input });

    expect(code).toBe(1);
    expect(out).toContain('contradict each other');
  });
});

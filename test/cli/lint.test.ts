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

describe.concurrent('two texts of one company', () => {
  const annex = '# Annex\n\nBackups are kept for 7 days.\n';
  const both = { 'policy.md': policy, 'annex.md': annex };
  const clash =
    'Two sentences contradict each other (days 30 and 7): policy.md:5 says "Backups are kept for 30 days." and annex.md:3 says "Backups are kept for 7 days.".';

  test('are compared with each other', async () => {
    const line = ['lint', 'policy.md', 'annex.md', '-f', 'json'];
    const { code, out } = await tomcheck(line, { cwd: scratch(both) });

    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([{ kind: 'contradiction', message: clash }]);
  });

  test('are compared where each has a claims file of its own', async () => {
    const config =
      'version: 1\ndocuments:\n  - { path: policy.md, claims: c.yaml }\n  - { path: annex.md, claims: d.yaml }\n';
    const other =
      'version: 1\ndocument: { source: annex.md }\nclaims:\n  - { id: short, check: backup-retention, quote: Backups are kept for 7 days., params: { days: 7, op: gte }, scope: [backups] }\n';
    const folder = scratch({
      ...both,
      'tomcheck.yaml': config,
      'c.yaml': claims(retention),
      'd.yaml': other,
    });
    const { out } = await tomcheck(['lint', '-f', 'json'], { cwd: folder });

    expect(JSON.parse(out)).toMatchObject([{ kind: 'contradiction', claim: 'retention', message: clash }]);
  });

  test('are a notice of check', async () => {
    const line = ['check', 'policy.md', 'annex.md', '--source', 'holds.tfstate', '-f', 'json'];
    const { out } = await tomcheck(line, { cwd: scratch(both, ['holds.tfstate']) });

    expect((JSON.parse(out) as { readonly notices: readonly string[] }).notices).toContain(clash);
  });
});

describe.concurrent('a claims file that was reviewed for another version', () => {
  const other = 'f'.repeat(64);
  const reviewed = claims(retention).replace('source: policy.md', `source: policy.md, sha256: ${other}`);
  const changed = policy
    .replace('Backups are kept for 30 days.', 'We look after your data.')
    .replace('\n\n', '\n\nAll employees are trained every year.\n\nAll data is stored in Germany.\n\n');

  test('shows what was promised before and is no longer, and what is new', async () => {
    const folder = scratch({ 'policy.md': changed, 'c.yaml': reviewed });
    const { code, out } = await tomcheck(['lint', 'policy.md', '--claims', 'c.yaml', '-f', 'json'], {
      cwd: folder,
    });
    const found = JSON.parse(out) as readonly (Finding & { readonly message: string })[];

    expect(code).toBe(1);
    expect(found.map(({ kind }) => kind)).toEqual(['new-version', 'new-promise', 'quote-gone', 'unclaimed']);
    expect(found[0]?.message).toBe(
      'policy.md is not the version that c.yaml was reviewed for: one promise of it is gone or changed (retention), 2 are new.',
    );
    expect(found[0]?.fix).toMatch(/then set sha256 to [0-9a-f]{64}\.$/);
    expect(found[1]?.message).toBe(
      'policy.md:3 makes a promise that nobody has reviewed (training): "All employees are trained every year."',
    );
    expect(found[2]?.message).toContain('What claim retention promised (backup-retention) does not stand');
  });

  test('is a notice of check', async () => {
    const folder = scratch({ 'policy.md': changed, 'c.yaml': reviewed }, ['holds.tfstate']);
    const line = ['check', 'policy.md', '--claims', 'c.yaml', '--source', 'holds.tfstate', '-f', 'json'];
    const { code, out } = await tomcheck(line, { cwd: folder });

    expect(code).toBe(3);
    expect((JSON.parse(out) as { readonly notices: readonly string[] }).notices).toContain(
      'policy.md is not the version that c.yaml was reviewed for: 1 promise of it stands there no more (retention); 2 promises are new, and nobody has reviewed them (policy.md:3, policy.md:5). tomcheck lint shows each.',
    );
  });

  test('is none if every promise stands and none is new', async () => {
    const folder = scratch({ 'policy.md': `${policy}\nThe door is green.\n`, 'c.yaml': reviewed });

    expect((await tomcheck(['lint', 'policy.md', '--claims', 'c.yaml'], { cwd: folder })).code).toBe(0);
  });
});

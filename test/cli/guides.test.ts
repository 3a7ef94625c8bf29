import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import { attestationsSchema } from '../../src/claims/attestations/schema.ts';
import { claimsSchema } from '../../src/claims/file/schema.ts';
import { scratch, tomcheck } from './command.ts';

function guide(name: string): string {
  return readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
}

/** The first block of a language in a guide. */
function block(text: string, language: string): string {
  return new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(text)?.[1] ?? '';
}

describe('docs/claims-files.md', () => {
  const text = guide('claims-files.md');
  const folder = scratch(
    { 'policy.md': block(text, 'markdown'), 'policy.claims.yaml': block(text, 'yaml') },
    ['holds.tfstate'],
  );

  test('its example is one that lint has nothing to say about', async () => {
    expect(await tomcheck(['lint', 'policy.md', '--claims', 'policy.claims.yaml'], { cwd: folder })).toEqual({
      code: 0,
      out: 'Nothing to put right in 1 document.\n',
      err: '',
    });
  });

  test('its example is judged as the file says', async () => {
    const line = [
      'check',
      'policy.md',
      '--claims',
      'policy.claims.yaml',
      '-s',
      'holds.tfstate',
      '-f',
      'json',
    ];
    const report: unknown = JSON.parse((await tomcheck(line, { cwd: folder })).out);

    expect(report).toMatchObject({
      claims: [
        { id: 'databases-encrypted', reviewed: true, note: expect.stringContaining('analytics') },
        { id: 'backups-30-days', reviewed: true, verdict: 'consistent' },
      ],
    });
  });

  test('it names every key of the schema', () => {
    const claim = claimsSchema.properties.claims.items.properties;
    const keys = [...Object.keys(claimsSchema.properties), ...Object.keys(claim)];

    for (const key of keys.filter((name) => name !== '$schema'))
      expect(text).toMatch(new RegExp(`^\\| \`${key}\` \\|`, 'm'));
  });
});

describe('docs/configuration.md', () => {
  const text = guide('configuration.md');
  const example = block(text, 'yaml');

  test('its example is valid: what is missing is the document, not a key', async () => {
    const folder = scratch({ 'tomcheck.yaml': example });
    const { code, err } = await tomcheck(['lint'], { cwd: folder });

    expect(code).toBe(2);
    expect(err).toContain('policy/tom.md cannot be read: there is no such file or folder.');
  });

  test('its example and its table have every key of the schema', () => {
    const value = parse(example) as Readonly<Record<string, unknown>>;

    expect(Object.keys(value)).toEqual(Object.keys(configSchema.properties));
    for (const key of Object.keys(value)) expect(text).toMatch(new RegExp(`^\\| \`${key}\` \\|`, 'm'));
  });
});

describe('docs/attestations.md', () => {
  const text = guide('attestations.md');
  const [evidence = '', attestations = ''] = [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map(
    ([, yaml = '']) => yaml,
  );
  const policy = 'The policy is reviewed at least once a year.\n\nWe are certified to ISO/IEC 27001:2022.\n';

  test('its examples are read, and the empty file it attests with is the one it shows', async () => {
    const claims = `version: 1\ndocument: { source: policy.md }\nclaims:\n  - { id: policy-review, check: policy-review, quote: The policy is reviewed at least once a year., params: { interval_days: 365 } }\n`;
    const folder = scratch({
      'policy.md': policy,
      'c.yaml': claims,
      'tomcheck.yaml': evidence,
      'policy.attestations.yaml': attestations,
      'minutes.pdf': '',
    });
    const line = ['check', 'policy.md', '--claims', 'c.yaml', '--documents-only', '-f', 'json'];
    const env = { SOURCE_DATE_EPOCH: '1795251600' };
    const { out, err } = await tomcheck(line, { cwd: folder, env });

    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({
      claims: [
        { id: 'policy-review', verdict: 'attested', attestation: { by: 'Ada Example', state: 'valid' } },
      ],
    });
  });

  test('it names every key of evidence and attestations', () => {
    const keys = [
      ...Object.keys(configSchema.properties.evidence.items.properties),
      ...Object.keys(attestationsSchema.properties.attestations.items.properties),
    ];

    for (const key of keys) expect(text).toMatch(new RegExp(`^\\|.*\`${key}\`.* \\|`, 'm'));
  });
});

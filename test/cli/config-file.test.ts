import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { scratch, tomcheck } from './command.ts';

const config = `version: 1
documents:
  - path: policy.md
    claims: claims/policy.yaml
sources:
  - terraform: drift.tfstate
`;
const folder = scratch(
  {
    'tomcheck.yaml': config,
    'elsewhere/.keep': '',
    'claims/policy.yaml':
      'version: 1\ndocument: { source: policy.md }\nclaims:\n' +
      '  - { id: rest, check: encryption-at-rest, quote: All databases are encrypted at rest. }\n',
    'estate.yaml': `${config}estate: { complete: true, accounts: ["111122223333"] }\nfail-on: [warnings]\nmax-age: 52w\n`,
    'absolute.yaml': config,
  },
  ['policy.md', 'drift.tfstate', 'holds.tfstate'],
);

async function reportOf(args: readonly string[], cwd: string): Promise<Report> {
  const { out, err } = await tomcheck(['check', '-f', 'json', ...args], { cwd });
  expect(err).toBe('');
  return JSON.parse(out) as Report;
}

describe.concurrent('tomcheck.yaml', () => {
  test('is found where the command runs, and its paths stay as short as they are', async () => {
    const report = await reportOf([], folder);

    expect(report.documents[0]?.source).toBe('policy.md');
    expect(report.estate.sources[0]?.name).toBe('drift.tfstate');
    expect(report.claims.map(({ id }) => id)).toEqual(['rest']);
  });

  test('is found from a folder below; its paths start where it lies', async () => {
    const report = await reportOf([], join(folder, 'elsewhere'));

    expect(report.documents[0]?.source).toBe(join('..', 'policy.md'));
    expect(report.estate.sources[0]?.name).toBe(join('..', 'drift.tfstate'));
    expect(report.claims.map(({ id, verdict }) => [id, verdict])).toEqual([['rest', 'contradicted']]);
  });

  test.each([
    ['policy.md', folder],
    ['./policy.md', folder],
    ['../policy.md', join(folder, 'elsewhere')],
    [join(folder, 'policy.md'), join(folder, 'elsewhere')],
  ])('keeps its claims file for a document named as %s', async (path, cwd) => {
    const report = await reportOf([path], cwd);

    expect(report.claims.map(({ id }) => id)).toEqual(['rest']);
  });

  test('gives way to sources that are named', async () => {
    const report = await reportOf(['-s', 'holds.tfstate'], folder);

    expect(report.estate.sources.map(({ name }) => name)).toEqual(['holds.tfstate']);
  });

  test('may be another file, or none', async () => {
    const estate = await reportOf(['--config', 'estate.yaml', '-s', 'holds.tfstate'], folder);
    const none = await tomcheck(['check', '--no-config'], { cwd: folder });

    expect(estate.estate.declared).toBe(true);
    expect(estate.claims.map(({ verdict }) => verdict)).toEqual(['confirmed']);
    expect(none).toMatchObject({ code: 2, out: '' });
  });

  test('is not overwritten by a report, nor is the claims file it names', async () => {
    for (const path of ['tomcheck.yaml', 'claims/policy.yaml']) {
      const { code, err } = await tomcheck(['check', '-f', `json=${path}`], { cwd: folder });
      expect({ code, err }).toEqual({
        code: 2,
        err: `tomcheck: -f json=${path} would overwrite what was read.\n  Name another file.\n`,
      });
    }
  });
});

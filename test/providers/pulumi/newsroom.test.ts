import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tomcheck } from '../../cli/command.ts';
import type { Report } from '../../../src/model/report.ts';

const newsroom = 'examples/pulumi-newsroom';

/** The stack of the example as it would be after an update: with what the program sets today. */
function updated(): string {
  const stack = readFileSync(`${newsroom}/stack.json`, 'utf8');
  return stack
    .replaceAll('"backupRetentionPeriod": 7', '"backupRetentionPeriod": 14')
    .replaceAll('"encrypted": false', '"encrypted": true');
}

async function reportOf(source: string, input = ''): Promise<Report> {
  const args = [
    'check',
    `${newsroom}/policy.md`,
    '--claims',
    `${newsroom}/policy.claims.yaml`,
    '--no-config',
  ];
  const { out, err } = await tomcheck([...args, ...source.split(' '), '-f', 'json'], { cwd: '.', input });
  expect(err).toBe('');
  return JSON.parse(out) as Report;
}

function verdicts({ claims }: Report): readonly string[] {
  return claims.map(({ id, verdict }) => `${id} ${verdict}`);
}

describe('the program of the newsroom', () => {
  it('is judged as its stack is once it has been updated', async () => {
    const [program, stack] = await Promise.all([
      reportOf(`--pulumi-program ${newsroom}`),
      reportOf('--source pulumi:-', updated()),
    ]);

    expect(verdicts(program)).toEqual(verdicts(stack));
    expect(verdicts(program).filter((line) => line.endsWith(' consistent')).length).toBeGreaterThan(8);
  });

  it('stands beside its stack as the same things, which differ until it is updated', async () => {
    const { claims } = await reportOf(`--pulumi-program ${newsroom} --source pulumi:${newsroom}/stack.json`);
    const layers = claims.flatMap(({ id, layers = [] }) =>
      layers.map(({ layer, verdict, confirmed, contradicted }) => [
        id,
        layer,
        verdict,
        confirmed,
        contradicted,
      ]),
    );

    expect(layers).toContainEqual(['backup-retention', 'state', 'contradicted', 0, 1]);
    expect(layers).toContainEqual(['backup-retention', 'code', 'consistent', 1, 0]);
    expect(layers).toContainEqual(['encryption-of-drafts', 'state', 'contradicted', 4, 1]);
    expect(layers).toContainEqual(['encryption-of-drafts', 'code', 'consistent', 5, 0]);
  });
});

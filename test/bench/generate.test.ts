import { describe, expect, it } from 'vitest';
import { planText } from '../../bench/generate/plan.ts';
import { stateText } from '../../bench/generate/state.ts';
import { table } from '../../bench/table.ts';
import { aws } from '../../src/providers/terraform/aws/index.ts';
import { azure } from '../../src/providers/terraform/azure/index.ts';
import { hetzner } from '../../src/providers/terraform/hetzner/index.ts';
import { readOne } from '../providers/terraform/read.ts';

const resources = 500;
const clouds = [aws, azure, hetzner];

describe.each([
  ['plan', planText],
  ['state', stateText],
] as const)('the %s of the bench', (_, write) => {
  const text = [...write(resources)].join('');

  it('is the same every time', () => {
    expect([...write(resources)].join('')).toBe(text);
  });

  it('has as many resources as asked for, and none that tomcheck does not know', async () => {
    const { sources, resources: found, gaps } = await readOne(text, clouds);
    expect(sources[0]?.counts).toMatchObject({ total: resources, unmapped: 0 });
    expect(new Set(found.map((resource) => resource.provider))).toEqual(new Set(['aws', 'azure', 'hetzner']));
    expect(gaps.filter((gap) => gap.why === 'failed')).toEqual([]);
  });

  it('says where every server lies', async () => {
    const { resources: found } = await readOne(text, clouds);
    const servers = found.filter((resource) => resource.kind === 'server');
    expect(servers.length).toBeGreaterThan(50);
    expect(servers.filter((server) => !server.region.known)).toEqual([]);
  });
});

describe('the table of the bench', () => {
  const base = { seconds: 1, bytes: 100e6 };

  it('sets a ratio above its limit in bold', () => {
    const rows = [
      { what: 'base', measured: base },
      { what: 'slow', measured: { seconds: 2, bytes: 50e6 }, base, limits: { time: 1.5, memory: 0.75 } },
    ];
    expect(table('what', rows).split('\n').slice(2)).toEqual([
      '| base | 1.0 s |  |  | 100 MB |  |  |',
      '| slow | 2.0 s | **2.00** | 1.5 | 50 MB | 0.50 | 0.75 |',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { codeFiles } from '../../bench/generate/code.ts';
import { planText } from '../../bench/generate/plan.ts';
import { stackText } from '../../bench/generate/stack.ts';
import { stateText } from '../../bench/generate/state.ts';
import { table } from '../../bench/table.ts';
import { aws } from '../../src/providers/terraform/aws/index.ts';
import { azure } from '../../src/providers/terraform/azure/index.ts';
import { pulumi } from '../../src/providers/pulumi/index.ts';
import { hetzner } from '../../src/providers/terraform/hetzner/index.ts';
import { readCode } from '../providers/hcl/read-code.ts';
import { readOne, readEverything, worldOf } from '../providers/terraform/read.ts';

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

describe('the code of the bench', () => {
  it.each([false, true])('has as many resources as asked for, and all are told (%s)', async (conditions) => {
    const files = Array.from(codeFiles(resources, 10, conditions), ([name, text]) => [`infra/${name}`, text]);
    const { sources, gaps } = await readCode(Object.fromEntries(files) as Record<string, string>);
    expect(sources[0]?.counts).toMatchObject({ total: resources, unmapped: 0 });
    expect(sources[0]?.warnings).toEqual([]);
    expect(gaps.filter((gap) => gap.why === 'failed')).toEqual([]);
  });
});

describe('the stack of the bench', () => {
  it('has as many resources as asked for, and none that tomcheck does not know', async () => {
    const world = worldOf({ 'stack.json': [...stackText(resources)].join('') });
    const request = { inputs: ['stack.json'], reads: readEverything(clouds), world };
    const sources = [];
    for await (const thing of pulumi.collect(request)) if (thing.what === 'source') sources.push(thing);
    expect(sources[0]?.counts).toMatchObject({ total: resources, unmapped: 0 });
  });
});

describe('the table of the bench', () => {
  const base = { seconds: 1, processor: 1, bytes: 100e6 };

  it('sets a ratio above its limit in bold', () => {
    const rows = [
      { what: 'base', measured: base },
      {
        what: 'slow',
        measured: { seconds: 2, processor: 2, bytes: 50e6 },
        base,
        limits: { time: 1.5, memory: 0.75 },
      },
    ];
    expect(table('what', rows).split('\n').slice(2)).toEqual([
      '| base | 1.0 s |  |  | 100 MB |  |  |',
      '| slow | 2.0 s | **2.00** | 1.5 | 50 MB | 0.50 | 0.75 |',
    ]);
  });
});

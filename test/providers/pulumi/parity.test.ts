import { globSync, readFileSync } from 'node:fs';
import { expect, it, describe } from 'vitest';
import type { Collected, Provider } from '../../../src/model/provider.ts';
import type { Resource } from '../../../src/model/resource.ts';
import { pulumi } from '../../../src/providers/pulumi/index.ts';
import { clouds } from '../../../src/providers/terraform/clouds.ts';
import { terraform } from '../../../src/providers/terraform/index.ts';
import { readEverything, worldOf } from '../terraform/read.ts';
import { asStack } from './as-stack.ts';

const states = globSync('examples/*/*.tfstate').toSorted();

async function resourcesOf(provider: Provider, input: unknown): Promise<ReadonlyMap<string, unknown>> {
  const request = {
    inputs: ['in.json'],
    reads: readEverything(clouds),
    world: worldOf({ 'in.json': input }),
  };
  const collected: Collected[] = [];
  for await (const thing of provider.collect(request)) collected.push(thing);
  const resources = collected.filter((thing) => thing.what === 'resource');
  return new Map(resources.map((resource) => [`${resource.kind} ${resource.id}`, bare(resource)]));
}

/** What is known, without where it was read: Pulumi spells paths and addresses otherwise. */
function bare({ kind, id, name, type, account, region, labels, facts }: Resource): unknown {
  const values: unknown = JSON.parse(
    JSON.stringify({ kind, id, name, type, account, region, labels, facts }, (key, value: unknown) => {
      if (key === 'from' || key === 'by') return undefined;
      return value === Infinity ? 'forever' : value;
    }),
  );
  return values;
}

describe('a stack of Pulumi', () => {
  it('is compared for every example company', () => {
    expect(states.length).toBeGreaterThan(3);
  });

  it.each(states)('gives the same facts as the Terraform state %s', async (path) => {
    const state: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const fromTerraform = await resourcesOf(terraform, state);
    const fromPulumi = await resourcesOf(pulumi, asStack(state as Parameters<typeof asStack>[0]));
    const named = new Map([...fromTerraform].filter(([key]) => !key.startsWith('account ')));
    expect(named.size).toBeGreaterThan(1);
    for (const [key, resource] of named) expect(fromPulumi.get(key), key).toEqual(resource);
  });

  it('stands beside the state of an example company, and says the same', async () => {
    const folder = 'examples/hetzner-social';
    const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
    const fromTerraform = await resourcesOf(terraform, read('production.tfstate'));
    const fromPulumi = await resourcesOf(pulumi, read('stack.json'));
    for (const [key, resource] of fromTerraform)
      if (!key.startsWith('account ')) expect(fromPulumi.get(key), key).toEqual(resource);
  });
});

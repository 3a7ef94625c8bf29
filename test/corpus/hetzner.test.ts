import { expect, it } from 'vitest';
import { unknown, type Fact } from '../../src/model/fact.ts';
import type { Resource } from '../../src/model/resource.ts';
import { hetzner } from '../../src/providers/terraform/hetzner/index.ts';
import { readOne, type Read } from '../providers/terraform/read.ts';
import { describeShared, readShared } from './shared-folder.ts';

/** Address to what must be read there: `field: value`, or `field: why` it is not known. */
type Expected = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

describeShared('fixtures/terraform', (folder) => {
  const read = (path: string): Promise<Read> => readOne(readShared(folder, path), [hetzner]);

  it('reads the plan that the real provider made of a configuration', async () => {
    const plan = await read('pairs/hcloud/plan.json');
    expect(plan.sources[0]?.counts).toEqual({ total: 15, mapped: 10, linked: 3, irrelevant: 2, unmapped: 0 });
    expectFacts(plan, {
      'hcloud_server.web[0]': {
        region: 'fsn1',
        firewalled: true,
        publiclyAccessible: true,
        backups: 1,
        encryptedAtRest: 'not-shown',
      },
      'hcloud_server.web[1]': { region: 'fsn1', firewalled: true, publiclyAccessible: true, backups: 0 },
      'hcloud_server.us': {
        region: 'ash',
        firewalled: 'computed',
        publiclyAccessible: 'computed',
        backups: 0,
      },
      'hcloud_volume.data': { region: 'nbg1', backups: 0, encryptedAtRest: 'not-shown', copies: 0 },
      'hcloud_load_balancer.lb': { region: 'hel1', transport: 'optional', minimumTls: 'none' },
      'hcloud_firewall.web': { region: 'global', ingress: 2 },
      'hcloud_storage_box.box': {
        region: 'fsn1',
        backups: 1,
        publiclyAccessible: false,
        softDeleteDays: 'ambiguous',
      },
      'hcloud_storage_box.bare': { region: 'hel1', backups: 0, publiclyAccessible: false, softDeleteDays: 0 },
    });
  });

  it('lets no password out', async () => {
    const plan = await read('pairs/hcloud/plan.json');
    expect(JSON.stringify(plan)).not.toMatch(/Correct-Horse|0123456789012345/);
  });

  it('reads a plan of imported resources', async () => {
    const plan = await read('plan/hcloud-import-plan.json');
    expect(plan.sources[0]?.counts).toEqual({ total: 2, mapped: 1, linked: 0, irrelevant: 1, unmapped: 0 });
    expectFacts(plan, {
      'hcloud_server.existing': { region: 'hel1', firewalled: false, publiclyAccessible: true, backups: 0 },
    });
  });

  it('reads a state of Kubernetes nodes', async () => {
    const state = await read('state/kubehetzner-offline-hcloud.tfstate');
    expect(state.sources[0]?.counts).toEqual({ total: 2, mapped: 1, linked: 1, irrelevant: 0, unmapped: 0 });
    expectFacts(state, {
      'hcloud_server.node': { region: 'nbg1', firewalled: false, publiclyAccessible: true },
    });
  });

  it('reads a state as terraform show prints it', async () => {
    const state = await read('state/wassup-hcloud-show.json');
    expect(state.sources[0]?.counts).toEqual({ total: 4, mapped: 3, linked: 0, irrelevant: 1, unmapped: 0 });
    expectFacts(state, {
      'hcloud_firewall.main': { ingress: 3 },
      'hcloud_server.node[0]': { region: 'not-shown', backups: 'not-shown' },
      'module.lb.hcloud_load_balancer.main': { region: 'not-shown', transport: 'not-looked-at' },
    });
  });
});

function expectFacts({ resources }: Read, expected: Expected): void {
  for (const [address, facts] of Object.entries(expected)) {
    const resource = resources.find((candidate) => candidate.address === address);
    if (resource === undefined) throw new Error(`There is no ${address}`);
    const seen = Object.keys(facts).map((field) => [field, shown(factAt(resource, field))]);
    expect({ [address]: Object.fromEntries(seen) }).toEqual({ [address]: facts });
  }
}

function factAt(resource: Resource, field: string): Fact<unknown> {
  if (field === 'region') return resource.region;
  const facts: Readonly<Record<string, Fact<unknown> | undefined>> = resource.facts;
  return facts[field] ?? unknown('not-shown', { path: field }, 'the mapping does not fill it');
}

/** A list counts by its length: what stands in it is tested beside the mapping. */
function shown(fact: Fact<unknown>): unknown {
  if (!fact.known) return fact.why;
  return Array.isArray(fact.value) ? fact.value.length : fact.value;
}

import type { Fact } from '../../../../src/model/fact.ts';
import { factOf } from '../../../../src/model/kinds.ts';
import type { Kind, Kinds, Resource } from '../../../../src/model/resource.ts';
import { hetzner } from '../../../../src/providers/terraform/hetzner/index.ts';
import { readOne, type Read } from '../read.ts';

/** Address in the root module to attributes: `hcloud_server.web`. */
export type Instances = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const provider = 'registry.terraform.io/hetznercloud/hcloud';

export function readState(instances: Instances): Promise<Read> {
  const resources = Object.entries(instances).map(([address, attributes]) => {
    const [type, name] = address.split('.');
    const instance = { schema_version: 0, attributes };
    return { mode: 'managed', type, name, provider: `provider["${provider}"]`, instances: [instance] };
  });
  return readOne({ version: 4, terraform_version: '1.13.4', serial: 1, lineage: 'x', resources }, [hetzner]);
}

/** What is planned of one resource: `unknown` names attributes known only after apply, `from` what they refer to. */
export interface Planned {
  readonly after: Readonly<Record<string, unknown>>;
  readonly unknown?: Readonly<Record<string, unknown>>;
  readonly from?: Readonly<Record<string, readonly string[]>>;
}

export function readPlan(planned: Readonly<Record<string, Planned>>): Promise<Read> {
  const entries = Object.entries(planned).map(([address, plan]) => {
    const [type = '', name = ''] = address.split('.');
    return { address, mode: 'managed', type, name, plan };
  });
  const changes = entries.map(({ plan, ...head }) => ({
    ...head,
    provider_name: provider,
    change: {
      actions: ['create'],
      before: null,
      after: plan.after,
      after_unknown: { id: true, ...plan.unknown },
    },
  }));
  const resources = entries.map(({ plan, ...head }) =>
    Object.assign(head, { expressions: expressionsOf(plan) }),
  );
  return readOne(
    {
      format_version: '1.2',
      terraform_version: '1.13.4',
      planned_values: { root_module: {} },
      resource_changes: changes,
      configuration: { root_module: { resources } },
    },
    [hetzner],
  );
}

function expressionsOf({ from = {} }: Planned): Record<string, unknown> {
  return Object.fromEntries(Object.entries(from).map(([name, references]) => [name, { references }]));
}

export function find<K extends Kind>(read: Read, kind: K, address: string): Resource<K> {
  const found = read.resources.find((resource) => resource.kind === kind && resource.address === address);
  if (found === undefined) throw new Error(`There is no ${kind} ${address}`);
  return found as Resource<K>;
}

/** The value of a fact, or why it is not known. */
export function valueOf<K extends Kind, F extends keyof Kinds[K] & string>(
  read: Read,
  kind: K,
  address: string,
  field: F,
): Kinds[K][F] | string {
  return shown(factOf(find(read, kind, address), field));
}

export function shown<T>(fact: Fact<T>): T | string {
  return fact.known ? fact.value : `unknown: ${fact.why}`;
}

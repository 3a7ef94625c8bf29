import type { Fact } from '../../../../src/model/fact.ts';
import { factOf } from '../../../../src/model/kinds.ts';
import type { Kind, Kinds, Resource } from '../../../../src/model/resource.ts';
import { aws } from '../../../../src/providers/terraform/aws/index.ts';
import { readOne, type Read } from '../read.ts';

/** Address in the root module to attributes: `aws_s3_bucket.files`. */
export type Instances = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const provider = 'registry.terraform.io/hashicorp/aws';

/** A raw state of version 4 with these instances; real ones always have some attributes that nobody reads. */
export function readState(instances: Instances): Promise<Read> {
  const resources = Object.entries(instances).map(([address, attributes]) => {
    const [type, name] = address.split('.');
    return {
      mode: 'managed',
      type,
      name,
      provider: `provider["${provider}"]`,
      instances: [{ schema_version: 0, attributes: { tags: {}, ...attributes } }],
    };
  });
  return readOne({ version: 4, terraform_version: '1.13.4', serial: 1, lineage: 'x', resources }, [aws]);
}

/** What is planned of one resource: `unknown` names attributes known only after apply, `from` what they refer to. */
export interface Planned {
  readonly after: Readonly<Record<string, unknown>>;
  readonly unknown?: Readonly<Record<string, unknown>>;
  readonly from?: Readonly<Record<string, readonly string[]>>;
}

/** A plan that creates these in `region`. Every `id` and `arn` is known only after apply. */
export function readPlan(planned: Readonly<Record<string, Planned>>, region = 'eu-central-1'): Promise<Read> {
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
      after_unknown: { id: true, arn: true, ...plan.unknown },
    },
  }));
  const resources = entries.map(({ plan, ...head }) =>
    Object.assign(head, { provider_config_key: 'aws', expressions: expressionsOf(plan) }),
  );
  const configured = {
    name: 'aws',
    full_name: provider,
    expressions: { region: { constant_value: region } },
  };
  return readOne(
    {
      format_version: '1.2',
      terraform_version: '1.13.4',
      planned_values: { root_module: {} },
      resource_changes: changes,
      configuration: { provider_config: { aws: configured }, root_module: { resources } },
    },
    [aws],
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

export function fact<K extends Kind, F extends keyof Kinds[K] & string>(
  read: Read,
  kind: K,
  address: string,
  field: F,
): Fact<Kinds[K][F]> {
  return factOf(find(read, kind, address), field);
}

/** The value of a fact, facts within it made plain too, or why it is not known. */
export function valueOf<K extends Kind>(
  read: Read,
  kind: K,
  address: string,
  field: keyof Kinds[K] & string,
): unknown {
  const value = plain(fact(read, kind, address, field));
  return field === 'backups' && Array.isArray(value) ? value.map(scheduleOf) : value;
}

/** When a backup is made and how long it is kept, without what its copies are worth. */
function scheduleOf(backup: object): object {
  const proofs = new Set(['encrypted', 'encryptionAlgorithm', 'immutability']);
  return Object.fromEntries(Object.entries(backup).filter(([name]) => !proofs.has(name)));
}

/** Known facts become their values, the others `unknown: reason`. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('known' in value)
    return value.known === true
      ? plain('value' in value ? value.value : undefined)
      : `unknown: ${'why' in value ? String(value.why) : ''}`;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

import { known, mapFact } from '../../../src/model/fact.ts';
import type { Cloud, Instance } from '../../../src/providers/terraform/mapping.ts';
import { typeMapping } from '../../../src/providers/terraform/mapping.ts';

/** A small cloud for tests of the runtime: vaults, databases with split-off parts, and account-wide settings. */
export const toy: Cloud = {
  id: 'toy',
  sources: ['acme/toy'],
  prefixes: ['toy_'],
  types: [
    typeMapping('database', {
      type: 'toy_database',
      attributes: ['encrypted', 'zones', 'backup', 'group', 'policy'],
      facts: {
        encryptedAtRest: (instance) => instance.boolean('encrypted'),
        publiclyAccessible: (instance) => mapFact(instance.children('toy_rule'), (rules) => rules.length > 0),
        minimumTls: (instance) => mapFact(instance.target('group', ['toy_group']), () => '1.2' as const),
        backups: (instance) =>
          mapFact(instance.number('backup.days'), (days) => [
            {
              by: 'backup',
              intervalHours: known(24, instance.origin('backup')),
              retentionDays: known(days, instance.origin('backup.days')),
            },
          ]),
      },
    }),
    typeMapping('volume', {
      type: 'toy_disk',
      attributes: ['encrypted', 'temporary'],
      when: (instance) => mapFact(instance.boolean('temporary'), (temporary) => !temporary),
      facts: { encryptedAtRest: (instance) => instance.boolean('encrypted') },
    }),
  ],
  links: [
    {
      type: 'toy_rule',
      by: 'database_id',
      to: ['toy_database'],
      matching: ['id', 'name'],
      attributes: ['open'],
    },
    { type: 'toy_group', by: 'name', to: ['toy_database'], matching: ['group'], attributes: ['setting'] },
  ],
  irrelevant: ['toy_role', /^toy_dns_/u],
  mightBe: (type) => (type.includes('queue') ? ['queue'] : ['bucket', 'volume']),
  attributes: ['region', 'tags', 'account'],
  nameOf: (instance) => textOf(instance, 'name') ?? instance.label,
  regionOf: (instance) => {
    const region = instance.string('region');
    return !region.known && region.why === 'not-shown' ? instance.providerRegion : region;
  },
  accountOf: (instance) => textOf(instance, 'account'),
  idOf: (instance) => textOf(instance, 'id'),
  labelsOf: (instance) => instance.map('tags'),
  neverShown: [{ kinds: ['server', 'volume'], detail: 'Toys are never shown by Terraform.' }],
  account: {
    attributes: { toy_setting: ['blocks'] },
    facts: {
      blocksPublicBuckets: (all) => {
        const [setting] = all('toy_setting');
        return setting === undefined ? known(false, { path: 'toy_setting' }) : setting.boolean('blocks');
      },
    },
  },
};

function textOf(instance: Instance, path: string): string | undefined {
  const fact = instance.string(path);
  return fact.known ? fact.value : undefined;
}

const provider = 'provider["registry.terraform.io/acme/toy"]';

/** A raw state with the given resources; each has one instance unless it names its own. */
export function rawState(...resources: readonly Record<string, unknown>[]): Record<string, unknown> {
  return {
    version: 4,
    terraform_version: '1.9.0',
    serial: 7,
    lineage: 'a-b-c',
    outputs: {},
    resources: resources.map((resource) => toResource(resource)),
  };
}

function toResource({ values, ...rest }: Record<string, unknown>): Record<string, unknown> {
  const instances = [{ schema_version: 0, attributes: values ?? {} }];
  return { mode: 'managed', name: 'this', provider, instances, ...rest };
}

/** A plan whose changes create what they say, unless they name their own actions. */
export function plan(
  changes: readonly Record<string, unknown>[],
  rest: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    format_version: '1.2',
    terraform_version: '1.9.0',
    planned_values: { root_module: {} },
    resource_changes: changes.map((change) => toChange(change)),
    configuration: { root_module: {} },
    ...rest,
  };
}

function toChange({
  address,
  after,
  unknown,
  secret,
  actions,
  ...rest
}: Record<string, unknown>): Record<string, unknown> {
  const parts = /(?:^|\.)(\w+)\.(\w+)(?:\[[^\]]*\])?$/u.exec(String(address));
  return {
    address,
    mode: 'managed',
    type: parts?.[1],
    name: parts?.[2],
    provider_name: 'registry.terraform.io/acme/toy',
    change: {
      actions: actions ?? ['create'],
      before: null,
      after: after ?? {},
      after_unknown: unknown ?? {},
      after_sensitive: secret ?? {},
    },
    ...rest,
  };
}

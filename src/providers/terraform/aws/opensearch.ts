import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup, Redundancy, TlsVersion, Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { aes256, always, alwaysAes256, anyOf } from './facts.ts';
import { anyPolicy, policiesOf } from './policies-of.ts';
import { opensToAnyone } from './policy.ts';
import { runByAws } from './inherent.ts';
import { keyIfEncrypted, keyManager } from './key-manager.ts';
import { backupsOf, nowhereElse } from './protection.ts';
import { placedInSubnets } from './subnets.ts';
import { openSearchPolicies } from './tls-policies.ts';

const snapshotNote =
  'hourly snapshots kept for 14 days (Amazon OpenSearch Service developer guide, automated snapshots)';
const httpsDefault = { value: true, note: 'provider default (AWS provider docs, domain_endpoint_options)' };

function isEncrypted(instance: Instance): Fact<boolean> {
  return instance.boolean('encrypt_at_rest.enabled');
}

function transport(instance: Instance): Fact<Transport> {
  const options = instance.blocks('domain_endpoint_options');
  if (!options.known) return options;
  if (options.value.length === 0) return unknown('not-shown', options.from);
  return chainFact(instance.boolean('domain_endpoint_options.enforce_https', httpsDefault), (on, from) =>
    known(on ? 'required' : 'optional', from),
  );
}

function minimumTls(instance: Instance): Fact<TlsVersion | 'none'> {
  return chainFact(transport(instance), (how, from) => {
    if (how !== 'required') return known('none', from);
    return chainFact(instance.string('domain_endpoint_options.tls_security_policy'), (name, origin) => {
      const floor = openSearchPolicies.get(name);
      return floor === undefined
        ? unknown('not-shown', origin, `the TLS policy ${name} is not known`)
        : known(floor, origin);
    });
  });
}

/** Outside a VPC, with a policy that lets everybody in: a login page on the Internet counts as reachable. */
function isPublic(splitType: string): (instance: Instance) => Fact<boolean> {
  return (instance) =>
    chainFact(instance.present('vpc_options'), (inVpc, from) =>
      inVpc
        ? known(false, from)
        : anyPolicy(policiesOf(instance, 'access_policies', [splitType], 'access_policies'), opensToAnyone),
    );
}

/** Always on since Elasticsearch 5.3; they are lost with the domain. */
const automatic: readonly Backup[] = [
  {
    by: 'automated snapshots',
    intervalHours: known(1, { path: 'snapshot_options', note: snapshotNote }),
    retentionDays: known(14, { path: 'snapshot_options', note: snapshotNote }),
  },
];

/** Zone awareness spreads the nodes; one node alone has nobody to stand in for it. */
function redundancy(instance: Instance): Fact<Redundancy> {
  const off = { value: false, note: 'provider default (AWS provider docs, cluster_config)' };
  const zones = anyOf(
    [
      instance.boolean('cluster_config.multi_az_with_standby_enabled', off),
      instance.boolean('cluster_config.zone_awareness_enabled', off),
    ],
    instance.origin('cluster_config'),
  );
  const nodes = instance.number('cluster_config.instance_count', { value: 1, note: off.note });
  return chainFact(nodes, (count, from): Fact<Redundancy> => {
    if (count < 2) return known('none', from);
    return mapFact(zones, (several) => (several ? 'zones' : 'nodes'));
  });
}

const listed = placedInSubnets('vpc_options.subnet_ids');
const outside = 'a domain without a VPC has an address on the Internet (OpenSearch Service developer guide)';

/** A domain could stand in a VPC; outside it stands on the Internet. */
const inVpc = {
  networks: (instance: Instance) =>
    chainFact(instance.present('vpc_options'), (there, from) =>
      there ? listed.networks(instance) : known([], { ...from, note: outside }),
    ),
  subnets: (instance: Instance) =>
    chainFact(instance.present('vpc_options'), (there, from) =>
      there ? listed.subnets(instance) : known('public' as const, { ...from, note: outside }),
    ),
};

function domain(type: string, splitType: string): TypeMapping {
  return typeMapping('search', {
    type,
    attributes: [
      'encrypt_at_rest',
      'domain_endpoint_options',
      'vpc_options',
      'access_policies',
      'cluster_config',
      'software_update_options',
    ],
    facts: {
      encryptedAtRest: isEncrypted,
      encryptionAlgorithm: aes256(isEncrypted),
      copies: nowhereElse,
      publiclyAccessible: isPublic(splitType),
      transport,
      minimumTls,
      backups: backupsOf(isEncrypted, always('snapshot_options', automatic, snapshotNote)),
      keyManager: keyIfEncrypted(isEncrypted, 'encrypt_at_rest.kms_key_id'),
      redundancy,
      automaticUpdates: (instance) =>
        instance.boolean('software_update_options.auto_software_update_enabled', {
          value: false,
          note: 'provider default (AWS provider docs, software_update_options)',
        }),
      ...inVpc,
    },
  });
}

export const searchDomains: readonly TypeMapping[] = [
  domain('aws_opensearch_domain', 'aws_opensearch_domain_policy'),
  domain('aws_elasticsearch_domain', 'aws_elasticsearch_domain_policy'),
  typeMapping('search', {
    type: 'aws_opensearchserverless_collection',
    attributes: ['kms_key_arn', 'standby_replicas'],
    facts: {
      encryptedAtRest: always(
        'kms_key_arn',
        true,
        'collections always encrypt (Amazon OpenSearch Service developer guide)',
      ),
      encryptionAlgorithm: alwaysAes256,
      keyManager: keyManager('kms_key_arn'),
      ...runByAws,
      redundancy: (instance) =>
        mapFact(
          instance.string('standby_replicas', {
            value: 'ENABLED',
            note: 'provider default (AWS provider docs)',
          }),
          (standby) => (standby === 'ENABLED' ? 'zones' : 'none'),
        ),
      copies: nowhereElse,
      transport: always(
        'transport',
        'required' as const,
        'collections take HTTPS only (Amazon OpenSearch Service developer guide)',
      ),
      minimumTls: always(
        'transport',
        '1.2' as const,
        'collections take TLS 1.2 and above (Amazon OpenSearch Service developer guide)',
      ),
    },
  }),
];

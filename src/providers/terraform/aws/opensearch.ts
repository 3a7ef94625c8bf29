import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup, Redundancy, TlsVersion, Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { aes256, always, alwaysAes256, anyOf, unlessPlanned } from './facts.ts';
import { anyPolicy, policiesOf } from './policies-of.ts';
import { opensToAnyone } from './policy.ts';
import { runByAws } from './inherent.ts';
import { keyIfEncrypted, keyManager } from './key-manager.ts';
import { backupsOf, nowhereElse } from './protection.ts';
import { placedInSubnets } from './subnets.ts';
import { openSearchPolicies } from './tls-policies.ts';

const keptNote =
  'kept for 14 days (Amazon OpenSearch Service developer guide, creating index snapshots; read 2026-11-21)';
const hourlyNote =
  'hourly since Elasticsearch 5.3, daily before (CloudFormation reference, SnapshotOptions; read 2026-11-21)';
const newest = { value: 'OpenSearch', note: 'the newest OpenSearch by default (AWS provider docs)' };
const oldest = {
  value: '1.5',
  note: 'provider default (AWS provider docs, aws_elasticsearch_domain)',
};
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

function versionOf(domain: Instance): Fact<string> {
  if (domain.type === 'aws_elasticsearch_domain') return domain.string('elasticsearch_version', oldest);
  return unlessPlanned(domain, domain.string('engine_version', newest), newest.value);
}

/** Hours between the snapshots that AWS takes; OpenSearch counts its versions anew. */
function intervalOf(domain: Instance): Fact<number> {
  return chainFact(versionOf(domain), (version, from) => {
    const [, major, minor] = /^(?:Elasticsearch_)?(\d+)\.(\d+)/.exec(version) ?? [];
    const early = Number(major) < 5 || (Number(major) === 5 && Number(minor) < 3);
    return known(early ? 24 : 1, { ...from, note: hourlyNote });
  });
}

/** They are always taken, and lost with the domain. */
function automatic(domain: Instance): Fact<readonly Backup[]> {
  const from = { path: 'snapshot_options', note: keptNote };
  return known(
    [{ by: 'automated snapshots', intervalHours: intervalOf(domain), retentionDays: known(14, from) }],
    from,
  );
}

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

function domain(type: string, splitType: string, version: string): TypeMapping {
  return typeMapping('search', {
    type,
    attributes: [
      'encrypt_at_rest',
      'domain_endpoint_options',
      'vpc_options',
      'access_policies',
      'cluster_config',
      'software_update_options',
      version,
    ],
    facts: {
      encryptedAtRest: isEncrypted,
      encryptionAlgorithm: aes256(isEncrypted),
      copies: nowhereElse,
      publiclyAccessible: isPublic(splitType),
      transport,
      minimumTls,
      backups: backupsOf(isEncrypted, automatic),
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
  domain('aws_opensearch_domain', 'aws_opensearch_domain_policy', 'engine_version'),
  domain('aws_elasticsearch_domain', 'aws_elasticsearch_domain_policy', 'elasticsearch_version'),
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

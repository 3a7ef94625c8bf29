import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Copy, TlsVersion, Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { aes256, always, alwaysAes256, noPublicAccess, notShown, readFrom } from './facts.ts';
import { copiesBy, dailyFor, nowhereElse } from './protection.ts';
import { regionOf } from './region.ts';

const mayBeEncrypted = 'ElastiCache may have encrypted it with a key of AWS, which Terraform does not show';
const noSnapshots = { value: 0, note: 'provider default (AWS provider docs): no automatic snapshots' };
const floorNote = 'ElastiCache takes TLS 1.2 and above since 2025 (Amazon ElastiCache user guide)';

/** `false` does not mean clear: `StorageEncryptionType` decides, which Terraform lacks (ElastiCache API reference). */
function isEncrypted(instance: Instance): Fact<boolean> {
  const own = instance.boolean('at_rest_encryption_enabled');
  if (own.known) return own.value ? own : unknown('not-shown', own.from, mayBeEncrypted);
  return own.why === 'not-shown' ? unknown('not-shown', own.from, mayBeEncrypted) : own;
}

/** Clear text passes in the mode `preferred`, which has to be chosen. */
function transport(instance: Instance): Fact<Transport> {
  const off = { value: false, note: 'provider default (AWS provider docs)' };
  return chainFact(instance.boolean('transit_encryption_enabled', off), (on, from) => {
    if (!on) return known('off', from);
    const mode = instance.string('transit_encryption_mode', {
      value: 'required',
      note: 'ElastiCache default (ElastiCache API reference)',
    });
    return mapFact(mode, (name) => (name === 'required' ? 'required' : 'optional'));
  });
}

function floorOf(
  how: (instance: Instance) => Fact<Transport>,
): (instance: Instance) => Fact<TlsVersion | 'none'> {
  return (instance) =>
    chainFact(how(instance), (value, from) =>
      value === 'required' ? known('1.2', { ...from, note: floorNote }) : known('none', from),
    );
}

/** The other regions of a global datastore, as far as their groups are in this source. */
function globalMembers(instance: Instance): Fact<readonly Copy[]> {
  const id = instance.string('id');
  const globals = instance.children('aws_elasticache_global_replication_group');
  const member = instance.string('global_replication_group_id', { value: '', note: '' });
  if (!globals.known) return globals;
  if (!member.known) return member;
  const group = globals.value[0]?.string('global_replication_group_id') ?? member;
  if (!group.known) return group;
  if (group.value === '') return known([], member.from);
  const others = instance.all('aws_elasticache_replication_group').filter((other) => {
    const theirs = other.string('global_replication_group_id');
    const otherId = other.string('id');
    return (
      theirs.known &&
      theirs.value === group.value &&
      !(id.known && otherId.known && otherId.value === id.value)
    );
  });
  if (others.length === 0)
    return unknown('not-shown', group.from, 'the other members of its global datastore are not shown');
  return known(
    others.map((other): Copy => ({ kind: 'replica', region: readFrom(other, regionOf(other)) })),
    group.from,
  );
}

/** A node of a replication group says nothing that the group does not say. */
function standsAlone(instance: Instance): Fact<boolean> {
  return mapFact(instance.present('replication_group_id'), (member) => !member);
}

/** Memcached knows no snapshots (ElastiCache user guide). */
const snapshots = dailyFor('snapshot_retention_limit', 'automatic snapshots', noSnapshots);
const tlsMemoryDb = (instance: Instance): Fact<Transport> =>
  mapFact(
    instance.boolean('tls_enabled', {
      value: true,
      note: 'provider default (AWS provider docs, aws_memorydb_cluster)',
    }),
    (on) => (on ? 'required' : 'off'),
  );
const serverless = always(
  'transport',
  'required' as const,
  'serverless caches always use TLS (Amazon ElastiCache user guide)',
);

export const caches: readonly TypeMapping[] = [
  typeMapping('cache', {
    type: 'aws_elasticache_replication_group',
    attributes: [
      'at_rest_encryption_enabled',
      'transit_encryption_enabled',
      'transit_encryption_mode',
      'snapshot_retention_limit',
      'global_replication_group_id',
    ],
    facts: {
      encryptedAtRest: isEncrypted,
      encryptionAlgorithm: (instance) => mapFact(isEncrypted(instance), () => 'aes-256'),
      copies: copiesBy(globalMembers),
      publiclyAccessible: noPublicAccess('ElastiCache'),
      transport,
      minimumTls: floorOf(transport),
      backups: snapshots,
    },
  }),
  typeMapping('cache', {
    type: 'aws_elasticache_cluster',
    attributes: ['replication_group_id', 'transit_encryption_enabled', 'snapshot_retention_limit'],
    when: standsAlone,
    facts: {
      encryptedAtRest: (instance) => notShown(instance, 'at_rest_encryption_enabled', mayBeEncrypted),
      copies: nowhereElse,
      publiclyAccessible: noPublicAccess('ElastiCache'),
      transport,
      minimumTls: floorOf(transport),
      backups: snapshots,
    },
  }),
  typeMapping('cache', {
    type: 'aws_elasticache_serverless_cache',
    attributes: ['snapshot_retention_limit'],
    facts: {
      encryptedAtRest: always(
        'kms_key_id',
        true,
        'serverless caches always encrypt (Amazon ElastiCache user guide)',
      ),
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
      transport: serverless,
      minimumTls: floorOf(serverless),
      backups: dailyFor('snapshot_retention_limit', 'automatic snapshots'),
    },
  }),
  typeMapping('cache', {
    type: 'aws_memorydb_cluster',
    attributes: ['tls_enabled', 'snapshot_retention_limit'],
    facts: {
      encryptedAtRest: always(
        'kms_key_arn',
        true,
        'MemoryDB always encrypts (Amazon MemoryDB developer guide)',
      ),
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
      publiclyAccessible: noPublicAccess('MemoryDB'),
      transport: tlsMemoryDb,
      minimumTls: floorOf(tlsMemoryDb),
      backups: dailyFor('snapshot_retention_limit', 'automatic snapshots'),
    },
  }),
  typeMapping('cache', {
    type: 'aws_dax_cluster',
    attributes: ['server_side_encryption', 'cluster_endpoint_encryption_type'],
    facts: {
      encryptedAtRest: daxEncrypted,
      encryptionAlgorithm: aes256(daxEncrypted),
      copies: nowhereElse,
      publiclyAccessible: noPublicAccess('DynamoDB Accelerator'),
      transport: (instance) =>
        mapFact(
          instance.string('cluster_endpoint_encryption_type', {
            value: 'NONE',
            note: 'provider default (AWS provider docs, aws_dax_cluster)',
          }),
          (type) => (type === 'TLS' ? 'required' : 'off'),
        ),
    },
  }),
];

function daxEncrypted(instance: Instance): Fact<boolean> {
  return instance.boolean('server_side_encryption.enabled', {
    value: false,
    note: 'provider default (AWS provider docs, aws_dax_cluster)',
  });
}

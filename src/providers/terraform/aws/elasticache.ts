import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Copy, Redundancy, Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { always, alwaysAes256, noPublicAccess, notShown, readFrom } from './facts.ts';
import { groupRedundancy, minorUpgrades } from './cache-upkeep.ts';
import { floorOf } from './cache-tls.ts';
import { acrossZones, runByAws } from './inherent.ts';
import { keyManager } from './key-manager.ts';
import { backupsOf, copiesBy, dailyFor, nowhereElse } from './protection.ts';
import { placedBy } from './subnets.ts';
import { regionOf } from './region.ts';

const mayBeEncrypted = 'ElastiCache may have encrypted it with a key of AWS, which Terraform does not show';
const noSnapshots = { value: 0, note: 'provider default (AWS provider docs): no automatic snapshots' };

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
const serverless = always(
  'transport',
  'required' as const,
  'serverless caches always use TLS (Amazon ElastiCache user guide)',
);

const singleEncrypted = (instance: Instance): Fact<boolean> =>
  notShown(instance, 'at_rest_encryption_enabled', mayBeEncrypted);

/** One node alone; what several do for each other depends on the engine. */
function singleRedundancy(instance: Instance): Fact<Redundancy> {
  return chainFact(instance.number('num_cache_nodes', { value: 1, note: 'one node' }), (nodes, from) =>
    nodes > 1
      ? unknown('not-shown', from, 'whether its nodes stand in for each other is not shown')
      : known('none', from),
  );
}

const serverlessEncrypted = always(
  'kms_key_id',
  true,
  'serverless caches always encrypt (Amazon ElastiCache user guide)',
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
      'kms_key_id',
      'automatic_failover_enabled',
      'multi_az_enabled',
      'auto_minor_version_upgrade',
      'subnet_group_name',
    ],
    facts: {
      encryptedAtRest: isEncrypted,
      encryptionAlgorithm: (instance) => mapFact(isEncrypted(instance), () => 'aes-256'),
      copies: copiesBy(globalMembers),
      publiclyAccessible: noPublicAccess('ElastiCache'),
      transport,
      minimumTls: floorOf(transport),
      backups: backupsOf(isEncrypted, snapshots),
      keyManager: keyManager('kms_key_id'),
      redundancy: groupRedundancy,
      automaticUpdates: minorUpgrades,
      ...placedBy('subnet_group_name', ['aws_elasticache_subnet_group']),
    },
  }),
  typeMapping('cache', {
    type: 'aws_elasticache_cluster',
    attributes: [
      'replication_group_id',
      'transit_encryption_enabled',
      'snapshot_retention_limit',
      'num_cache_nodes',
      'auto_minor_version_upgrade',
      'subnet_group_name',
    ],
    when: standsAlone,
    facts: {
      encryptedAtRest: singleEncrypted,
      copies: nowhereElse,
      publiclyAccessible: noPublicAccess('ElastiCache'),
      transport,
      minimumTls: floorOf(transport),
      backups: backupsOf(singleEncrypted, snapshots),
      redundancy: singleRedundancy,
      automaticUpdates: minorUpgrades,
      ...placedBy('subnet_group_name', ['aws_elasticache_subnet_group']),
    },
  }),
  typeMapping('cache', {
    type: 'aws_elasticache_serverless_cache',
    attributes: ['snapshot_retention_limit', 'kms_key_id'],
    facts: {
      encryptedAtRest: serverlessEncrypted,
      keyManager: keyManager('kms_key_id'),
      redundancy: acrossZones,
      ...runByAws,
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
      transport: serverless,
      minimumTls: floorOf(serverless),
      backups: backupsOf(serverlessEncrypted, dailyFor('snapshot_retention_limit', 'automatic snapshots')),
    },
  }),
];

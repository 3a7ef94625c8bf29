import { mapFact, type Fact } from '../../../model/fact.ts';
import type { Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { floorOf } from './cache-tls.ts';
import { memoryDbRedundancy, minorUpgrades } from './cache-upkeep.ts';
import { aes256, always, alwaysAes256, noPublicAccess } from './facts.ts';
import { keyManager, keyOfAws } from './key-manager.ts';
import { backupsOf, dailyFor, nowhereElse } from './protection.ts';
import { placedBy } from './subnets.ts';

const tlsMemoryDb = (instance: Instance): Fact<Transport> =>
  mapFact(
    instance.boolean('tls_enabled', {
      value: true,
      note: 'provider default (AWS provider docs, aws_memorydb_cluster)',
    }),
    (on) => (on ? 'required' : 'off'),
  );

const memoryDbEncrypted = always(
  'kms_key_arn',
  true,
  'MemoryDB always encrypts (Amazon MemoryDB developer guide)',
);

function daxEncrypted(instance: Instance): Fact<boolean> {
  return instance.boolean('server_side_encryption.enabled', {
    value: false,
    note: 'provider default (AWS provider docs, aws_dax_cluster)',
  });
}

/** Databases in memory and the accelerator of DynamoDB. */
export const memoryDatabases: readonly TypeMapping[] = [
  typeMapping('cache', {
    type: 'aws_memorydb_cluster',
    attributes: [
      'tls_enabled',
      'snapshot_retention_limit',
      'kms_key_arn',
      'num_replicas_per_shard',
      'auto_minor_version_upgrade',
      'subnet_group_name',
    ],
    facts: {
      encryptedAtRest: memoryDbEncrypted,
      keyManager: keyManager('kms_key_arn'),
      redundancy: memoryDbRedundancy,
      automaticUpdates: minorUpgrades,
      ...placedBy('subnet_group_name', ['aws_memorydb_subnet_group']),
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
      publiclyAccessible: noPublicAccess('MemoryDB'),
      transport: tlsMemoryDb,
      minimumTls: floorOf(tlsMemoryDb),
      backups: backupsOf(memoryDbEncrypted, dailyFor('snapshot_retention_limit', 'automatic snapshots')),
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
      keyManager: keyOfAws('DynamoDB Accelerator'),
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

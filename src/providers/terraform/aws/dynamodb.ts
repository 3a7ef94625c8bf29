import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup, Copy, Kinds } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { always, alwaysAes256, concatFacts, notShown, readFrom } from './facts.ts';
import { acrossZones, inNoNetwork, runByAws } from './inherent.ts';
import { managerAt, managersIn, weakestManager } from './key-manager.ts';
import { anyPolicy, policiesOf } from './policies-of.ts';
import { opensToAnyone } from './policy.ts';
import { awsBackup, backupsOf, copiesBy } from './protection.ts';
import { regionOf } from './region.ts';

const encrypted = always(
  'server_side_encryption',
  true,
  'DynamoDB always encrypts (DynamoDB developer guide, encryption at rest)',
);
const required = always(
  'transport',
  'required' as const,
  'DynamoDB is reached by HTTPS (DynamoDB developer guide, data protection)',
);
const floor = always(
  'transport',
  '1.2' as const,
  'AWS endpoints accept TLS 1.2 and above (AWS General Reference)',
);
const fullPeriod = {
  value: 35,
  note: 'default recovery period (DynamoDB developer guide, point-in-time recovery)',
};

/** Point-in-time recovery is continuous and keeps 35 days unless a shorter period is set. */
function pointInTime(instance: Instance): Fact<readonly Backup[]> {
  const note = 'off by default (AWS provider docs, aws_dynamodb_table)';
  return chainFact(instance.boolean('point_in_time_recovery.enabled', { value: false, note }), (on, from) => {
    if (!on) return known([], from);
    const retentionDays = instance.number('point_in_time_recovery.recovery_period_in_days', fullPeriod);
    return known([{ by: 'point-in-time recovery', intervalHours: known(0, from), retentionDays }], from);
  });
}

/** Replicas of both versions of global tables, and the witness region, which keeps written data too. */
function replicas(instance: Instance): Fact<readonly Copy[]> {
  const inline = ['replica', 'global_table_witness'].map((path) =>
    mapFact(instance.blocks(path), (list) =>
      list.map((item): Copy => ({ kind: 'replica', region: item.string('region_name') })),
    ),
  );
  const split = mapFact(instance.children('aws_dynamodb_table_replica'), (list) =>
    list.map((item): Copy => ({ kind: 'replica', region: readFrom(item, regionOf(item)) })),
  );
  return concatFacts([...inline, split, ofGlobalTables(instance)], instance.origin('replica'));
}

function ofGlobalTables(instance: Instance): Fact<readonly Copy[]> {
  return chainFact(instance.children('aws_dynamodb_global_table'), (tables, from) =>
    concatFacts(
      tables.map((table) =>
        mapFact(readFrom(table, table.blocks('replica')), (list) =>
          list.map((item): Copy => ({ kind: 'replica', region: item.string('region_name') })),
        ),
      ),
      from,
    ),
  );
}

/** The regions of the keyspace that a table of Amazon Keyspaces stands in. */
function ofKeyspace(table: Instance): Fact<readonly Copy[]> {
  const keyspace = table.target('keyspace_name', ['aws_keyspaces_keyspace']);
  if (!keyspace.known) return keyspace;
  if (keyspace.value === undefined)
    return notShown(table, 'keyspace_name', 'its keyspace is not in this source');
  const regions = keyspace.value.strings('replication_specification.region_list');
  return mapFact(readFrom(keyspace.value, regions), (list) =>
    list.map((region): Copy => ({ kind: 'replica', region: known(region, regions.from) })),
  );
}

/** Each replica has a key of its own, and one of AWS where none is named. */
function tableKeys(instance: Instance): Fact<Kinds['database']['keyManager']> {
  const own = managerAt(instance, 'server_side_encryption.kms_key_arn');
  return chainFact(
    managersIn(instance, 'replica', 'kms_key_arn'),
    (replicas) => weakestManager([own, ...replicas]) ?? own,
  );
}

/** Time to live stands in each item; without it nothing is deleted by itself. */
function expiryDays(instance: Instance): Fact<number> {
  return chainFact(instance.boolean('ttl.enabled', { value: false, note: 'off by default' }), (on, from) =>
    on
      ? unknown('not-shown', from, 'each item says itself when it expires')
      : known(Number.POSITIVE_INFINITY, from),
  );
}

const backup = awsBackup('dynamodb');
const keyspacesEncrypted = always(
  'encryption_specification',
  true,
  'Amazon Keyspaces always encrypts (Keyspaces developer guide)',
);

export const dynamodb: readonly TypeMapping[] = [
  typeMapping('database', {
    type: 'aws_dynamodb_table',
    attributes: [
      'point_in_time_recovery',
      'replica',
      'global_table_witness',
      'server_side_encryption',
      'deletion_protection_enabled',
      'ttl',
    ],
    facts: {
      encryptedAtRest: encrypted,
      encryptionAlgorithm: alwaysAes256,
      copies: copiesBy(replicas, backup),
      publiclyAccessible: (instance) =>
        anyPolicy(policiesOf(instance, undefined, ['aws_dynamodb_resource_policy']), opensToAnyone),
      transport: required,
      minimumTls: floor,
      backups: backupsOf(encrypted, pointInTime, backup),
      keyManager: tableKeys,
      redundancy: acrossZones,
      ...runByAws,
      ...inNoNetwork,
      deletionProtection: (instance) =>
        instance.boolean('deletion_protection_enabled', {
          value: false,
          note: 'provider default (AWS provider docs, aws_dynamodb_table)',
        }),
      expiryDays,
    },
  }),
  typeMapping('database', {
    type: 'aws_keyspaces_table',
    attributes: ['table_name', 'keyspace_name', 'point_in_time_recovery', 'encryption_specification'],
    name: (instance) => instance.string('table_name'),
    facts: {
      encryptedAtRest: keyspacesEncrypted,
      keyManager: (instance) => managerAt(instance, 'encryption_specification.kms_key_identifier'),
      redundancy: acrossZones,
      ...runByAws,
      ...inNoNetwork,
      encryptionAlgorithm: alwaysAes256,
      transport: always(
        'transport',
        'required' as const,
        'Amazon Keyspaces takes TLS connections only (Keyspaces developer guide)',
      ),
      copies: copiesBy(ofKeyspace),
      backups: backupsOf(keyspacesEncrypted, (instance) =>
        chainFact(
          instance.string('point_in_time_recovery.status', {
            value: 'DISABLED',
            note: 'provider default (AWS provider docs)',
          }),
          (status, from) => {
            const retentionDays = known(35, {
              ...from,
              note: 'Keyspaces developer guide, point-in-time recovery',
            });
            return known(
              status === 'ENABLED'
                ? [{ by: 'point-in-time recovery', intervalHours: known(0, from), retentionDays }]
                : [],
              from,
            );
          },
        ),
      ),
    },
  }),
];

import { chainFact, known, mapFact, type Fact } from '../../../model/fact.ts';
import type { Copy, Redundancy } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Reader, type TypeMapping } from '../mapping.ts';
import { always, alwaysAes256, concatFacts, notShown, readFrom, unlessPlanned } from './facts.ts';
import { acrossZones, inNoNetwork, keptForEver, runByAws } from './inherent.ts';
import { keyManager } from './key-manager.ts';
import { awsBackup, backupsOf, copiesBy, noOwnBackups, nowhereElse } from './protection.ts';
import { regionOfArn } from './region.ts';

function flagOf(path: string, value: boolean, type: string): (instance: Instance) => Fact<boolean> {
  const absent = { value, note: `provider default (AWS provider docs, ${type})` };
  return (instance) => instance.boolean(path, absent);
}

/** Replicas of a graph always stand in other zones (AWS provider docs, aws_neptunegraph_graph). */
function graphRedundancy(graph: Instance): Fact<Redundancy> {
  const one = { value: 1, note: 'provider default (AWS provider docs, aws_neptunegraph_graph)' };
  return mapFact(graph.number('replica_count', one), (replicas) => (replicas > 0 ? 'zones' : 'none'));
}

function influxRedundancy(database: Instance): Fact<Redundancy> {
  return chainFact(database.string('deployment_type'), (type, from): Fact<Redundancy> => {
    if (type === 'WITH_MULTIAZ_STANDBY') return known('zones', from);
    return type === 'SINGLE_AZ' ? known('none', from) : notShown(database, 'deployment_type');
  });
}

function encryptedBy(service: string, guide: string): (instance: Instance) => Fact<boolean> {
  return always('encryption', true, `${service} always encrypts (${guide}, encryption at rest)`);
}

/** Clusters that it is joined with, and the witness region, which keeps written data too. */
function peers(instance: Instance): Fact<readonly Copy[]> {
  const from = instance.origin('multi_region_properties');
  const own = unlessPlanned(instance, instance.blocks('multi_region_properties'), []);
  const split = instance.children('aws_dsql_cluster_peering');
  const joined = chainFact(split, (list) =>
    concatFacts(
      list.map((peering) => readFrom(peering, peersIn(peering))),
      from,
    ),
  );
  const inline = chainFact(own, (list) => concatFacts(list.map(peersIn), from));
  return concatFacts([inline, joined], from);
}

function peersIn(holder: Reader): Fact<readonly Copy[]> {
  const clusters = mapFact(holder.strings('clusters'), (arns) =>
    arns.map((arn): Copy => ({ kind: 'replica', region: regionIn(holder, arn) })),
  );
  const witness = chainFact(holder.present('witness_region'), (there, from): Fact<readonly Copy[]> =>
    known(there ? [{ kind: 'replica', region: holder.string('witness_region') }] : [], from),
  );
  return concatFacts([clusters, witness], holder.origin('clusters'));
}

function regionIn(holder: Reader, arn: string): Fact<string> {
  const region = regionOfArn(arn);
  return region === undefined ? notShown(holder, 'clusters') : known(region, holder.origin('clusters'));
}

const influx = ['aws_timestreaminfluxdb_db_instance', 'aws_timestreaminfluxdb_db_cluster'];
const timestream = encryptedBy('Timestream', 'Amazon Timestream developer guide');
const dsql = encryptedBy('Aurora DSQL', 'Amazon Aurora DSQL user guide');
const timestreamBackup = awsBackup('timestream');
const dsqlBackup = awsBackup('dsql');

export const otherDatabases: readonly TypeMapping[] = [
  typeMapping('database', {
    type: 'aws_timestreamwrite_table',
    attributes: ['table_name', 'retention_properties'],
    name: (instance) => instance.string('table_name'),
    facts: {
      encryptedAtRest: timestream,
      encryptionAlgorithm: alwaysAes256,
      copies: copiesBy(nowhereElse, timestreamBackup),
      backups: backupsOf(timestream, noOwnBackups, timestreamBackup),
      ...runByAws,
      ...inNoNetwork,
      expiryDays: (instance) =>
        instance.number('retention_properties.magnetic_store_retention_period_in_days'),
    },
  }),
  ...influx.map((type) =>
    typeMapping('database', {
      type,
      attributes: ['publicly_accessible', 'deployment_type'],
      facts: {
        encryptedAtRest: encryptedBy('Timestream for InfluxDB', 'Amazon Timestream developer guide'),
        encryptionAlgorithm: alwaysAes256,
        copies: nowhereElse,
        publiclyAccessible: flagOf('publicly_accessible', false, type),
        redundancy: influxRedundancy,
        expiryDays: keptForEver,
      },
    }),
  ),
  typeMapping('database', {
    type: 'aws_qldb_ledger',
    attributes: ['kms_key', 'deletion_protection'],
    facts: {
      encryptedAtRest: encryptedBy('QLDB', 'Amazon QLDB developer guide'),
      keyManager: keyManager('kms_key'),
      deletionProtection: flagOf('deletion_protection', true, 'aws_qldb_ledger'),
      redundancy: acrossZones,
      ...runByAws,
      ...inNoNetwork,
      expiryDays: keptForEver,
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
    },
  }),
  typeMapping('database', {
    type: 'aws_dsql_cluster',
    attributes: ['multi_region_properties', 'kms_encryption_key', 'deletion_protection_enabled'],
    facts: {
      encryptedAtRest: dsql,
      keyManager: keyManager('kms_encryption_key'),
      deletionProtection: flagOf('deletion_protection_enabled', false, 'aws_dsql_cluster'),
      redundancy: acrossZones,
      ...runByAws,
      ...inNoNetwork,
      expiryDays: keptForEver,
      encryptionAlgorithm: alwaysAes256,
      copies: copiesBy(peers, dsqlBackup),
      backups: backupsOf(dsql, noOwnBackups, dsqlBackup),
    },
  }),
  typeMapping('database', {
    type: 'aws_neptunegraph_graph',
    attributes: [
      'graph_name',
      'public_connectivity',
      'kms_key_identifier',
      'deletion_protection',
      'replica_count',
    ],
    name: (instance) => instance.string('graph_name'),
    facts: {
      encryptedAtRest: encryptedBy('Neptune Analytics', 'Neptune Analytics user guide'),
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
      publiclyAccessible: flagOf('public_connectivity', false, 'aws_neptunegraph_graph'),
      keyManager: keyManager('kms_key_identifier'),
      deletionProtection: flagOf('deletion_protection', true, 'aws_neptunegraph_graph'),
      redundancy: graphRedundancy,
      ...runByAws,
      expiryDays: keptForEver,
    },
  }),
];

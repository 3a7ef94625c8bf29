import { chainFact, known, mapFact, type Fact } from '../../../model/fact.ts';
import type { Copy } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Reader, type TypeMapping } from '../mapping.ts';
import { always, alwaysAes256, concatFacts, notShown, readFrom, unlessPlanned } from './facts.ts';
import { awsBackup, backupsBy, copiesBy, noOwnBackups, nowhereElse } from './protection.ts';
import { regionOfArn } from './region.ts';

function publicByAttribute(path: string, type: string): (instance: Instance) => Fact<boolean> {
  const absent = { value: false, note: `provider default (AWS provider docs, ${type})` };
  return (instance) => instance.boolean(path, absent);
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
const timestreamBackup = awsBackup('timestream');
const dsqlBackup = awsBackup('dsql');

export const otherDatabases: readonly TypeMapping[] = [
  typeMapping('database', {
    type: 'aws_timestreamwrite_table',
    attributes: ['table_name'],
    name: (instance) => instance.string('table_name'),
    facts: {
      encryptedAtRest: encryptedBy('Timestream', 'Amazon Timestream developer guide'),
      encryptionAlgorithm: alwaysAes256,
      copies: copiesBy(nowhereElse, timestreamBackup),
      backups: backupsBy(noOwnBackups, timestreamBackup),
    },
  }),
  ...influx.map((type) =>
    typeMapping('database', {
      type,
      attributes: ['publicly_accessible'],
      facts: {
        encryptedAtRest: encryptedBy('Timestream for InfluxDB', 'Amazon Timestream developer guide'),
        encryptionAlgorithm: alwaysAes256,
        copies: nowhereElse,
        publiclyAccessible: publicByAttribute('publicly_accessible', type),
      },
    }),
  ),
  typeMapping('database', {
    type: 'aws_qldb_ledger',
    attributes: [],
    facts: {
      encryptedAtRest: encryptedBy('QLDB', 'Amazon QLDB developer guide'),
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
    },
  }),
  typeMapping('database', {
    type: 'aws_dsql_cluster',
    attributes: ['multi_region_properties'],
    facts: {
      encryptedAtRest: encryptedBy('Aurora DSQL', 'Amazon Aurora DSQL user guide'),
      encryptionAlgorithm: alwaysAes256,
      copies: copiesBy(peers, dsqlBackup),
      backups: backupsBy(noOwnBackups, dsqlBackup),
    },
  }),
  typeMapping('database', {
    type: 'aws_neptunegraph_graph',
    attributes: ['graph_name', 'public_connectivity'],
    name: (instance) => instance.string('graph_name'),
    facts: {
      encryptedAtRest: encryptedBy('Neptune Analytics', 'Neptune Analytics user guide'),
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
      publiclyAccessible: publicByAttribute('public_connectivity', 'aws_neptunegraph_graph'),
    },
  }),
];

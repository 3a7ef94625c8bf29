import { describe, expect, it } from 'vitest';
import type { Kinds } from '../../../../src/model/resource.ts';
import { fact, readPlan, readState, valueOf, type Instances } from './read-aws.ts';

type Case = readonly [
  title: string,
  instances: Instances,
  address: string,
  field: keyof Kinds['database'],
  expected: unknown,
];

const arn = 'arn:aws:rds:eu-central-1:111122223333:db:main';
const instance = {
  id: 'main',
  identifier: 'main',
  arn,
  engine: 'postgres',
  engine_version: '16.3',
  storage_encrypted: true,
  backup_retention_period: 7,
};
const cluster = {
  id: 'aurora',
  cluster_identifier: 'aurora',
  arn: 'arn:aws:rds:eu-central-1:111122223333:cluster:aurora',
  engine: 'aurora-postgresql',
  engine_version: '15.4',
};
const db = 'aws_db_instance.main';
const aurora = 'aws_rds_cluster.aurora';
const snapshots = (days: number) => [{ by: 'automated backups', intervalHours: 24, retentionDays: days }];
/** RDS keeps the transaction logs too. */
const daily = (days: number) => [
  ...snapshots(days),
  { by: 'transaction logs', intervalHours: 5 / 60, retentionDays: days },
];
const continuous = (days: number) => [{ by: 'automated backups', intervalHours: 0, retentionDays: days }];
const group = (name: string, ...parameters: readonly (readonly [string, string])[]): Instances => ({
  [`aws_db_parameter_group.${name}`]: {
    id: name,
    name,
    parameter: parameters.map(([key, value]) => ({ name: key, value })),
  },
});

const instances: readonly Case[] = [
  ['encrypted', { [db]: instance }, db, 'encryptedAtRest', true],
  ['its algorithm', { [db]: instance }, db, 'encryptionAlgorithm', 'aes-256'],
  ['not encrypted', { [db]: { ...instance, storage_encrypted: false } }, db, 'encryptedAtRest', false],
  ['written as text', { [db]: { ...instance, storage_encrypted: 'true' } }, db, 'encryptedAtRest', true],
  ['not set, by default', { [db]: { ...instance, storage_encrypted: null } }, db, 'encryptedAtRest', false],
  [
    'an Aurora member that says no',
    { [db]: { ...instance, engine: 'aurora-mysql', storage_encrypted: false } },
    db,
    'encryptedAtRest',
    'unknown: not-shown',
  ],
  ['backed up daily', { [db]: instance }, db, 'backups', daily(7)],
  ['with backups off', { [db]: { ...instance, backup_retention_period: 0 } }, db, 'backups', []],
  [
    'without a word on backups, by default',
    { [db]: { ...instance, backup_retention_period: null } },
    db,
    'backups',
    [],
  ],
  ['public', { [db]: { ...instance, publicly_accessible: true } }, db, 'publiclyAccessible', true],
  ['not public by default', { [db]: instance }, db, 'publiclyAccessible', false],
  [
    'a replica of a database that is backed up',
    {
      [db]: instance,
      'aws_db_instance.replica': {
        ...instance,
        id: 'r',
        identifier: 'r',
        arn: `${arn}r`,
        backup_retention_period: 0,
        replicate_source_db: 'main',
      },
    },
    'aws_db_instance.replica',
    'backups',
    daily(7),
  ],
  [
    'a replica of a database elsewhere',
    { [db]: { ...instance, backup_retention_period: 0, replicate_source_db: 'other' } },
    db,
    'backups',
    'unknown: not-shown',
  ],
  [
    'TLS forced by its group',
    { [db]: { ...instance, parameter_group_name: 'own' }, ...group('own', ['rds.force_ssl', '1']) },
    db,
    'transport',
    'required',
  ],
  [
    'TLS switched off by its group',
    { [db]: { ...instance, parameter_group_name: 'own' }, ...group('own', ['rds.force_ssl', '0']) },
    db,
    'transport',
    'optional',
  ],
  [
    'TLS by default of PostgreSQL 15 and later',
    { [db]: { ...instance, parameter_group_name: 'default.postgres16' } },
    db,
    'transport',
    'required',
  ],
  [
    'TLS left to clients by PostgreSQL 14',
    {
      [db]: { ...instance, engine_version: '14.9', parameter_group_name: 'own' },
      ...group('own', ['log_statement', 'all']),
    },
    db,
    'transport',
    'optional',
  ],
  [
    'a group that is not shown',
    { [db]: { ...instance, parameter_group_name: 'elsewhere' } },
    db,
    'transport',
    'unknown: not-shown',
  ],
  [
    'MySQL by default',
    {
      [db]: {
        ...instance,
        engine: 'mysql',
        engine_version: '8.0.36',
        parameter_group_name: 'default.mysql8.0',
      },
    },
    db,
    'transport',
    'optional',
  ],
  [
    'MySQL forced',
    {
      [db]: { ...instance, engine: 'mysql', engine_version: '8.0.36', parameter_group_name: 'own' },
      ...group('own', ['require_secure_transport', 'ON']),
    },
    db,
    'transport',
    'required',
  ],
  [
    'MariaDB 11.8 by default',
    {
      [db]: {
        ...instance,
        engine: 'mariadb',
        engine_version: '11.8.2',
        parameter_group_name: 'default.mariadb11.8',
      },
    },
    db,
    'transport',
    'required',
  ],
  [
    'Oracle, whose options are not read',
    { [db]: { ...instance, engine: 'oracle-se2', parameter_group_name: 'default.oracle' } },
    db,
    'transport',
    'unknown: not-shown',
  ],
  [
    'the lowest version set',
    {
      [db]: { ...instance, parameter_group_name: 'own' },
      ...group('own', ['rds.force_ssl', '1'], ['ssl_min_protocol_version', 'TLSv1.2']),
    },
    db,
    'minimumTls',
    '1.2',
  ],
  [
    'the lowest version by default of PostgreSQL',
    { [db]: { ...instance, parameter_group_name: 'own' }, ...group('own', ['rds.force_ssl', '1']) },
    db,
    'minimumTls',
    '1.2',
  ],
  [
    'the lowest version of MySQL not set',
    {
      [db]: { ...instance, engine: 'mysql', engine_version: '8.0.36', parameter_group_name: 'own' },
      ...group('own', ['require_secure_transport', '1']),
    },
    db,
    'minimumTls',
    'unknown: not-shown',
  ],
  [
    'no lowest version where clear text passes',
    { [db]: { ...instance, parameter_group_name: 'own' }, ...group('own', ['rds.force_ssl', '0']) },
    db,
    'minimumTls',
    'none',
  ],
  ['without replicas', { [db]: instance }, db, 'copies', []],
  ['a replica in its own region', { [db]: { ...instance, replicas: ['replica'] } }, db, 'copies', []],
  [
    'a replica in another region',
    { [db]: { ...instance, replicas: ['arn:aws:rds:us-east-1:111122223333:db:far'] } },
    db,
    'copies',
    [{ kind: 'replica', region: 'us-east-1' }],
  ],
  [
    'backups replicated to another region',
    {
      [db]: instance,
      'aws_db_instance_automated_backups_replication.r': {
        id: 'arn:aws:rds:eu-west-1:111122223333:auto-backup:ab-1',
        source_db_instance_arn: arn,
      },
    },
    db,
    'copies',
    [{ kind: 'backup', region: 'eu-west-1' }],
  ],
];

const clusters: readonly Case[] = [
  ['encrypted', { [aurora]: { ...cluster, storage_encrypted: true } }, aurora, 'encryptedAtRest', true],
  [
    'Aurora that says no, which AWS may encrypt all the same',
    { [aurora]: { ...cluster, storage_encrypted: false } },
    aurora,
    'encryptedAtRest',
    'unknown: not-shown',
  ],
  [
    'another engine that says no',
    { [aurora]: { ...cluster, engine: 'mysql', storage_encrypted: false } },
    aurora,
    'encryptedAtRest',
    false,
  ],
  [
    'Aurora backs up continuously',
    { [aurora]: { ...cluster, backup_retention_period: 14 } },
    aurora,
    'backups',
    continuous(14),
  ],
  ['Aurora for a day by default', { [aurora]: cluster }, aurora, 'backups', continuous(1)],
  [
    'another engine backs up daily',
    { [aurora]: { ...cluster, engine: 'mysql', backup_retention_period: 5 } },
    aurora,
    'backups',
    daily(5),
  ],
  [
    'public by one member',
    {
      [aurora]: cluster,
      'aws_rds_cluster_instance.a': { cluster_identifier: 'aurora', publicly_accessible: false },
      'aws_rds_cluster_instance.b': { cluster_identifier: 'aurora', publicly_accessible: true },
    },
    aurora,
    'publiclyAccessible',
    true,
  ],
  [
    'private members',
    {
      [aurora]: cluster,
      'aws_rds_cluster_instance.a': { cluster_identifier: 'aurora', publicly_accessible: false },
    },
    aurora,
    'publiclyAccessible',
    false,
  ],
  ['no member in this source', { [aurora]: cluster }, aurora, 'publiclyAccessible', 'unknown: not-shown'],
  [
    'Aurora PostgreSQL leaves TLS to clients',
    { [aurora]: { ...cluster, db_cluster_parameter_group_name: 'default.aurora-postgresql15' } },
    aurora,
    'transport',
    'optional',
  ],
  [
    'Aurora PostgreSQL 17, whose default is not certain',
    {
      [aurora]: {
        ...cluster,
        engine_version: '17.4',
        db_cluster_parameter_group_name: 'default.aurora-postgresql17',
      },
    },
    aurora,
    'transport',
    'unknown: not-shown',
  ],
  [
    'a member of a global cluster',
    {
      [aurora]: { ...cluster, global_cluster_identifier: 'world' },
      'aws_rds_global_cluster.w': {
        id: 'world',
        global_cluster_identifier: 'world',
        global_cluster_members: [
          { db_cluster_arn: cluster.arn },
          { db_cluster_arn: 'arn:aws:rds:us-east-1:111122223333:cluster:far' },
        ],
      },
    },
    aurora,
    'copies',
    [{ kind: 'replica', region: 'us-east-1' }],
  ],
  [
    'a global cluster that is not shown',
    { [aurora]: { ...cluster, global_cluster_identifier: 'world' } },
    aurora,
    'copies',
    'unknown: not-shown',
  ],
];

const table = { id: 't', name: 't', arn: 'arn:aws:dynamodb:eu-central-1:111122223333:table/t' };
const t = 'aws_dynamodb_table.t';
const pitr = (days: number) => [{ by: 'point-in-time recovery', intervalHours: 0, retentionDays: days }];
const docdb = {
  id: 'd',
  cluster_identifier: 'd',
  arn: 'arn:aws:rds:eu-central-1:111122223333:cluster:d',
  storage_encrypted: true,
};
const d = 'aws_docdb_cluster.d';
const warehouse = {
  id: 'w',
  cluster_identifier: 'w',
  arn: 'arn:aws:redshift:eu-central-1:111122223333:namespace:w',
};
const w = 'aws_redshift_cluster.w';

const others: readonly Case[] = [
  [
    'DynamoDB always encrypts',
    { [t]: { ...table, server_side_encryption: [{ enabled: false }] } },
    t,
    'encryptedAtRest',
    true,
  ],
  [
    'DynamoDB without recovery',
    { [t]: { ...table, point_in_time_recovery: [{ enabled: false }] } },
    t,
    'backups',
    [],
  ],
  [
    'DynamoDB with recovery',
    { [t]: { ...table, point_in_time_recovery: [{ enabled: true }] } },
    t,
    'backups',
    pitr(35),
  ],
  [
    'DynamoDB with a shorter recovery',
    { [t]: { ...table, point_in_time_recovery: [{ enabled: true, recovery_period_in_days: 7 }] } },
    t,
    'backups',
    pitr(7),
  ],
  [
    'DynamoDB replicas and witness',
    {
      [t]: {
        ...table,
        replica: [{ region_name: 'eu-west-1' }],
        global_table_witness: [{ region_name: 'us-east-2' }],
      },
    },
    t,
    'copies',
    [
      { kind: 'replica', region: 'eu-west-1' },
      { kind: 'replica', region: 'us-east-2' },
    ],
  ],
  [
    'a replica of its own resource',
    {
      [t]: table,
      'aws_dynamodb_table_replica.r': {
        global_table_arn: table.arn,
        arn: 'arn:aws:dynamodb:us-west-2:111122223333:table/t',
      },
    },
    t,
    'copies',
    [{ kind: 'replica', region: 'us-west-2' }],
  ],
  [
    'an old global table',
    {
      [t]: table,
      'aws_dynamodb_global_table.g': {
        name: 't',
        replica: [{ region_name: 'eu-central-1' }, { region_name: 'us-west-2' }],
      },
    },
    t,
    'copies',
    [{ kind: 'replica', region: 'us-west-2' }],
  ],
  [
    'DynamoDB opened by a policy',
    {
      [t]: table,
      'aws_dynamodb_resource_policy.p': {
        resource_arn: table.arn,
        policy: '{"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}',
      },
    },
    t,
    'publiclyAccessible',
    true,
  ],
  [
    'DocumentDB not encrypted by default',
    { [d]: { ...docdb, storage_encrypted: null } },
    d,
    'encryptedAtRest',
    false,
  ],
  [
    'DocumentDB takes TLS by default',
    { [d]: { ...docdb, db_cluster_parameter_group_name: 'default.docdb5.0' } },
    d,
    'transport',
    'required',
  ],
  [
    'DocumentDB with TLS off',
    {
      [d]: { ...docdb, db_cluster_parameter_group_name: 'own' },
      'aws_docdb_cluster_parameter_group.g': {
        id: 'own',
        name: 'own',
        parameter: [{ name: 'tls', value: 'disabled' }],
      },
    },
    d,
    'transport',
    'optional',
  ],
  [
    'DocumentDB with TLS 1.3',
    {
      [d]: { ...docdb, db_cluster_parameter_group_name: 'own' },
      'aws_docdb_cluster_parameter_group.g': {
        id: 'own',
        name: 'own',
        parameter: [{ name: 'tls', value: 'tls1.3+' }],
      },
    },
    d,
    'minimumTls',
    '1.3',
  ],
  [
    'Neptune takes TLS only',
    { 'aws_neptune_cluster.n': { ...docdb, cluster_identifier: 'n' } },
    'aws_neptune_cluster.n',
    'transport',
    'required',
  ],
  ['Redshift with a flag as text', { [w]: { ...warehouse, encrypted: 'true' } }, w, 'encryptedAtRest', true],
  ['Redshift without the flag', { [w]: warehouse }, w, 'encryptedAtRest', 'unknown: not-shown'],
  [
    'Redshift keeps a day by default',
    { [w]: warehouse },
    w,
    'backups',
    [{ by: 'automated snapshots', intervalHours: 8, retentionDays: 1 }],
  ],
  [
    'Redshift with snapshots off',
    { [w]: { ...warehouse, automated_snapshot_retention_period: 0 } },
    w,
    'backups',
    [],
  ],
  [
    'Redshift asks for TLS',
    {
      [w]: { ...warehouse, cluster_parameter_group_name: 'own' },
      'aws_redshift_parameter_group.g': {
        id: 'own',
        name: 'own',
        parameter: [{ name: 'require_ssl', value: 'true' }],
      },
    },
    w,
    'transport',
    'required',
  ],
  [
    'Redshift with its old default group',
    { [w]: { ...warehouse, cluster_parameter_group_name: 'default.redshift-1.0' } },
    w,
    'transport',
    'optional',
  ],
  [
    'Redshift with its new default group',
    { [w]: { ...warehouse, cluster_parameter_group_name: 'default.redshift-2.0' } },
    w,
    'transport',
    'unknown: not-shown',
  ],
  [
    'Redshift copies inline',
    { [w]: { ...warehouse, snapshot_copy: [{ destination_region: 'us-east-1' }] } },
    w,
    'copies',
    [{ kind: 'backup', region: 'us-east-1' }],
  ],
  [
    'Redshift copies beside it',
    {
      [w]: warehouse,
      'aws_redshift_snapshot_copy.c': { cluster_identifier: 'w', destination_region: 'us-east-1' },
    },
    w,
    'copies',
    [{ kind: 'backup', region: 'us-east-1' }],
  ],
  [
    'Redshift Serverless that is public',
    {
      'aws_redshiftserverless_namespace.s': { id: 's', namespace_name: 's' },
      'aws_redshiftserverless_workgroup.g': { namespace_name: 's', publicly_accessible: true },
    },
    'aws_redshiftserverless_namespace.s',
    'publiclyAccessible',
    true,
  ],
];

describe('a database instance', () => {
  it.each(instances)('%s', async (_, given, address, field, expected) => {
    expect(valueOf(await readState(given), 'database', address, field)).toEqual(expected);
  });

  it('that is planned from a snapshot takes over what that has', async () => {
    const read = await readPlan({
      [db]: { after: { engine: 'postgres', storage_encrypted: false, snapshot_identifier: 'old' } },
    });
    expect(valueOf(read, 'database', db, 'encryptedAtRest')).toBe('unknown: computed');
  });

  it('that is planned without encryption has none', async () => {
    const read = await readPlan({ [db]: { after: { engine: 'postgres' }, unknown: { replicas: true } } });
    expect(valueOf(read, 'database', db, 'encryptedAtRest')).toBe(false);
    expect(valueOf(read, 'database', db, 'copies')).toEqual([]);
    expect(read.resources.find((resource) => resource.kind === 'database')?.region).toMatchObject({
      value: 'eu-central-1',
    });
  });

  it('names the default that a fact comes from', async () => {
    const read = await readState({ [db]: { ...instance, backup_retention_period: null } });
    expect(fact(read, 'database', db, 'publiclyAccessible').from.note).toContain('provider default');
  });

  it('finds its group by reference in a plan', async () => {
    const read = await readPlan({
      [db]: {
        after: { engine: 'postgres', engine_version: '16' },
        unknown: { parameter_group_name: true },
        from: { parameter_group_name: ['aws_db_parameter_group.own.name', 'aws_db_parameter_group.own'] },
      },
      'aws_db_parameter_group.own': {
        after: { name_prefix: 'own', parameter: [{ name: 'rds.force_ssl', value: '0' }] },
        unknown: { name: true },
      },
    });
    expect(valueOf(read, 'database', db, 'transport')).toBe('optional');
  });

  it('belongs to the account and region of its ARN', async () => {
    const [resource] = (await readState({ [db]: instance })).resources;
    expect(resource).toMatchObject({
      id: arn,
      name: 'main',
      account: '111122223333',
      region: { value: 'eu-central-1' },
    });
  });
});

describe('a database cluster', () => {
  it.each(clusters)('%s', async (_, given, address, field, expected) => {
    expect(valueOf(await readState(given), 'database', address, field)).toEqual(expected);
  });
});

describe('another database', () => {
  it.each(others)('%s', async (_, given, address, field, expected) => {
    expect(valueOf(await readState(given), 'database', address, field)).toEqual(expected);
  });
});

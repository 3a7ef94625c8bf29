import type { Cases } from '../../case.ts';
import { distribution } from './edges.ts';
import { account, arn, bucket, database, ofBucket, table, topic } from './stores.ts';

const params = { regions: ['EU'] };

/** What takes data across regions without saying so at its own region. */
export const movers: Cases = [
  {
    is: 'bad',
    what: 'a table with a replica in Virginia',
    given: table({ replica: [{ region_name: 'us-east-1' }] }),
    params,
  },
  {
    is: 'bad',
    what: 'a table whose witness stands in Virginia',
    given: table({
      replica: [{ region_name: 'eu-west-1' }],
      global_table_witness: [{ region_name: 'us-east-1' }],
    }),
    params,
  },
  {
    is: 'bad',
    what: 'a database with a replica in Virginia, which stands as an ARN',
    given: database({ replicas: [arn('rds', 'db:copy', 'us-east-1')] }),
    params,
  },
  {
    is: 'unknown',
    what: 'a bucket that is replicated to one that stands elsewhere',
    given: {
      ...bucket(),
      ...ofBucket('replication_configuration', {
        rule: [{ status: 'Enabled', destination: [{ bucket: 'arn:aws:s3:::far' }] }],
      }),
    },
    params,
  },
  {
    is: 'bad',
    what: 'a topic that hands everything on to Virginia',
    given: {
      ...topic(),
      'aws_sns_topic_subscription.s': {
        id: 's',
        topic_arn: arn('sns', 't'),
        protocol: 'sqs',
        endpoint: arn('sqs', 'q', 'us-east-1'),
      },
    },
    params,
  },
  {
    is: 'bad',
    what: 'images that are copied to Virginia',
    given: {
      'aws_ecr_repository.app': { id: 'app', arn: arn('ecr', 'repository/app'), name: 'app' },
      'aws_ecr_replication_configuration.r': {
        id: account,
        region: 'eu-central-1',
        replication_configuration: [
          { rule: [{ destination: [{ region: 'us-east-1' }], repository_filter: [] }] },
        ],
      },
    },
    params,
  },
  {
    is: 'bad',
    what: 'a secret with a replica in Virginia',
    given: {
      'aws_secretsmanager_secret.s': {
        id: arn('secretsmanager', 'secret:s'),
        arn: arn('secretsmanager', 'secret:s'),
        name: 's',
        replica: [{ region: 'us-east-1' }],
      },
    },
    params,
  },
  {
    is: 'bad',
    what: 'a function in Virginia',
    given: {
      'aws_lambda_function.f': {
        id: 'f',
        arn: arn('lambda', 'function:f', 'us-east-1'),
        function_name: 'f',
      },
    },
    params,
  },
  {
    is: 'bad',
    what: 'a table of Keyspaces whose keyspace reaches Virginia',
    given: {
      'aws_keyspaces_table.t': {
        id: 'k/t',
        arn: arn('cassandra', '/keyspace/k/table/t'),
        keyspace_name: 'k',
        table_name: 't',
      },
      'aws_keyspaces_keyspace.k': {
        id: 'k',
        name: 'k',
        replication_specification: [
          { replication_strategy: 'MULTI_REGION', region_list: ['eu-central-1', 'us-east-1'] },
        ],
      },
    },
    params,
  },
  {
    is: 'bad',
    what: 'a cluster of Aurora DSQL whose witness stands in Oregon',
    given: {
      'aws_dsql_cluster.d': {
        arn: arn('dsql', 'cluster/d'),
        identifier: 'd',
        multi_region_properties: { clusters: [], witness_region: 'us-west-2' },
      },
    },
    params,
  },
  {
    is: 'unknown',
    what: 'a volume in a local zone, which may lie elsewhere',
    given: { 'aws_ebs_volume.v': { id: 'vol-1', availability_zone: 'eu-north-1-hel-1a', encrypted: true } },
    params,
  },
  {
    is: 'unknown',
    what: 'a distribution, which serves world-wide',
    given: distribution(),
    params,
    because: 'runs in no single region',
  },
  {
    is: 'good',
    what: 'a bucket whose real region a newer provider names',
    given: bucket({ region: 'us-east-1', bucket_region: 'eu-central-1' }),
    params,
  },
  {
    is: 'unknown',
    what: 'a type that tomcheck does not know',
    given: { ...database(), 'aws_directory_service_directory.d': { id: 'd-1', name: 'corp' } },
    params,
  },
  {
    is: 'unknown',
    what: 'a bucket with a replication that does not say whether it is on',
    given: {
      ...bucket(),
      ...ofBucket('replication_configuration', { rule: [{ destination: [{ bucket: 'arn:aws:s3:::far' }] }] }),
    },
    params,
  },
];

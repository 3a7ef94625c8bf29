import { describe, expect, test } from 'vitest';
import { signedIn, xml } from './answers.ts';
import { readAnswers as read } from './replies.ts';
import { realGaps } from './scan.ts';

signedIn();

const arn = (service: string, name: string): string => `arn:aws:${service}:eu-central-1:123456789012:${name}`;

test('clusters of MSK take TLS only and are private, or not', async () => {
  const provisioned = (clusterName: string, clientBroker: string, type: string): object => ({
    clusterType: 'PROVISIONED',
    clusterArn: arn('kafka', `cluster/${clusterName}`),
    clusterName,
    tags: { env: 'prod' },
    provisioned: {
      brokerNodeGroupInfo: {
        clientSubnets: ['subnet-1', 'subnet-2'],
        connectivityInfo: { publicAccess: { type } },
      },
      encryptionInfo: {
        encryptionAtRest: { dataVolumeKMSKeyId: 'alias/aws/kafka' },
        encryptionInTransit: { clientBroker, inCluster: true },
      },
    },
  });
  const serverless = { clusterType: 'SERVERLESS', clusterArn: arn('kafka', 'cluster/s'), clusterName: 's' };
  const found = await read(
    { stream: ['transport', 'minimumTls', 'publiclyAccessible', 'redundancy', 'keyManager'] },
    {
      'kafka GET /api/v2/clusters': {
        clusterInfoList: [
          provisioned('good', 'TLS', 'DISABLED'),
          provisioned('bad', 'TLS_PLAINTEXT', 'SERVICE_PROVIDED_EIPS'),
          serverless,
        ],
      },
    },
    true,
  );

  expect(found.fact('good', 'transport')).toBe('required');
  expect(found.fact('good', 'publiclyAccessible')).toBe(false);
  expect(found.fact('good', 'redundancy')).toBe('zones');
  expect(found.fact('good', 'keyManager')).toBe('provider');
  expect(found.resources.find(({ name }) => name === 'good')?.labels).toMatchObject({
    value: { env: 'prod' },
  });
  expect(found.fact('bad', 'transport')).toBe('optional');
  expect(found.fact('bad', 'minimumTls')).toBe('none');
  expect(found.fact('bad', 'publiclyAccessible')).toBe(true);
  expect(found.fact('s', 'transport')).toBe('required');
});

const cluster = (name: string, group: string): string =>
  `<Cluster><ClusterIdentifier>${name}</ClusterIdentifier><ClusterParameterGroups><ClusterParameterGroup><ParameterGroupName>${group}</ParameterGroupName></ClusterParameterGroup></ClusterParameterGroups><MultiAZ>Enabled</MultiAZ></Cluster>`;

const group = (namespaceName: string, publiclyAccessible: boolean, parameterValue: string): object => ({
  workgroupName: `${namespaceName}-group`,
  namespaceName,
  publiclyAccessible,
  configParameters: [{ parameterKey: 'require_ssl', parameterValue }],
});

describe('databases', () => {
  test('of Redshift take clear text where their parameter group lets them', async () => {
    const found = await read(
      { database: ['transport', 'redundancy'] },
      {
        'redshift DescribeClusters': xml(
          'DescribeClusters',
          `<Clusters>${cluster('new', 'default.redshift-2.0')}</Clusters>`,
        ),
        'redshift DescribeClusterParameters': xml(
          'DescribeClusterParameters',
          '<Parameters><Parameter><ParameterName>require_ssl</ParameterName><ParameterValue>true</ParameterValue></Parameter></Parameters>',
        ),
      },
    );

    expect(found.fact('new', 'transport')).toBe('required');
    expect(found.fact('new', 'redundancy')).toBe('zones');
  });

  test('of Redshift Serverless are as their workgroups are', async () => {
    const found = await read(
      { database: ['publiclyAccessible', 'transport'] },
      {
        'redshift-serverless ListNamespaces': {
          namespaces: ['good', 'bad'].map((namespaceName) => ({
            namespaceName,
            namespaceArn: arn('redshift-serverless', `namespace/${namespaceName}`),
          })),
        },
        'redshift-serverless ListWorkgroups': {
          workgroups: [group('good', false, 'true'), group('bad', true, 'false')],
        },
      },
    );

    expect(found.fact('good', 'publiclyAccessible')).toBe(false);
    expect(found.fact('good', 'transport')).toBe('required');
    expect(found.fact('bad', 'publiclyAccessible')).toBe(true);
    expect(found.fact('bad', 'transport')).toBe('optional');
  });

  test('of the newer services have keys, copies and backups', async () => {
    const elastic = arn('docdb-elastic', 'cluster/e');
    const found = await read(
      { database: ['keyManager', 'copies', 'backups', 'deletionProtection', 'publiclyAccessible'] },
      {
        'docdb-elastic GET /clusters': { clusters: [{ clusterArn: elastic, clusterName: 'elastic' }] },
        [`docdb-elastic GET /cluster/${elastic}`]: {
          cluster: { clusterArn: elastic, backupRetentionPeriod: 7, kmsKeyId: 'AWS_OWNED_KMS_KEY' },
        },
        'dsql GET /cluster?': { clusters: [{ identifier: 'd', arn: arn('dsql', 'cluster/d') }] },
        'dsql GET /cluster/d': {
          identifier: 'd',
          deletionProtectionEnabled: true,
          encryptionDetails: { encryptionType: 'AWS_OWNED_KMS_KEY' },
          multiRegionProperties: {
            witnessRegion: 'us-east-1',
            clusters: ['arn:aws:dsql:eu-west-1:123456789012:cluster/o'],
          },
        },
        'neptune-graph GET /graphs': {
          graphs: [
            { id: 'g', name: 'graph', arn: arn('neptune-graph', 'graph/g'), publicConnectivity: true },
          ],
        },
        'timestream-influxdb ListDbInstances': {
          items: [{ id: 'i', name: 'influx', arn: arn('timestream-influxdb', 'db-instance/i') }],
        },
        'timestream-influxdb GetDbInstance': { id: 'i', publiclyAccessible: true },
        'cassandra ListKeyspaces': {
          keyspaces: [
            { keyspaceName: 'system', resourceArn: arn('cassandra', '/keyspace/system') },
            {
              keyspaceName: 'shop',
              resourceArn: arn('cassandra', '/keyspace/shop'),
              replicationRegions: ['eu-central-1', 'us-east-1'],
            },
          ],
        },
        'cassandra ListTables': {
          tables: [
            {
              keyspaceName: 'shop',
              tableName: 'orders',
              resourceArn: arn('cassandra', '/keyspace/shop/table/orders'),
            },
          ],
        },
      },
    );
    const regions = (name: string): unknown =>
      (found.fact(name, 'copies') as { region: { value: string } }[]).map(({ region }) => region.value);

    expect(found.fact('elastic', 'keyManager')).toBe('provider');
    expect(found.fact('elastic', 'backups')).toMatchObject([{ retentionDays: { value: 7 } }]);
    expect(found.fact('d', 'keyManager')).toBe('provider');
    expect(found.fact('d', 'deletionProtection')).toBe(true);
    expect(regions('d')).toEqual(['eu-west-1', 'us-east-1']);
    expect(found.fact('graph', 'publiclyAccessible')).toBe(true);
    expect(found.fact('influx', 'publiclyAccessible')).toBe(true);
    expect(regions('orders')).toEqual(['us-east-1']);
    // Whoever may see how a table is backed up may read its rows.
    expect(found.fact('orders', 'backups')).toBe('unknown: not-looked-at');
    expect(found.asked()['keyspaces:ListTables']).toBe(1);
  });
});

test('collections of OpenSearch Serverless tell their key and their replicas when asked about', async () => {
  const found = await read(
    { search: ['keyManager', 'redundancy'] },
    {
      'aoss ListCollections': {
        collectionSummaries: [{ id: 'c', name: 'logs', arn: arn('aoss', 'collection/c') }],
      },
      'aoss BatchGetCollection': {
        collectionDetails: [{ id: 'c', kmsKeyArn: 'auto', standbyReplicas: 'DISABLED' }],
      },
    },
  );

  expect(found.fact('logs', 'keyManager')).toBe('provider');
  expect(found.fact('logs', 'redundancy')).toBe('none');
  expect(realGaps(found)).toEqual([]);
});

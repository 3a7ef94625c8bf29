import { describe, expect, test } from 'vitest';
import type { Handler } from '../../../src/providers/aws/handler.ts';
import { answering, signedIn } from './answers.ts';
import { json, jsonError, readAnswers as read } from './replies.ts';
import { oneRegion, scan } from './scan.ts';

signedIn();

const arn = (service: string, name: string): string => `arn:aws:${service}:eu-central-1:123456789012:${name}`;

const named = (name: string): object => ({
  name,
  arn: arn('lightsail', name),
  tags: [{ key: 'env', value: 'prod' }],
});

const rules = (getObject: string, allowPublicOverrides: boolean): object => ({
  accessRules: { getObject, allowPublicOverrides },
});

describe('Lightsail', () => {
  const port = { fromPort: 22, toPort: 22, protocol: 'tcp' };

  test('shows instances with their firewalls and snapshots', async () => {
    const found = await read(
      { server: ['publiclyAccessible', 'backups'], firewall: ['ingress'] },
      {
        'lightsail GetInstances': {
          instances: [
            {
              ...named('open'),
              addOns: [{ name: 'StopInstanceOnIdle', status: 'Enabled' }],
              networking: { ports: [{ ...port, accessType: 'Public' }] },
            },
            {
              ...named('closed'),
              addOns: [{ name: 'AutoSnapshot', status: 'Enabled' }],
              networking: { ports: [{ ...port, cidrs: ['198.51.100.0/24'], accessType: 'Public' }] },
            },
          ],
        },
      },
      true,
    );
    const firewalls = found.resources.filter(({ kind }) => kind === 'firewall');

    expect(found.fact('open', 'publiclyAccessible')).toBe(true);
    expect(found.fact('open', 'backups')).toEqual([]);
    expect(found.fact('closed', 'publiclyAccessible')).toBe(false);
    expect(found.fact('closed', 'backups')).toMatchObject([{ retentionDays: { value: 7 } }]);
    expect(firewalls.map(({ facts }) => facts)).toMatchObject([
      { ingress: { value: [{ fromPort: 22, cidrs: ['0.0.0.0/0'] }] } },
      { ingress: { value: [{ fromPort: 22, cidrs: ['198.51.100.0/24'] }] } },
    ]);
    expect(found.resources.find(({ name }) => name === 'open')?.labels).toMatchObject({
      value: { env: 'prod' },
    });
  });

  test('shows firewalls where only these are asked about', async () => {
    const instances = [{ ...named('open'), networking: { ports: [{ ...port, cidrs: ['0.0.0.0/0'] }] } }];
    const found = await read({ firewall: ['ingress'] }, { 'lightsail GetInstances': { instances } });

    expect(found.resources.map(({ kind }) => kind)).toEqual(['firewall']);
  });

  test('shows databases, buckets and load balancers', async () => {
    const found = await read(
      {
        database: ['publiclyAccessible', 'backups'],
        bucket: ['publiclyAccessible'],
        endpoint: ['transport'],
      },
      {
        'lightsail GetRelationalDatabases': {
          relationalDatabases: [{ ...named('db'), publiclyAccessible: true, backupRetentionEnabled: false }],
        },
        'lightsail GetBuckets': {
          buckets: [
            { ...named('public'), ...rules('public', false) },
            { ...named('private'), ...rules('private', false) },
            { ...named('mixed'), ...rules('private', true) },
          ],
        },
        'lightsail GetLoadBalancers': {
          loadBalancers: [
            {
              ...named('secure'),
              tlsCertificateSummaries: [{ name: 'c', isAttached: true }],
              httpsRedirectionEnabled: true,
            },
            { ...named('plain'), tlsCertificateSummaries: [{ name: 'c', isAttached: false }] },
          ],
        },
      },
    );

    expect(found.fact('db', 'publiclyAccessible')).toBe(true);
    expect(found.fact('db', 'backups')).toEqual([]);
    expect(found.fact('public', 'publiclyAccessible')).toBe(true);
    expect(found.fact('private', 'publiclyAccessible')).toBe(false);
    expect(found.fact('mixed', 'publiclyAccessible')).toBe('unknown: not-shown');
    expect(found.fact('secure', 'transport')).toBe('required');
    expect(found.fact('plain', 'transport')).toBe('off');
  });
});

test('desktops, notebooks and clusters that compute are encrypted, or not known to be', async () => {
  const found = await read(
    { server: ['encryptedAtRest', 'copies', 'publiclyAccessible'] },
    {
      'workspaces DescribeWorkspaces': {
        Workspaces: [
          {
            WorkspaceId: 'ws-1',
            ComputerName: 'DESK-1',
            UserName: 'canary',
            RootVolumeEncryptionEnabled: true,
            UserVolumeEncryptionEnabled: true,
            RelatedWorkspaces: [{ WorkspaceId: 'ws-2', Region: 'us-east-1' }],
            DataReplicationSettings: { DataReplication: 'PRIMARY_AS_SOURCE' },
          },
          { WorkspaceId: 'ws-3', ComputerName: 'DESK-3', RootVolumeEncryptionEnabled: true },
        ],
      },
      'api ListNotebookInstances': {
        NotebookInstances: [
          { NotebookInstanceName: 'n', NotebookInstanceArn: arn('sagemaker', 'notebook-instance/n') },
        ],
      },
      'api DescribeNotebookInstance': { KmsKeyId: 'k-1' },
      'elasticmapreduce ListClusters': {
        Clusters: [{ Id: 'j-1', Name: 'emr', ClusterArn: arn('emr', 'cluster/j-1') }],
      },
      'elasticmapreduce DescribeCluster': { Cluster: { SecurityConfiguration: 'disks' } },
      'elasticmapreduce ListSecurityConfigurations': { SecurityConfigurations: [{ Name: 'disks' }] },
      'elasticmapreduce DescribeSecurityConfiguration': {
        Name: 'disks',
        SecurityConfiguration: JSON.stringify({
          EncryptionConfiguration: {
            EnableAtRestEncryption: true,
            AtRestEncryptionConfiguration: {
              LocalDiskEncryptionConfiguration: { EnableEbsEncryption: true },
            },
          },
        }),
      },
      'dms DescribeReplicationInstances': {
        ReplicationInstances: [
          {
            ReplicationInstanceIdentifier: 'dms',
            ReplicationInstanceArn: arn('dms', 'rep:1'),
            PubliclyAccessible: true,
          },
        ],
      },
    },
  );

  expect(found.fact('DESK-1', 'encryptedAtRest')).toBe(true);
  expect(found.fact('DESK-1', 'copies')).toMatchObject([{ region: { value: 'us-east-1' } }]);
  expect(found.fact('DESK-3', 'encryptedAtRest')).toBe(false);
  expect(found.fact('DESK-3', 'copies')).toEqual([]);
  expect(found.fact('n', 'encryptedAtRest')).toBe(true);
  expect(found.fact('emr', 'encryptedAtRest')).toBe(true);
  expect(found.fact('dms', 'publiclyAccessible')).toBe(true);
  expect(JSON.stringify(found.resources)).not.toContain('canary');
});

test('shares and volumes of Storage Gateway are told apart', async () => {
  const found = await read(
    { fileShare: ['encryptedAtRest'], volume: ['encryptedAtRest'] },
    {
      'storagegateway ListFileShares': {
        FileShareInfoList: ['NFS', 'SMB'].map((FileShareType) => ({
          FileShareType,
          FileShareId: FileShareType,
          FileShareARN: arn('storagegateway', `share/${FileShareType}`),
        })),
      },
      'storagegateway ListVolumes': {
        VolumeInfos: ['CACHED iSCSI', 'STORED iSCSI'].map((VolumeType) => ({
          VolumeType,
          VolumeId: VolumeType,
          VolumeARN: arn('storagegateway', `gateway/g/volume/${VolumeType}`),
        })),
      },
      'storagegateway ListTapes': { TapeInfos: [{ TapeARN: 't', TapeStatus: 'AVAILABLE' }] },
    },
  );

  expect(found.resources.map(({ type }) => type).toSorted()).toEqual([
    'aws_storagegateway_cached_iscsi_volume',
    'aws_storagegateway_nfs_file_share',
    'aws_storagegateway_smb_file_share',
    'aws_storagegateway_stored_iscsi_volume',
  ]);
  expect(found.fact('CACHED iSCSI', 'encryptedAtRest')).toBe(true);
  expect(found.fact('STORED iSCSI', 'encryptedAtRest')).toBe('unknown: no reader');
  expect(found.counted).toMatchObject([
    { kinds: ['volume'], detail: expect.stringContaining('1 virtual tape of Storage Gateway') },
  ]);
});

const closed = (message: string) => ({
  ...jsonError('AccessDeniedException', 400),
  body: JSON.stringify({ __type: 'AccessDeniedException', message }),
});

describe('a service that is closed to new customers', () => {
  test.each([
    ['Only existing Timestream for LiveAnalytics customers can access the service.', 0],
    ['User: arn:aws:iam::123456789012:user/u is not authorized to perform: timestream:DescribeEndpoints', 1],
  ])('keeps nothing of those it does not know: %s', async (message, gaps) => {
    const found = await read(
      { database: ['encryptedAtRest'] },
      { 'ingest DescribeEndpoints': closed(message) },
    );

    expect(found.counted).toHaveLength(gaps);
  });
});

test('a service that cannot be reached is missing only where it is offered', async () => {
  const notThere: Handler = {
    handle: (request) =>
      request.hostname.startsWith('dax.')
        ? Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }))
        : answering(() => json({})).handle(request),
  };
  const regions = ['eu-west-1', 'eu-south-1'];
  const found = await scan({ cache: ['transport'] }, { ...oneRegion, regions }, { handler: notThere });

  expect(found.gaps.filter(({ subject }) => subject.startsWith('dax:'))).toMatchObject([
    { region: 'eu-west-1', why: 'not-shown' },
  ]);
});

import { CreateClusterCommand as CreateDaxCommand, DAXClient } from '@aws-sdk/client-dax';
import { CreateSubnetCommand, CreateVpcCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateFileSystemCommand, FSxClient } from '@aws-sdk/client-fsx';
import {
  CreateClusterCommand as CreateMemoryCommand,
  CreateSubnetGroupCommand,
  MemoryDBClient,
} from '@aws-sdk/client-memorydb';
import {
  CreateClusterCommand,
  CreateClusterParameterGroupCommand,
  CreateClusterSnapshotCommand,
  CreateClusterSubnetGroupCommand,
  EnableSnapshotCopyCommand,
  RedshiftClient,
} from '@aws-sdk/client-redshift';
import { beforeAll, describe, expect, test } from 'vitest';
import { scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

startMoto();

const env = [{ Key: 'env', Value: 'prod' }];

async function makeWarehouses(subnet: string): Promise<void> {
  const redshift = new RedshiftClient({});
  await redshift.send(
    new CreateClusterParameterGroupCommand({
      ParameterGroupName: 'tls',
      ParameterGroupFamily: 'redshift-1.0',
      Description: 'd',
    }),
  );
  await redshift.send(
    new CreateClusterSubnetGroupCommand({
      ClusterSubnetGroupName: 'inside',
      Description: 'd',
      SubnetIds: [subnet],
    }),
  );
  const make = (ClusterIdentifier: string, more: object) =>
    redshift.send(
      new CreateClusterCommand({
        ClusterIdentifier,
        NodeType: 'ra3.large',
        MasterUsername: 'u',
        MasterUserPassword: 'Password1',
        ...more,
      }),
    );
  await make('good', {
    Encrypted: true,
    PubliclyAccessible: false,
    ClusterType: 'multi-node',
    NumberOfNodes: 2,
    AutomatedSnapshotRetentionPeriod: 35,
    ClusterParameterGroupName: 'tls',
    ClusterSubnetGroupName: 'inside',
    Tags: env,
  });
  await redshift.send(
    new EnableSnapshotCopyCommand({
      ClusterIdentifier: 'good',
      DestinationRegion: 'eu-west-1',
      SnapshotCopyGrantName: 'g',
    }),
  );
  await make('bad', { Encrypted: false, PubliclyAccessible: true, AutomatedSnapshotRetentionPeriod: 1 });
  await redshift.send(
    new CreateClusterSnapshotCommand({ ClusterIdentifier: 'bad', SnapshotIdentifier: 'bad-copy' }),
  );
}

async function makeShares(subnet: string): Promise<void> {
  const fsx = new FSxClient({});
  const make = (more: object) =>
    fsx.send(
      new CreateFileSystemCommand({
        FileSystemType: 'LUSTRE',
        StorageCapacity: 1200,
        SubnetIds: [subnet],
        ...more,
      }),
    );
  await make({
    Tags: [{ Key: 'Name', Value: 'windows share' }],
    FileSystemType: 'WINDOWS',
    WindowsConfiguration: {
      ThroughputCapacity: 8,
      AutomaticBackupRetentionDays: 30,
      DeploymentType: 'MULTI_AZ_1',
    },
  });
  await make({
    Tags: [{ Key: 'Name', Value: 'scratch' }],
    LustreConfiguration: { DeploymentType: 'SCRATCH_2' },
  });
}

async function makeCaches(subnet: string): Promise<void> {
  const memory = new MemoryDBClient({});
  await memory.send(new CreateSubnetGroupCommand({ SubnetGroupName: 'inside', SubnetIds: [subnet] }));
  const make = (ClusterName: string, more: object) =>
    memory.send(
      new CreateMemoryCommand({
        ClusterName,
        NodeType: 'db.t4g.small',
        ACLName: 'open-access',
        SubnetGroupName: 'inside',
        ...more,
      }),
    );
  await make('memory-good', {
    TLSEnabled: true,
    SnapshotRetentionLimit: 7,
    NumReplicasPerShard: 1,
    Tags: env,
  });
  await make('memory-bad', { TLSEnabled: false, SnapshotRetentionLimit: 0, NumReplicasPerShard: 0 });
  const dax = new DAXClient({});
  const accelerate = (ClusterName: string, more: object) =>
    dax.send(
      new CreateDaxCommand({
        ClusterName,
        NodeType: 'dax.t3.small',
        ReplicationFactor: 1,
        IamRoleArn: 'arn:aws:iam::123456789012:role/r',
        ...more,
      }),
    );
  await accelerate('dax-good', {
    SSESpecification: { Enabled: true },
    ClusterEndpointEncryptionType: 'TLS',
    Tags: env,
  });
  await accelerate('dax-bad', {});
}

beforeAll(async () => {
  const ec2 = new EC2Client({});
  const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
  const { Subnet } = await ec2.send(new CreateSubnetCommand({ VpcId: Vpc?.VpcId, CidrBlock: '10.0.1.0/24' }));
  const subnet = Subnet?.SubnetId ?? '';
  await makeWarehouses(subnet);
  await makeShares(subnet);
  await makeCaches(subnet);
});

describe('warehouses of Redshift', () => {
  test('are encrypted, private, copied and backed up, or not', async () => {
    const found = await scan({
      database: ['encryptedAtRest', 'publiclyAccessible', 'copies', 'backups', 'automaticUpdates'],
      snapshot: ['encryptedAtRest'],
    });

    expect(found.fact('good', 'encryptedAtRest')).toBe(true);
    expect(found.fact('good', 'publiclyAccessible')).toBe(false);
    expect(found.fact('good', 'copies')).toMatchObject([{ kind: 'backup', region: { value: 'eu-west-1' } }]);
    expect(found.fact('good', 'automaticUpdates')).toBe(true);
    expect(found.fact('bad', 'encryptedAtRest')).toBe(false);
    expect(found.fact('bad', 'publiclyAccessible')).toBe(true);
    expect(found.fact('bad', 'copies')).toEqual([]);
    expect(found.fact('bad-copy', 'encryptedAtRest')).toBe(false);
    expect(found.asked()).not.toHaveProperty('redshift:DescribeClusterParameters');
    expect(found.fact('good', 'backups')).toMatchObject([{ retentionDays: { value: 35 } }]);
    expect(found.fact('bad', 'backups')).toMatchObject([
      { retentionDays: { value: 1 }, encrypted: { value: false } },
    ]);
  });

  test('let clear text in as their parameter group says, and stand in the subnets of their group', async () => {
    const found = await scan({ database: ['transport', 'minimumTls', 'subnets'] });

    expect(found.fact('good', 'transport')).toBe('optional');
    expect(found.fact('good', 'minimumTls')).toBe('none');
    expect(found.fact('good', 'subnets')).toBe('private');
    expect(found.origin('good', 'transport')).toMatchObject({
      call: { operation: 'redshift:DescribeClusterParameters', target: 'tls' },
    });
  });

  test('carry their tags', async () => {
    const found = await scan({ database: ['encryptedAtRest'] }, undefined, { labels: true });

    expect(found.resources.find(({ name }) => name === 'good')?.labels).toMatchObject({
      value: { env: 'prod' },
    });
  });
});

describe('file systems of FSx', () => {
  test('stand in several zones and are encrypted, or have nobody to stand in', async () => {
    const found = await scan({ fileShare: ['redundancy', 'encryptedAtRest'] }, undefined, { labels: true });

    expect(found.fact('windows share', 'redundancy')).toBe('zones');
    expect(found.fact('windows share', 'encryptedAtRest')).toBe(true);
    expect(found.fact('scratch', 'redundancy')).toBe('none');
  });
});

describe('databases in memory', () => {
  test('of MemoryDB take TLS only and keep snapshots, or do not', async () => {
    const found = await scan({ cache: ['transport', 'backups', 'redundancy', 'subnets', 'copies'] });

    expect(found.fact('memory-good', 'transport')).toBe('required');
    expect(found.fact('memory-good', 'backups')).toMatchObject([{ retentionDays: { value: 7 } }]);
    expect(found.fact('memory-good', 'redundancy')).toBe('zones');
    expect(found.fact('memory-good', 'subnets')).toBe('private');
    expect(found.fact('memory-good', 'copies')).toEqual([]);
    expect(found.fact('memory-bad', 'transport')).toBe('off');
    expect(found.fact('memory-bad', 'backups')).toEqual([]);
  });

  test('of DynamoDB Accelerator are encrypted and take TLS, or do not', async () => {
    const found = await scan({ cache: ['encryptedAtRest', 'transport', 'keyManager'] }, undefined, {
      labels: true,
    });

    expect(found.fact('dax-good', 'encryptedAtRest')).toBe(true);
    expect(found.fact('dax-good', 'transport')).toBe('required');
    expect(found.fact('dax-good', 'keyManager')).toBe('provider');
    expect(found.fact('dax-bad', 'encryptedAtRest')).toBe(false);
    expect(found.fact('dax-bad', 'transport')).toBe('off');
    expect(found.resources.find(({ name }) => name === 'dax-good')?.labels).toMatchObject({
      value: { env: 'prod' },
    });
  });
});

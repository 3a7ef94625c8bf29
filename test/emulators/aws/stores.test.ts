import { CreateSubnetCommand, CreateVpcCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateFileSystemCommand, EFSClient, PutFileSystemPolicyCommand } from '@aws-sdk/client-efs';
import {
  CreateCacheClusterCommand,
  CreateCacheSubnetGroupCommand,
  CreateReplicationGroupCommand,
  ElastiCacheClient,
} from '@aws-sdk/client-elasticache';
import { beforeAll, describe, expect, test } from 'vitest';
import { realGaps, scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

startMoto();

const env = [{ Key: 'env', Value: 'prod' }];

async function makeFileSystems(): Promise<void> {
  const efs = new EFSClient({});
  const make = async (name: string, more: object): Promise<string> => {
    const Tags = [{ Key: 'Name', Value: name }, ...env];
    const made = await efs.send(new CreateFileSystemCommand({ CreationToken: name, Tags, ...more }));
    return made.FileSystemId ?? '';
  };
  const good = await make('good share', { Encrypted: true });
  const Statement = {
    Effect: 'Deny',
    Principal: { AWS: '*' },
    Action: '*',
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
  await efs.send(
    new PutFileSystemPolicyCommand({
      FileSystemId: good,
      Policy: JSON.stringify({ Version: '2012-10-17', Statement: [Statement] }),
    }),
  );
  await make('bad share', { Encrypted: false, AvailabilityZoneName: 'eu-central-1a' });
}

async function makeCaches(): Promise<void> {
  const ec2 = new EC2Client({});
  const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
  const { Subnet } = await ec2.send(new CreateSubnetCommand({ VpcId: Vpc?.VpcId, CidrBlock: '10.0.1.0/24' }));
  const caches = new ElastiCacheClient({});
  await caches.send(
    new CreateCacheSubnetGroupCommand({
      CacheSubnetGroupName: 'inside',
      CacheSubnetGroupDescription: 'd',
      SubnetIds: [Subnet?.SubnetId ?? ''],
    }),
  );
  const group = (ReplicationGroupId: string, more: object) =>
    caches.send(
      new CreateReplicationGroupCommand({
        ReplicationGroupId,
        ReplicationGroupDescription: 'd',
        Engine: 'redis',
        NumCacheClusters: 2,
        Tags: env,
        ...more,
      }),
    );
  await group('good-cache', {
    AtRestEncryptionEnabled: true,
    TransitEncryptionEnabled: true,
    SnapshotRetentionLimit: 7,
    AutomaticFailoverEnabled: true,
    MultiAZEnabled: true,
  });
  await group('bad-cache', { AtRestEncryptionEnabled: false, TransitEncryptionEnabled: false });
  await caches.send(
    new CreateCacheClusterCommand({
      CacheClusterId: 'single',
      Engine: 'memcached',
      NumCacheNodes: 1,
      CacheNodeType: 'cache.t3.micro',
      CacheSubnetGroupName: 'inside',
    }),
  );
}

beforeAll(async () => {
  await makeFileSystems();
  await makeCaches();
});

describe('file systems of EFS', () => {
  test('are encrypted, refuse clear text and stand in several zones, or not', async () => {
    const found = await scan({
      fileShare: ['encryptedAtRest', 'transport', 'minimumTls', 'redundancy'],
    });

    expect(found.fact('good share', 'encryptedAtRest')).toBe(true);
    expect(found.fact('good share', 'transport')).toBe('required');
    expect(found.fact('good share', 'minimumTls')).toBe('1.2');
    expect(found.fact('good share', 'redundancy')).toBe('zones');
    expect(found.fact('bad share', 'encryptedAtRest')).toBe(false);
    expect(found.fact('bad share', 'transport')).toBe('optional');
    expect(found.fact('bad share', 'redundancy')).toBe('nodes');
    expect(found.asked()).not.toHaveProperty('efs:DescribeBackupPolicy');
    expect(realGaps(found)).toEqual([]);
  });

  test('carry their tags', async () => {
    const found = await scan({ fileShare: ['encryptedAtRest'] }, undefined, { labels: true });

    expect(found.resources.find(({ name }) => name === 'bad share')?.labels).toMatchObject({
      value: { env: 'prod' },
    });
  });
});

describe('caches', () => {
  test('are encrypted, require TLS and have others that stand in, or not', async () => {
    const found = await scan({ cache: ['encryptedAtRest', 'transport', 'redundancy', 'backups'] });

    expect(found.fact('good-cache', 'encryptedAtRest')).toBe(true);
    expect(found.fact('good-cache', 'transport')).toBe('required');
    expect(found.fact('good-cache', 'redundancy')).toBe('zones');
    expect(found.fact('good-cache', 'backups')).toMatchObject([{ retentionDays: { value: 7 } }]);
    // moto does not tell the type of encryption, without which a switch that is off says nothing.
    expect(found.fact('bad-cache', 'encryptedAtRest')).toBe('unknown: not-shown');
    expect(found.fact('bad-cache', 'transport')).toBe('off');
    expect(found.fact('bad-cache', 'backups')).toEqual([]);
    // moto knows no caches without servers.
    expect(realGaps(found)).toMatchObject([
      { subject: 'elasticache:DescribeServerlessCaches', why: 'failed' },
    ]);
  });

  test('that stand alone stand in the subnets of their group', async () => {
    const found = await scan({ cache: ['subnets', 'redundancy'] });

    expect(found.fact('single', 'redundancy')).toBe('none');
    expect(found.fact('single', 'subnets')).toBe('private');
  });
});

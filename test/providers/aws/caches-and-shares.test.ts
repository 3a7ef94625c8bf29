import { describe, expect, test } from 'vitest';
import { xml, xmlError, signedIn, type Reply } from './answers.ts';
import { json, jsonError, readFrom } from './replies.ts';
import { realGaps } from './scan.ts';

signedIn();

const groups = (type: string): Reply =>
  xml(
    'DescribeReplicationGroups',
    `<ReplicationGroups><ReplicationGroup><ReplicationGroupId>g</ReplicationGroupId><ARN>arn:aws:elasticache:eu-central-1:123456789012:replicationgroup:g</ARN>
    <AtRestEncryptionEnabled>false</AtRestEncryptionEnabled>${type}</ReplicationGroup></ReplicationGroups>`,
  );

describe('a cache', () => {
  const reads = { cache: ['encryptedAtRest', 'encryptionAlgorithm'] } as const;
  const others = {
    // Of MemoryDB and of DynamoDB Accelerator.
    DescribeClusters: json({ Clusters: [] }),
    DescribeCacheClusters: xml(
      'DescribeCacheClusters',
      '<CacheClusters><CacheCluster><CacheClusterId>g-001</CacheClusterId><ReplicationGroupId>g</ReplicationGroupId></CacheCluster></CacheClusters>',
    ),
    DescribeServerlessCaches: xml(
      'DescribeServerlessCaches',
      '<ServerlessCaches><member><ServerlessCacheName>s</ServerlessCacheName></member></ServerlessCaches>',
    ),
  };

  test.each<[string, unknown]>([
    ['<StorageEncryptionType>none</StorageEncryptionType>', false],
    ['<StorageEncryptionType>sse-elasticache</StorageEncryptionType>', true],
    ['', 'unknown: not-shown'],
  ])('whose switch is off is what the type of its encryption says: %s', async (type, expected) => {
    const found = await readFrom(reads, { ...others, DescribeReplicationGroups: groups(type) });

    expect(found.fact('g', 'encryptedAtRest')).toBe(expected);
    expect(found.fact('s', 'encryptedAtRest')).toBe(true);
    // The node of a group is no cache of its own.
    expect(found.resources).toHaveLength(2);
  });

  test('that was denied is a gap', async () => {
    const found = await readFrom(reads, {
      ...others,
      DescribeReplicationGroups: xmlError('AccessDenied'),
    });

    expect(realGaps(found)).toContainEqual(
      expect.objectContaining({
        subject: 'elasticache:DescribeReplicationGroups',
        kinds: ['cache'],
        why: 'denied',
      }),
    );
  });
});

const noBackups: Readonly<Record<string, Reply>> = {
  'GET /backup-vaults?maxResults': json({ BackupVaultList: [] }),
  'GET /backup/plans?maxResults': json({ BackupPlansList: [] }),
  'GET /account-settings?': json({ ResourceTypeOptInPreference: {} }),
};

describe('a file system', () => {
  const list = 'GET /2015-02-01/file-systems?MaxItems';
  const file = {
    FileSystemId: 'fs-1',
    FileSystemArn: 'arn:aws:elasticfilesystem:eu-central-1:123456789012:file-system/fs-1',
  };
  const replicas = 'GET /2015-02-01/file-systems/replication-configurations?FileSystemId';

  test('that is replicated is asked where to, and one that is not answers with an error', async () => {
    const reads = { fileShare: ['copies'] } as const;
    const rest = { ...noBackups, [list]: json({ FileSystems: [file] }) };
    const replicated = await readFrom(reads, {
      ...rest,
      [replicas]: json({
        Replications: [{ SourceFileSystemId: 'fs-1', Destinations: [{ Region: 'eu-west-1' }] }],
      }),
    });
    const alone = await readFrom(reads, { ...rest, [replicas]: jsonError('ReplicationNotFound', 404) });
    const dark = await readFrom(reads, { ...rest, [replicas]: jsonError('AccessDeniedException', 403) });

    expect(replicated.fact('fs-1', 'copies')).toMatchObject([{ region: { value: 'eu-west-1' } }]);
    expect(replicated.resources).toHaveLength(1);
    expect(alone.fact('fs-1', 'copies')).toEqual([]);
    expect(dark.fact('fs-1', 'copies')).toBe('unknown: denied');
  });
});

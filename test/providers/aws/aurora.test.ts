import { describe, expect, test } from 'vitest';
import { answering, signedIn, xml } from './answers.ts';
import { oneRegion, scan, type Scan } from './scan.ts';

signedIn();

/** One cluster with these fields, as RDS describes it. */
function clusterOf(fields: string): Promise<Scan> {
  const handler = answering(({ operation }) =>
    xml(
      operation,
      operation === 'DescribeDBClusters'
        ? `<DBClusters><DBCluster><DBClusterIdentifier>main</DBClusterIdentifier><DBClusterArn>arn:aws:rds:eu-central-1:123456789012:cluster:main</DBClusterArn>${fields}</DBCluster></DBClusters>`
        : '',
    ),
  );
  return scan({ database: ['encryptedAtRest', 'keyManager'] }, oneRegion, { handler });
}

/** Amazon Aurora user guide, "Encrypting Amazon Aurora resources"; RDS API reference, DBCluster. */
describe('a cluster of Aurora', () => {
  const aurora = '<Engine>aurora-postgresql</Engine>';

  test('with a key that AWS owns is encrypted, though its older flag says no', async () => {
    const found = await clusterOf(
      `${aurora}<StorageEncrypted>false</StorageEncrypted><StorageEncryptionType>sse-rds</StorageEncryptionType>`,
    );

    expect(found.fact('main', 'encryptedAtRest')).toBe(true);
    expect(found.fact('main', 'keyManager')).toBe('provider');
    expect(found.origin('main', 'encryptedAtRest')).toMatchObject({
      path: 'StorageEncryptionType',
      call: { operation: 'rds:DescribeDBClusters' },
    });
  });

  test('that says it has no encryption has none', async () => {
    const found = await clusterOf(
      `${aurora}<StorageEncrypted>false</StorageEncrypted><StorageEncryptionType>none</StorageEncryptionType>`,
    );

    expect(found.fact('main', 'encryptedAtRest')).toBe(false);
  });

  test('that says nothing but its older flag may be encrypted all the same', async () => {
    const found = await clusterOf(`${aurora}<StorageEncrypted>false</StorageEncrypted>`);

    expect(found.fact('main', 'encryptedAtRest')).toBe('unknown: not-shown');
  });
});

test('a flag that an answer leaves out is not known, whatever Terraform takes for granted', async () => {
  const found = await clusterOf('<Engine>neptune</Engine>');

  expect(found.fact('main', 'encryptedAtRest')).toBe('unknown: not-shown');
});

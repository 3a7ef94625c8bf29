import { describe, expect, it } from 'vitest';
import { find, readState, valueOf, type Instances } from './read-aws.ts';

const arn = 'arn:aws:rds:eu-central-1:111122223333:db:main';
const replication = {
  id: 'arn:aws:rds:us-east-1:111122223333:auto-backup:ab-1',
  source_db_instance_arn: arn,
};

describe('a part whose owner is in another source', () => {
  it('is a public member of a cluster', async () => {
    const read = await readState({
      'aws_rds_cluster_instance.a': {
        cluster_identifier: 'x',
        publicly_accessible: true,
        storage_encrypted: false,
      },
    });
    expect(valueOf(read, 'database', 'aws_rds_cluster_instance.a', 'publiclyAccessible')).toBe(true);
    expect(valueOf(read, 'database', 'aws_rds_cluster_instance.a', 'encryptedAtRest')).toBe(
      'unknown: not-shown',
    );
  });

  it('is backups that are copied to where they lie', async () => {
    const read = await readState({ 'aws_db_instance_automated_backups_replication.r': replication });
    const address = 'aws_db_instance_automated_backups_replication.r';
    expect(find(read, 'backupStore', address).region).toMatchObject({ value: 'us-east-1' });
  });

  it.each<[string, 'fileShare' | 'database' | 'bucket', Instances, unknown]>([
    [
      'a replicated file system',
      'fileShare',
      {
        'aws_efs_replication_configuration.r': {
          source_file_system_id: 'fs-9',
          destination: [{ region: 'us-east-1' }],
        },
      },
      [{ kind: 'replica', region: 'us-east-1' }],
    ],
    [
      'copied snapshots',
      'database',
      { 'aws_redshift_snapshot_copy.r': { cluster_identifier: 'w', destination_region: 'us-east-1' } },
      [{ kind: 'backup', region: 'us-east-1' }],
    ],
    [
      'a replicated bucket',
      'bucket',
      {
        'aws_s3_bucket_replication_configuration.r': {
          bucket: 'far',
          rule: [{ status: 'Enabled', destination: [{ bucket: 'arn:aws:s3:::copy' }] }],
        },
        'aws_s3_bucket.copy': { id: 'copy', bucket: 'copy', arn: 'arn:aws:s3:::copy', region: 'us-east-1' },
      },
      [{ kind: 'replica', region: 'us-east-1' }],
    ],
  ])('is %s', async (_, kind, given, expected) => {
    expect(valueOf(await readState(given), kind, Object.keys(given)[0] ?? '', 'copies')).toEqual(expected);
  });
});

describe('a part whose owner is in the same source', () => {
  it('is read with it and not counted again', async () => {
    const read = await readState({
      'aws_db_instance.main': { id: 'main', identifier: 'main', arn },
      'aws_db_instance_automated_backups_replication.r': replication,
    });
    const kinds = read.resources.map((resource) => resource.kind).filter((kind) => kind !== 'account');
    expect(kinds).toEqual(['database']);
  });
});

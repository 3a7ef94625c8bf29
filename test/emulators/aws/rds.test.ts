import {
  AddTagsToResourceCommand,
  CreateDBClusterCommand,
  CreateDBInstanceCommand,
  CreateDBParameterGroupCommand,
  CreateDBSnapshotCommand,
  ModifyDBParameterGroupCommand,
  ModifyDBSnapshotAttributeCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import { beforeAll, describe, expect, test } from 'vitest';
import { startMoto } from '../moto.ts';
import { realGaps, scan } from '../../providers/aws/scan.ts';

startMoto();

beforeAll(async () => {
  const rds = new RDSClient({});
  const login = { MasterUsername: 'u', MasterUserPassword: 'password1', AllocatedStorage: 20 };
  await rds.send(
    new CreateDBParameterGroupCommand({
      DBParameterGroupName: 'strict',
      DBParameterGroupFamily: 'postgres14',
      Description: 'd',
    }),
  );
  await rds.send(
    new ModifyDBParameterGroupCommand({
      DBParameterGroupName: 'strict',
      Parameters: [
        { ParameterName: 'rds.force_ssl', ParameterValue: '1', ApplyMethod: 'immediate' },
        { ParameterName: 'ssl_min_protocol_version', ParameterValue: 'TLSv1.3', ApplyMethod: 'immediate' },
      ],
    }),
  );
  await rds.send(
    new CreateDBInstanceCommand({
      ...login,
      DBInstanceIdentifier: 'good',
      DBInstanceClass: 'db.t3.micro',
      Engine: 'postgres',
      EngineVersion: '14.9',
      StorageEncrypted: true,
      PubliclyAccessible: false,
      BackupRetentionPeriod: 30,
      DBParameterGroupName: 'strict',
      MultiAZ: true,
      DeletionProtection: true,
    }),
  );
  await rds.send(
    new CreateDBInstanceCommand({
      ...login,
      DBInstanceIdentifier: 'bad',
      DBInstanceClass: 'db.t3.micro',
      Engine: 'mysql',
      EngineVersion: '8.0.36',
      StorageEncrypted: false,
      PubliclyAccessible: true,
      BackupRetentionPeriod: 0,
    }),
  );
  await rds.send(
    new CreateDBClusterCommand({
      DBClusterIdentifier: 'aurora',
      Engine: 'aurora-postgresql',
      EngineVersion: '15.4',
      MasterUsername: 'u',
      MasterUserPassword: 'password1',
      StorageEncrypted: true,
      BackupRetentionPeriod: 7,
    }),
  );
  await rds.send(
    new CreateDBInstanceCommand({
      DBInstanceIdentifier: 'aurora-1',
      DBInstanceClass: 'db.r5.large',
      Engine: 'aurora-postgresql',
      DBClusterIdentifier: 'aurora',
      PubliclyAccessible: true,
    }),
  );
  await rds.send(
    new CreateDBSnapshotCommand({ DBInstanceIdentifier: 'bad', DBSnapshotIdentifier: 'shared' }),
  );
  await rds.send(
    new ModifyDBSnapshotAttributeCommand({
      DBSnapshotIdentifier: 'shared',
      AttributeName: 'restore',
      ValuesToAdd: ['all'],
    }),
  );
  await rds.send(new CreateDBSnapshotCommand({ DBInstanceIdentifier: 'good', DBSnapshotIdentifier: 'kept' }));
  await rds.send(
    new AddTagsToResourceCommand({
      ResourceName: 'arn:aws:rds:eu-central-1:123456789012:db:good',
      Tags: [{ Key: 'env', Value: 'prod' }],
    }),
  );
});

describe('databases of RDS', () => {
  test('are encrypted or not, and public or not', async () => {
    const found = await scan({ database: ['encryptedAtRest', 'encryptionAlgorithm', 'publiclyAccessible'] });

    expect(found.fact('good', 'encryptedAtRest')).toBe(true);
    expect(found.fact('good', 'encryptionAlgorithm')).toBe('aes-256');
    expect(found.fact('bad', 'encryptedAtRest')).toBe(false);
    expect(found.fact('good', 'publiclyAccessible')).toBe(false);
    expect(found.fact('bad', 'publiclyAccessible')).toBe(true);
    expect(found.fact('aurora', 'publiclyAccessible')).toBe(true);
    expect(realGaps(found)).toEqual([]);
  });

  test('ask for parameters only where a promise speaks of connections', async () => {
    const stored = await scan({ database: ['encryptedAtRest'] });
    const sent = await scan({ database: ['transport', 'minimumTls'] });

    expect(stored.asked()['rds:DescribeDBParameters']).toBeUndefined();
    expect(sent.asked()['rds:DescribeDBParameters']).toBe(1);
    expect(sent.fact('good', 'transport')).toBe('required');
    expect(sent.fact('good', 'minimumTls')).toBe('1.3');
    expect(sent.fact('bad', 'transport')).toBe('optional');
  });

  test('lead from each fact to the call that brought it', async () => {
    const found = await scan({ database: ['encryptedAtRest'] });

    expect(found.origin('bad', 'encryptedAtRest')).toMatchObject({
      path: 'StorageEncrypted',
      call: {
        operation: 'rds:DescribeDBInstances',
        account: '123456789012',
        region: 'eu-central-1',
        outcome: 'answered',
        status: 200,
        pages: 1,
      },
    });
  });

  test('carry their tags where labels are asked for', async () => {
    const found = await scan({ database: ['encryptedAtRest'] }, undefined, { labels: true });
    const good = found.resources.find(({ name }) => name === 'good');

    expect(good?.labels).toMatchObject({ known: true, value: { env: 'prod' } });
    expect(good).toMatchObject({
      id: 'arn:aws:rds:eu-central-1:123456789012:db:good',
      account: '123456789012',
      region: { known: true, value: 'eu-central-1' },
      type: 'aws_db_instance',
    });
  });
});

describe('snapshots of RDS', () => {
  test('are public if everybody may restore them; those made by AWS are not asked about', async () => {
    const found = await scan({ snapshot: ['encryptedAtRest', 'publiclyAccessible'] });

    expect(found.fact('shared', 'publiclyAccessible')).toBe(true);
    expect(found.fact('shared', 'encryptedAtRest')).toBe(false);
    expect(found.fact('kept', 'publiclyAccessible')).toBe(false);
    expect(found.fact('kept', 'encryptedAtRest')).toBe(true);
    expect(found.asked()['rds:DescribeDBSnapshotAttributes']).toBe(2);
  });
});

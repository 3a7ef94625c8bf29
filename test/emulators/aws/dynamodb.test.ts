import {
  CreateTableCommand,
  DynamoDBClient,
  UpdateContinuousBackupsCommand,
  UpdateTimeToLiveCommand,
  type CreateTableCommandInput,
} from '@aws-sdk/client-dynamodb';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { beforeAll, describe, expect, test } from 'vitest';
import { realGaps, scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

startMoto();

beforeAll(async () => {
  const dynamodb = new DynamoDBClient({});
  const { KeyMetadata } = await new KMSClient({}).send(new CreateKeyCommand({}));
  const table: Omit<CreateTableCommandInput, 'TableName'> = {
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    BillingMode: 'PAY_PER_REQUEST',
  };
  await dynamodb.send(
    new CreateTableCommand({
      ...table,
      TableName: 'good',
      DeletionProtectionEnabled: true,
      SSESpecification: { Enabled: true, SSEType: 'KMS', KMSMasterKeyId: KeyMetadata?.Arn },
      Tags: [{ Key: 'env', Value: 'prod' }],
    }),
  );
  await dynamodb.send(
    new UpdateContinuousBackupsCommand({
      TableName: 'good',
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    }),
  );
  await dynamodb.send(new CreateTableCommand({ ...table, TableName: 'bad' }));
  await dynamodb.send(
    new UpdateTimeToLiveCommand({
      TableName: 'bad',
      TimeToLiveSpecification: { Enabled: true, AttributeName: 'until' },
    }),
  );
});

describe('tables of DynamoDB', () => {
  test('are always encrypted, by a key of AWS unless another is named', async () => {
    const found = await scan({ database: ['encryptedAtRest', 'keyManager', 'deletionProtection'] });

    expect(found.fact('bad', 'encryptedAtRest')).toBe(true);
    expect(found.fact('good', 'keyManager')).toBe('customer');
    expect(found.fact('bad', 'keyManager')).toBe('provider');
    expect(found.fact('good', 'deletionProtection')).toBe(true);
    expect(found.fact('bad', 'deletionProtection')).toBe(false);
    expect(realGaps(found)).toEqual([]);
  });

  test('keep items for ever unless these say themselves when they expire', async () => {
    const found = await scan({ database: ['expiryDays'] });

    expect(found.fact('good', 'expiryDays')).toBe(Number.POSITIVE_INFINITY);
    expect(found.fact('bad', 'expiryDays')).toBe('unknown: not-shown');
  });

  test('are asked for nothing that no promise needs', async () => {
    const found = await scan({ database: ['encryptedAtRest'] });

    expect(found.asked()['dynamodb:ListTables']).toBe(1);
    expect(found.asked()['dynamodb:DescribeTable']).toBeUndefined();
  });
});

import {
  CloudTrailClient,
  CreateTrailCommand,
  PutEventSelectorsCommand,
  StartLoggingCommand,
} from '@aws-sdk/client-cloudtrail';
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  PutRetentionPolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { CreateBucketCommand, PutBucketPolicyCommand, S3Client } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, test } from 'vitest';
import { realGaps, scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

startMoto();

const logs = new CloudWatchLogsClient({});
const account = '123456789012';

async function group(logGroupName: string, retentionInDays?: number, kmsKeyId?: string): Promise<string> {
  await logs.send(new CreateLogGroupCommand({ logGroupName, kmsKeyId, tags: { env: 'prod' } }));
  if (retentionInDays !== undefined)
    await logs.send(new PutRetentionPolicyCommand({ logGroupName, retentionInDays }));
  return `arn:aws:logs:eu-central-1:${account}:log-group:${logGroupName}:*`;
}

beforeAll(async () => {
  const s3 = new S3Client({ forcePathStyle: true });
  const CreateBucketConfiguration = { LocationConstraint: 'eu-central-1' } as const;
  await s3.send(new CreateBucketCommand({ Bucket: 'records', CreateBucketConfiguration }));
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [] });
  await s3.send(new PutBucketPolicyCommand({ Bucket: 'records', Policy }));
  const { Role } = await new IAMClient({}).send(
    new CreateRoleCommand({ RoleName: 'delivery', AssumeRolePolicyDocument: Policy }),
  );
  const { KeyMetadata } = await new KMSClient({}).send(new CreateKeyCommand({}));
  const year = await group('year', 365, KeyMetadata?.Arn);
  await group('week', 7);
  await group('ever');

  const trails = new CloudTrailClient({});
  const create = (Name: string, more: object = {}) =>
    trails.send(new CreateTrailCommand({ Name, S3BucketName: 'records', ...more }));
  await create('good', {
    IsMultiRegionTrail: true,
    EnableLogFileValidation: true,
    CloudWatchLogsLogGroupArn: year,
    CloudWatchLogsRoleArn: Role?.Arn,
  });
  await trails.send(new StartLoggingCommand({ Name: 'good' }));
  await create('bad');
  await trails.send(
    new PutEventSelectorsCommand({
      TrailName: 'bad',
      EventSelectors: [{ ReadWriteType: 'WriteOnly', IncludeManagementEvents: true, DataResources: [] }],
    }),
  );
});

describe('trails', () => {
  test('record or not, in which regions, and what', async () => {
    const found = await scan({
      auditTrail: ['logging', 'allRegions', 'managementEvents', 'dataEvents', 'tamperEvident'],
    });

    expect(found.fact('good', 'logging')).toBe(true);
    expect(found.fact('good', 'allRegions')).toBe(true);
    expect(found.fact('good', 'managementEvents')).toBe('all');
    expect(found.fact('good', 'tamperEvident')).toBe(true);
    expect(found.fact('bad', 'logging')).toBe(false);
    expect(found.fact('bad', 'allRegions')).toBe(false);
    expect(found.fact('bad', 'managementEvents')).toBe('write-only');
    expect(found.fact('bad', 'dataEvents')).toBe(false);
    expect(found.fact('bad', 'tamperEvident')).toBe(false);
    expect(realGaps(found)).toEqual([]);
    // moto knows no event data stores.
    expect(found.gaps.map(({ subject }) => subject)).toContain('cloudtrail:ListEventDataStores');
  });

  test('are told once, where they were made', async () => {
    const regions = { regions: ['eu-central-1', 'eu-west-1'], accounts: 'own', complete: true } as const;
    const found = await scan({ auditTrail: ['allRegions'] }, regions);

    expect(found.resources.map(({ name }) => name).toSorted()).toEqual(['bad', 'good']);
  });

  test('keep their records as long as the longer of bucket and log group', async () => {
    const found = await scan({ auditTrail: ['retentionDays', 'copies'] });

    expect(found.fact('good', 'retentionDays')).toBe(Number.POSITIVE_INFINITY);
    expect(found.asked()['cloudwatch-logs:DescribeLogGroups']).toBe(1);
    expect(found.fact('bad', 'copies')).toEqual([]);
  });
});

describe('log groups', () => {
  test('keep records for some days, or for ever', async () => {
    const found = await scan({ logStore: ['retentionDays', 'encryptedAtRest', 'keyManager'] });

    expect(found.fact('year', 'retentionDays')).toBe(365);
    expect(found.fact('week', 'retentionDays')).toBe(7);
    expect(found.fact('ever', 'retentionDays')).toBe(Number.POSITIVE_INFINITY);
    expect(found.fact('year', 'keyManager')).toBe('customer');
    expect(found.fact('week', 'keyManager')).toBe('provider');
    expect(found.resources.find(({ name }) => name === 'week')?.id).toBe(
      `arn:aws:logs:eu-central-1:${account}:log-group:week`,
    );
    expect(realGaps(found)).toEqual([]);
  });

  test('are asked for their subscribers and tags where these matter', async () => {
    const found = await scan({ logStore: ['copies', 'deletionProtection'] }, undefined, { labels: true });

    expect(found.fact('ever', 'copies')).toEqual([]);
    // moto does not say whether they are protected.
    expect(found.fact('ever', 'deletionProtection')).toBe('unknown: not-shown');
    expect(found.asked()['cloudwatch-logs:DescribeSubscriptionFilters']).toBe(3);
    const encrypted = await scan({ logStore: ['encryptedAtRest'] });
    expect(encrypted.asked()).not.toHaveProperty('cloudwatch-logs:DescribeSubscriptionFilters');
    expect(found.resources[0]?.labels).toMatchObject({ known: true, value: { env: 'prod' } });
  });
});

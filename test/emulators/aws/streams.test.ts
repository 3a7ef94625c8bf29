import {
  CreateRepositoryCommand,
  ECRClient,
  PutReplicationConfigurationCommand,
  SetRepositoryPolicyCommand,
} from '@aws-sdk/client-ecr';
import {
  CreateDeliveryStreamCommand,
  FirehoseClient,
  StartDeliveryStreamEncryptionCommand,
} from '@aws-sdk/client-firehose';
import {
  AddTagsToStreamCommand,
  CreateStreamCommand,
  IncreaseStreamRetentionPeriodCommand,
  KinesisClient,
  PutResourcePolicyCommand,
  StartStreamEncryptionCommand,
} from '@aws-sdk/client-kinesis';
import { CreateBrokerCommand, MqClient } from '@aws-sdk/client-mq';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { beforeAll, describe, expect, test } from 'vitest';
import { scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

startMoto();

const account = '123456789012';
const role = `arn:aws:iam::${account}:role/r`;

/** A policy that lets everybody do something. */
function open(Action: string): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Sid: 'all', Effect: 'Allow', Principal: '*', Action }],
  });
}

async function makeStreams(): Promise<void> {
  const kinesis = new KinesisClient({ requestHandler: new NodeHttpHandler() });
  for (const StreamName of ['good-stream', 'bad-stream'])
    await kinesis.send(new CreateStreamCommand({ StreamName, ShardCount: 1 }));
  const good = { StreamName: 'good-stream' };
  await kinesis.send(
    new StartStreamEncryptionCommand({ ...good, EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' }),
  );
  await kinesis.send(new IncreaseStreamRetentionPeriodCommand({ ...good, RetentionPeriodHours: 168 }));
  await kinesis.send(new AddTagsToStreamCommand({ ...good, Tags: { env: 'prod' } }));
  await kinesis.send(
    new PutResourcePolicyCommand({
      ResourceARN: `arn:aws:kinesis:eu-central-1:${account}:stream/bad-stream`,
      Policy: open('kinesis:PutRecord'),
    }),
  );
}

async function makeDeliveries(): Promise<void> {
  const LocationConstraint = 'eu-west-1' as const;
  await new S3Client({ forcePathStyle: true, region: 'eu-west-1' }).send(
    new CreateBucketCommand({ Bucket: 'landing', CreateBucketConfiguration: { LocationConstraint } }),
  );
  const firehose = new FirehoseClient({});
  const destination = { RoleARN: role, BucketARN: 'arn:aws:s3:::landing' };
  await firehose.send(
    new CreateDeliveryStreamCommand({
      DeliveryStreamName: 'to-landing',
      ExtendedS3DestinationConfiguration: destination,
      Tags: [{ Key: 'env', Value: 'prod' }],
    }),
  );
  await firehose.send(
    new StartDeliveryStreamEncryptionCommand({
      DeliveryStreamName: 'to-landing',
      DeliveryStreamEncryptionConfigurationInput: { KeyType: 'AWS_OWNED_CMK' },
    }),
  );
  await firehose.send(
    new CreateDeliveryStreamCommand({
      DeliveryStreamName: 'to-others',
      HttpEndpointDestinationConfiguration: {
        EndpointConfiguration: { Url: 'https://logs.example.com' },
        S3Configuration: destination,
        RoleARN: role,
      },
    }),
  );
}

async function makeBrokers(): Promise<void> {
  const mq = new MqClient({});
  const make = (BrokerName: string, more: object) =>
    mq.send(
      new CreateBrokerCommand({
        BrokerName,
        EngineType: 'ACTIVEMQ',
        EngineVersion: '5.18',
        HostInstanceType: 'mq.m5.large',
        AutoMinorVersionUpgrade: true,
        DeploymentMode: 'SINGLE_INSTANCE',
        PubliclyAccessible: true,
        Users: [{ Username: 'user', Password: 'Password12345' }],
        ...more,
      }),
    );
  await make('good-broker', {
    PubliclyAccessible: false,
    DeploymentMode: 'ACTIVE_STANDBY_MULTI_AZ',
    Tags: { env: 'prod' },
  });
  await make('bad-broker', {});
}

async function makeRepositories(): Promise<void> {
  const ecr = new ECRClient({});
  for (const repositoryName of ['own', 'for-all', 'copied'])
    await ecr.send(new CreateRepositoryCommand({ repositoryName }));
  await ecr.send(
    new SetRepositoryPolicyCommand({
      repositoryName: 'for-all',
      policyText: open('ecr:BatchGetImage'),
    }),
  );
  await ecr.send(
    new PutReplicationConfigurationCommand({
      replicationConfiguration: {
        rules: [
          {
            destinations: [{ region: 'us-east-1', registryId: account }],
            repositoryFilters: [{ filter: 'cop', filterType: 'PREFIX_MATCH' }],
          },
        ],
      },
    }),
  );
}

beforeAll(async () => {
  await makeStreams();
  await makeDeliveries();
  await makeBrokers();
  await makeRepositories();
});

describe('streams of Kinesis', () => {
  test('are encrypted, private and forget, or not', async () => {
    const found = await scan({
      stream: ['encryptedAtRest', 'publiclyAccessible', 'expiryDays', 'keyManager'],
    });

    expect(found.fact('good-stream', 'encryptedAtRest')).toBe(true);
    expect(found.fact('good-stream', 'keyManager')).toBe('provider');
    expect(found.fact('good-stream', 'publiclyAccessible')).toBe(false);
    expect(found.fact('good-stream', 'expiryDays')).toBe(7);
    expect(found.fact('bad-stream', 'encryptedAtRest')).toBe(false);
    expect(found.fact('bad-stream', 'publiclyAccessible')).toBe(true);
    expect(found.fact('bad-stream', 'expiryDays')).toBe(1);
  });

  test('carry their tags', async () => {
    const found = await scan({ stream: ['redundancy'] }, undefined, { labels: true });
    const labels = found.resources.map(({ name, labels: own }) => [name, own.known ? own.value : own.why]);

    expect(labels).toContainEqual(['good-stream', { env: 'prod' }]);
    expect(labels).toContainEqual(['to-landing', { env: 'prod' }]);
    expect(found.asked()).not.toHaveProperty('kinesis:DescribeStreamSummary');
  });
});

describe('deliveries of Firehose', () => {
  test('go where their bucket lies, or where nobody can tell', async () => {
    const found = await scan({ stream: ['copies', 'encryptedAtRest', 'keyManager'] });

    expect(found.fact('to-landing', 'copies')).toMatchObject([{ region: { value: 'eu-west-1' } }]);
    expect(found.fact('to-landing', 'encryptedAtRest')).toBe(true);
    expect(found.fact('to-landing', 'keyManager')).toBe('provider');
    expect(found.fact('to-others', 'copies')).toMatchObject([{ region: { known: false } }]);
    expect(found.fact('to-others', 'encryptedAtRest')).toBe('unknown: not-shown');
  });
});

test('brokers of Amazon MQ are private and doubled, or not', async () => {
  const found = await scan({ queue: ['publiclyAccessible', 'redundancy', 'copies', 'encryptedAtRest'] });

  expect(found.fact('good-broker', 'publiclyAccessible')).toBe(false);
  expect(found.fact('good-broker', 'redundancy')).toBe('zones');
  expect(found.fact('good-broker', 'copies')).toEqual([]);
  expect(found.fact('bad-broker', 'publiclyAccessible')).toBe(true);
  expect(found.fact('bad-broker', 'redundancy')).toBe('none');
});

describe('repositories of ECR', () => {
  test('are stores only where they are public or copied', async () => {
    const found = await scan({ bucket: ['publiclyAccessible', 'copies'] });
    const names = found.resources.filter(({ type }) => type === 'aws_ecr_repository').map(({ name }) => name);

    expect(names.toSorted()).toEqual(['copied', 'for-all']);
    expect(found.fact('for-all', 'publiclyAccessible')).toBe(true);
    expect(found.fact('copied', 'copies')).toMatchObject([{ region: { value: 'us-east-1' } }]);
  });

  test('are not asked about where it makes no difference', async () => {
    const found = await scan({ bucket: ['encryptedAtRest'] });

    expect(Object.keys(found.asked()).filter((operation) => operation.startsWith('ecr'))).toEqual([]);
  });
});

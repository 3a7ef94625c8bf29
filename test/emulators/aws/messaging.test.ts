import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { beforeAll, describe, expect, test } from 'vitest';
import { realGaps, scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

startMoto();

const account = '123456789012';

function policy(service: string, name: string, ...statements: readonly object[]): string {
  const Resource = `arn:aws:${service}:eu-central-1:${account}:${name}`;
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: statements.map((statement) => ({ Action: `${service}:*`, Resource, ...statement })),
  });
}

const refuse = {
  Effect: 'Deny',
  Principal: '*',
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
} as const;
const open = { Effect: 'Allow', Principal: '*' } as const;

beforeAll(async () => {
  const sqs = new SQSClient({});
  const tags = { env: 'prod' };
  await sqs.send(
    new CreateQueueCommand({
      QueueName: 'good',
      tags,
      Attributes: {
        KmsMasterKeyId: 'alias/aws/sqs',
        MessageRetentionPeriod: '86400',
        Policy: policy('sqs', 'good', refuse),
      },
    }),
  );
  await sqs.send(
    new CreateQueueCommand({
      QueueName: 'bad',
      Attributes: { SqsManagedSseEnabled: 'false', Policy: policy('sqs', 'bad', open) },
    }),
  );
  const sns = new SNSClient({});
  const topic = async (Name: string, Attributes: Record<string, string>): Promise<string> => {
    const Tags = [{ Key: 'env', Value: 'prod' }];
    const made = await sns.send(new CreateTopicCommand({ Name, Attributes, Tags }));
    return made.TopicArn ?? '';
  };
  const news = await topic('news', {
    KmsMasterKeyId: 'alias/aws/sns',
    Policy: policy('sns', 'news', refuse),
  });
  const Endpoint = `arn:aws:sqs:eu-west-1:${account}:elsewhere`;
  await sns.send(new SubscribeCommand({ TopicArn: news, Protocol: 'sqs', Endpoint }));
  const leaky = await topic('leaky', { Policy: policy('sns', 'leaky', refuse, open) });
  await sns.send(
    new SubscribeCommand({ TopicArn: leaky, Protocol: 'http', Endpoint: 'http://example.com/hook' }),
  );
});

describe('queues', () => {
  test('are encrypted or not, and open or not', async () => {
    const found = await scan({ queue: ['encryptedAtRest', 'keyManager', 'publiclyAccessible'] });

    expect(found.fact('good', 'encryptedAtRest')).toBe(true);
    expect(found.fact('good', 'keyManager')).toBe('provider');
    expect(found.fact('good', 'publiclyAccessible')).toBe(false);
    expect(found.fact('bad', 'encryptedAtRest')).toBe(false);
    expect(found.fact('bad', 'publiclyAccessible')).toBe(true);
    expect(found.resources.find(({ name }) => name === 'good')?.id).toBe(
      `arn:aws:sqs:eu-central-1:${account}:good`,
    );
    expect(realGaps(found)).toEqual([]);
  });

  test('refuse clear text by their policy, and keep messages for a time', async () => {
    const found = await scan({ queue: ['transport', 'minimumTls', 'expiryDays'] });

    expect(found.fact('good', 'transport')).toBe('required');
    expect(found.fact('good', 'expiryDays')).toBe(1);
    expect(found.fact('bad', 'transport')).toBe('optional');
    expect(found.fact('bad', 'expiryDays')).toBe(4);
  });

  test('are asked about once, and not at all where nothing is asked of them', async () => {
    const some = await scan({ queue: ['transport', 'encryptedAtRest'] });
    const none = await scan({ queue: ['redundancy'] }, undefined, { labels: true });

    expect(some.asked()['sqs:GetQueueAttributes']).toBe(2);
    expect(none.asked()).not.toHaveProperty('sqs:GetQueueAttributes');
    expect(none.resources.find(({ name }) => name === 'good')?.labels).toMatchObject({
      known: true,
      value: { env: 'prod' },
    });
    expect(none.resources.find(({ name }) => name === 'bad')?.labels).toMatchObject({ value: {} });
  });
});

describe('topics', () => {
  test('have a key or say nothing of encryption, and are open or not', async () => {
    const found = await scan({ queue: ['encryptedAtRest', 'publiclyAccessible'] });

    expect(found.fact('news', 'encryptedAtRest')).toBe(true);
    expect(found.fact('news', 'publiclyAccessible')).toBe(false);
    expect(found.fact('leaky', 'encryptedAtRest')).toBe('unknown: not-shown');
    expect(found.fact('leaky', 'publiclyAccessible')).toBe(true);
  });

  test('send to subscribers, in clear text or elsewhere', async () => {
    const found = await scan({ queue: ['transport', 'copies'] }, undefined, { labels: true });

    expect(found.fact('news', 'transport')).toBe('required');
    expect(found.fact('leaky', 'transport')).toBe('optional');
    expect(found.fact('news', 'copies')).toMatchObject([{ region: { known: true, value: 'eu-west-1' } }]);
    expect(found.resources.find(({ name }) => name === 'news')?.labels).toMatchObject({
      value: { env: 'prod' },
    });
  });
});

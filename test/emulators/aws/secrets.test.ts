import {
  CreateSecretCommand,
  PutResourcePolicyCommand,
  RotateSecretCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { beforeAll, describe, expect, test } from 'vitest';
import { realGaps, scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

startMoto();

const env = [{ Key: 'env', Value: 'prod' }];

beforeAll(async () => {
  const secrets = new SecretsManagerClient({});
  await secrets.send(
    new CreateSecretCommand({
      Name: 'rotated',
      SecretString: 'x',
      Tags: env,
      AddReplicaRegions: [{ Region: 'eu-west-1' }],
    }),
  );
  await secrets.send(
    new RotateSecretCommand({
      SecretId: 'rotated',
      RotateImmediately: false,
      RotationRules: { AutomaticallyAfterDays: 30 },
    }),
  );
  await secrets.send(new CreateSecretCommand({ Name: 'still', SecretString: 'x' }));
  const Statement = [
    { Effect: 'Allow', Principal: '*', Action: 'secretsmanager:GetSecretValue', Resource: '*' },
  ];
  await secrets.send(
    new PutResourcePolicyCommand({
      SecretId: 'still',
      ResourcePolicy: JSON.stringify({ Version: '2012-10-17', Statement }),
    }),
  );
});

describe('secrets', () => {
  test('are rotated by themselves or not', async () => {
    const found = await scan({ secretStore: ['rotationDays', 'softDeleteDays', 'keyManager'] });

    expect(found.fact('rotated', 'rotationDays')).toBe(30);
    expect(found.fact('still', 'rotationDays')).toBe(Number.POSITIVE_INFINITY);
    expect(found.fact('still', 'softDeleteDays')).toBe('unknown: not-shown');
    expect(found.fact('still', 'keyManager')).toBe('provider');
    expect(found.asked()).not.toHaveProperty('secrets-manager:DescribeSecret');
    expect(realGaps(found)).toEqual([]);
  });

  test('are copied to other regions and opened by a policy, or not', async () => {
    const found = await scan({ secretStore: ['copies', 'publiclyAccessible'] }, undefined, { labels: true });

    expect(found.fact('rotated', 'copies')).toMatchObject([{ region: { known: true, value: 'eu-west-1' } }]);
    expect(found.fact('rotated', 'publiclyAccessible')).toBe(false);
    expect(found.fact('still', 'copies')).toEqual([]);
    expect(found.fact('still', 'publiclyAccessible')).toBe(true);
    expect(found.resources.find(({ name }) => name === 'rotated')?.labels).toMatchObject({
      value: { env: 'prod' },
    });
  });

  test('that are replicas are rotated where they come from', async () => {
    const ireland = { regions: ['eu-west-1'], accounts: 'own', complete: true } as const;
    const found = await scan({ secretStore: ['rotationDays'] }, ireland);

    expect(found.fact('rotated', 'rotationDays')).toBe('unknown: not-shown');
  });
});

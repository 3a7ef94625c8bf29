import { CreateKeyCommand, EnableKeyRotationCommand, KMSClient } from '@aws-sdk/client-kms';
import { CreateVolumeCommand, EC2Client } from '@aws-sdk/client-ec2';
import { beforeAll, describe, expect, test } from 'vitest';
import { realGaps, scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

startMoto();

const keys: Record<string, string> = {};

beforeAll(async () => {
  const kms = new KMSClient({});
  const make = async (name: string, more: object = {}): Promise<string> => {
    const { KeyMetadata } = await kms.send(new CreateKeyCommand(more));
    keys[name] = KeyMetadata?.KeyId ?? '';
    return KeyMetadata?.Arn ?? '';
  };
  const rotated = await make('rotated');
  await kms.send(new EnableKeyRotationCommand({ KeyId: rotated }));
  await make('still');
  await make('signing', { KeySpec: 'RSA_2048', KeyUsage: 'SIGN_VERIFY' });
  await new EC2Client({}).send(
    new CreateVolumeCommand({
      AvailabilityZone: 'eu-central-1a',
      Size: 8,
      Encrypted: true,
      KmsKeyId: rotated,
      TagSpecifications: [{ ResourceType: 'volume', Tags: [{ Key: 'Name', Value: 'data' }] }],
    }),
  );
});

describe('keys', () => {
  test('are rotated or not; what cannot be rotated by itself is not known', async () => {
    const found = await scan({ key: ['enabled', 'hardware', 'rotationDays'] });

    // moto does not say after how many days it rotates.
    expect(found.fact(keys['rotated'] ?? '', 'rotationDays')).toBe('unknown: not-shown');
    expect(found.fact(keys['still'] ?? '', 'rotationDays')).toBe(Number.POSITIVE_INFINITY);
    expect(found.fact(keys['signing'] ?? '', 'rotationDays')).toBe('unknown: not-shown');
    expect(found.fact(keys['still'] ?? '', 'enabled')).toBe(true);
    expect(found.fact(keys['still'] ?? '', 'hardware')).toBe(true);
    expect(found.asked()['kms:GetKeyRotationStatus']).toBe(2);
    expect(realGaps(found)).toEqual([]);
  });

  test('of their own tell who manages the key of what they encrypt', async () => {
    const found = await scan({ volume: ['keyManager'] });

    expect(found.fact('data', 'keyManager')).toBe('customer');
  });
});

import {
  CreateSnapshotCommand,
  CreateVolumeCommand,
  EC2Client,
  EnableEbsEncryptionByDefaultCommand,
  ModifySnapshotAttributeCommand,
} from '@aws-sdk/client-ec2';
import { beforeAll, describe, expect, test } from 'vitest';
import { realGaps, scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

startMoto();

const names: Record<string, string> = {};

beforeAll(async () => {
  const ec2 = new EC2Client({});
  const volume = async (name: string, Encrypted: boolean): Promise<string> => {
    const made = await ec2.send(
      new CreateVolumeCommand({
        AvailabilityZone: 'eu-central-1a',
        Size: 8,
        Encrypted,
        TagSpecifications: [{ ResourceType: 'volume', Tags: [{ Key: 'Name', Value: name }] }],
      }),
    );
    return made.VolumeId ?? '';
  };
  const good = await volume('good', true);
  const bad = await volume('bad', false);
  for (const [name, VolumeId] of Object.entries({ kept: good, shared: bad }))
    names[name] = (await ec2.send(new CreateSnapshotCommand({ VolumeId }))).SnapshotId ?? '';
  await ec2.send(
    new ModifySnapshotAttributeCommand({
      SnapshotId: names['shared'],
      Attribute: 'createVolumePermission',
      OperationType: 'add',
      GroupNames: ['all'],
    }),
  );
  await new EC2Client({ region: 'eu-west-1' }).send(new EnableEbsEncryptionByDefaultCommand({}));
});

const account = '123456789012';

test('volumes are encrypted or not, and named by their tag', async () => {
  const found = await scan({ volume: ['encryptedAtRest', 'publiclyAccessible'] });

  expect(found.fact('good', 'encryptedAtRest')).toBe(true);
  expect(found.fact('bad', 'encryptedAtRest')).toBe(false);
  expect(found.fact('bad', 'publiclyAccessible')).toBe(false);
  expect(found.resources[0]?.id).toMatch(/^arn:aws:ec2:eu-central-1:123456789012:volume\/vol-/);
  expect(realGaps(found)).toEqual([]);
});

test('snapshots are public if everybody may restore them', async () => {
  const found = await scan({ snapshot: ['encryptedAtRest', 'publiclyAccessible'] });

  expect(found.fact(names['shared'] ?? '', 'publiclyAccessible')).toBe(true);
  expect(found.fact(names['shared'] ?? '', 'encryptedAtRest')).toBe(false);
  expect(found.fact(names['kept'] ?? '', 'publiclyAccessible')).toBe(false);
  expect(found.fact(names['kept'] ?? '', 'encryptedAtRest')).toBe(true);
});

describe('the default encryption of new volumes', () => {
  test('holds for an account only if it is on in every region', async () => {
    const both = { regions: ['eu-west-1', 'eu-central-1'], accounts: 'own', complete: true } as const;
    const one = { ...both, regions: ['eu-west-1'] };

    expect(
      (await scan({ account: ['encryptsVolumesByDefault'] }, both)).fact(account, 'encryptsVolumesByDefault'),
    ).toBe(false);
    expect(
      (await scan({ account: ['encryptsVolumesByDefault'] }, one)).fact(account, 'encryptsVolumesByDefault'),
    ).toBe(true);
  });
});

import {
  CreateAccessKeyCommand,
  CreateLoginProfileCommand,
  CreateUserCommand,
  CreateVirtualMFADeviceCommand,
  EnableMFADeviceCommand,
  IAMClient,
  UpdateAccessKeyCommand,
  UpdateAccountPasswordPolicyCommand,
} from '@aws-sdk/client-iam';
import { beforeAll, describe, expect, test } from 'vitest';
import { realGaps, scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

startMoto();

const iam = new IAMClient({});
const keys: string[] = [];

async function user(UserName: string, password: boolean): Promise<void> {
  await iam.send(new CreateUserCommand({ UserName, Tags: [{ Key: 'env', Value: 'prod' }] }));
  if (password) await iam.send(new CreateLoginProfileCommand({ UserName, Password: 'a-Long-1-password' }));
}

beforeAll(async () => {
  await user('good', true);
  const { VirtualMFADevice } = await iam.send(
    new CreateVirtualMFADeviceCommand({ VirtualMFADeviceName: 'good' }),
  );
  await iam.send(
    new EnableMFADeviceCommand({
      UserName: 'good',
      SerialNumber: VirtualMFADevice?.SerialNumber,
      AuthenticationCode1: '123456',
      AuthenticationCode2: '654321',
    }),
  );
  await user('bad', true);
  await user('program', false);
  for (const Status of ['Active', 'Inactive'] as const) {
    const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: 'program' }));
    const AccessKeyId = AccessKey?.AccessKeyId ?? '';
    keys.push(AccessKeyId);
    await iam.send(new UpdateAccessKeyCommand({ UserName: 'program', AccessKeyId, Status }));
  }
});

describe('users', () => {
  test('have a password and a second factor, or not', async () => {
    const found = await scan({ user: ['passwordLogin', 'mfa'] });

    expect(found.fact('good', 'passwordLogin')).toBe(true);
    expect(found.fact('good', 'mfa')).toBe(true);
    expect(found.fact('bad', 'passwordLogin')).toBe(true);
    expect(found.fact('bad', 'mfa')).toBe(false);
    expect(found.fact('program', 'passwordLogin')).toBe(false);
    expect(found.asked()['iam:ListMFADevices']).toBe(3);
    expect(found.asked()).not.toHaveProperty('iam:ListAccessKeys');
    expect(realGaps(found)).toEqual([]);
  });

  test('are told once for all regions, with what was last used', async () => {
    const regions = { regions: ['eu-central-1', 'eu-west-1'], accounts: 'own', complete: true } as const;
    const found = await scan({ user: ['lastUsed'] }, regions, { labels: true });

    expect(found.resources).toHaveLength(3);
    expect(found.fact('bad', 'lastUsed')).toBe('never');
    expect(found.resources[0]).toMatchObject({
      region: { known: true, value: 'global' },
      labels: { known: true, value: { env: 'prod' } },
    });
  });
});

describe('access keys', () => {
  test('are active or not, named without what a program signs in with', async () => {
    const found = await scan({ accessKey: ['active', 'createdOn', 'lastUsed'] });

    expect(found.resources).toHaveLength(2);
    expect(new Set(found.resources.map(({ id }) => id)).size).toBe(2);
    for (const value of [true, false]) {
      const active: unknown = expect.objectContaining({ value });
      expect(found.resources.map(({ facts }) => facts)).toContainEqual(expect.objectContaining({ active }));
    }
    for (const { facts, name } of found.resources) {
      expect(name).toBe('program');
      expect(facts).toMatchObject({
        createdOn: { value: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string },
        lastUsed: { value: 'never' },
      });
    }
    const said = JSON.stringify(found.resources);
    for (const key of keys) expect(said).not.toContain(key);
    const ledger = JSON.stringify(found.calls);
    for (const key of keys) expect(ledger).not.toContain(key);
  });
});

describe('the rules for passwords', () => {
  test('are those of the account, if it has any', async () => {
    const reads = {
      passwordPolicy: ['users', 'minimumLength', 'characterClasses', 'maximumAgeDays', 'remembered'],
    } as const;
    expect((await scan(reads)).resources).toEqual([]);

    await iam.send(
      new UpdateAccountPasswordPolicyCommand({
        MinimumPasswordLength: 14,
        RequireLowercaseCharacters: true,
        RequireUppercaseCharacters: true,
        RequireNumbers: true,
        RequireSymbols: false,
        MaxPasswordAge: 90,
        PasswordReusePrevention: 5,
      }),
    );
    const found = await scan(reads);
    const name = 'account password policy';

    expect(found.fact(name, 'users')).toBe('administrators');
    expect(found.fact(name, 'minimumLength')).toBe(14);
    expect(found.fact(name, 'characterClasses')).toBe(3);
    expect(found.fact(name, 'maximumAgeDays')).toBe(90);
    expect(found.fact(name, 'remembered')).toBe(5);
  });
});

test('the root user has a second factor and keys, or not', async () => {
  const found = await scan({ account: ['rootMfa', 'rootAccessKeys'] });

  expect(found.fact('123456789012', 'rootMfa')).toBe(false);
  expect(found.fact('123456789012', 'rootAccessKeys')).toBe(false);
  expect(found.asked()).not.toHaveProperty('iam:ListUsers');
});

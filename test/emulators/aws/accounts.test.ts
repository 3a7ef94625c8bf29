import { CreateVolumeCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreatePolicyCommand,
  CreateUserCommand,
  IAMClient,
} from '@aws-sdk/client-iam';
import {
  CreateAccountCommand,
  CreateOrganizationCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { policiesFor } from '../../../src/providers/aws/permissions.ts';
import { answering, xmlError } from '../../providers/aws/answers.ts';
import { json } from '../../providers/aws/replies.ts';
import { oneRegion, realGaps, scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

const moto = startMoto();

const volumes = { volume: ['encryptedAtRest'] } as const;
const role = { name: 'reader' };

async function makeVolume(name: string, Encrypted: boolean, credentials?: object): Promise<void> {
  await new EC2Client(credentials === undefined ? {} : { credentials: credentials as never }).send(
    new CreateVolumeCommand({
      AvailabilityZone: 'eu-central-1a',
      Size: 8,
      Encrypted,
      TagSpecifications: [{ ResourceType: 'volume', Tags: [{ Key: 'Name', Value: name }] }],
    }),
  );
}

async function within(account: string): Promise<object> {
  const { Credentials: keys } = await new STSClient({}).send(
    new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${account}:role/reader`, RoleSessionName: 'seed' }),
  );
  return {
    accessKeyId: keys?.AccessKeyId ?? '',
    secretAccessKey: keys?.SecretAccessKey ?? '',
    sessionToken: keys?.SessionToken ?? '',
  };
}

/** Signs in as a user who has this policy and no other. */
async function become(document: object): Promise<void> {
  const iam = new IAMClient({ region: 'us-east-1' });
  await iam.send(new CreateUserCommand({ UserName: 'reader' }));
  const { Policy } = await iam.send(
    new CreatePolicyCommand({ PolicyName: 'p', PolicyDocument: JSON.stringify(document) }),
  );
  await iam.send(new AttachUserPolicyCommand({ UserName: 'reader', PolicyArn: Policy?.Arn }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: 'reader' }));
  vi.stubEnv('AWS_ACCESS_KEY_ID', AccessKey?.AccessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', AccessKey?.SecretAccessKey);
  await moto.enforcePermissions();
}

beforeEach(() => moto.reset());

describe('several accounts', () => {
  test('are each read in their role, the own one without', async () => {
    await makeVolume('own', true);
    await makeVolume('other', false, await within('222222222222'));
    const found = await scan(volumes, { ...oneRegion, accounts: ['123456789012', '222222222222'], role });

    expect(found.resources.map(({ name, account }) => [name, account])).toEqual([
      ['own', '123456789012'],
      ['other', '222222222222'],
    ]);
    expect(found.sources.map(({ name }) => name)).toEqual(['aws:123456789012', 'aws:222222222222']);
    expect(found.asked()['sts:AssumeRole']).toBe(1);
    expect(found.calls.every(({ account }) => account !== '')).toBe(true);
    expect(realGaps(found)).toEqual([]);
  });

  test('without a role are a gap', async () => {
    const found = await scan(volumes, { ...oneRegion, accounts: ['222222222222'] });

    expect(found.resources).toEqual([]);
    expect(realGaps(found)).toMatchObject([{ kinds: ['volume'], account: '222222222222', why: 'denied' }]);
  });

  test('of an organisation are those that it lists', async () => {
    const organizations = new OrganizationsClient({ region: 'us-east-1' });
    await organizations.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
    const made = await organizations.send(new CreateAccountCommand({ Email: 'a@b.eu', AccountName: 'prod' }));
    const member = made.CreateAccountStatus?.AccountId ?? '';
    await makeVolume('own', true);
    await makeVolume('member', false, await within(member));
    const found = await scan(volumes, { ...oneRegion, accounts: 'organization', role });

    expect(found.resources.map(({ name }) => name).toSorted()).toEqual(['member', 'own']);
    expect(JSON.stringify(found)).not.toContain('a@b.eu');
  });
});

test('an account that cannot be entered is a gap, and the others are read', async () => {
  const handler = answering(({ operation }) => {
    if (operation === 'AssumeRole')
      return xmlError('AccessDenied', 'not authorized to perform: sts:AssumeRole');
    return operation === 'DescribeVolumes'
      ? { body: '<DescribeVolumesResponse><volumeSet></volumeSet></DescribeVolumesResponse>' }
      : json({});
  });
  const found = await scan(
    volumes,
    { ...oneRegion, accounts: ['123456789012', '333333333333'], role },
    { handler },
  );

  expect(found.sources.map(({ name }) => name)).toEqual(['aws:123456789012']);
  expect(found.gaps).toMatchObject([
    {
      kinds: ['volume'],
      account: '333333333333',
      why: 'denied',
      detail: 'Account 333333333333 cannot be entered as reader: access was denied.',
      call: { operation: 'sts:AssumeRole', outcome: 'denied' },
    },
  ]);
});

describe('a user who may do little', () => {
  afterEach(() => void vi.unstubAllEnvs());

  test('sees what the printed policy allows, in full', async () => {
    await makeVolume('bad', false);
    const [policy = {}] = policiesFor(volumes, false, oneRegion);
    await become(policy);
    const found = await scan(volumes);

    expect(found.fact('bad', 'encryptedAtRest')).toBe(false);
    expect(realGaps(found)).toEqual([]);
  });

  test('leaves a gap where a permission is missing', async () => {
    await makeVolume('bad', false);
    const [policy = {}] = policiesFor({ bucket: ['encryptedAtRest'] }, false, oneRegion);
    await become(policy);
    const found = await scan({ ...volumes, bucket: ['encryptedAtRest'] });

    expect(realGaps(found)).toMatchObject([
      {
        kinds: ['volume'],
        why: 'denied',
        region: 'eu-central-1',
        detail: 'DescribeVolumes in eu-central-1 of account 123456789012: access was denied.',
      },
    ]);
  });
});

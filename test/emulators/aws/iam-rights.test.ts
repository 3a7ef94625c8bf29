import {
  AttachRolePolicyCommand,
  AttachUserPolicyCommand,
  CreateGroupCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  CreateServiceLinkedRoleCommand,
  CreateUserCommand,
  IAMClient,
  PutGroupPolicyCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { beforeAll, describe, expect, test } from 'vitest';
import { realGaps, scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

startMoto({ managedPolicies: true });

function document(statement: object): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...statement }] });
}

const trust = document({ Action: 'sts:AssumeRole', Principal: { Service: 'ec2.amazonaws.com' } });
const narrow = document({ Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' });

beforeAll(async () => {
  const iam = new IAMClient({});
  const policy = async (PolicyName: string, PolicyDocument: string): Promise<string> => {
    const { Policy } = await iam.send(new CreatePolicyCommand({ PolicyName, PolicyDocument }));
    return Policy?.Arn ?? '';
  };
  const reading = await policy('reading', narrow);
  await policy('spare', narrow);
  await iam.send(new CreateUserCommand({ UserName: 'owner' }));
  await iam.send(
    new AttachUserPolicyCommand({
      UserName: 'owner',
      PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess',
    }),
  );
  await iam.send(
    new CreateRoleCommand({
      RoleName: 'narrowed',
      AssumeRolePolicyDocument: trust,
      PermissionsBoundary: reading,
    }),
  );
  await iam.send(
    new AttachRolePolicyCommand({
      RoleName: 'narrowed',
      PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess',
    }),
  );
  await iam.send(new CreateGroupCommand({ GroupName: 'storage' }));
  await iam.send(
    new PutGroupPolicyCommand({
      GroupName: 'storage',
      PolicyName: 'all-of-s3',
      PolicyDocument: document({ Action: 's3:*', Resource: '*' }),
    }),
  );
  await iam.send(new CreateRoleCommand({ RoleName: 'machine', AssumeRolePolicyDocument: trust }));
  await iam.send(new AttachRolePolicyCommand({ RoleName: 'machine', PolicyArn: reading }));
  await iam.send(new CreateRoleCommand({ RoleName: 'mighty', AssumeRolePolicyDocument: trust }));
  await iam.send(
    new PutRolePolicyCommand({
      RoleName: 'mighty',
      PolicyName: 'everything',
      PolicyDocument: document({ Action: '*', Resource: '*' }),
    }),
  );
  await iam.send(new CreateServiceLinkedRoleCommand({ AWSServiceName: 'autoscaling.amazonaws.com' }));
}, 60_000);

describe('rights in IAM', () => {
  test('are those of each holder, by every policy that it has', async () => {
    const found = await scan({ permission: ['administrator', 'wildcard', 'holder', 'standing'] });

    expect(found.resources.map(({ name }) => name).toSorted()).toEqual([
      'machine',
      'mighty',
      'narrowed',
      'owner',
      'spare',
      'storage',
    ]);
    expect(found.fact('owner', 'administrator')).toBe(true);
    expect(found.fact('owner', 'holder')).toBe('person');
    expect(found.fact('narrowed', 'administrator')).toBe('unknown: ambiguous');
    expect(found.fact('storage', 'administrator')).toBe(false);
    expect(found.fact('storage', 'wildcard')).toBe(true);
    expect(found.fact('storage', 'holder')).toBe('group');
    expect(found.fact('machine', 'wildcard')).toBe(false);
    expect(found.fact('machine', 'holder')).toBe('machine');
    expect(found.fact('mighty', 'administrator')).toBe(true);
    expect(found.fact('spare', 'holder')).toBe('nobody');
    expect(found.asked()['iam:GetAccountAuthorizationDetails']).toBe(4);
    expect(realGaps(found)).toEqual([]);
  });
});

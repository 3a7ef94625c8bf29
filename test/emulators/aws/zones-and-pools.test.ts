import {
  CognitoIdentityProviderClient,
  CreateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import {
  CreateRepositoryCommand,
  ECRClient,
  PutRegistryScanningConfigurationCommand,
} from '@aws-sdk/client-ecr';
import {
  ChangeResourceRecordSetsCommand,
  CreateHostedZoneCommand,
  Route53Client,
  type ResourceRecordSet,
} from '@aws-sdk/client-route-53';
import { CreateStateMachineCommand, SFNClient } from '@aws-sdk/client-sfn';
import { beforeAll, describe, expect, test } from 'vitest';
import { realGaps, scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

startMoto();

async function zone(
  name: string,
  records: readonly [name: string, type: 'MX' | 'TXT' | 'A', value: string][],
): Promise<void> {
  const client = new Route53Client({});
  const made = await client.send(new CreateHostedZoneCommand({ Name: name, CallerReference: name }));
  const sets = records.map(([Name, Type, Value]): ResourceRecordSet => ({
    Name,
    Type,
    TTL: 60,
    ResourceRecords: [{ Value }],
  }));
  await client.send(
    new ChangeResourceRecordSetsCommand({
      HostedZoneId: made.HostedZone?.Id,
      ChangeBatch: { Changes: sets.map((one) => ({ Action: 'CREATE', ResourceRecordSet: one })) },
    }),
  );
}

async function pool(PoolName: string, MinimumLength: number, rest: object): Promise<void> {
  await new CognitoIdentityProviderClient({}).send(
    new CreateUserPoolCommand({
      PoolName,
      Policies: {
        PasswordPolicy: {
          MinimumLength,
          RequireUppercase: true,
          RequireLowercase: true,
          RequireNumbers: true,
          RequireSymbols: false,
        },
      },
      ...rest,
    }),
  );
}

beforeAll(async () => {
  await zone('good.example', [
    ['good.example', 'MX', '10 mail.good.example'],
    ['good.example', 'TXT', '"v=spf1 include:_spf.example " "-all"'],
    ['_dmarc.good.example', 'TXT', '"v=DMARC1; p=reject"'],
    ['s1._domainkey.good.example', 'TXT', '"v=DKIM1; p=abc"'],
  ]);
  await zone('bad.example', [
    ['bad.example', 'MX', '10 mail.bad.example'],
    ['www.bad.example', 'A', '192.0.2.1'],
  ]);
  await pool('good-pool', 12, { DeletionProtection: 'ACTIVE' });
  await pool('bad-pool', 6, {});
  const definition = JSON.stringify({ StartAt: 'A', States: { A: { Type: 'Succeed' } } });
  await new SFNClient({}).send(
    new CreateStateMachineCommand({
      name: 'orders',
      definition,
      roleArn: 'arn:aws:iam::123456789012:role/run',
    }),
  );
});

describe('zones', () => {
  test('have records for mail that say who may send it, or not', async () => {
    const found = await scan({ dnsZone: ['mail', 'spf', 'dmarc', 'dkim'] });
    const facts = ['mail', 'spf', 'dmarc', 'dkim'];

    expect(realGaps(found)).toEqual([]);
    expect(facts.map((field) => found.fact('good.example', field))).toEqual([true, true, 'reject', true]);
    expect(facts.map((field) => found.fact('bad.example', field))).toEqual([true, false, 'missing', false]);
    expect(found.asked()).toEqual({
      'sts:GetCallerIdentity': 1,
      'route-53:ListHostedZones': 1,
      'route-53:ListResourceRecordSets': 2,
    });
  });
});

describe('pools of users', () => {
  test('ask for passwords of some length, and cannot be deleted by mistake, or not', async () => {
    const found = await scan({ passwordPolicy: ['minimumLength', 'characterClasses', 'users'] });

    expect(found.fact('good-pool', 'minimumLength')).toBe(12);
    expect(found.fact('good-pool', 'characterClasses')).toBe(3);
    expect(found.fact('bad-pool', 'minimumLength')).toBe(6);
    expect(found.fact('bad-pool', 'users')).toBe('application');
  });

  test('are databases of their own', async () => {
    const found = await scan({ database: ['deletionProtection', 'encryptedAtRest'] });

    expect(found.fact('good-pool', 'deletionProtection')).toBe(true);
    expect(found.fact('bad-pool', 'deletionProtection')).toBe(false);
    expect(found.fact('bad-pool', 'encryptedAtRest')).toBe(true);
  });
});

test('state machines are endpoints that take HTTPS only', async () => {
  const found = await scan({ endpoint: ['transport'] });

  expect(found.fact('orders', 'transport')).toBe('required');
});

test('images are scanned as the repository says, else as the registry does', async () => {
  const client = new ECRClient({});
  const repository = (repositoryName: string, scanOnPush: boolean) =>
    client.send(new CreateRepositoryCommand({ repositoryName, imageScanningConfiguration: { scanOnPush } }));
  await repository('own', true);
  await repository('other', false);
  const before = await scan({ vulnerabilityScanner: ['enabled', 'targets'] });
  await client.send(
    new PutRegistryScanningConfigurationCommand({
      scanType: 'BASIC',
      rules: [
        { scanFrequency: 'SCAN_ON_PUSH', repositoryFilters: [{ filter: '*', filterType: 'WILDCARD' }] },
      ],
    }),
  );
  const after = await scan({ vulnerabilityScanner: ['enabled'] });

  expect(before.fact('own', 'enabled')).toBe(true);
  expect(before.fact('other', 'enabled')).toBe(false);
  expect(before.resources.map(({ name }) => name).toSorted()).toEqual(['other', 'own']);
  expect(after.fact('other', 'enabled')).toBe(true);
  expect(after.fact('ECR registry', 'enabled')).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { checks } from '../../../src/checks/index.ts';
import { readsOfAll } from '../../../src/engine/planned-reads.ts';
import type { Field, Kind, Reads } from '../../../src/model/resource.ts';
import { createClient, createCommand, NotReviewed, userAgentOf } from '../../../src/providers/aws/clients.ts';
import { entrancePolicy, policiesFor } from '../../../src/providers/aws/permissions.ts';
import { operationsOf, planFor } from '../../../src/providers/aws/plan.ts';
import { reviewed } from '../../../src/providers/aws/reviewed.ts';
import { commandOf } from '../../../src/providers/aws/service.ts';
import { services } from '../../../src/providers/aws/services/index.ts';
import { defaultSettings } from '../../../src/providers/aws/settings.ts';
import { aws } from '../../../src/providers/terraform/aws/index.ts';
import { signedIn } from './answers.ts';

signedIn();

/** What leads into accounts and regions, asked by no service. */
const entrance = [
  'ec2:DescribeRegions',
  'organizations:ListAccounts',
  'sts:AssumeRole',
  'sts:GetCallerIdentity',
];

/** What reads the state that a user names, and nothing that a scan may ask. */
const states = ['s3-object:GetObject'];

const asked = services.flatMap(({ lists, details = [] }) =>
  [...lists, ...details].map(({ operation }) => operation),
);

/** Every fact that any mapping or service has a reader for. */
function everyFact(): Reads {
  const ofAccount = [aws.account.facts, ...services.map(({ accountFacts = {} }) => accountFacts)];
  const reads = new Map<Kind, Set<string>>([['account', new Set(ofAccount.flatMap(Object.keys))]]);
  const better = services.flatMap(({ facts = {} }) => Object.entries(facts));
  for (const { type, kind, facts } of aws.types) {
    const own = better.filter(([name]) => name === type).flatMap(([, readers]) => Object.keys(readers));
    reads.set(kind, new Set([...(reads.get(kind) ?? []), ...Object.keys(facts), ...own]));
  }
  return Object.fromEntries([...reads].map(([kind, fields]) => [kind, [...fields] as Field[]]));
}

describe('the list of reviewed operations', () => {
  test('holds what services and entrance ask, what reads a state, and nothing else', () => {
    expect(Object.keys(reviewed).toSorted()).toEqual(
      [...new Set([...asked, ...entrance, ...states])].toSorted(),
    );
  });

  test('is asked in full where every fact is read', () => {
    const operations = operationsOf(planFor(services, everyFact(), true));

    expect([...operations]).toEqual([...new Set(asked)].toSorted());
  });

  test('is what the clients take in, and nothing else', async () => {
    const byClient = Map.groupBy(Object.keys(reviewed), (operation) => operation.split(':')[0] ?? '');
    for (const [id, operations] of byClient) {
      const module = (await import(`../../../src/providers/aws/clients/${id}.ts`)) as object;
      const commands = operations.map((operation) => `${commandOf(operation)}Command`);

      expect(Object.keys(module).toSorted(), id).toEqual(['Client', ...commands].toSorted());
    }
  });

  test('has only actions that read, but for becoming the reader', () => {
    // Selecting is allowed on the tables of the system only, which name the others.
    const others = new Set<string>(['sts:AssumeRole', 'cassandra:Select']);
    const actions = Object.values(reviewed).filter((action) => !others.has(action));

    expect(actions.filter((action) => !/:(?:Get|GET$|List|Describe|BatchGet)/.test(action))).toEqual([]);
  });
});

describe('the policy', () => {
  test('for every promise allows what is asked for them, and nothing else', () => {
    const { reads, labels } = readsOfAll(checks);
    const operations = operationsOf(planFor(services, reads, labels));
    const allowed = policiesFor(reads, labels, defaultSettings).flatMap(({ Statement }) =>
      Statement.flatMap(({ Action }) => Action),
    );

    expect(allowed.toSorted()).toEqual(
      [...new Set([...operations.map((operation) => reviewed[operation]), 'ec2:DescribeRegions'])].toSorted(),
    );
  });

  test('for encrypted buckets asks one thing of each, and whether there are stores of other kinds', () => {
    const [policy, ...more] = policiesFor({ bucket: ['encryptedAtRest'] }, false, defaultSettings);

    expect(more).toEqual([]);
    expect(policy?.Statement).toEqual([
      {
        Sid: 'TomcheckRead1',
        Effect: 'Allow',
        Action: [
          'ec2:DescribeRegions',
          'glacier:ListVaults',
          'lightsail:GetBuckets',
          'outposts:ListOutposts',
          's3:GetBucketLocation',
          's3:GetEncryptionConfiguration',
          's3:ListAllMyBuckets',
          's3express:ListAllMyDirectoryBuckets',
          's3tables:ListTableBuckets',
          's3vectors:ListVectorBuckets',
        ],
        Resource: '*',
      },
    ]);
  });

  test('fits what IAM takes for a managed policy', () => {
    const { reads } = readsOfAll(checks);
    const lengths = policiesFor(reads, true, defaultSettings).map((policy) => JSON.stringify(policy).length);

    expect(Math.max(...lengths)).toBeLessThanOrEqual(6144);
  });

  test('of the entrance allows the role and the list of accounts, where they are used', () => {
    expect(entrancePolicy(defaultSettings)).toBeUndefined();
    expect(
      entrancePolicy({ ...defaultSettings, accounts: 'organization', role: { name: 'audit/reader' } })
        ?.Statement,
    ).toMatchObject([
      { Action: ['organizations:ListAccounts'] },
      { Action: ['sts:AssumeRole'], Resource: 'arn:aws:iam::*:role/audit/reader' },
    ]);
  });
});

test('a client refuses any other operation before it is sent', async () => {
  const s3 = await import('@aws-sdk/client-s3');
  const sent: unknown[] = [];
  const handler = {
    handle: (request: unknown) => {
      sent.push(request);
      return Promise.reject(new Error('sent'));
    },
  };
  const client = createClient('s3', { Client: s3.S3Client }, 'eu-central-1', {
    credentials: () => Promise.resolve({ accessKeyId: 'a', secretAccessKey: 'b' }),
    requestHandler: handler,
    userAgent: 'tomcheck/test',
  });
  const send = (command: string, input: object): Promise<object> =>
    client.send(createCommand(s3, command, input), {
      abortSignal: new AbortController().signal,
    });

  await expect(send('DeleteBucket', { Bucket: 'b' })).rejects.toThrow(NotReviewed);
  await expect(send('GetObject', { Bucket: 'b', Key: 'k' })).rejects.toThrow(NotReviewed);
  expect(sent).toEqual([]);
  await expect(send('ListBuckets', {})).rejects.toThrow('sent');
  expect(sent).toHaveLength(1);
});

test('says which tomcheck asks, and for whom', async () => {
  const own = await userAgentOf('tomcheck/1.2.3', {});
  expect(own).toMatch(/^tomcheck\/1\.2\.3 lang\/js md\/nodejs#[\d.]+$/u);
  const named = await userAgentOf('tomcheck/1.2.3', { userAgentAppId: () => Promise.resolve('night ly\n') });
  expect(named).toBe(`${own} app/night-ly-`);
});

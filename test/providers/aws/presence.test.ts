import { describe, expect, test } from 'vitest';
import type { Handler } from '../../../src/providers/aws/handler.ts';
import { answering, signedIn, xml, xmlError, type Question, type Reply } from './answers.ts';
import { json } from './replies.ts';
import { oneRegion, scan, type Scan } from './scan.ts';

signedIn();

const environment = (name: string, status = 'Ready'): string =>
  `<member><EnvironmentName>${name}</EnvironmentName><Status>${status}</Status></member>`;

const environments = (...members: readonly string[]): Reply =>
  xml('DescribeEnvironments', `<Environments>${members.join('')}</Environments>`);

/** Asks for workloads, of which nothing is there but what this answers. */
function workloads(beanstalk: Reply | Error): Promise<Scan> {
  const answer = ({ operation }: Question): Reply => {
    if (operation !== 'DescribeEnvironments') return json({});
    if (beanstalk instanceof Error) throw beanstalk;
    return beanstalk;
  };
  return scan({ workload: ['secretsInClear'] }, oneRegion, { handler: answering(answer) });
}

async function gapsOf(beanstalk: Reply | Error): Promise<readonly string[]> {
  const { counted } = await workloads(beanstalk);
  return counted.filter(({ subject }) => subject.includes('Beanstalk')).map(({ detail }) => detail);
}

describe('a service of which nothing is read', () => {
  test('is no gap where nothing of it stands', async () => {
    expect(await gapsOf(environments())).toEqual([]);
  });

  test('is a gap that counts what stands there', async () => {
    expect(
      await gapsOf(environments(environment('a'), environment('b'), environment('c', 'Terminated'))),
    ).toEqual([
      'Account 123456789012 has 2 environments of Elastic Beanstalk in eu-central-1, which tomcheck does not read.',
    ]);
  });

  test('is a gap with the reason where it could not be asked', async () => {
    const { counted } = await workloads(xmlError('AccessDenied'));

    expect(counted.find(({ subject }) => subject.includes('Beanstalk'))).toMatchObject({
      why: 'denied',
      kinds: ['workload'],
      region: 'eu-central-1',
      detail: 'DescribeEnvironments in eu-central-1 of account 123456789012: access was denied.',
    });
  });

  test('is asked only for the kinds that it may hold', async () => {
    const handler: Handler = answering(() => json({}));
    const found = await scan({ queue: ['encryptedAtRest'] }, oneRegion, { handler });

    expect(Object.keys(found.asked())).not.toContain('elastic-beanstalk:DescribeEnvironments');
  });

  test('that is one for the whole account is asked in its own region, once', async () => {
    const handler: Handler = answering(() =>
      json({ Accelerators: [{ AcceleratorArn: 'a', Name: 'front' }] }),
    );
    const settings = { ...oneRegion, regions: ['eu-central-1', 'eu-west-1'] };
    const found = await scan({ endpoint: ['transport'] }, settings, { handler });
    const asked = found.calls.filter(({ operation }) => operation === 'global-accelerator:ListAccelerators');

    expect(asked.map(({ region }) => region)).toEqual(['us-west-2']);
    expect(found.counted.map(({ detail }) => detail)).toContain(
      'Account 123456789012 has 1 accelerator of Global Accelerator, which tomcheck does not read.',
    );
  });
});

/** What is said of Beanstalk in a region where its endpoint cannot be found. */
async function inRegion(region: string): Promise<readonly string[]> {
  const handler: Handler = {
    handle: (request) =>
      request.hostname.startsWith('elasticbeanstalk')
        ? Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }))
        : answering(() => json({})).handle(request),
  };
  const found = await scan(
    { workload: ['secretsInClear'] },
    { ...oneRegion, regions: [region] },
    { handler },
  );
  return found.counted.filter(({ subject }) => subject.includes('Beanstalk')).map(({ detail }) => detail);
}

describe('an endpoint that does not exist', () => {
  test('is no gap where AWS does not offer the service', async () => {
    expect(await inRegion('mx-central-1')).toEqual([]);
  });

  test('is a gap where AWS does', async () => {
    expect(await inRegion('eu-central-1')).toEqual([
      'DescribeEnvironments in eu-central-1 of account 123456789012: the service cannot be reached in this region.',
    ]);
  });
});

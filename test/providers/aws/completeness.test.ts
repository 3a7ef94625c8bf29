import { describe, expect, test } from 'vitest';
import type { Gap } from '../../../src/model/resource.ts';
import type { Handler } from '../../../src/providers/aws/handler.ts';
import { answering, ec2Error, ec2Xml, signedIn, type Reply } from './answers.ts';
import { json } from './replies.ts';
import { oneRegion, scan, type Scan } from './scan.ts';

signedIn();

const volumes = { volume: ['encryptedAtRest'] } as const;

function volume(id: string, encrypted = true): string {
  return `<item><volumeId>${id}</volumeId><encrypted>${encrypted}</encrypted><availabilityZone>eu-central-1a</availabilityZone></item>`;
}

function page(items: string, token = ''): Reply {
  return ec2Xml('DescribeVolumes', `<volumeSet>${items}</volumeSet><nextToken>${token}</nextToken>`);
}

/** Answers of EC2; whatever else might keep volumes has none. */
function answeringVolumes(answer: Parameters<typeof answering>[0]): Handler {
  return answering((question) => (question.host.startsWith('ec2.') ? answer(question) : json({})));
}

/** What is missing of the volumes of EC2. */
function gapsOf({ gaps }: Scan): readonly Gap[] {
  return gaps.filter(({ subject }) => subject === 'ec2:DescribeVolumes');
}

const regions = (inner: string): Reply => ec2Xml('DescribeRegions', `<regionInfo>${inner}</regionInfo>`);
const region = (name: string, status: string): string =>
  `<item><regionName>${name}</regionName><optInStatus>${status}</optInStatus></item>`;

describe('a list', () => {
  test('is read to its last page, as one entry of the ledger', async () => {
    const handler = answeringVolumes(({ fields }) =>
      fields['NextToken'] === 'more' ? page(volume('vol-2', false)) : page(volume('vol-1'), 'more'),
    );
    const found = await scan(volumes, oneRegion, { handler });

    expect(found.fact('vol-1', 'encryptedAtRest')).toBe(true);
    expect(found.fact('vol-2', 'encryptedAtRest')).toBe(false);
    expect(found.gaps).toEqual([]);
    expect(found.calls.find(({ operation }) => operation === 'ec2:DescribeVolumes')).toMatchObject({
      account: '123456789012',
      region: 'eu-central-1',
      outcome: 'answered',
      status: 200,
      requestId: 'r-1',
      time: '2026-11-21T12:00:00.000Z',
      pages: 2,
      items: 2,
    });
  });

  const denied = 'You are not authorized with an explicit deny in a service control policy';
  test.each<[string, Reply, string, string]>([
    ['denied', ec2Error('UnauthorizedOperation', 'no'), 'denied', 'access was denied.'],
    [
      'denied by the organisation',
      ec2Error('UnauthorizedOperation', denied),
      'denied',
      'a service control policy of the organisation denies it.',
    ],
    [
      'throttled',
      ec2Error('RequestLimitExceeded', '', 503),
      'throttled',
      'the API refused further requests.',
    ],
    ['in a region that is switched off', ec2Error('AuthFailure', '', 401), 'denied', 'access was denied.'],
    [
      'answered with 500',
      ec2Error('InternalError', '', 500),
      'failed',
      'reading it failed (HTTP 500, InternalError).',
    ],
    [
      'answered with a web page',
      { type: 'text/html', body: '<!doctype html><html><body>Sign in</body></html>' },
      'failed',
      'reading it failed (NotAnAnswerError).',
    ],
    [
      'answered with a web page that fails',
      { status: 502, type: 'text/html', body: '<html><body>Bad gateway</body></html>' },
      'failed',
      'HTTP 502',
    ],
    ['cut off', { body: page(volume('vol-1')).body.slice(0, -30) }, 'cut-off', 'the answer was cut off.'],
    ['cut off at its first byte', { body: '<' }, 'cut-off', 'the answer was cut off.'],
  ])('that is %s is a gap, never an empty list', async (_, reply, why, detail) => {
    const found = await scan(volumes, oneRegion, { handler: answeringVolumes(() => reply) });

    expect(found.resources).toEqual([]);
    expect(found.gaps).toMatchObject([
      {
        kinds: ['volume'],
        account: '123456789012',
        region: 'eu-central-1',
        subject: 'ec2:DescribeVolumes',
        why,
        call: { operation: 'ec2:DescribeVolumes', outcome: why },
      },
    ]);
    expect(found.gaps[0]?.detail).toContain(detail);
  });

  test('of which the second page fails keeps the first, beside the gap', async () => {
    const handler = answeringVolumes(({ fields }) =>
      fields['NextToken'] === 'more'
        ? ec2Error('RequestLimitExceeded', '', 503)
        : page(volume('vol-1', false), 'more'),
    );
    const found = await scan(volumes, oneRegion, { handler });

    expect(found.fact('vol-1', 'encryptedAtRest')).toBe(false);
    expect(found.gaps).toMatchObject([{ kinds: ['volume'], why: 'throttled' }]);
  });

  test('that never ends is cut off', async () => {
    const handler = answeringVolumes(() => page(volume('vol-1'), 'again'));
    const found = await scan(volumes, oneRegion, { handler });

    expect(found.gaps).toMatchObject([{ why: 'cut-off' }]);
    expect(found.calls.find(({ operation }) => operation === 'ec2:DescribeVolumes')?.pages).toBe(2);
  });

  test('that would cost more calls than allowed is a gap', async () => {
    const handler = answeringVolumes(() => page(volume('vol-1')));
    const found = await scan(volumes, oneRegion, { handler, maxCalls: 1 });

    expect(gapsOf(found)).toMatchObject([{ why: 'cut-off' }]);
    expect(gapsOf(found)[0]?.detail).toContain('no more than 1 calls (--max-calls)');
  });
});

describe('regions', () => {
  const enabled = { regions: 'enabled', accounts: 'own' } as const;

  test('that are switched on are all read, and no other', async () => {
    const handler = answeringVolumes(({ operation, host }) =>
      operation === 'DescribeRegions'
        ? regions(
            region('eu-central-1', 'opt-in-not-required') +
              region('eu-south-1', 'opted-in') +
              region('af-south-1', 'not-opted-in'),
          )
        : page(volume(`vol-${host.split('.')[1]}`)),
    );
    const found = await scan(volumes, enabled, { handler });

    expect(found.resources.map(({ name }) => name).toSorted()).toEqual([
      'vol-eu-central-1',
      'vol-eu-south-1',
    ]);
    expect(found.gaps).toEqual([]);
  });

  test('that cannot be listed are a gap, and those that are known are read all the same', async () => {
    const handler = answeringVolumes(({ operation, host }) =>
      operation === 'DescribeRegions'
        ? ec2Error('UnauthorizedOperation')
        : host.includes('eu-west-1')
          ? page(volume('vol-ireland', false))
          : page(''),
    );
    const found = await scan(volumes, enabled, { handler });

    expect(found.fact('vol-ireland', 'encryptedAtRest')).toBe(false);
    expect(found.gaps).toMatchObject([{ subject: 'regions', why: 'denied' }]);
  });

  test('that tomcheck.yaml leaves out are a gap, unless it states that it names everything', async () => {
    const handler = answeringVolumes(() => page(''));
    const narrow = { regions: ['eu-central-1'], accounts: 'own' } as const;

    expect((await scan(volumes, narrow, { handler })).gaps).toMatchObject([
      { kinds: ['volume'], subject: 'other regions', why: 'not-looked-at' },
    ]);
    expect((await scan(volumes, oneRegion, { handler })).gaps).toEqual([]);
  });
});

test('after an interruption what was read is handed over, with a gap for the rest', async () => {
  const stop = new AbortController();
  const answered: Handler = answeringVolumes(({ fields }) => {
    if (fields['NextToken'] === 'more') stop.abort();
    return fields['NextToken'] === 'more' ? page('', 'even more') : page(volume('vol-1', false), 'more');
  });
  const found = await scan(volumes, oneRegion, { handler: answered, signal: stop.signal });

  expect(found.fact('vol-1', 'encryptedAtRest')).toBe(false);
  expect(gapsOf(found)).toMatchObject([{ why: 'cut-off' }]);
  expect(gapsOf(found)[0]?.detail).toContain('the run was interrupted');
});

describe('credentials', () => {
  test('that AWS does not know are for the user to put right', async () => {
    const handler: Handler = {
      handle: () =>
        Promise.resolve({
          response: {
            statusCode: 403,
            headers: {},
            body: new TextEncoder().encode(
              '<ErrorResponse><Error><Code>InvalidClientTokenId</Code></Error></ErrorResponse>',
            ),
          },
        }),
    };

    await expect(scan(volumes, oneRegion, { handler })).rejects.toThrow(
      'AWS does not say who is asking: access was denied (InvalidClientTokenId).',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { xml, signedIn } from './answers.ts';
import { json, jsonError, readFrom, type Replies } from './replies.ts';
import { realGaps, type Scan } from './scan.ts';

signedIn();

/** Load balancers and ECS, which are of the same kinds, have nothing. */
function lambda(reads: Parameters<typeof readFrom>[0], replies: Replies): Promise<Scan> {
  return readFrom(reads, {
    DescribeLoadBalancers: xml('DescribeLoadBalancers', '<LoadBalancers></LoadBalancers>'),
    ListClusters: json({ clusterArns: [] }),
    ...replies,
  });
}

describe('a function', () => {
  const functions = {
    Functions: [{ FunctionName: 'f', FunctionArn: 'arn:aws:lambda:eu-central-1:123456789012:function:f' }],
  };
  const list = 'GET /2015-03-31/functions?MaxItems';
  const urls = 'GET /2021-10-31/functions/f/urls?MaxItems';

  test('is an endpoint if it has a URL', async () => {
    const reads = { endpoint: ['transport', 'internal'] } as const;
    const none = await lambda(reads, { [list]: json(functions), [urls]: json({ FunctionUrlConfigs: [] }) });
    const one = await lambda(reads, {
      [list]: json(functions),
      [urls]: json({ FunctionUrlConfigs: [{ AuthType: 'NONE' }] }),
    });

    expect(none.resources).toEqual([]);
    expect(one.fact('f', 'transport')).toBe('required');
    expect(one.fact('f', 'internal')).toBe(false);
  });

  test('of which the URLs are denied is a gap', async () => {
    const found = await lambda(
      { endpoint: ['transport'] },
      { [list]: json(functions), [urls]: jsonError('AccessDeniedException', 403) },
    );

    expect(found.resources).toEqual([]);
    expect(realGaps(found)).toContainEqual(expect.objectContaining({ kinds: ['endpoint'], why: 'denied' }));
  });

  test('of which the settings cannot be decrypted is not known to hold no secret', async () => {
    const dark = {
      ...functions.Functions[0],
      Environment: { Error: { ErrorCode: 'AccessDeniedException' } },
    };
    const found = await lambda({ workload: ['secretsInClear'] }, { [list]: json({ Functions: [dark] }) });

    expect(found.fact('f', 'secretsInClear')).toBe('unknown: failed');
  });
});

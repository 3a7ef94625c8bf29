import { describe, expect, test } from 'vitest';
import { services } from '../../../src/providers/aws/services/index.ts';
import { answering, signedIn, type Question, type Reply } from './answers.ts';
import { json, jsonError } from './replies.ts';
import { oneRegion, scan } from './scan.ts';

signedIn();

const keys = json({ Keys: [{ KeyId: 'k1', KeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/k1' }] });

/** The regions in which aliases are asked for, where keys stand in eu-west-1 only. */
async function asked(inEuCentral: Reply): Promise<readonly (string | undefined)[]> {
  const answer = ({ operation, host }: Question): Reply => {
    if (operation !== 'ListKeys') return json({});
    return host.includes('eu-west-1') ? keys : inEuCentral;
  };
  const settings = { ...oneRegion, regions: ['eu-central-1', 'eu-west-1'] };
  const found = await scan({ queue: ['keyManager'] }, settings, { handler: answering(answer) });
  return found.calls.filter(({ operation }) => operation === 'kms:ListAliases').map(({ region }) => region);
}

describe('what only says more of other things', () => {
  test('is asked in the regions where there are any', async () => {
    expect(await asked(json({ Keys: [] }))).toEqual(['eu-west-1']);
  });

  test('is asked where it could not be seen whether there are any', async () => {
    const regions = await asked(jsonError('AccessDeniedException', 400));

    expect(regions).toHaveLength(2);
    expect(new Set(regions)).toEqual(new Set(['eu-central-1', 'eu-west-1']));
  });

  const lists = services.flatMap((service) => service.lists);
  const first = lists.filter(({ about, scope, only }) => about === undefined && scope === only);
  const given = new Set(first.flatMap(({ gives }) => gives.map(({ type }) => type)));

  test.each(lists.filter(({ about }) => about !== undefined).map((list) => [list.operation, list] as const))(
    '%s waits for things that a list of the region gives',
    (_, { about = [], scope, only }) => {
      expect(about.filter((type) => !given.has(type))).toEqual([]);
      expect([scope, only]).toEqual([undefined, undefined]);
    },
  );
});

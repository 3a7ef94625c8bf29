import { expect, test } from 'vitest';
import { keptUntilExpiry } from '../../../src/providers/aws/credentials.ts';

const inMinutes = (minutes: number): Date => new Date(Date.now() + minutes * 60_000);

test('keys that run out are renewed once for all calls that wait for them', async () => {
  let asked = 0;
  const keys = keptUntilExpiry(() => {
    asked += 1;
    return Promise.resolve({
      accessKeyId: `key ${asked}`,
      secretAccessKey: 'secret',
      expiration: inMinutes(asked === 1 ? 1 : 60),
    });
  });

  const found = await Promise.all(Array.from({ length: 20 }, () => keys()));

  expect(new Set(found.map(({ accessKeyId }) => accessKeyId))).toEqual(new Set(['key 2']));
  expect(asked).toBe(2);
});

import { expect, test } from 'vitest';
import { createPace } from '../../../src/providers/live/pace.ts';

/** Runs work of groups, each piece for one turn, and tells what ran at once, turn by turn. */
async function turns(
  most: number,
  groups: Readonly<Record<string, readonly [limit: number, pieces: number]>>,
): Promise<readonly string[]> {
  const pace = createPace(most);
  const under: { group: string; end: () => void }[] = [];
  const all = Object.entries(groups).flatMap(([group, [limit, pieces]]) =>
    Array.from({ length: pieces }, () =>
      pace.run(group, limit, () => new Promise<void>((end) => void under.push({ group, end }))),
    ),
  );
  const seen: string[] = [];
  const done = Promise.all(all).then(() => undefined);
  while (seen.join('').length < all.length) {
    await new Promise((resolve) => void setImmediate(resolve));
    const now = under.splice(0);
    seen.push(now.map(({ group }) => group).join(''));
    for (const { end } of now) end();
  }
  await done;
  return seen;
}

test('runs no more at once than a group may have', async () => {
  expect(await turns(10, { a: [2, 5] })).toEqual(['aa', 'aa', 'a']);
});

test('runs no more at once than all groups together may have', async () => {
  const seen = await turns(3, { a: [2, 4], b: [2, 4] });

  expect(Math.max(...seen.map((turn) => turn.length))).toBe(3);
});

test('gives free places to the group that would take longest', async () => {
  // One place each is taken before the others have come.
  const seen = await turns(2, { a: [1, 1], b: [1, 1], c: [1, 2], d: [1, 4] });

  expect(seen).toEqual(['ab', 'dc', 'dc', 'd', 'd']);
});

test('gives the others as many places as let them end with the group that takes longest', async () => {
  const seen = await turns(50, { a: [2, 20], b: [20, 30] });

  expect(seen).toHaveLength(10);
  expect(Math.max(...seen.map((turn) => turn.length))).toBeLessThanOrEqual(7);
});

test('lets what others wait for run beside them, though every place is taken', async () => {
  const pace = createPace(2);
  const renewed = (): Promise<string> => pace.run('keys', Infinity, () => Promise.resolve('new'));
  const calls = ['a', 'a', 'a', 'b'].map((group) => pace.run(group, 1, renewed));

  expect(await Promise.all(calls)).toEqual(['new', 'new', 'new', 'new']);
});

test('goes on after work that failed', async () => {
  const pace = createPace(1);
  const failed = pace.run('a', 1, () => Promise.reject(new Error('no')));
  const next = pace.run('a', 1, () => Promise.resolve('yes'));

  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('yes');
});

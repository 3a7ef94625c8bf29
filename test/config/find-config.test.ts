import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findConfig } from '../../src/config/find-config.ts';

function among(...paths: readonly string[]): (path: string) => Promise<boolean> {
  return (path) => Promise.resolve(paths.includes(path));
}

const above = join('/work', 'tomcheck.yaml');
const near = join('/work', 'app', 'tomcheck.yaml');

test('the nearest tomcheck.yaml wins', async () => {
  expect(await findConfig(join('/work', 'app', 'deep'), among(above, near))).toBe(near);
});

test('one further up is found', async () => {
  expect(await findConfig(join('/work', 'app'), among(above))).toBe(above);
});

test('one in the root is found', async () => {
  expect(await findConfig(join('/work', 'app'), among('/tomcheck.yaml'))).toBe('/tomcheck.yaml');
});

test('without any the search ends', async () => {
  expect(await findConfig(join('/work', 'app'), among())).toBeUndefined();
});

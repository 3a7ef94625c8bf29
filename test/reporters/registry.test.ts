import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';

const names = Object.keys(reporters).toSorted();

test('every file of the formats folder is a registered format, and the other way round', () => {
  const files = readdirSync(new URL('../../src/reporters/formats/', import.meta.url));

  expect(files.map((file) => file.replace(/\.ts$/, '')).toSorted()).toEqual(names);
});

test.each(['../../README.md', '../../src/cli/common-options.ts'])('%s names every format', (path) => {
  const text = readFileSync(new URL(path, import.meta.url), 'utf8').toLowerCase();

  expect(names.filter((name) => !text.includes(name))).toEqual([]);
});

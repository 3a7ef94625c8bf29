import { expect, test } from 'vitest';
import { parseDuration } from '../../src/config/duration.ts';

test.each([
  ['90m', 1.5],
  ['12h', 12],
  ['7d', 168],
  ['2w', 336],
  ['1.5d', 36],
  [' 1h ', 1],
  ['0h', 0],
])('%s is %d hours', (text, hours) => {
  expect(parseDuration(text)).toBe(hours);
});

test.each(['', '3', 'd', '-1d', '1y', '1d2h', '1e3d', '1 d'])('"%s" is no duration', (text) => {
  expect(() => parseDuration(text)).toThrow(`"${text}" is no duration.`);
});

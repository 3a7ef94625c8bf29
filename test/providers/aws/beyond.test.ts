import { expect, test } from 'vitest';
import { beyond } from '../../../src/providers/aws/beyond.ts';

test.each([
  'database',
  'bucket',
  'volume',
  'server',
  'workload',
  'fileShare',
  'queue',
  'search',
  'cache',
  'endpoint',
])('what of kind %s stands in a service that is not read is a gap', (kind) => {
  expect(beyond.filter(({ kinds }) => kinds.some((one) => one === kind))).not.toEqual([]);
});

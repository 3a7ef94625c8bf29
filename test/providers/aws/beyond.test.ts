import { expect, test } from 'vitest';
import { beyond } from '../../../src/providers/aws/beyond.ts';
import { services } from '../../../src/providers/aws/services/index.ts';

const counted = services.flatMap(({ lists }) => lists.flatMap(({ presence }) => presence?.kinds ?? []));

test.each(['database', 'bucket', 'volume', 'server', 'workload', 'fileShare', 'search', 'endpoint'])(
  'what of kind %s stands in a service that is not read is a gap',
  (kind) => {
    const open = [...beyond.flatMap(({ kinds }) => kinds), ...counted];

    expect(open.filter((one) => one === kind)).not.toEqual([]);
  },
);

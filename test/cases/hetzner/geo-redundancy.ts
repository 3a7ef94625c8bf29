import type { Cases } from '../case.ts';
import { bad, unknown } from '../labelled.ts';
import { box } from './raw/project.ts';

export const cases: Cases = [
  unknown('a Storage Box, of which it is not known over how many data centres it is spread', box(), {
    because: 'whether it is spread over data centres there',
  }),
  bad(
    'a volume, promised at two sites',
    {
      'hcloud_volume.data': { id: '9', name: 'data', location: 'fsn1', labels: {}, delete_protection: false },
    },
    { params: { scope: 'all' } },
  ),
];

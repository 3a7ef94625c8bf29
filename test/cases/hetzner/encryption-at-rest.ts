import type { Cases } from '../case.ts';

export const cases: Cases = [
  {
    is: 'unknown',
    what: 'a volume, whose encryption inside the server Hetzner does not show',
    given: { 'hcloud_volume.data': { id: '7', name: 'data', size: 10, location: 'fsn1', labels: {} } },
  },
];

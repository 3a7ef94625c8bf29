import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { hidden, server, volume } from './raw/project.ts';

export const cases: Cases = [
  good('a volume in Falkenstein', volume(), { params: { regions: ['EU'] } }),
  good('a volume in Nuremberg, promised to be in Germany', volume({ location: 'nbg1' }), {
    params: { regions: ['DE'] },
  }),
  bad('a volume in Helsinki, promised to be in Germany', volume({ location: 'hel1' }), {
    params: { regions: ['DE'] },
  }),
  bad('a volume in Ashburn', volume({ location: 'ash' }), { params: { regions: ['EU'] } }),
  bad('a volume in Singapore', volume({ location: 'sin' }), { params: { regions: ['EEA'] } }),
  unknown('a server with backups, of which Hetzner does not show where they lie', server(), {
    params: { regions: ['EU'] },
  }),
  good('a server without backups', server({ backups: false, ...hidden }), { params: { regions: ['EU'] } }),
  unknown('a volume at a location that no table knows', volume({ location: 'xyz1' }), {
    params: { regions: ['EU'] },
  }),
];

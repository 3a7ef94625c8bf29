import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { bucket } from './raw/objects.ts';
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
  good(
    'a server of an older provider, by its data centre',
    server({ backups: false, location: null, datacenter: 'fsn1-dc14', ...hidden }),
    {
      params: { regions: ['DE'] },
    },
  ),
  unknown(
    'a server that leaves the place to Hetzner',
    server({ backups: false, location: null, ...hidden }),
    {
      params: { regions: ['EU'] },
    },
  ),
  bad(
    'a load balancer in a zone of the United States',
    {
      'hcloud_load_balancer.lb': {
        id: '4',
        name: 'lb',
        location: 'hil',
        network_zone: 'us-west',
        labels: {},
      },
    },
    { params: { regions: ['EU'] } },
  ),
  good('a bucket in Falkenstein', bucket(), { params: { regions: ['DE'] } }),
  bad(
    'a bucket in Helsinki, promised to be in Germany',
    bucket({ bucket_domain_name: 'https://hel1.your-objectstorage.com/minio/files' }),
    {
      params: { regions: ['DE'] },
    },
  ),
];

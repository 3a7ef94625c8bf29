import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { balancer, https, server, volume } from './raw/project.ts';

export const cases: Cases = [
  good('a volume that cannot be deleted', volume({ delete_protection: true }), {
    params: { scope: 'volumes' },
  }),
  bad('a volume that can be deleted', volume(), {
    params: { scope: 'volumes' },
    because: 'no protection is set',
  }),
  good('a server that cannot be deleted', server({ delete_protection: true }), {
    params: { scope: 'servers' },
  }),
  bad('a server that can be deleted', server(), { params: { scope: 'servers' } }),
  bad('a load balancer that can be deleted, promised of all', balancer(https), { params: { scope: 'all' } }),
  unknown('a volume whose state leaves the setting out', volume({ delete_protection: undefined }), {
    params: { scope: 'volumes' },
  }),
  unknown('a volume under a promise about accounts', volume({ delete_protection: true }), {
    params: { scope: 'accounts' },
  }),
  bad('a volume whose protection is not set', volume({ delete_protection: null }), {
    params: { scope: 'volumes' },
  }),
];

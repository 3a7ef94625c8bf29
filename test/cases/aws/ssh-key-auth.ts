import type { Cases } from '../case.ts';
import { server } from './raw/edges.ts';

export const cases: Cases = [
  {
    is: 'unknown',
    what: 'a server with a key, whose image may take passwords too',
    given: server({ key_name: 'ops' }),
  },
  { is: 'unknown', what: 'a server without a key', given: server({ key_name: '' }) },
];

import type { Cases } from '../case.ts';
import { lambda } from './raw/edges.ts';

export const cases: Cases = [
  { is: 'unknown', what: 'a function, whose settings are not read', given: lambda() },
  {
    is: 'unknown',
    what: 'a function with a secret in its settings, which is not read either',
    given: lambda({ environment: [{ variables: { DB_PASSWORD: 'hunter2' } }] }),
  },
];

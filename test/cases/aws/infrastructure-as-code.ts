import type { Cases } from '../case.ts';
import { database } from './raw/stores.ts';

export const cases: Cases = [
  {
    is: 'unknown',
    what: 'a state alone, which says nothing of what runs beside it',
    given: database(),
    because: 'was not looked at',
  },
  {
    is: 'unknown',
    what: 'a state under a promise of the tool',
    given: database(),
    params: { tool: 'terraform' },
  },
];

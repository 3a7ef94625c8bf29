import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { cosmos, postgres, sql } from './raw/base.ts';
import { backedUp, item, vault } from './raw/backup.ts';
import { machine } from './raw/network.ts';

const hour = { params: { hours: 1 } };

export const cases: Cases = [
  good('a database with log backups', sql(), hour),
  good('a PostgreSQL server', postgres(), hour),
  bad('a Cosmos DB account backed up every four hours', cosmos(), hour),
  good('the same, promised within a day', cosmos(), { params: { hours: 24 } }),
  bad(
    'a machine backed up every day',
    { ...machine(), ...backedUp() },
    { params: { hours: 1, scope: 'servers' } },
  ),
  unknown(
    'a machine whose policy is in another source',
    { ...machine(), ...vault(), ...item() },
    { params: { hours: 1, scope: 'servers' } },
  ),
];

import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { account, cosmos, mysql, postgres, sql } from './raw/base.ts';
import { machine } from './raw/network.ts';
import { backedUp } from './raw/backup.ts';

export const cases: Cases = [
  good('a database', sql()),
  good('a PostgreSQL server', postgres()),
  good('a MySQL server', mysql()),
  good(
    'a Cosmos DB account with continuous backups',
    cosmos({ backup: [{ type: 'Continuous', tier: 'Continuous7Days' }] }),
  ),
  bad('a Cosmos DB account with periodic backups', cosmos()),
  bad('a database kept for 7 days, promised for 14', sql(), { params: { window_days: 14 } }),
  unknown(
    'a database whose retention is known only after apply, promised for 14 days',
    sql({ short_term_retention_policy: undefined }),
    {
      params: { window_days: 14 },
      computed: { 'azurerm_mssql_database.orders': { short_term_retention_policy: true } },
    },
  ),
  unknown('a promise about machines', { ...machine(), ...backedUp() }, { params: { scope: 'servers' } }),
  good(
    'an account with point-in-time restore',
    account({ blob_properties: [{ versioning_enabled: true, restore_policy: [{ days: 7 }] }] }),
    { params: { scope: 'files' } },
  ),
];

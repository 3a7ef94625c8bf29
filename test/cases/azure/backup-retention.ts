import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { cosmos, mysql, postgres, sql } from './raw/base.ts';
import { backedUp } from './raw/backup.ts';
import { machine } from './raw/network.ts';

const month = { params: { days: 30 } };
const server = { params: { days: 30, scope: 'servers' } };

export const cases: Cases = [
  good('a database kept for 35 days', sql({ short_term_retention_policy: [{ retention_days: 35 }] }), month),
  bad('a database kept for 7 days', sql(), month),
  good(
    'a database kept for 7 days, whose weekly copies are kept for 10 weeks',
    sql({
      long_term_retention_policy: [
        { weekly_retention: 'P10W', monthly_retention: 'PT0S', yearly_retention: 'PT0S' },
      ],
    }),
    month,
  ),
  unknown(
    'a database whose retention is known only after apply',
    sql({ short_term_retention_policy: undefined }),
    {
      ...month,
      computed: { 'azurerm_mssql_database.orders': { short_term_retention_policy: true } },
    },
  ),
  bad('a PostgreSQL server kept for 7 days', postgres(), month),
  good('a PostgreSQL server kept for 35 days', postgres({ backup_retention_days: 35 }), month),
  unknown(
    'a PostgreSQL server whose retention is known only after apply',
    postgres({ backup_retention_days: undefined }),
    {
      ...month,
      computed: { 'azurerm_postgresql_flexible_server.pg': { backup_retention_days: true } },
    },
  ),
  bad('a MySQL server by the default of seven days', mysql(), month),
  bad('a Cosmos DB account kept for eight hours', cosmos(), month),
  good(
    'a Cosmos DB account with continuous backups of 30 days',
    cosmos({ backup: [{ type: 'Continuous', tier: 'Continuous30Days' }] }),
    month,
  ),
  bad(
    'a Cosmos DB account with continuous backups of 7 days',
    cosmos({ backup: [{ type: 'Continuous', tier: 'Continuous7Days' }] }),
    month,
  ),
  good('a machine kept for 30 days', { ...machine(), ...backedUp() }, server),
  bad(
    'a machine kept for 14 days',
    { ...machine(), ...backedUp({}, { retention_daily: [{ count: 14 }] }) },
    server,
  ),
  bad(
    'a machine kept for 30 days, promised to be gone after 14',
    { ...machine(), ...backedUp() },
    { params: { days: 14, op: 'lte', scope: 'servers' } },
  ),
];

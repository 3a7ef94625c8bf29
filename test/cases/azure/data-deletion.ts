import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { account, postgres, sql } from './raw/base.ts';

const gone = (within_days: number) => ({ params: { within_days, scope: 'backups' } });
const keeps = (days: number) =>
  account({
    blob_properties: [
      {
        delete_retention_policy: [{ days }],
        container_delete_retention_policy: [{ days }],
        restore_policy: [],
      },
    ],
  });

export const cases: Cases = [
  good('a database whose backups are gone after 7 days', sql(), gone(30)),
  bad(
    'a database whose yearly copies stay for ten years',
    sql({
      long_term_retention_policy: [
        { weekly_retention: 'PT0S', monthly_retention: 'PT0S', yearly_retention: 'P10Y' },
      ],
    }),
    gone(30),
  ),
  bad(
    'a PostgreSQL server that keeps backups for 35 days',
    postgres({ backup_retention_days: 35 }),
    gone(30),
  ),
  unknown(
    'a PostgreSQL server whose retention is known only after apply',
    postgres({ backup_retention_days: undefined }),
    {
      ...gone(30),
      computed: { 'azurerm_postgresql_flexible_server.pg': { backup_retention_days: true } },
    },
  ),
  bad('an account that brings deleted blobs back for 90 days', keeps(90), {
    params: { within_days: 30, scope: 'all' },
  }),
];

import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { account, cosmos, postgres, sql } from './raw/base.ts';
import { vault } from './raw/backup.ts';

export const cases: Cases = [
  good('a geo-redundant account', account({ account_replication_type: 'GRS' })),
  bad('a locally redundant account', account({ account_replication_type: 'LRS' })),
  unknown('a zone-redundant account, which has several sites in one region', account()),
  unknown(
    'a geo-redundant account in a region without a pair',
    account({ account_replication_type: 'GRS', location: 'polandcentral' }),
  ),
  unknown('a redundancy that nobody knows', account({ account_replication_type: 'XRS' })),
  good(
    'a Cosmos DB account in two regions',
    cosmos({
      geo_location: [
        { location: 'westeurope', failover_priority: 0 },
        { location: 'northeurope', failover_priority: 1 },
      ],
    }),
  ),
  bad(
    'a Cosmos DB account with everything in one region',
    cosmos({ backup: [{ type: 'Periodic', storage_redundancy: 'Local' }] }),
  ),
  good('a PostgreSQL server with geo-redundant backups', postgres({ geo_redundant_backup_enabled: true })),
  bad('a PostgreSQL server without', postgres()),
  bad('a database with local backups', sql({ storage_account_type: 'Local' })),
  good('a geo-redundant vault', vault(), { params: { scope: 'backups' } }),
  bad('a locally redundant vault', vault({ storage_mode_type: 'LocallyRedundant' }), {
    params: { scope: 'backups' },
  }),
  unknown('a promise of two named places', account({ account_replication_type: 'GRS' }), {
    params: { regions: ['Frankfurt', 'Dublin'] },
  }),
];

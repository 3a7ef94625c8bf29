import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { cosmos, postgres, sql } from './raw/base.ts';
import { backedUp, item, policy } from './raw/backup.ts';
import { machine } from './raw/network.ts';

const netherlands = { params: { regions: ['NL'] } };
const elsewhere = { params: { geo_redundant: true } };

export const cases: Cases = [
  good('a database with backups in its region', sql({ storage_account_type: 'Local' }), netherlands),
  bad('a database with backups in the paired region, in Ireland', sql(), netherlands),
  good('the same, promised within the EU', sql(), { params: { regions: ['EU'] } }),
  bad(
    'a PostgreSQL server with geo-redundant backups',
    postgres({ geo_redundant_backup_enabled: true }),
    netherlands,
  ),
  good(
    'a machine in a locally redundant vault',
    { ...machine(), ...backedUp({ storage_mode_type: 'LocallyRedundant' }) },
    netherlands,
  ),
  bad('a machine in a geo-redundant vault', { ...machine(), ...backedUp() }, netherlands),
  unknown('a machine in a vault of another source', { ...machine(), ...policy(), ...item() }, netherlands),
  unknown(
    'a Cosmos DB account whose backups lie where it does not say',
    cosmos({ backup: [{ type: 'Periodic', storage_redundancy: '' }] }),
    netherlands,
  ),
  good('a database whose backups lie in another region too', sql(), elsewhere),
  bad('a database whose backups lie beside it', sql({ storage_account_type: 'Local' }), elsewhere),
];

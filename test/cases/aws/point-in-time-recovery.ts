import type { Cases } from '../case.ts';
import { arn, backupPlan, bucket, cluster, database, files, search, table } from './raw/stores.ts';

const databases = { scope: 'database' };

export const cases: Cases = [
  { is: 'good', what: 'a database with automated backups', given: database(), params: databases },
  {
    is: 'bad',
    what: 'a database without',
    given: database({ backup_retention_period: 0 }),
    params: databases,
  },
  { is: 'good', what: 'an Aurora cluster', given: cluster(), params: databases },
  { is: 'good', what: 'a table with recovery to any point', given: table(), params: databases },
  {
    is: 'bad',
    what: 'a table whose continuous backups are on, as they always are, but not recovery',
    given: table({ point_in_time_recovery: [{ enabled: false }] }),
    params: databases,
  },
  {
    is: 'bad',
    what: 'a window of 14 days for 30',
    given: database(),
    params: { ...databases, window_days: 30 },
  },
  {
    is: 'good',
    what: 'a bucket under a continuous plan',
    given: {
      ...bucket(),
      ...backupPlan('arn:aws:s3:::files', { enable_continuous_backup: true }),
    },
    params: { scope: 'files' },
  },
  {
    is: 'bad',
    what: 'a file system under a daily plan',
    given: { ...files(), ...backupPlan(arn('elasticfilesystem', 'file-system/fs-1')) },
    params: { scope: 'files' },
  },
  { is: 'bad', what: 'a search domain with hourly snapshots', given: search(), params: { scope: 'all' } },
  {
    is: 'unknown',
    what: 'a replica of a database that stands elsewhere',
    given: database({ backup_retention_period: 0, replicate_source_db: 'of-others' }),
    params: databases,
  },
  {
    is: 'bad',
    what: 'a bucket under a daily plan that says nothing of continuous backups',
    given: { ...bucket(), ...backupPlan('arn:aws:s3:::files') },
    params: { scope: 'files' },
  },
  {
    is: 'good',
    what: 'a database of Lightsail, which can be restored to any moment of a week',
    given: {
      'aws_lightsail_database.d': {
        id: 'd',
        arn: arn('lightsail', 'RelationalDatabase/1'),
        relational_database_name: 'd',
        backup_retention_enabled: true,
      },
    },
    params: databases,
  },
];

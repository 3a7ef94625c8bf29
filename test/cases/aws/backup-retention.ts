import type { Cases } from '../case.ts';
import { arn, backupPlan, database, redshift, search, table, volume } from './raw/stores.ts';

const month = { days: 30, op: 'gte' };
const atMost = { days: 30, op: 'lte' };
const volumeArn = arn('ec2', 'volume/vol-1');
const kept = (rule: object) => ({ ...volume(), ...backupPlan(volumeArn, { ...rule }) });

export const cases: Cases = [
  { is: 'good', what: '35 days for 30', given: database({ backup_retention_period: 35 }), params: month },
  {
    is: 'bad',
    what: '7 days for 30',
    given: database({ backup_retention_period: 7 }),
    params: month,
    because: '7 days',
  },
  {
    is: 'bad',
    what: 'no backups for 30 days',
    given: database({ backup_retention_period: 0 }),
    params: month,
  },
  { is: 'good', what: '14 days under at most 30', given: database(), params: atMost },
  {
    is: 'bad',
    what: '35 days under at most 30',
    given: database({ backup_retention_period: 35 }),
    params: atMost,
  },
  {
    is: 'good',
    what: 'a table that keeps the full period',
    given: table({ point_in_time_recovery: [{ enabled: true, recovery_period_in_days: null }] }),
    params: month,
  },
  {
    is: 'bad',
    what: 'a table with a shorter period',
    given: table({ point_in_time_recovery: [{ enabled: true, recovery_period_in_days: 7 }] }),
    params: month,
  },
  { is: 'good', what: 'a plan that keeps for ever', given: kept({ lifecycle: [] }), params: month },
  {
    is: 'bad',
    what: 'a plan that keeps for ever, under at most 30',
    given: kept({ lifecycle: [{ delete_after: 0 }] }),
    params: atMost,
  },
  {
    is: 'bad',
    what: 'a plan that keeps for a week',
    given: kept({ lifecycle: [{ delete_after: 7 }] }),
    params: month,
  },
  {
    is: 'bad',
    what: 'the snapshots of a search domain, which are kept for 14 days',
    given: search(),
    params: { ...month, scope: 'search' },
  },
  {
    is: 'bad',
    what: 'a warehouse with the default of one day',
    given: redshift({ automated_snapshot_retention_period: null }),
    params: month,
  },
  {
    is: 'unknown',
    what: 'a period that is known only after apply',
    given: database({ backup_retention_period: null }),
    computed: { 'aws_db_instance.main': { backup_retention_period: true, arn: true } },
    params: month,
  },
];

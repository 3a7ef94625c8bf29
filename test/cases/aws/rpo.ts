import type { Cases } from '../case.ts';
import { arn, backupPlan, database, table, volume } from './raw/stores.ts';

const nightly = { ...volume(), ...backupPlan(arn('ec2', 'volume/vol-1')) };

export const cases: Cases = [
  { is: 'good', what: 'the logs of a database, for one hour', given: database(), params: { hours: 1 } },
  { is: 'good', what: 'a table with recovery to any point', given: table(), params: { hours: 1 } },
  { is: 'good', what: 'a nightly plan for a day', given: nightly, params: { hours: 24 } },
  { is: 'bad', what: 'a nightly plan for four hours', given: nightly, params: { hours: 4 } },
  { is: 'bad', what: 'no backups', given: database({ backup_retention_period: 0 }), params: { hours: 24 } },
  {
    is: 'unknown',
    what: 'a period that is known only after apply',
    given: database({ backup_retention_period: null }),
    computed: { 'aws_db_instance.main': { backup_retention_period: true, arn: true } },
    params: { hours: 24 },
  },
  {
    is: 'unknown',
    what: 'a database under a promise for one class of systems',
    given: database(),
    params: { hours: 24, class: 'critical' },
  },
];

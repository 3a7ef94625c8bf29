import type { Cases } from '../case.ts';
import { arn, backupPlan, database, redshift, search, volume } from './raw/stores.ts';

const daily = { interval_hours: 24 };
const volumeArn = arn('ec2', 'volume/vol-1');
const every = (schedule: string) => ({ ...volume(), ...backupPlan(volumeArn, { schedule }) });

export const cases: Cases = [
  { is: 'good', what: 'automated backups of a database', given: database(), params: daily },
  {
    is: 'good',
    what: 'the logs of a database, every five minutes',
    given: database(),
    params: { interval_hours: 1 },
  },
  { is: 'bad', what: 'none', given: database({ backup_retention_period: 0 }), params: daily },
  { is: 'good', what: 'a plan every night', given: every('cron(0 3 * * ? *)'), params: daily },
  { is: 'good', what: 'a plan at a rate', given: every('rate(12 hours)'), params: daily },
  { is: 'bad', what: 'a plan on working days', given: every('cron(0 3 ? * MON-FRI *)'), params: daily },
  {
    is: 'bad',
    what: 'a plan on Sundays, which AWS counts as 1',
    given: every('cron(0 3 ? * 1 *)'),
    params: daily,
  },
  { is: 'bad', what: 'a plan on the first of the month', given: every('cron(0 3 1 * ? *)'), params: daily },
  { is: 'unknown', what: 'a schedule that nobody can read', given: every('sometimes'), params: daily },
  {
    is: 'bad',
    what: 'continuous backup of a volume, which AWS Backup cannot make',
    given: {
      ...volume(),
      ...backupPlan(volumeArn, { schedule: 'cron(0 3 * * ? *)', enable_continuous_backup: true }),
    },
    params: { interval_hours: 1 },
  },
  {
    is: 'bad',
    what: 'a warehouse, every eight hours, for every hour',
    given: redshift(),
    params: { interval_hours: 1 },
  },
  {
    is: 'good',
    what: 'a search domain, every hour',
    given: search({ engine_version: 'OpenSearch_2.17' }),
    params: { interval_hours: 1, scope: 'search' },
  },
  {
    is: 'bad',
    what: 'a search domain of an old version, of which AWS makes a snapshot every day',
    given: search({ engine_version: 'Elasticsearch_5.1' }),
    params: { interval_hours: 1, scope: 'search' },
  },
  {
    is: 'unknown',
    what: 'daily backups under a promise about a plan of the product',
    given: database(),
    params: { ...daily, plan: 'enterprise' },
  },
  {
    is: 'bad',
    what: 'a server of Lightsail with daily snapshots for every 12 hours',
    given: {
      'aws_lightsail_instance.web': {
        id: 'web',
        arn: arn('lightsail', 'Instance/1'),
        name: 'web',
        availability_zone: 'eu-central-1a',
        add_on: [{ type: 'AutoSnapshot', snapshot_time: '06:00', status: 'Enabled' }],
      },
    },
    params: { interval_hours: 12, scope: 'servers' },
  },
];

import type { Cases } from '../case.ts';
import { server } from './raw/edges.ts';
import {
  arn,
  backupPlan,
  bucket,
  cluster,
  database,
  files,
  redshift,
  search,
  table,
  volume,
} from './raw/stores.ts';

const volumeArn = arn('ec2', 'volume/vol-1');
const efsPolicy = (status: string) => ({
  'aws_efs_backup_policy.files': { id: 'fs-1', file_system_id: 'fs-1', backup_policy: [{ status }] },
});
const lifecycle = (state: string) => ({
  'aws_dlm_lifecycle_policy.daily': {
    id: 'policy-1',
    arn: arn('dlm', 'policy/policy-1'),
    state,
    policy_details: [
      {
        resource_types: ['VOLUME'],
        target_tags: { Name: 'data' },
        schedule: [
          {
            create_rule: [{ interval: 24, interval_unit: 'HOURS' }],
            retain_rule: [{ count: 14, interval: 0 }],
          },
        ],
      },
    ],
  },
});
const byTag = (key: string, value: string) => ({
  ...backupPlan(volumeArn),
  'aws_backup_selection.all': {
    id: 's-1',
    plan_id: 'plan-1',
    resources: [],
    not_resources: [],
    selection_tag: [{ type: 'STRINGEQUALS', key, value }],
  },
});

export const cases: Cases = [
  { is: 'good', what: 'a database with automated backups', given: database() },
  {
    is: 'bad',
    what: 'a database whose backups are kept for 0 days',
    given: database({ backup_retention_period: 0 }),
  },
  { is: 'bad', what: 'a database that does not say it', given: database({ backup_retention_period: null }) },
  {
    is: 'unknown',
    what: 'a replica without backups of its own, whose source stands elsewhere',
    given: database({ backup_retention_period: 0, replicate_source_db: 'of-others' }),
  },
  { is: 'good', what: 'an Aurora cluster', given: cluster() },
  { is: 'good', what: 'a table with recovery to any point', given: table() },
  {
    is: 'bad',
    what: 'a table without it',
    given: table({ point_in_time_recovery: [{ enabled: false }] }),
  },
  {
    is: 'good',
    what: 'a file system with automatic backups',
    given: { ...files(), ...efsPolicy('ENABLED') },
  },
  {
    is: 'bad',
    what: 'a file system with backups switched off',
    given: { ...files(), ...efsPolicy('DISABLED') },
  },
  { is: 'good', what: 'a volume that a plan takes', given: { ...volume(), ...backupPlan(volumeArn) } },
  {
    is: 'bad',
    what: 'a volume beside a plan for another',
    given: { ...volume(), ...backupPlan(arn('ec2', 'volume/vol-2')) },
  },
  {
    is: 'unknown',
    what: 'a volume that nothing backs up, where there may be more than is given',
    given: volume(),
    declared: false,
  },
  {
    is: 'good',
    what: 'a volume that a plan takes by its tag',
    given: { ...volume(), ...byTag('Name', 'data') },
  },
  { is: 'bad', what: 'a volume with another tag', given: { ...volume(), ...byTag('Name', 'other') } },
  {
    is: 'bad',
    what: 'a plan without a selection, which takes nothing',
    given: {
      ...volume(),
      'aws_backup_plan.daily': {
        id: 'plan-1',
        name: 'daily',
        rule: [{ rule_name: 'daily', target_vault_name: 'vault', schedule: 'cron(0 3 * * ? *)' }],
      },
    },
  },
  {
    is: 'unknown',
    what: 'a volume with the tag, in a region that leaves volumes out',
    given: {
      ...volume(),
      ...byTag('Name', 'data'),
      'aws_backup_region_settings.here': {
        id: 'eu-central-1',
        resource_type_opt_in_preference: { EBS: false, RDS: true },
      },
    },
  },
  { is: 'good', what: 'a volume with a lifecycle policy', given: { ...volume(), ...lifecycle('ENABLED') } },
  {
    is: 'bad',
    what: 'a lifecycle policy that is switched off',
    given: { ...volume(), ...lifecycle('DISABLED') },
  },
  { is: 'bad', what: 'a server alone', given: server() },
  { is: 'bad', what: 'a bucket that is only versioned', given: bucket(), params: { scope: 'files' } },
  {
    is: 'bad',
    what: 'a warehouse without snapshots',
    given: redshift({ automated_snapshot_retention_period: 0 }),
  },
  {
    is: 'good',
    what: 'a search domain, which AWS backs up every hour',
    given: search(),
    params: { scope: 'search' },
  },
  {
    is: 'unknown',
    what: 'a database under a promise about laptops',
    given: database(),
    params: { scope: 'devices' },
  },
  {
    is: 'bad',
    what: 'a Lightsail server whose snapshots are off',
    given: {
      'aws_lightsail_instance.web': {
        id: 'web',
        arn: arn('lightsail', 'Instance/1'),
        name: 'web',
        availability_zone: 'eu-central-1a',
        add_on: [{ type: 'AutoSnapshot', snapshot_time: '06:00', status: 'Disabled' }],
      },
    },
  },
  {
    is: 'bad',
    what: 'a table that says nothing of backups',
    given: { 'aws_dynamodb_table.t': { id: 't', arn: arn('dynamodb', 'table/t'), name: 't' } },
  },
  {
    is: 'bad',
    what: 'a table of Keyspaces that says nothing of backups',
    given: {
      'aws_keyspaces_table.t': {
        id: 't',
        arn: arn('cassandra', '/keyspace/k/table/t'),
        keyspace_name: 'k',
        table_name: 't',
      },
    },
  },
  {
    is: 'good',
    what: 'a database of Lightsail with its backups',
    given: {
      'aws_lightsail_database.d': {
        id: 'd',
        arn: arn('lightsail', 'RelationalDatabase/1'),
        relational_database_name: 'd',
        backup_retention_enabled: true,
      },
    },
  },
  {
    is: 'good',
    what: 'a namespace of Redshift, which makes recovery points by itself',
    given: {
      'aws_redshiftserverless_namespace.n': {
        id: 'n',
        arn: arn('redshift-serverless', 'namespace/n'),
        namespace_name: 'n',
      },
    },
  },
];

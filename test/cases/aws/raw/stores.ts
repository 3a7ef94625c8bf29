import type { Raw } from '../../../verdicts/judge.ts';

export const account = '111122223333';
type Attributes = Raw[string];

/** ARN in Frankfurt. */
export const arn = (service: string, rest: string, region = 'eu-central-1'): string =>
  `arn:aws:${service}:${region}:${account}:${rest}`;

export const database = (attributes: Attributes = {}): Raw => ({
  'aws_db_instance.main': {
    id: 'db-ABC',
    arn: arn('rds', 'db:main'),
    identifier: 'main',
    engine: 'postgres',
    engine_version: '16.4',
    storage_encrypted: true,
    backup_retention_period: 14,
    publicly_accessible: false,
    replicas: [],
    parameter_group_name: 'default.postgres16',
    ...attributes,
  },
});

export const cluster = (attributes: Attributes = {}): Raw => ({
  'aws_rds_cluster.main': {
    id: 'main',
    arn: arn('rds', 'cluster:main'),
    cluster_identifier: 'main',
    engine: 'aurora-postgresql',
    engine_version: '16.4',
    storage_encrypted: true,
    backup_retention_period: 14,
    ...attributes,
  },
});

export const member = (name: string, attributes: Attributes = {}): Raw => ({
  [`aws_rds_cluster_instance.${name}`]: {
    id: name,
    arn: arn('rds', `db:${name}`),
    identifier: name,
    cluster_identifier: 'main',
    publicly_accessible: false,
    ...attributes,
  },
});

export const table = (attributes: Attributes = {}): Raw => ({
  'aws_dynamodb_table.t': {
    id: 't',
    arn: arn('dynamodb', 'table/t'),
    name: 't',
    replica: [],
    point_in_time_recovery: [{ enabled: true, recovery_period_in_days: 35 }],
    ...attributes,
  },
});

export const bucket = (attributes: Attributes = {}): Raw => ({
  'aws_s3_bucket.files': {
    id: 'files',
    arn: 'arn:aws:s3:::files',
    bucket: 'files',
    region: 'eu-central-1',
    object_lock_enabled: false,
    ...attributes,
  },
});

/** A setting of the bucket that stands beside it. */
export const ofBucket = (type: string, attributes: Attributes): Raw => ({
  [`aws_s3_bucket_${type}.files`]: { id: 'files', bucket: 'files', ...attributes },
});

export const versioned = ofBucket('versioning', { versioning_configuration: [{ status: 'Enabled' }] });

export const shut = ofBucket('public_access_block', {
  block_public_acls: true,
  ignore_public_acls: true,
  block_public_policy: true,
  restrict_public_buckets: true,
});

export const volume = (attributes: Attributes = {}): Raw => ({
  'aws_ebs_volume.data': {
    id: 'vol-1',
    arn: arn('ec2', 'volume/vol-1'),
    availability_zone: 'eu-central-1a',
    size: 10,
    encrypted: true,
    tags_all: { Name: 'data' },
    ...attributes,
  },
});

export const files = (attributes: Attributes = {}): Raw => ({
  'aws_efs_file_system.files': {
    id: 'fs-1',
    arn: arn('elasticfilesystem', 'file-system/fs-1'),
    encrypted: true,
    availability_zone_name: '',
    ...attributes,
  },
});

export const group = (attributes: Attributes = {}): Raw => ({
  'aws_elasticache_replication_group.c': {
    id: 'c',
    arn: arn('elasticache', 'replicationgroup:c'),
    replication_group_id: 'c',
    engine: 'redis',
    at_rest_encryption_enabled: 'true',
    transit_encryption_enabled: true,
    transit_encryption_mode: 'required',
    snapshot_retention_limit: 14,
    ...attributes,
  },
});

export const queue = (attributes: Attributes = {}): Raw => ({
  'aws_sqs_queue.q': {
    id: 'https://sqs.eu-central-1.amazonaws.com/111122223333/q',
    url: 'https://sqs.eu-central-1.amazonaws.com/111122223333/q',
    arn: arn('sqs', 'q'),
    name: 'q',
    kms_master_key_id: '',
    sqs_managed_sse_enabled: true,
    policy: '',
    ...attributes,
  },
});

export const topic = (attributes: Attributes = {}): Raw => ({
  'aws_sns_topic.t': {
    id: arn('sns', 't'),
    arn: arn('sns', 't'),
    name: 't',
    kms_master_key_id: '',
    ...attributes,
  },
});

export const logGroup = (attributes: Attributes = {}): Raw => ({
  'aws_cloudwatch_log_group.app': {
    id: 'app',
    arn: arn('logs', 'log-group:app'),
    name: 'app',
    retention_in_days: 365,
    ...attributes,
  },
});

export const search = (attributes: Attributes = {}): Raw => ({
  'aws_opensearch_domain.s': {
    id: arn('es', 'domain/s'),
    arn: arn('es', 'domain/s'),
    domain_name: 's',
    encrypt_at_rest: [{ enabled: true, kms_key_id: '' }],
    domain_endpoint_options: [{ enforce_https: true, tls_security_policy: 'Policy-Min-TLS-1-2-2019-07' }],
    vpc_options: [{ subnet_ids: ['subnet-1'] }],
    ...attributes,
  },
});

export const redshift = (attributes: Attributes = {}): Raw => ({
  'aws_redshift_cluster.w': {
    id: 'w',
    arn: arn('redshift', 'cluster:w'),
    cluster_identifier: 'w',
    encrypted: 'true',
    publicly_accessible: false,
    automated_snapshot_retention_period: 14,
    ...attributes,
  },
});

/** A plan of AWS Backup that takes what its ARN says, with its vault. */
export const backupPlan = (resource: string, rule: Attributes = {}, vault: Attributes = {}): Raw => ({
  'aws_backup_plan.daily': {
    id: 'plan-1',
    arn: arn('backup', 'backup-plan:plan-1'),
    name: 'daily',
    rule: [
      {
        rule_name: 'daily',
        target_vault_name: 'vault',
        schedule: 'cron(0 3 * * ? *)',
        lifecycle: [{ delete_after: 35 }],
        ...rule,
      },
    ],
  },
  'aws_backup_selection.all': { id: 's-1', plan_id: 'plan-1', resources: [resource], not_resources: [] },
  'aws_backup_vault.vault': {
    id: 'vault',
    arn: arn('backup', 'backup-vault:vault'),
    name: 'vault',
    ...vault,
  },
});

export const lock = (attributes: Attributes = {}): Raw => ({
  'aws_backup_vault_lock_configuration.vault': {
    id: 'vault',
    backup_vault_name: 'vault',
    min_retention_days: 14,
    ...attributes,
  },
});

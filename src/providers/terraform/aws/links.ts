import type { Link } from '../mapping.ts';
import { lookedUp, setting } from './link-forms.ts';
import { accessLinks } from './links-of-access.ts';
import { edgeLinks } from './links-of-edges.ts';
import { keyLinks } from './links-of-keys.ts';
import { networkLinks } from './links-of-networks.ts';
import { serverLinks } from './links-of-servers.ts';
import { withSpoils } from './spoils.ts';

const bucketSettings: Readonly<Record<string, readonly string[]>> = {
  aws_s3_bucket_policy: ['policy'],
  aws_s3_bucket_public_access_block: [
    'block_public_acls',
    'ignore_public_acls',
    'block_public_policy',
    'restrict_public_buckets',
  ],
  aws_s3_bucket_acl: ['acl', 'access_control_policy'],
  aws_s3_bucket_ownership_controls: ['rule'],
  aws_s3_bucket_versioning: ['versioning_configuration'],
  aws_s3_bucket_lifecycle_configuration: ['rule'],
  aws_s3_bucket_replication_configuration: ['rule'],
  aws_s3_bucket_server_side_encryption_configuration: ['rule'],
  aws_s3_bucket_object_lock_configuration: ['rule'],
  aws_s3_object: ['acl'],
  aws_s3_bucket_object: ['acl'],
  aws_s3_object_copy: ['acl'],
  aws_s3_access_point: ['policy', 'public_access_block_configuration', 'vpc_configuration'],
};

const balancers = ['aws_lb', 'aws_alb'];
const listeners = ['aws_lb_listener', 'aws_alb_listener'];
const listenerAttributes = ['protocol', 'port', 'ssl_policy', 'default_action'];

const all: readonly Link[] = [
  ...Object.entries(bucketSettings).map(([type, attributes]) =>
    setting(type, 'bucket', ['aws_s3_bucket'], attributes, ['id', 'bucket', 'arn']),
  ),
  lookedUp('aws_s3_account_public_access_block', [
    'account_id',
    'block_public_acls',
    'ignore_public_acls',
    'block_public_policy',
    'restrict_public_buckets',
  ]),

  ...serverLinks,
  ...networkLinks,
  ...keyLinks,
  ...accessLinks,
  ...edgeLinks,
  setting(
    'aws_rds_cluster_instance',
    'cluster_identifier',
    ['aws_rds_cluster'],
    ['publicly_accessible', 'auto_minor_version_upgrade'],
    ['id', 'cluster_identifier'],
  ),
  setting(
    'aws_neptune_cluster_instance',
    'cluster_identifier',
    ['aws_neptune_cluster'],
    ['publicly_accessible', 'auto_minor_version_upgrade'],
    ['id', 'cluster_identifier'],
  ),
  setting(
    'aws_docdb_cluster_instance',
    'cluster_identifier',
    ['aws_docdb_cluster'],
    ['auto_minor_version_upgrade'],
    ['id', 'cluster_identifier'],
  ),
  setting(
    'aws_db_instance_automated_backups_replication',
    'source_db_instance_arn',
    ['aws_db_instance'],
    [],
    // A replica in the same region names its source by identifier.
    ['arn', 'identifier'],
  ),
  lookedUp('aws_db_parameter_group', ['parameter']),
  lookedUp('aws_rds_cluster_parameter_group', ['parameter']),
  lookedUp('aws_docdb_cluster_parameter_group', ['parameter']),
  lookedUp('aws_redshift_parameter_group', ['parameter']),
  ...['aws_rds_global_cluster', 'aws_docdb_global_cluster', 'aws_neptune_global_cluster'].map((type) =>
    lookedUp(type, ['global_cluster_identifier', 'global_cluster_members']),
  ),

  setting(
    'aws_dsql_cluster_peering',
    'identifier',
    ['aws_dsql_cluster'],
    ['clusters', 'witness_region'],
    ['identifier', 'arn'],
  ),
  lookedUp('aws_keyspaces_keyspace', ['replication_specification']),
  setting('aws_dynamodb_table_replica', 'global_table_arn', ['aws_dynamodb_table'], [], ['arn']),
  setting('aws_dynamodb_global_table', 'name', ['aws_dynamodb_table'], ['replica'], ['name']),
  setting('aws_dynamodb_resource_policy', 'resource_arn', ['aws_dynamodb_table'], ['policy'], ['arn']),

  setting('aws_efs_backup_policy', 'file_system_id', ['aws_efs_file_system'], ['backup_policy']),
  setting('aws_efs_file_system_policy', 'file_system_id', ['aws_efs_file_system'], ['policy']),
  setting(
    'aws_efs_replication_configuration',
    'source_file_system_id',
    ['aws_efs_file_system'],
    ['destination'],
  ),

  setting(
    'aws_elasticache_global_replication_group',
    'primary_replication_group_id',
    ['aws_elasticache_replication_group'],
    ['global_replication_group_id'],
  ),
  setting(
    'aws_opensearch_domain_policy',
    'domain_name',
    ['aws_opensearch_domain'],
    ['access_policies'],
    ['domain_name'],
  ),
  setting(
    'aws_elasticsearch_domain_policy',
    'domain_name',
    ['aws_elasticsearch_domain'],
    ['access_policies'],
    ['domain_name'],
  ),
  setting(
    'aws_redshift_snapshot_copy',
    'cluster_identifier',
    ['aws_redshift_cluster'],
    ['destination_region'],
    ['id', 'cluster_identifier'],
  ),
  setting(
    'aws_redshiftserverless_workgroup',
    'namespace_name',
    ['aws_redshiftserverless_namespace'],
    ['publicly_accessible', 'config_parameter'],
    ['namespace_name', 'id'],
  ),

  setting(
    'aws_cloudwatch_log_subscription_filter',
    'log_group_name',
    ['aws_cloudwatch_log_group'],
    ['destination_arn'],
    ['name', 'id'],
  ),
  setting('aws_sqs_queue_policy', 'queue_url', ['aws_sqs_queue'], ['policy'], ['id', 'url']),
  setting('aws_sns_topic_policy', 'arn', ['aws_sns_topic'], ['policy'], ['arn']),
  setting('aws_sns_topic_subscription', 'topic_arn', ['aws_sns_topic'], ['protocol', 'endpoint'], ['arn']),
  setting('aws_kinesis_resource_policy', 'resource_arn', ['aws_kinesis_stream'], ['policy'], ['arn']),
  setting(
    'aws_secretsmanager_secret_policy',
    'secret_arn',
    ['aws_secretsmanager_secret'],
    ['policy'],
    ['arn', 'id'],
  ),
  setting('aws_ecr_repository_policy', 'repository', ['aws_ecr_repository'], ['policy'], ['name', 'id']),
  lookedUp('aws_ecr_replication_configuration', ['replication_configuration']),

  ...listeners.map((type) =>
    setting(type, 'load_balancer_arn', balancers, listenerAttributes, ['arn', 'id']),
  ),
  ...['aws_lb_listener_rule', 'aws_alb_listener_rule'].map((type) =>
    setting(type, 'listener_arn', listeners, ['action'], ['arn', 'id']),
  ),
  setting(
    'aws_lb_ssl_negotiation_policy',
    'load_balancer',
    ['aws_elb'],
    ['attribute', 'lb_port'],
    ['id', 'name'],
  ),
  setting(
    'aws_load_balancer_listener_policy',
    'load_balancer_name',
    ['aws_elb'],
    ['policy_names', 'load_balancer_port'],
    ['name', 'id'],
  ),

  lookedUp('aws_backup_plan', ['rule']),
  lookedUp('aws_backup_region_settings', ['resource_type_opt_in_preference']),
  lookedUp('aws_backup_selection', ['plan_id', 'resources', 'not_resources', 'selection_tag', 'condition']),
];

/** How AWS types that carry settings of others hang together (AWS provider docs, one page per type). */
export const links: readonly Link[] = all.map(withSpoils);

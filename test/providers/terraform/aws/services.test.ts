import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../../src/model/resource.ts';
import { find, plain, readState } from './read-aws.ts';

type Attributes = Readonly<Record<string, unknown>>;
type Row = readonly [type: string, kind: Kind, attributes: Attributes, facts: Attributes];

const arn = (service: string, rest: string): string => `arn:aws:${service}:eu-central-1:111122223333:${rest}`;
const hidden = 'unknown: not-shown';
const always = { encryptedAtRest: true, encryptionAlgorithm: 'aes-256' };
const readCopies = {
  witness_region: 'us-west-2',
  clusters: ['arn:aws:dsql:us-east-1:111122223333:cluster/e'],
};

const databases: readonly Row[] = [
  ['aws_db_cluster_snapshot', 'snapshot', { storage_encrypted: false }, { encryptedAtRest: false }],
  [
    'aws_docdbelastic_cluster',
    'database',
    { name: 'c' },
    { ...always, redundancy: 'zones', backups: hidden },
  ],
  [
    'aws_timestreamwrite_table',
    'database',
    { table_name: 't', retention_properties: [{ magnetic_store_retention_period_in_days: 30 }] },
    { ...always, backups: [], expiryDays: 30 },
  ],
  [
    'aws_timestreaminfluxdb_db_instance',
    'database',
    { publicly_accessible: true, deployment_type: 'SINGLE_AZ' },
    { publiclyAccessible: true, redundancy: 'none' },
  ],
  [
    'aws_timestreaminfluxdb_db_cluster',
    'database',
    { publicly_accessible: null, deployment_type: 'MULTI_NODE_READ_REPLICAS' },
    { publiclyAccessible: false, redundancy: hidden },
  ],
  [
    'aws_neptunegraph_graph',
    'database',
    { graph_name: 'g', public_connectivity: true, replica_count: 0, deletion_protection: false },
    { publiclyAccessible: true, redundancy: 'none', deletionProtection: false },
  ],
  [
    'aws_qldb_ledger',
    'database',
    { deletion_protection: null, kms_key: 'AWS_OWNED_KMS_KEY' },
    { deletionProtection: true, keyManager: 'provider' },
  ],
  [
    'aws_dsql_cluster',
    'database',
    { deletion_protection_enabled: true, multi_region_properties: [readCopies] },
    {
      copies: [
        { kind: 'replica', region: 'us-east-1' },
        { kind: 'replica', region: 'us-west-2' },
      ],
      deletionProtection: true,
    },
  ],
  [
    'aws_lightsail_database',
    'database',
    { relational_database_name: 'd', publicly_accessible: true, backup_retention_enabled: false },
    { publiclyAccessible: true, backups: [] },
  ],
  ['aws_elasticache_serverless_cache', 'cache', {}, { ...always, transport: 'required', minimumTls: '1.2' }],
  [
    'aws_elasticsearch_domain',
    'search',
    {
      encrypt_at_rest: [{ enabled: false }],
      vpc_options: [],
      elasticsearch_version: '5.1',
      domain_endpoint_options: [{ enforce_https: false, tls_security_policy: 'Policy-Min-TLS-1-0-2019-07' }],
    },
    {
      encryptedAtRest: false,
      transport: 'optional',
      subnets: 'public',
      backups: [{ intervalHours: 24, retentionDays: 14, encrypted: false }],
    },
  ],
  [
    'aws_elasticsearch_domain',
    'search',
    { elasticsearch_version: '7.10' },
    { backups: [{ intervalHours: 1, retentionDays: 14 }] },
  ],
  ['aws_elasticsearch_domain', 'search', {}, { backups: [{ intervalHours: 24 }] }],
  [
    'aws_opensearchserverless_collection',
    'search',
    { kms_key_arn: 'auto', standby_replicas: 'DISABLED' },
    { ...always, redundancy: 'none', keyManager: 'provider' },
  ],
];

const stores: readonly Row[] = [
  [
    'aws_s3_directory_bucket',
    'bucket',
    { bucket: 'b', data_redundancy: 'SingleAvailabilityZone' },
    { ...always, redundancy: 'nodes', publiclyAccessible: false, softDeleteDays: 0 },
  ],
  ['aws_ebs_snapshot_copy', 'snapshot', { encrypted: false }, { encryptedAtRest: false }],
  [
    'aws_fsx_ontap_file_system',
    'fileShare',
    { deployment_type: 'MULTI_AZ_1', automatic_backup_retention_days: 0 },
    { redundancy: 'zones', backups: [], softDeleteDays: hidden },
  ],
  ['aws_fsx_lustre_file_system', 'fileShare', {}, { ...always, softDeleteDays: 0 }],
  [
    'aws_fsx_openzfs_file_system',
    'fileShare',
    { deployment_type: 'SINGLE_AZ_1', automatic_backup_retention_days: 7 },
    { redundancy: 'none', backups: [{ intervalHours: 24, retentionDays: 7 }] },
  ],
  ['aws_fsx_backup', 'snapshot', {}, always],
  ['aws_sagemaker_domain', 'fileShare', {}, always],
  ['aws_storagegateway_nfs_file_share', 'fileShare', { file_share_name: 's' }, always],
  ['aws_storagegateway_cached_iscsi_volume', 'volume', { volume_id: 'v' }, always],
  ['aws_storagegateway_stored_iscsi_volume', 'volume', { volume_id: 'v' }, { encryptedAtRest: hidden }],
  ['aws_lightsail_disk', 'volume', {}, { encryptedAtRest: hidden, publiclyAccessible: false }],
];

const machines: readonly Row[] = [
  [
    'aws_spot_instance_request',
    'server',
    { root_block_device: [{ encrypted: false }] },
    { encryptedAtRest: false, firewalled: true },
  ],
  [
    'aws_eks_node_group',
    'server',
    { scaling_config: [{ min_size: 1 }], launch_template: [], subnet_ids: ['subnet-1'] },
    { encryptedAtRest: hidden, redundancy: 'none' },
  ],
  [
    'aws_workspaces_workspace',
    'server',
    { root_volume_encryption_enabled: true, user_volume_encryption_enabled: false },
    { encryptedAtRest: false },
  ],
  ['aws_sagemaker_notebook_instance', 'server', { kms_key_id: null }, { encryptedAtRest: hidden }],
  [
    'aws_sagemaker_notebook_instance',
    'server',
    { kms_key_id: arn('kms', 'key/k') },
    { encryptedAtRest: true },
  ],
  ['aws_emr_cluster', 'server', { security_configuration: null }, { encryptedAtRest: hidden }],
  ['aws_dms_replication_instance', 'server', { publicly_accessible: true }, { publiclyAccessible: true }],
  [
    'aws_lightsail_instance',
    'server',
    { add_on: [{ type: 'AutoSnapshot', snapshot_time: '06:00', status: 'Disabled' }] },
    { publiclyAccessible: hidden, backups: [] },
  ],
];

const ways: readonly Row[] = [
  [
    'aws_alb',
    'endpoint',
    { internal: true, load_balancer_type: 'application' },
    { internal: true, web: true },
  ],
  ['aws_appsync_graphql_api', 'endpoint', {}, { transport: 'required', webFirewall: 'none', web: true }],
  ['aws_sfn_state_machine', 'endpoint', {}, { transport: 'required', web: false }],
  ['aws_lightsail_lb', 'endpoint', {}, { transport: 'off' }],
  ['aws_sagemaker_endpoint', 'endpoint', {}, { transport: 'required' }],
  ['aws_apprunner_service', 'endpoint', { network_configuration: [] }, { internal: false, web: true }],
  ['aws_transfer_server', 'endpoint', { protocols: ['FTP'] }, { transport: 'off', internal: false }],
  ['aws_transfer_server', 'endpoint', { protocols: ['AS2'] }, { transport: hidden }],
  [
    'aws_transfer_server',
    'endpoint',
    {
      protocols: ['SFTP'],
      endpoint_type: 'VPC',
      endpoint_details: [{ address_allocation_ids: ['eipalloc-1'] }],
    },
    { transport: 'required', internal: false },
  ],
  ['aws_dms_endpoint', 'endpoint', { engine_name: 'postgres', ssl_mode: 'none' }, { transport: 'off' }],
  [
    'aws_mq_broker',
    'queue',
    { publicly_accessible: true, deployment_mode: 'ACTIVE_STANDBY_MULTI_AZ' },
    { ...always, publiclyAccessible: true, redundancy: 'zones' },
  ],
  ['aws_kinesis_video_stream', 'stream', {}, { ...always, transport: 'required' }],
  ['aws_msk_serverless_cluster', 'stream', {}, { redundancy: 'zones', publiclyAccessible: false }],
  ['aws_flow_log', 'logStore', { log_destination: 'arn:aws:s3:::b' }, { retentionDays: hidden }],
  [
    'aws_cloudwatch_log_subscription_filter',
    'logStore',
    {
      destination_arn: 'arn:aws:logs:eu-central-1:999999999999:destination:d',
      role_arn: 'arn:aws:iam::123456789012:role/r',
    },
    { retentionDays: hidden },
  ],
  [
    'aws_cloudwatch_composite_alarm',
    'alarm',
    { actions_enabled: false, alarm_actions: [] },
    { enabled: false, notifies: false },
  ],
  [
    'aws_ssoadmin_managed_policy_attachment',
    'permission',
    { managed_policy_arn: 'arn:aws:iam::aws:policy/AdministratorAccess' },
    { administrator: true, holder: hidden },
  ],
  [
    'aws_iam_policy_attachment',
    'permission',
    { policy_arn: 'arn:aws:iam::aws:policy/AdministratorAccess', users: [], groups: ['g'], roles: [] },
    { administrator: true, holder: 'group' },
  ],
];

describe('what a state shows of further services', () => {
  it.each([...databases, ...stores, ...machines, ...ways])(
    '%s as %s: %j',
    async (type, kind, given, facts) => {
      const address = `${type}.it`;
      const read = await readState({ [address]: given });
      const found = plain(find(read, kind, address).facts) as Attributes;
      const asked = Object.fromEntries(Object.keys(facts).map((name) => [name, found[name] ?? hidden]));

      expect(asked).toMatchObject(facts);
    },
  );
});

import { describe, expect, it } from 'vitest';
import type { Kind, Kinds } from '../../../../src/model/resource.ts';
import { readPlan, readState, valueOf, type Instances } from './read-aws.ts';

type Field = { [K in Kind]: keyof Kinds[K] & string }[Kind];
type Case = readonly [title: string, kind: Kind, given: Instances, field: Field, expected: unknown];

/** The first instance is the one that is asked. */
async function ask([, kind, given, field]: Case): Promise<unknown> {
  return valueOf(await readState(given), kind, Object.keys(given)[0] ?? '', field as never);
}

const sqsArn = 'arn:aws:sqs:eu-central-1:111122223333:q';
const queue = (attributes: object): Instances => ({
  'aws_sqs_queue.q': { id: 'https://sqs/q', url: 'https://sqs/q', arn: sqsArn, ...attributes },
});
const topicArn = 'arn:aws:sns:eu-central-1:111122223333:t';
const topic = (attributes: object = {}): Instances => ({
  'aws_sns_topic.t': { id: topicArn, arn: topicArn, ...attributes },
});
const anyone = JSON.stringify({
  Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
});
const owner = JSON.stringify({
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: '*' },
      Action: 'SNS:Publish',
      Resource: topicArn,
      Condition: { StringEquals: { 'AWS:SourceOwner': '111122223333' } },
    },
  ],
});
const tlsOnly = (service: string) =>
  JSON.stringify({
    Statement: [
      {
        Effect: 'Deny',
        Principal: '*',
        Action: `${service}:*`,
        Resource: '*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
    ],
  });

const efs = (attributes: object = {}): Instances => ({
  'aws_efs_file_system.f': {
    id: 'fs-1',
    arn: 'arn:aws:elasticfilesystem:eu-central-1:111122223333:file-system/fs-1',
    encrypted: true,
    ...attributes,
  },
});
const automatic = [{ by: 'automatic backups', intervalHours: 24, retentionDays: 35 }];

const files: readonly Case[] = [
  ['encrypted', 'fileShare', efs(), 'encryptedAtRest', true],
  ['not encrypted', 'fileShare', efs({ encrypted: false }), 'encryptedAtRest', false],
  ['without backups', 'fileShare', efs(), 'backups', []],
  [
    'with automatic backups',
    'fileShare',
    {
      ...efs(),
      'aws_efs_backup_policy.p': { file_system_id: 'fs-1', backup_policy: [{ status: 'ENABLED' }] },
    },
    'backups',
    automatic,
  ],
  [
    'with automatic backups off',
    'fileShare',
    {
      ...efs(),
      'aws_efs_backup_policy.p': { file_system_id: 'fs-1', backup_policy: [{ status: 'DISABLED' }] },
    },
    'backups',
    [],
  ],
  [
    'in one zone, which has them by default',
    'fileShare',
    efs({ availability_zone_name: 'eu-central-1a' }),
    'backups',
    automatic,
  ],
  [
    'replicated',
    'fileShare',
    {
      ...efs(),
      'aws_efs_replication_configuration.r': {
        source_file_system_id: 'fs-1',
        destination: [{ region: 'us-east-1' }],
      },
    },
    'copies',
    [{ kind: 'replica', region: 'us-east-1' }],
  ],
  ['mounted without TLS', 'fileShare', efs(), 'transport', 'optional'],
  [
    'mounted with TLS only',
    'fileShare',
    {
      ...efs(),
      'aws_efs_file_system_policy.p': { file_system_id: 'fs-1', policy: tlsOnly('elasticfilesystem') },
    },
    'transport',
    'required',
  ],
  ['FSx encrypts', 'fileShare', { 'aws_fsx_windows_file_system.w': {} }, 'encryptedAtRest', true],
  [
    'FSx with backups',
    'fileShare',
    { 'aws_fsx_windows_file_system.w': { automatic_backup_retention_days: 7 } },
    'backups',
    [{ by: 'automatic backups', intervalHours: 24, retentionDays: 7 }],
  ],
  [
    'FSx with backups off',
    'fileShare',
    { 'aws_fsx_lustre_file_system.l': { automatic_backup_retention_days: 0 } },
    'backups',
    [],
  ],
];

const redis = (attributes: object = {}): Instances => ({
  'aws_elasticache_replication_group.r': {
    id: 'r',
    replication_group_id: 'r',
    arn: 'arn:aws:elasticache:eu-central-1:111122223333:replicationgroup:r',
    ...attributes,
  },
});

const caches: readonly Case[] = [
  [
    'encrypted, written as text',
    'cache',
    redis({ at_rest_encryption_enabled: 'true' }),
    'encryptedAtRest',
    true,
  ],
  [
    'said not to be encrypted, which AWS may do all the same',
    'cache',
    redis({ at_rest_encryption_enabled: false }),
    'encryptedAtRest',
    'unknown: not-shown',
  ],
  [
    'written as nothing',
    'cache',
    redis({ at_rest_encryption_enabled: '' }),
    'encryptedAtRest',
    'unknown: not-shown',
  ],
  ['without TLS', 'cache', redis({ transit_encryption_enabled: false }), 'transport', 'off'],
  [
    'with TLS',
    'cache',
    redis({ transit_encryption_enabled: true, transit_encryption_mode: 'required' }),
    'transport',
    'required',
  ],
  [
    'with TLS that clients may leave out',
    'cache',
    redis({ transit_encryption_enabled: true, transit_encryption_mode: 'preferred' }),
    'transport',
    'optional',
  ],
  [
    'with snapshots',
    'cache',
    redis({ snapshot_retention_limit: 5 }),
    'backups',
    [{ by: 'automatic snapshots', intervalHours: 24, retentionDays: 5 }],
  ],
  ['without snapshots', 'cache', redis({ snapshot_retention_limit: 0 }), 'backups', []],
  [
    'in a global datastore',
    'cache',
    {
      ...redis({ global_replication_group_id: 'g' }),
      'aws_elasticache_replication_group.far': {
        id: 'far',
        replication_group_id: 'far',
        global_replication_group_id: 'g',
        arn: 'arn:aws:elasticache:us-east-1:111122223333:replicationgroup:far',
      },
    },
    'copies',
    [{ kind: 'replica', region: 'us-east-1' }],
  ],
  [
    'in a global datastore that is not shown',
    'cache',
    redis({ global_replication_group_id: 'g' }),
    'copies',
    'unknown: not-shown',
  ],
  [
    'alone',
    'cache',
    { 'aws_elasticache_cluster.m': { cluster_id: 'm', engine: 'memcached' } },
    'encryptedAtRest',
    'unknown: not-shown',
  ],
  ['MemoryDB takes TLS by default', 'cache', { 'aws_memorydb_cluster.m': {} }, 'transport', 'required'],
  ['DAX in clear by default', 'cache', { 'aws_dax_cluster.d': {} }, 'encryptedAtRest', false],
];

const search = (attributes: object = {}): Instances => ({
  'aws_opensearch_domain.d': { domain_name: 'd', encrypt_at_rest: [{ enabled: true }], ...attributes },
});
const options = (policy: string, enforce = true) => ({
  domain_endpoint_options: [{ enforce_https: enforce, tls_security_policy: policy }],
});

const searches: readonly Case[] = [
  ['encrypted', 'search', search(), 'encryptedAtRest', true],
  ['not encrypted', 'search', search({ encrypt_at_rest: [{ enabled: false }] }), 'encryptedAtRest', false],
  ['silent', 'search', search({ encrypt_at_rest: [] }), 'encryptedAtRest', 'unknown: not-shown'],
  ['with HTTPS', 'search', search(options('Policy-Min-TLS-1-2-2019-07')), 'transport', 'required'],
  ['with an old TLS policy', 'search', search(options('Policy-Min-TLS-1-0-2019-07')), 'minimumTls', '1.0'],
  ['with a new TLS policy', 'search', search(options('Policy-Min-TLS-1-2-PFS-2023-10')), 'minimumTls', '1.2'],
  ['with HTTP', 'search', search(options('Policy-Min-TLS-1-2-2019-07', false)), 'minimumTls', 'none'],
  ['without a word on HTTPS', 'search', search(), 'transport', 'unknown: not-shown'],
  ['open to anyone', 'search', search({ access_policies: anyone }), 'publiclyAccessible', true],
  [
    'open to anyone by a policy beside it',
    'search',
    { ...search(), 'aws_opensearch_domain_policy.p': { domain_name: 'd', access_policies: anyone } },
    'publiclyAccessible',
    true,
  ],
  [
    'in a VPC',
    'search',
    search({ access_policies: anyone, vpc_options: [{ subnet_ids: ['s'] }] }),
    'publiclyAccessible',
    false,
  ],
];

const messages: readonly Case[] = [
  ['a queue with a key', 'queue', queue({ kms_master_key_id: 'alias/aws/sqs' }), 'encryptedAtRest', true],
  ['a queue with keys of SQS', 'queue', queue({ sqs_managed_sse_enabled: true }), 'encryptedAtRest', true],
  [
    'a queue in clear',
    'queue',
    queue({ kms_master_key_id: '', sqs_managed_sse_enabled: false }),
    'encryptedAtRest',
    false,
  ],
  ['a queue that does not say', 'queue', queue({}), 'encryptedAtRest', 'unknown: not-shown'],
  [
    'a queue for anyone',
    'queue',
    { ...queue({}), 'aws_sqs_queue_policy.p': { queue_url: 'https://sqs/q', policy: anyone } },
    'publiclyAccessible',
    true,
  ],
  ['a queue by HTTP', 'queue', queue({}), 'transport', 'optional'],
  ['a queue by TLS only', 'queue', queue({ policy: tlsOnly('sqs') }), 'transport', 'required'],
  ['a topic with a key', 'queue', topic({ kms_master_key_id: 'alias/own' }), 'encryptedAtRest', true],
  ['a topic without', 'queue', topic(), 'encryptedAtRest', 'unknown: not-shown'],
  [
    'a topic with the policy that SNS gives it',
    'queue',
    topic({ policy: owner }),
    'publiclyAccessible',
    false,
  ],
  [
    'a topic delivered by HTTP',
    'queue',
    {
      ...topic({ policy: tlsOnly('sns') }),
      'aws_sns_topic_subscription.s': { topic_arn: topicArn, protocol: 'http', endpoint: 'http://x' },
    },
    'transport',
    'optional',
  ],
  [
    'a topic delivered to another region',
    'queue',
    {
      ...topic(),
      'aws_sns_topic_subscription.s': {
        topic_arn: topicArn,
        protocol: 'sqs',
        endpoint: 'arn:aws:sqs:us-east-1:111122223333:q',
      },
    },
    'copies',
    [{ kind: 'replica', region: 'us-east-1' }],
  ],
  [
    'a topic delivered to a web address',
    'queue',
    {
      ...topic(),
      'aws_sns_topic_subscription.s': { topic_arn: topicArn, protocol: 'https', endpoint: 'https://x' },
    },
    'copies',
    [{ kind: 'replica', region: 'unknown: not-shown' }],
  ],
  [
    'a topic that writes mail',
    'queue',
    {
      ...topic(),
      'aws_sns_topic_subscription.s': { topic_arn: topicArn, protocol: 'email', endpoint: 'a@example.org' },
    },
    'copies',
    [],
  ],
  ['a stream in clear by default', 'stream', { 'aws_kinesis_stream.s': {} }, 'encryptedAtRest', false],
  [
    'a stream with a key',
    'stream',
    { 'aws_kinesis_stream.s': { encryption_type: 'KMS' } },
    'encryptedAtRest',
    true,
  ],
  [
    'a delivery without encryption of its own',
    'stream',
    { 'aws_kinesis_firehose_delivery_stream.f': {} },
    'encryptedAtRest',
    'unknown: not-shown',
  ],
  [
    'a delivery to a bucket elsewhere',
    'stream',
    {
      'aws_kinesis_firehose_delivery_stream.f': {
        extended_s3_configuration: [{ bucket_arn: 'arn:aws:s3:::b' }],
      },
      'aws_s3_bucket.b': { id: 'b', bucket: 'b', arn: 'arn:aws:s3:::b', region: 'us-east-1' },
    },
    'copies',
    [{ kind: 'replica', region: 'us-east-1' }],
  ],
  [
    'Kafka with TLS',
    'stream',
    { 'aws_msk_cluster.k': { encryption_info: [{ encryption_in_transit: [{ client_broker: 'TLS' }] }] } },
    'transport',
    'required',
  ],
  [
    'Kafka with both',
    'stream',
    {
      'aws_msk_cluster.k': {
        encryption_info: [{ encryption_in_transit: [{ client_broker: 'TLS_PLAINTEXT' }] }],
      },
    },
    'transport',
    'optional',
  ],
  ['Kafka that does not say', 'stream', { 'aws_msk_cluster.k': {} }, 'transport', 'unknown: not-shown'],
  [
    'Kafka on the Internet',
    'stream',
    {
      'aws_msk_cluster.k': {
        broker_node_group_info: [
          { connectivity_info: [{ public_access: [{ type: 'SERVICE_PROVIDED_EIPS' }] }] },
        ],
      },
    },
    'publiclyAccessible',
    true,
  ],
];

const others: readonly Case[] = [
  [
    'a secret that can be brought back',
    'secretStore',
    { 'aws_secretsmanager_secret.s': {} },
    'softDeleteDays',
    30,
  ],
  [
    'a secret that is gone at once',
    'secretStore',
    { 'aws_secretsmanager_secret.s': { recovery_window_in_days: 0 } },
    'softDeleteDays',
    0,
  ],
  [
    'a secret in two regions',
    'secretStore',
    { 'aws_secretsmanager_secret.s': { replica: [{ region: 'us-east-1' }] } },
    'copies',
    [{ kind: 'replica', region: 'us-east-1' }],
  ],
  [
    'a secret for anyone',
    'secretStore',
    {
      'aws_secretsmanager_secret.s': { id: 's', arn: 'arn:aws:secretsmanager:eu-central-1:1:secret:s' },
      'aws_secretsmanager_secret_policy.p': {
        secret_arn: 'arn:aws:secretsmanager:eu-central-1:1:secret:s',
        policy: anyone,
      },
    },
    'publiclyAccessible',
    true,
  ],
  [
    'a secret parameter',
    'secretStore',
    { 'aws_ssm_parameter.p': { type: 'SecureString' } },
    'encryptedAtRest',
    true,
  ],
  [
    'logs kept for ever with 0',
    'logStore',
    { 'aws_cloudwatch_log_group.l': { retention_in_days: 0 } },
    'retentionDays',
    Number.POSITIVE_INFINITY,
  ],
  [
    'logs kept for ever by default',
    'logStore',
    { 'aws_cloudwatch_log_group.l': {} },
    'retentionDays',
    Number.POSITIVE_INFINITY,
  ],
  [
    'logs kept for a year',
    'logStore',
    { 'aws_cloudwatch_log_group.l': { retention_in_days: 365 } },
    'retentionDays',
    365,
  ],
  [
    'logs that only pass',
    'logStore',
    { 'aws_cloudwatch_log_group.l': { retention_in_days: 0, log_group_class: 'DELIVERY' } },
    'retentionDays',
    1,
  ],
  [
    'logs handed on to another region',
    'logStore',
    {
      'aws_cloudwatch_log_group.l': { id: 'l', name: 'l', arn: 'arn:aws:logs:eu-central-1:1:log-group:l' },
      'aws_cloudwatch_log_subscription_filter.f': {
        log_group_name: 'l',
        destination_arn: 'arn:aws:kinesis:us-east-1:1:stream/s',
      },
    },
    'copies',
    [{ kind: 'replica', region: 'us-east-1' }],
  ],
  [
    'images replicated',
    'bucket',
    {
      'aws_ecr_repository.e': {
        id: 'e',
        name: 'prod/e',
        arn: 'arn:aws:ecr:eu-central-1:1:repository/prod/e',
      },
      'aws_ecr_replication_configuration.r': {
        replication_configuration: [
          {
            rule: [
              {
                destination: [{ region: 'us-east-1', registry_id: '1' }],
                repository_filter: [{ filter: 'prod', filter_type: 'PREFIX_MATCH' }],
              },
            ],
          },
        ],
      },
    },
    'copies',
    [{ kind: 'replica', region: 'us-east-1' }],
  ],
  ['a backup vault', 'backupStore', { 'aws_backup_vault.v': {} }, 'encryptedAtRest', true],
];

describe('a file system', () =>
  it.each(files)('%s', async (...row) => expect(await ask(row)).toEqual(row[4])));
describe('a cache', () => it.each(caches)('%s', async (...row) => expect(await ask(row)).toEqual(row[4])));
describe('a search domain', () =>
  it.each(searches)('%s', async (...row) => expect(await ask(row)).toEqual(row[4])));
describe('messages', () => it.each(messages)('%s', async (...row) => expect(await ask(row)).toEqual(row[4])));
describe('other stores', () =>
  it.each(others)('%s', async (...row) => expect(await ask(row)).toEqual(row[4])));

describe('what is no store', () => {
  it.each<[string, Instances]>([
    ['a plain parameter', { 'aws_ssm_parameter.p': { type: 'String' } }],
    [
      'a node of a replication group',
      { 'aws_elasticache_cluster.n': { cluster_id: 'n', replication_group_id: 'r' } },
    ],
    ['a stage without a cache', { 'aws_api_gateway_stage.s': { stage_name: 's' } }],
  ])('%s', async (_, given) => {
    const read = await readState(given);
    expect(read.resources.filter((resource) => resource.kind !== 'account')).toEqual([]);
    expect(read.gaps.filter(({ source }) => source !== undefined)).toEqual([]);
  });
});

const repository = { 'aws_ecr_repository.e': { id: 'e', name: 'test/e' } };
const replication = (filter: string) => ({
  'aws_ecr_replication_configuration.r': {
    replication_configuration: [
      { rule: [{ destination: [{ region: 'us-east-1' }], repository_filter: [{ filter }] }] },
    ],
  },
});

describe('a repository of images', () => {
  it.each([
    ['is a place that is reached', {}, ['endpoint', 'vulnerabilityScanner']],
    [
      'that a filter of the replication leaves out is no more',
      replication('prod'),
      ['endpoint', 'vulnerabilityScanner'],
    ],
    [
      'that is copied elsewhere is judged like a bucket',
      replication('test'),
      ['bucket', 'endpoint', 'vulnerabilityScanner'],
    ],
  ])('%s', async (_, others, expected) => {
    const { resources } = await readState({ ...repository, ...others });
    const own = resources.filter(({ address }) => address === 'aws_ecr_repository.e');
    expect(own.map(({ kind }) => kind).toSorted()).toEqual(expected);
  });
});

describe('a planned queue', () => {
  it('is encrypted by the default of AWS', async () => {
    const read = await readPlan({
      'aws_sqs_queue.q': { after: { name: 'q' }, unknown: { sqs_managed_sse_enabled: true, policy: true } },
    });
    expect(valueOf(read, 'queue', 'aws_sqs_queue.q', 'encryptedAtRest')).toBe(true);
  });

  it('is not known to be encrypted while its key is not', async () => {
    const read = await readPlan({
      'aws_sqs_queue.q': {
        after: { name: 'q', sqs_managed_sse_enabled: false },
        unknown: { kms_master_key_id: true },
      },
    });
    expect(valueOf(read, 'queue', 'aws_sqs_queue.q', 'encryptedAtRest')).toBe('unknown: computed');
  });
});

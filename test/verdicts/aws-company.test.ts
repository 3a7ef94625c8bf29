import { describe, expect, test } from 'vitest';
import { judge, planOf, stateOf, type Raw } from './judge.ts';

const arn = (service: string, rest: string) => `arn:aws:${service}:eu-central-1:111122223333:${rest}`;
const database = (identifier: string, more: Readonly<Record<string, unknown>> = {}) => ({
  id: `db-${identifier}`,
  identifier,
  arn: arn('rds', `db:${identifier}`),
  engine: 'postgres',
  engine_version: '15.8',
  storage_encrypted: true,
  backup_retention_period: 30,
  ...more,
});
const server = {
  id: 'i-1',
  arn: arn('ec2', 'instance/i-1'),
  tags: { Name: 'web' },
  root_block_device: [{ encrypted: true }],
  ebs_block_device: [],
};

describe('databases', () => {
  test('a replica that names its source by identifier has the backups of its source', async () => {
    const given: Raw = {
      'aws_db_instance.main': database('main'),
      'aws_db_instance.copy': database('copy', { backup_retention_period: 0, replicate_source_db: 'main' }),
    };
    const told = await judge('backup-retention', { days: 30, scope: 'database' }, [stateOf(given)]);
    expect(told).toMatchObject({ verdict: 'consistent', findings: [] });
  });

  test('a snapshot lies where its own ARN says', async () => {
    const snapshot = { id: 'before', db_snapshot_arn: arn('rds', 'snapshot:before'), encrypted: true };
    const given = stateOf({ 'aws_db_snapshot.before': snapshot });
    expect((await judge('data-residency', { regions: ['EU'] }, [given])).verdict).toBe('consistent');
    expect((await judge('data-residency', { regions: ['US'] }, [given])).verdict).toBe('contradicted');
  });
});

describe('servers', () => {
  test('an encrypted root disk is encrypted with AES-256', async () => {
    const told = await judge('encryption-at-rest', { algorithm: 'aes-256' }, [
      stateOf({ 'aws_instance.web': server }),
    ]);
    expect(told.verdict).toBe('consistent');
  });

  test('a security group put before an interface does not make every promise inconclusive', async () => {
    const given = stateOf({
      'aws_db_instance.main': database('main'),
      'aws_network_interface_sg_attachment.a': { id: 'a' },
    });
    expect((await judge('encryption-at-rest', { scope: 'database' }, [given])).verdict).toBe('consistent');
    expect((await judge('public-access', {}, [given])).verdict).toBe('inconclusive');
  });
});

describe('backups', () => {
  const volume = { id: 'vol-1', arn: arn('ec2', 'volume/vol-1'), tags_all: { backup: 'yes' } };
  const covered = (deleteAfter: number): Raw => ({
    'aws_ebs_volume.data': volume,
    'aws_backup_plan.daily': {
      id: 'p',
      rule: [
        { schedule: 'cron(0 3 * * ? *)', lifecycle: [{ cold_storage_after: 30, delete_after: deleteAfter }] },
      ],
    },
    'aws_backup_selection.all': { plan_id: 'p', selection_tag: [{ key: 'backup', value: 'yes' }] },
  });

  test('a rule that never deletes, which a state writes as 0, keeps backups long enough', async () => {
    expect((await judge('backup-retention', { days: 30 }, [stateOf(covered(0))])).verdict).toBe('consistent');
    const most = await judge('backup-retention', { days: 30, op: 'lte' }, [stateOf(covered(0))]);
    expect(most.findings).toEqual(['contradicted: Backups of data are never deleted, not after 30 days.']);
    expect((await judge('backup-retention', { days: 30 }, [stateOf(covered(7))])).verdict).toBe(
      'contradicted',
    );
  });

  test('a lifecycle policy of which nobody knows whether it is switched on proves no backup', async () => {
    const policy = {
      id: 'policy-1',
      policy_details: [
        {
          resource_types: ['VOLUME'],
          target_tags: { backup: 'yes' },
          schedule: [{ create_rule: [{ interval: 24 }], retain_rule: [{ count: 30 }] }],
        },
      ],
    };
    const given = (state: string | null): Raw => ({
      'aws_ebs_volume.data': volume,
      'aws_dlm_lifecycle_policy.daily': { ...policy, state },
    });
    expect((await judge('backup-enabled', {}, [stateOf(given('ENABLED'))])).verdict).toBe('consistent');
    const marked = stateOf(given('DISABLED'), { 'aws_dlm_lifecycle_policy.daily': [['state']] });
    expect((await judge('backup-enabled', {}, [marked])).verdict).toBe('inconclusive');
  });
});

describe('what is not known is never read as fine', () => {
  test('to whom an image is given', async () => {
    const given: Raw = {
      'aws_ami.base': { id: 'ami-1', public: false },
      'aws_ami_launch_permission.all': { image_id: 'ami-1', group: 'all' },
    };
    expect((await judge('public-access', {}, [stateOf(given)])).verdict).toBe('contradicted');
    const dark = planOf(given, {
      'aws_ami_launch_permission.all': { group: true },
      'aws_ami.base': { id: false },
    });
    expect((await judge('public-access', {}, [dark])).verdict).toBe('inconclusive');
  });

  test('by which protocol a topic hands on its messages', async () => {
    const policy = JSON.stringify({
      Statement: [
        {
          Effect: 'Deny',
          Principal: '*',
          Action: 'sns:*',
          Resource: '*',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ],
    });
    const given: Raw = {
      'aws_sns_topic.events': { id: arn('sns', 'events'), arn: arn('sns', 'events'), name: 'events', policy },
      'aws_sns_topic_subscription.hook': {
        topic_arn: arn('sns', 'events'),
        protocol: 'http',
        endpoint: 'http://x',
      },
    };
    expect((await judge('encryption-in-transit', {}, [stateOf(given)])).verdict).toBe('contradicted');
    const dark = stateOf(given, { 'aws_sns_topic_subscription.hook': [['protocol']] });
    expect((await judge('encryption-in-transit', {}, [dark])).verdict).toBe('inconclusive');
  });

  test('which protocols a policy of a classic load balancer allows', async () => {
    const given: Raw = {
      'aws_elb.old': { id: 'old', name: 'old', listener: [{ lb_protocol: 'https', lb_port: 443 }] },
      'aws_lb_ssl_negotiation_policy.tls': {
        load_balancer: 'old',
        lb_port: 443,
        attribute: [
          { name: 'Protocol-TLSv1', value: 'true' },
          { name: 'Protocol-TLSv1.2', value: 'true' },
        ],
      },
    };
    const wanted = { min_tls: '1.2' };
    expect((await judge('encryption-in-transit', wanted, [stateOf(given)])).verdict).toBe('contradicted');
    const secret = { 'aws_lb_ssl_negotiation_policy.tls': [['attribute', 0, 'value']] };
    expect((await judge('encryption-in-transit', wanted, [stateOf(given, secret)])).verdict).toBe(
      'inconclusive',
    );
  });
});

const bucketIn = (region: string) => stateOf({ 'aws_s3_bucket.files': { id: 'f', bucket: 'f', region } });

test('a store that speaks S3 in a place that is no region of AWS has none of its guarantees', async () => {
  expect((await judge('encryption-at-rest', {}, [bucketIn('eu-central-1')])).verdict).toBe('consistent');
  expect((await judge('encryption-at-rest', {}, [bucketIn('fsn1')])).verdict).toBe('inconclusive');
});

test('a stream that delivers to a service of somebody else may leave the EU', async () => {
  const stream = {
    name: 's',
    arn: arn('firehose', 'deliverystream/s'),
    splunk_configuration: [{ hec_endpoint: 'x' }],
  };
  const told = await judge('data-residency', { regions: ['EU'] }, [
    stateOf({ 'aws_kinesis_firehose_delivery_stream.s': stream }),
  ]);
  expect(told.verdict).toBe('inconclusive');
});

test('backups of its source count for a replica that keeps some of its own', async () => {
  const given: Raw = {
    'aws_db_instance.main': database('main'),
    'aws_db_instance.copy': database('copy', { backup_retention_period: 1, replicate_source_db: 'main' }),
  };
  const told = await judge('backup-retention', { days: 30, scope: 'database' }, [stateOf(given)]);
  expect(told.verdict).toBe('consistent');
});

import { describe, expect, it } from 'vitest';
import { readPlan, readState, valueOf, type Instances } from './read-aws.ts';

const arn = 'arn:aws:ec2:eu-central-1:111122223333:volume/vol-1';
const volume = { id: 'vol-1', arn, encrypted: true, tags: { backup: 'daily', stage: 'prod' } };
const v = 'aws_ebs_volume.data';

function plan(rule: object = {}): Instances {
  return {
    'aws_backup_plan.daily': {
      id: 'plan-1',
      name: 'daily',
      rule: [{ schedule: 'cron(0 5 ? * * *)', lifecycle: [{ delete_after: 30 }], ...rule }],
    },
  };
}

function selection(attributes: object): Instances {
  return { 'aws_backup_selection.s': { id: 's', plan_id: 'plan-1', ...attributes } };
}

const taken = [{ by: 'aws_backup_plan.daily', intervalHours: 24, retentionDays: 30 }];
const tag = (key: string, value: string) => ({ type: 'STRINGEQUALS', key, value });
const equals = (key: string, value: string) => [
  { string_equals: [{ key: `aws:ResourceTag/${key}`, value }] },
];

describe('a volume under AWS Backup', () => {
  it.each<[string, Instances, unknown]>([
    ['by its ARN', { ...plan(), ...selection({ resources: [arn] }) }, taken],
    ['by a pattern', { ...plan(), ...selection({ resources: ['arn:aws:ec2:*:*:volume/*'] }) }, taken],
    ['by everything', { ...plan(), ...selection({ resources: ['*'] }) }, taken],
    [
      'not by a pattern of databases',
      { ...plan(), ...selection({ resources: ['arn:aws:rds:*:*:db:*'] }) },
      [],
    ],
    ['by a tag', { ...plan(), ...selection({ selection_tag: [tag('backup', 'daily')] }) }, taken],
    [
      'by one of two tags',
      { ...plan(), ...selection({ selection_tag: [tag('backup', 'weekly'), tag('stage', 'prod')] }) },
      taken,
    ],
    ['not by another tag', { ...plan(), ...selection({ selection_tag: [tag('backup', 'weekly')] }) }, []],
    [
      'not by a tag in other case',
      { ...plan(), ...selection({ selection_tag: [tag('Backup', 'daily')] }) },
      [],
    ],
    [
      'by everything under a condition',
      { ...plan(), ...selection({ resources: ['*'], condition: equals('backup', 'daily') }) },
      taken,
    ],
    [
      'not under a condition it does not meet',
      { ...plan(), ...selection({ resources: ['*'], condition: equals('backup', 'weekly') }) },
      [],
    ],
    [
      'not where it is excluded',
      { ...plan(), ...selection({ resources: ['*'], not_resources: ['arn:aws:ec2:*:*:volume/*'] }) },
      [],
    ],
    [
      'not certain where pattern and tag differ',
      { ...plan(), ...selection({ resources: ['*'], selection_tag: [tag('backup', 'weekly')] }) },
      'unknown: ambiguous',
    ],
    ['not certain where the plan is elsewhere', selection({ resources: ['*'] }), 'unknown: not-shown'],
    ['not by a plan without a selection', plan(), []],
    [
      'for ever where nothing deletes it',
      { ...plan({ lifecycle: [] }), ...selection({ resources: ['*'] }) },
      [{ ...taken[0], retentionDays: Number.POSITIVE_INFINITY }],
    ],
    [
      'on working days only',
      { ...plan({ schedule: 'cron(0 5 ? * MON-FRI *)' }), ...selection({ resources: ['*'] }) },
      [{ ...taken[0], intervalHours: 72 }],
    ],
    [
      'by a schedule that cannot be read',
      { ...plan({ schedule: 'cron(whenever)' }), ...selection({ resources: ['*'] }) },
      [{ ...taken[0], intervalHours: 'unknown: failed' }],
    ],
    [
      'daily though the plan says continuous, which volumes cannot',
      { ...plan({ enable_continuous_backup: true }), ...selection({ resources: ['*'] }) },
      taken,
    ],
  ])('%s', async (_, parts, expected) => {
    expect(valueOf(await readState({ [v]: volume, ...parts }), 'volume', v, 'backups')).toEqual(expected);
  });

  it('is copied to where the plan says', async () => {
    const parts = {
      ...plan({
        copy_action: [{ destination_vault_arn: 'arn:aws:backup:us-east-1:111122223333:backup-vault:far' }],
      }),
      ...selection({ resources: ['*'] }),
    };
    expect(valueOf(await readState({ [v]: volume, ...parts }), 'volume', v, 'copies')).toEqual([
      { kind: 'backup', region: 'us-east-1' },
    ]);
  });

  it('is copied to no other region by a vault in its own', async () => {
    const parts = {
      ...plan({
        copy_action: [
          { destination_vault_arn: 'arn:aws:backup:eu-central-1:111122223333:backup-vault:near' },
        ],
      }),
      ...selection({ resources: ['*'] }),
    };
    expect(valueOf(await readState({ [v]: volume, ...parts }), 'volume', v, 'copies')).toEqual([]);
  });

  it('is backed up with the server it is attached to', async () => {
    const parts = {
      'aws_instance.web': { id: 'i-1', arn: 'arn:aws:ec2:eu-central-1:111122223333:instance/i-1' },
      'aws_volume_attachment.a': { volume_id: 'vol-1', instance_id: 'i-1' },
      ...plan(),
      ...selection({ resources: ['arn:aws:ec2:*:*:instance/*'] }),
    };
    const read = await readState({ [v]: volume, ...parts });
    expect(valueOf(read, 'volume', v, 'backups')).toEqual(taken);
    expect(valueOf(read, 'server', 'aws_instance.web', 'backups')).toEqual(taken);
  });

  it('is taken by a plan that is planned with it', async () => {
    const read = await readPlan({
      [v]: { after: { encrypted: true, tags: { backup: 'daily' }, tags_all: { backup: 'daily' } } },
      'aws_backup_plan.daily': {
        after: { name: 'daily', rule: [{ schedule: 'rate(1 days)', lifecycle: [{ delete_after: 30 }] }] },
      },
      'aws_backup_selection.s': {
        after: { selection_tag: [tag('backup', 'daily')] },
        unknown: { plan_id: true },
        from: { plan_id: ['aws_backup_plan.daily.id', 'aws_backup_plan.daily'] },
      },
    });
    expect(valueOf(read, 'volume', v, 'backups')).toEqual(taken);
  });

  it('is not certainly taken where a plan does not know the ARNs yet', async () => {
    const read = await readPlan({
      [v]: { after: { encrypted: true } },
      'aws_backup_selection.s': { after: {}, unknown: { resources: true, plan_id: true } },
    });
    expect(valueOf(read, 'volume', v, 'backups')).toBe('unknown: ambiguous');
  });
});

describe('continuous backups of AWS Backup', () => {
  it.each([
    [
      'aws_db_instance.a',
      'database',
      { id: 'a', arn: 'arn:aws:rds:eu-central-1:111122223333:db:a', engine: 'mysql' },
    ],
    ['aws_s3_bucket.a', 'bucket', { id: 'a', bucket: 'a', arn: 'arn:aws:s3:::a' }],
  ] as const)('count for %s', async (address, kind, attributes) => {
    const read = await readState({
      [address]: attributes,
      ...plan({ enable_continuous_backup: true }),
      ...selection({ resources: ['*'] }),
    });
    expect(valueOf(read, kind, address, 'backups')).toEqual([{ ...taken[0], intervalHours: 0 }]);
  });
});

const policy = (details: object = {}, rest: object = {}): Instances => ({
  'aws_dlm_lifecycle_policy.nightly': {
    state: 'ENABLED',
    policy_details: [
      {
        resource_types: ['VOLUME'],
        target_tags: { backup: 'daily' },
        schedule: [{ create_rule: [{ interval: 12, interval_unit: 'HOURS' }], retain_rule: [{ count: 14 }] }],
        ...details,
      },
    ],
    ...rest,
  },
});

describe('a volume under a lifecycle policy', () => {
  const by = 'aws_dlm_lifecycle_policy.nightly';

  it.each<[string, Instances, unknown]>([
    ['counts copies', policy(), [{ by, intervalHours: 12, retentionDays: 7, retainedCopies: 14 }]],
    [
      'counts days',
      policy({
        schedule: [
          {
            create_rule: [{ cron_expression: 'cron(0 3 * * ? *)' }],
            retain_rule: [{ interval: 2, interval_unit: 'WEEKS' }],
          },
        ],
      }),
      [{ by, intervalHours: 24, retentionDays: 14 }],
    ],
    ['is off', policy({}, { state: 'DISABLED' }), []],
    ['has other tags', policy({ target_tags: { backup: 'weekly' } }), []],
    ['makes images of servers', policy({ resource_types: ['INSTANCE'] }), []],
  ])('that %s', async (_, parts, expected) => {
    expect(valueOf(await readState({ [v]: volume, ...parts }), 'volume', v, 'backups')).toEqual(expected);
  });

  it('that copies to another region', async () => {
    const schedule = [
      {
        create_rule: [{ interval: 24 }],
        retain_rule: [{ count: 7 }],
        cross_region_copy_rule: [{ target: 'us-east-1' }],
      },
    ];
    expect(valueOf(await readState({ [v]: volume, ...policy({ schedule }) }), 'volume', v, 'copies')).toEqual(
      [{ kind: 'backup', region: 'us-east-1' }],
    );
  });
});

describe('a server under a lifecycle policy', () => {
  const server = {
    id: 'i-1',
    arn: 'arn:aws:ec2:eu-central-1:111122223333:instance/i-1',
    tags: { backup: 'daily' },
  };
  const images = policy({ resource_types: ['INSTANCE'] });
  const nightly = [
    { by: 'aws_dlm_lifecycle_policy.nightly', intervalHours: 12, retentionDays: 7, retainedCopies: 14 },
  ];

  it.each<[string, Instances, unknown]>([
    ['of servers', { 'aws_instance.web': server, ...images }, nightly],
    ['of volumes, by the tags of its own', { 'aws_instance.web': server, ...policy() }, []],
    [
      'of volumes, by the tags of its volumes',
      { 'aws_instance.web': { ...server, volume_tags: { backup: 'daily' } }, ...policy() },
      nightly,
    ],
    [
      'of volumes, by the tags of its only volume',
      { 'aws_instance.web': { ...server, root_block_device: [{ tags: { backup: 'daily' } }] }, ...policy() },
      nightly,
    ],
    [
      'of volumes that takes one of two',
      {
        'aws_instance.web': {
          ...server,
          root_block_device: [{ tags: { backup: 'daily' } }],
          ebs_block_device: [{ tags: {} }],
        },
        ...policy(),
      },
      [],
    ],
  ])('%s', async (_, given, expected) => {
    expect(valueOf(await readState(given), 'server', 'aws_instance.web', 'backups')).toEqual(expected);
  });
});

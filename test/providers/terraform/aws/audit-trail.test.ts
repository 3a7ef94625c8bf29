import { describe, expect, it } from 'vitest';
import type { Kinds } from '../../../../src/model/resource.ts';
import { readState, valueOf, type Instances } from './read-aws.ts';

const address = 'aws_cloudtrail.all';
const logs = 'arn:aws:logs:eu-central-1:111122223333:log-group:trail';
const trail = {
  id: 'all',
  name: 'all',
  arn: 'arn:aws:cloudtrail:eu-central-1:111122223333:trail/all',
  is_multi_region_trail: true,
  enable_logging: true,
  s3_bucket_name: 'trail',
};
const bucket = {
  'aws_s3_bucket.trail': { id: 'trail', bucket: 'trail', arn: 'arn:aws:s3:::trail', region: 'eu-central-1' },
};
const group = (days: number): Instances => ({
  'aws_cloudwatch_log_group.trail': { id: 'trail', name: 'trail', arn: logs, retention_in_days: days },
});
const lifecycle = (...rules: readonly object[]): Instances => ({
  'aws_s3_bucket_lifecycle_configuration.l': {
    bucket: 'trail',
    rule: rules.map((rule) => Object.assign(rule, { status: 'Enabled' })),
  },
});
const field = (name: string, ...equals: readonly string[]) => ({ field: name, equals });
const advanced = (...fields: readonly object[]) => ({
  advanced_event_selector: [{ field_selector: fields }],
});

type Case = readonly [title: string, given: Instances, field: keyof Kinds['auditTrail'], expected: unknown];

const cases: readonly Case[] = [
  ['records by default', { [address]: { ...trail, enable_logging: null } }, 'logging', true],
  ['is switched off', { [address]: { ...trail, enable_logging: false } }, 'logging', false],
  ['covers all regions', { [address]: trail }, 'allRegions', true],
  [
    'covers one region by default',
    { [address]: { ...trail, is_multi_region_trail: null } },
    'allRegions',
    false,
  ],
  ['records all management events by default', { [address]: trail }, 'managementEvents', 'all'],
  [
    'records writes only',
    { [address]: { ...trail, event_selector: [{ read_write_type: 'WriteOnly' }] } },
    'managementEvents',
    'write-only',
  ],
  [
    'records both halves in two selectors',
    {
      [address]: {
        ...trail,
        event_selector: [{ read_write_type: 'WriteOnly' }, { read_write_type: 'ReadOnly' }],
      },
    },
    'managementEvents',
    'all',
  ],
  [
    'records no management events',
    {
      [address]: { ...trail, event_selector: [{ include_management_events: false, read_write_type: 'All' }] },
    },
    'managementEvents',
    'none',
  ],
  [
    'records all by advanced selectors',
    { [address]: { ...trail, ...advanced(field('eventCategory', 'Management')) } },
    'managementEvents',
    'all',
  ],
  [
    'records writes by advanced selectors',
    {
      [address]: { ...trail, ...advanced(field('eventCategory', 'Management'), field('readOnly', 'false')) },
    },
    'managementEvents',
    'write-only',
  ],
  [
    'leaves out some by advanced selectors',
    {
      [address]: {
        ...trail,
        ...advanced(field('eventCategory', 'Management'), {
          field: 'eventSource',
          not_equals: ['kms.amazonaws.com'],
        }),
      },
    },
    'managementEvents',
    'unknown: ambiguous',
  ],
  [
    'records data by advanced selectors only',
    { [address]: { ...trail, ...advanced(field('eventCategory', 'Data')) } },
    'managementEvents',
    'none',
  ],
  ['records no data events by default', { [address]: trail }, 'dataEvents', false],
  [
    'records data events',
    {
      [address]: {
        ...trail,
        event_selector: [{ data_resource: [{ type: 'AWS::S3::Object', values: ['arn:aws:s3'] }] }],
      },
    },
    'dataEvents',
    true,
  ],
  [
    'records data events by advanced selectors',
    { [address]: { ...trail, ...advanced(field('eventCategory', 'Data')) } },
    'dataEvents',
    true,
  ],
  [
    'keeps records for ever without a rule',
    { [address]: trail, ...bucket },
    'retentionDays',
    Number.POSITIVE_INFINITY,
  ],
  [
    'keeps records as its bucket says',
    { [address]: trail, ...bucket, ...lifecycle({ expiration: [{ days: 365 }] }) },
    'retentionDays',
    365,
  ],
  [
    'keeps records as the rule of its prefix says',
    {
      [address]: trail,
      ...bucket,
      ...lifecycle({ filter: [{ prefix: 'AWSLogs/' }], expiration: [{ days: 90 }] }),
    },
    'retentionDays',
    90,
  ],
  [
    'is not touched by a rule for another prefix',
    {
      [address]: trail,
      ...bucket,
      ...lifecycle({ filter: [{ prefix: 'tmp/' }], expiration: [{ days: 1 }] }),
    },
    'retentionDays',
    Number.POSITIVE_INFINITY,
  ],
  [
    'is not touched by a rule that moves',
    { [address]: trail, ...bucket, ...lifecycle({ transition: [{ days: 30, storage_class: 'GLACIER' }] }) },
    'retentionDays',
    Number.POSITIVE_INFINITY,
  ],
  [
    'may lose tagged records',
    {
      [address]: trail,
      ...bucket,
      ...lifecycle({ filter: [{ tag: [{ key: 'a', value: 'b' }] }], expiration: [{ days: 1 }] }),
    },
    'retentionDays',
    'unknown: ambiguous',
  ],
  [
    'keeps the longer of two',
    {
      [address]: { ...trail, cloud_watch_logs_group_arn: `${logs}:*` },
      ...bucket,
      ...lifecycle({ expiration: [{ days: 90 }] }),
      ...group(365),
    },
    'retentionDays',
    365,
  ],
  ['writes to a bucket elsewhere', { [address]: trail }, 'retentionDays', 'unknown: not-shown'],
  [
    'writes to a bucket elsewhere and a group that keeps for ever',
    { [address]: { ...trail, cloud_watch_logs_group_arn: logs }, ...group(0) },
    'retentionDays',
    Number.POSITIVE_INFINITY,
  ],
  ['delivers within its region', { [address]: trail, ...bucket }, 'copies', []],
  [
    'delivers to another region',
    { [address]: trail, 'aws_s3_bucket.trail': { ...bucket['aws_s3_bucket.trail'], region: 'us-east-1' } },
    'copies',
    [{ kind: 'replica', region: 'us-east-1' }],
  ],
  [
    'delivers to a place that is not shown',
    { [address]: trail },
    'copies',
    [{ kind: 'replica', region: 'unknown: not-shown' }],
  ],
];

describe('a trail', () => {
  it.each(cases)('%s', async (_, given, asked, expected) => {
    expect(valueOf(await readState(given), 'auditTrail', address, asked)).toEqual(expected);
  });
});

describe('an event data store', () => {
  it('keeps records for seven years by default, of all regions', async () => {
    const read = await readState({ 'aws_cloudtrail_event_data_store.s': { name: 's' } });
    expect(valueOf(read, 'auditTrail', 'aws_cloudtrail_event_data_store.s', 'retentionDays')).toBe(2555);
    expect(valueOf(read, 'auditTrail', 'aws_cloudtrail_event_data_store.s', 'allRegions')).toBe(true);
  });
});

import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Copy, Immutability, Kinds } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Reader, type TypeMapping } from '../mapping.ts';
import { always, concatFacts, readFrom } from './facts.ts';
import { logGroupRetention } from './logs.ts';
import { copiesBy, nowhereElse } from './protection.ts';
import { destinationOf } from './s3.ts';
import { objectRetentionDays } from './s3-lifecycle.ts';
import { lockOfBucket } from './s3-protection.ts';

type Management = Kinds['auditTrail']['managementEvents'];

const allByDefault = 'without selectors a trail records all management events (AWS CloudTrail user guide)';
const providerDefault = (value: boolean) => ({
  value,
  note: 'provider default (AWS provider docs, aws_cloudtrail)',
});

/** What a trail's selectors leave of management events: reads, writes, both or none. */
function managementEvents(instance: Instance): Fact<Management> {
  const basic = instance.blocks('event_selector');
  const advanced = instance.blocks('advanced_event_selector');
  if (!basic.known) return basic;
  if (!advanced.known) return advanced;
  if (basic.value.length === 0 && advanced.value.length === 0)
    return known('all', { ...basic.from, note: allByDefault });
  const parts = concatFacts([...basic.value.map(ofBasic), ...advanced.value.map(ofAdvanced)], basic.from);
  return mapFact(parts, (list) => {
    const [reads, writes] = [list.includes('read'), list.includes('write')];
    if (reads && writes) return 'all';
    return writes ? 'write-only' : reads ? 'read-only' : 'none';
  });
}

type Part = 'read' | 'write';

function ofBasic(selector: Reader): Fact<readonly Part[]> {
  const management = selector.boolean('include_management_events', providerDefault(true));
  const type = selector.string('read_write_type', {
    value: 'All',
    note: 'provider default (AWS provider docs, aws_cloudtrail)',
  });
  const excluded = selector.strings('exclude_management_event_sources');
  if (!management.known) return management;
  if (!excluded.known) return excluded;
  if (excluded.value.length > 0)
    return unknown('ambiguous', excluded.from, 'its selectors leave out some management events');
  return chainFact(type, (name, from): Fact<readonly Part[]> => {
    if (!management.value) return known([], management.from);
    return known(name === 'All' ? ['read', 'write'] : name === 'WriteOnly' ? ['write'] : ['read'], from);
  });
}

/** Fields that do more than split reads from writes leave some events out. */
function ofAdvanced(selector: Reader): Fact<readonly Part[]> {
  return chainFact(fieldsOf(selector), (fields, from): Fact<readonly Part[]> => {
    if (!fields.some((field) => field.name === 'eventCategory' && field.equals.includes('Management')))
      return known([], from);
    const others = fields.filter((field) => field.name !== 'eventCategory' && field.name !== 'readOnly');
    if (others.length > 0)
      return unknown('ambiguous', from, 'its selectors leave out some management events');
    const readOnly = fields.find((field) => field.name === 'readOnly');
    if (readOnly === undefined) return known(['read', 'write'], from);
    return known(readOnly.equals.includes('true') ? ['read'] : ['write'], from);
  });
}

interface FieldTest {
  readonly name: string;
  readonly equals: readonly string[];
}

function fieldsOf(selector: Reader): Fact<readonly FieldTest[]> {
  return chainFact(selector.blocks('field_selector'), (blocks, from) =>
    concatFacts(
      blocks.map((block) => {
        const equals = block.strings('equals');
        return chainFact(block.string('field'), (name) =>
          mapFact(equals, (values) => [{ name, equals: values }]),
        );
      }),
      from,
    ),
  );
}

function dataEvents(instance: Instance): Fact<boolean> {
  return chainFact(instance.blocks('event_selector'), (basic, from) => {
    for (const selector of basic) {
      const written = selector.present('data_resource');
      if (!written.known || written.value) return written;
    }
    return chainFact(instance.blocks('advanced_event_selector'), (advanced) => {
      const fields = concatFacts(advanced.map(fieldsOf), from);
      return mapFact(fields, (list) =>
        list.some((field) => field.name === 'eventCategory' && field.equals.includes('Data')),
      );
    });
  });
}

/** The longer of the two places that records go to; unknown if one of them is not in this source and might be longer. */
function retentionDays(instance: Instance): Fact<number> {
  const inBucket = bucketRetention(instance);
  const inGroup = groupRetention(instance);
  if (inBucket.known && inGroup.known) return inGroup.value > inBucket.value ? inGroup : inBucket;
  if (inGroup.known && inGroup.value === Number.POSITIVE_INFINITY) return inGroup;
  if (inBucket.known && inBucket.value === Number.POSITIVE_INFINITY) return inBucket;
  return inBucket.known ? inGroup : inBucket;
}

function bucketRetention(instance: Instance): Fact<number> {
  const prefix = instance.string('s3_key_prefix', { value: '', note: '' });
  return chainFact(instance.target('s3_bucket_name', ['aws_s3_bucket']), (bucket, from) => {
    if (bucket === undefined)
      return unknown('not-shown', from, 'the bucket it writes to is not in this source');
    return chainFact(prefix, (text) =>
      objectRetentionDays(bucket, text === '' ? 'AWSLogs/' : `${text}/AWSLogs/`),
    );
  });
}

/** 0 if it writes to none. */
function groupRetention(instance: Instance): Fact<number> {
  return chainFact(instance.present('cloud_watch_logs_group_arn'), (there, from) => {
    if (!there) return known(0, from);
    return chainFact(logGroupOf(instance), (group) =>
      group === undefined
        ? unknown('not-shown', from, 'the log group it writes to is not in this source')
        : logGroupRetention(group),
    );
  });
}

/** A trail names its group with `:*` at the end, which the group's own ARN lacks since provider 3. */
function logGroupOf(instance: Instance): Fact<Instance | undefined> {
  const arn = instance.string('cloud_watch_logs_group_arn');
  const types = ['aws_cloudwatch_log_group'];
  if (!arn.known) return instance.target('cloud_watch_logs_group_arn', types);
  const wanted = arn.value.replace(/:\*$/, '');
  const group = instance.all('aws_cloudwatch_log_group').find((candidate) => {
    const own = candidate.string('arn');
    return own.known && own.value.replace(/:\*$/, '') === wanted;
  });
  return known(group, arn.from);
}

/** As strong as the lock of the bucket that the records lie in. */
function lockOfTrail(instance: Instance): Fact<Immutability> {
  return chainFact(instance.target('s3_bucket_name', ['aws_s3_bucket']), (bucket, from) =>
    bucket === undefined
      ? unknown('not-shown', from, 'the bucket it writes to is not in this source')
      : readFrom(bucket, lockOfBucket(bucket)),
  );
}

function delivery(instance: Instance): Fact<readonly Copy[]> {
  const region = destinationOf(instance, 's3_bucket_name');
  return known([{ kind: 'replica', region }], instance.origin('s3_bucket_name'));
}

export const cloudTrail: readonly TypeMapping[] = [
  typeMapping('auditTrail', {
    type: 'aws_cloudtrail',
    attributes: [
      'enable_logging',
      'is_multi_region_trail',
      'event_selector',
      'advanced_event_selector',
      's3_bucket_name',
      's3_key_prefix',
      'enable_log_file_validation',
      'cloud_watch_logs_group_arn',
    ],
    facts: {
      logging: (instance) => instance.boolean('enable_logging', providerDefault(true)),
      allRegions: (instance) => instance.boolean('is_multi_region_trail', providerDefault(false)),
      managementEvents,
      dataEvents,
      retentionDays,
      copies: copiesBy(delivery),
      immutability: lockOfTrail,
      tamperEvident: (instance) => instance.boolean('enable_log_file_validation', providerDefault(false)),
    },
  }),
  typeMapping('auditTrail', {
    type: 'aws_cloudtrail_event_data_store',
    attributes: [
      'suspend',
      'multi_region_enabled',
      'advanced_event_selector',
      'retention_period',
      'event_selector',
    ],
    facts: {
      logging: (instance) =>
        mapFact(instance.boolean('suspend', providerDefault(false)), (suspended) => !suspended),
      allRegions: (instance) => instance.boolean('multi_region_enabled', providerDefault(true)),
      managementEvents,
      dataEvents,
      retentionDays: (instance) =>
        instance.number('retention_period', { value: 2555, note: 'provider default (AWS provider docs)' }),
      immutability: always(
        'termination_protection_enabled',
        'liftable' as const,
        'events cannot be changed, but whoever may administrate it can delete the store (AWS CloudTrail user guide)',
      ),
      copies: nowhereElse,
    },
  }),
];

import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Copy } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { always, alwaysAes256, notShown } from './facts.ts';
import { keyManager } from './key-manager.ts';
import { copiesBy } from './protection.ts';
import { accountOfArn, regionOfArn } from './region.ts';

const forEver =
  'without a retention setting logs never expire (Amazon CloudWatch Logs API reference, LogGroup)';

/** 0 and nothing both mean never; the class `DELIVERY` keeps one day whatever is set. */
export function logGroupRetention(instance: Instance): Fact<number> {
  const group = instance.string('log_group_class', {
    value: 'STANDARD',
    note: 'provider default (AWS provider docs)',
  });
  if (group.known && group.value === 'DELIVERY') return known(1, group.from);
  return chainFact(instance.number('retention_in_days', { value: 0, note: forEver }), (days, from) =>
    known(days === 0 ? Number.POSITIVE_INFINITY : days, days === 0 ? { ...from, note: forEver } : from),
  );
}

/** Subscription filters hand every record on to a stream or function, whose ARN says where it lies. */
function subscribers(instance: Instance): Fact<readonly Copy[]> {
  return mapFact(instance.children('aws_cloudwatch_log_subscription_filter'), (filters) =>
    filters.map((filter): Copy => {
      const arn = filter.string('destination_arn');
      const region = arn.known ? regionOfArn(arn.value) : undefined;
      return {
        kind: 'replica',
        region: region === undefined ? notShown(filter, 'destination_arn') : known(region, arn.from),
      };
    }),
  );
}

/** A flow log that writes to something of this source is judged there. */
function goesElsewhere(instance: Instance): Fact<boolean> {
  const byArn = instance.target('log_destination', [
    'aws_s3_bucket',
    'aws_cloudwatch_log_group',
    'aws_kinesis_firehose_delivery_stream',
  ]);
  if (!byArn.known || byArn.value !== undefined) return mapFact(byArn, () => false);
  return mapFact(
    instance.target('log_group_name', ['aws_cloudwatch_log_group']),
    (group) => group === undefined,
  );
}

/** Whether records leave the account: a role of the account itself, or the group, tells which one is left. */
function leavesAccount(filter: Instance): Fact<boolean> {
  const from = filter.origin('destination_arn');
  const destination = accountIn(filter.string('destination_arn'));
  if (destination === undefined) return known(false, from);
  const own = accountIn(filter.string('role_arn')) ?? accountOfGroup(filter);
  return known(own !== undefined && own !== destination, from);
}

function accountOfGroup(filter: Instance): string | undefined {
  const group = filter.target('log_group_name', ['aws_cloudwatch_log_group']);
  return group.known && group.value !== undefined ? accountIn(group.value.string('arn')) : undefined;
}

function accountIn(arn: Fact<string>): string | undefined {
  return arn.known ? accountOfArn(arn.value) : undefined;
}

export const logs: readonly TypeMapping[] = [
  typeMapping('logStore', {
    type: 'aws_cloudwatch_log_group',
    attributes: ['retention_in_days', 'log_group_class', 'kms_key_id', 'deletion_protection_enabled'],
    facts: {
      encryptedAtRest: always(
        'kms_key_id',
        true,
        'CloudWatch Logs always encrypts (Amazon CloudWatch Logs user guide)',
      ),
      encryptionAlgorithm: alwaysAes256,
      copies: copiesBy(subscribers),
      retentionDays: logGroupRetention,
      keyManager: keyManager('kms_key_id'),
      immutability: always(
        'immutability',
        'off' as const,
        'whoever may administrate CloudWatch Logs can delete a group (Amazon CloudWatch Logs user guide)',
      ),
      deletionProtection: (instance) =>
        instance.boolean('deletion_protection_enabled', {
          value: false,
          note: 'off by default (AWS provider docs, aws_cloudwatch_log_group)',
        }),
    },
  }),
  typeMapping('logStore', {
    type: 'aws_cloudwatch_log_subscription_filter',
    attributes: ['destination_arn', 'log_group_name', 'role_arn'],
    when: leavesAccount,
    region: (filter) =>
      chainFact(filter.string('destination_arn'), (arn, from) => {
        const region = regionOfArn(arn);
        return region === undefined ? notShown(filter, 'destination_arn') : known(region, from);
      }),
    facts: {
      retentionDays: (filter) =>
        unknown(
          'not-shown',
          filter.origin('destination_arn'),
          'the account that it hands the records to is not in this source',
        ),
    },
  }),
  typeMapping('logStore', {
    type: 'aws_flow_log',
    attributes: ['log_destination', 'log_group_name'],
    when: goesElsewhere,
    facts: {
      retentionDays: (instance) =>
        unknown(
          'not-shown',
          instance.origin('log_destination'),
          'the place it writes to is not in this source',
        ),
    },
  }),
];

import { known, mapFact, unknown, type Fact, type Origin } from '../../../model/fact.ts';
import type { Instance, Reader } from '../mapping.ts';
import { firstWritten, originIn, unlessPlanned } from './facts.ts';

/** One lifecycle rule that is or may be switched on, with what it speaks of. */
export interface Rule {
  readonly reader: Reader;
  /** Known true, or why it is not known whether it is switched on. */
  readonly on: Fact<boolean>;
  readonly prefix: Fact<string>;
  /** Whether tags or sizes narrow it further. */
  readonly narrowed: Fact<boolean>;
}

const everything = { value: '', note: 'the whole bucket' };

/** Rules in force, of the split resource or inline; unknown if they are not shown. */
export function rulesOf(instance: Instance): Fact<readonly Rule[]> {
  const splits = instance.children('aws_s3_bucket_lifecycle_configuration');
  if (!splits.known) return splits;
  const [split] = splits.value;
  if (split === undefined) {
    const inline = unlessPlanned(instance, instance.blocks('lifecycle_rule'), []);
    return mapFact(inline, (rules) => rules.map(inlineRule).filter(mayRun));
  }
  const rules = split.blocks('rule');
  if (!rules.known) return { ...rules, from: originIn(split, rules.from) };
  return known(rules.value.map(splitRule).filter(mayRun), originIn(split, rules.from));
}

function mayRun({ on }: Rule): boolean {
  return !on.known || on.value;
}

function inlineRule(reader: Reader): Rule {
  return {
    reader,
    on: reader.boolean('enabled'),
    prefix: reader.string('prefix', everything),
    narrowed: reader.present('tags'),
  };
}

function splitRule(reader: Reader): Rule {
  const prefix = firstWritten(
    reader.string('prefix'),
    reader.string('filter.and.prefix'),
    reader.string('filter.prefix', everything),
  );
  const on = mapFact(reader.string('status'), (status) => status === 'Enabled');
  const narrowing = [
    'filter.tag',
    'filter.and.tags',
    'filter.object_size_greater_than',
    'filter.object_size_less_than',
  ];
  const narrowed = narrowing.map((path) => reader.present(path)).find((fact) => !fact.known || fact.value);
  return { reader, on, prefix, narrowed: narrowed ?? known(false, reader.origin('filter')) };
}

/**
 * How long objects under a prefix are kept before a lifecycle rule deletes them; Infinity if none does.
 * Source: Amazon S3 user guide, "Managing your storage lifecycle".
 */
export function objectRetentionDays(bucket: Instance, prefix: string): Fact<number> {
  const rules = rulesOf(bucket);
  if (!rules.known) return rules;
  const from = originIn(bucket, rules.from);
  let days = Number.POSITIVE_INFINITY;
  for (const rule of rules.value) {
    if (rule.prefix.known && !overlaps(rule.prefix.value, prefix)) continue;
    const dated = rule.reader.present('expiration.date');
    if (!dated.known || dated.value)
      return unknown('not-shown', from, 'a lifecycle rule deletes at a fixed date');
    const expiration = rule.reader.number('expiration.days', { value: 0, note: '' });
    if (!expiration.known) return expiration;
    if (expiration.value === 0) continue;
    if (!rule.on.known) return rule.on;
    if (!rule.prefix.known || !rule.narrowed.known || rule.narrowed.value) return narrowedRule(from);
    days = Math.min(days, expiration.value);
  }
  return known(days, withNote(from, days));
}

/**
 * How long the versions of deleted objects are kept in a versioned bucket: the shortest time that
 * any rule gives; Infinity if none deletes them.
 */
export function deletedVersionDays(bucket: Instance): Fact<number> {
  const rules = rulesOf(bucket);
  if (!rules.known) return rules;
  let days = Number.POSITIVE_INFINITY;
  for (const { reader, on } of rules.value) {
    const own = firstWritten(
      reader.number('noncurrent_version_expiration.noncurrent_days'),
      reader.number('noncurrent_version_expiration.days', { value: 0, note: '' }),
    );
    if (!own.known) return own;
    if (own.value > 0 && !on.known) return on;
    if (own.value > 0) days = Math.min(days, own.value);
  }
  return known(days, withNote(rules.from, days));
}

function overlaps(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function narrowedRule(from: Origin): Fact<number> {
  return unknown('ambiguous', from, 'a lifecycle rule deletes some of the objects, by tag or size');
}

function withNote(from: Origin, days: number): Origin {
  return days === Number.POSITIVE_INFINITY
    ? { ...from, note: 'S3 keeps objects until a lifecycle rule deletes them' }
    : from;
}

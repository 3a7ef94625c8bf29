import { known, unknown, type Fact } from '../../../model/fact.ts';
import type { Instance } from '../mapping.ts';
import { firstWritten, originIn } from './facts.ts';
import { rulesOf, type Rule } from './s3-lifecycle.ts';

const never = Number.POSITIVE_INFINITY;

/**
 * Days after which every object of a bucket is gone, its versions too; Infinity if one stays.
 *
 * A rule for a prefix, tag or size reaches only a part. With versioning, expiration only hides an object, which goes
 * when its version does; versions kept by number never go (Amazon S3 user guide, lifecycle configuration elements).
 */
export function expiryOf(bucket: Instance, versioned: boolean): Fact<number> {
  const rules = rulesOf(bucket);
  if (!rules.known) return rules;
  const from = originIn(bucket, rules.from);
  let current = never;
  let versions = never;
  for (const rule of rules.value) {
    const whole = isWhole(rule);
    if (!whole.known) return whole;
    if (!whole.value) continue;
    const days = daysOf(rule);
    if (!days.known) return days;
    current = Math.min(current, days.value);
    const old = versionDays(rule);
    if (!old.known) return old;
    versions = Math.min(versions, old.value);
  }
  return known(versioned ? current + versions : current, from);
}

/** Whether a rule is on and reaches the whole bucket. */
function isWhole(rule: Rule): Fact<boolean> {
  if (!rule.on.known) return rule.on;
  if (!rule.prefix.known)
    return unknown('ambiguous', rule.prefix.from, 'what a lifecycle rule reaches is not shown');
  if (!rule.narrowed.known) return rule.narrowed;
  return known(rule.prefix.value === '' && !rule.narrowed.value, rule.prefix.from);
}

function daysOf({ reader }: Rule): Fact<number> {
  const dated = reader.present('expiration.date');
  if (!dated.known) return dated;
  if (dated.value) return unknown('not-shown', dated.from, 'a lifecycle rule deletes at a fixed date');
  return neverIfZero(reader.number('expiration.days', { value: 0, note: '' }));
}

function versionDays({ reader }: Rule): Fact<number> {
  const kept = reader.number('noncurrent_version_expiration.newer_noncurrent_versions', {
    value: 0,
    note: '',
  });
  if (!kept.known) return kept;
  if (kept.value > 0) return known(never, kept.from);
  return neverIfZero(
    firstWritten(
      reader.number('noncurrent_version_expiration.noncurrent_days'),
      reader.number('noncurrent_version_expiration.days', { value: 0, note: '' }),
    ),
  );
}

function neverIfZero(days: Fact<number>): Fact<number> {
  return days.known && days.value === 0 ? known(never, days.from) : days;
}

import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup, Copy } from '../../../model/resource.ts';
import type { Instance, Reader } from '../mapping.ts';
import { gapFact, noCover, type Cover } from './backup-plans.ts';

const nothing = known(noCover, {
  path: 'aws_dlm_lifecycle_policy',
  note: 'no lifecycle policy of this source takes it',
});
const daysPerUnit: Readonly<Record<string, number>> = { DAYS: 1, WEEKS: 7, MONTHS: 30, YEARS: 365 };

/**
 * What the Data Lifecycle Manager policies of the source do for something with these tags.
 * A resource is taken if it carries one of the target tags (Amazon EBS user guide, Data Lifecycle Manager).
 */
export function coverByLifecycle(
  instance: Instance,
  resourceType: 'VOLUME' | 'INSTANCE',
  labels: Fact<Readonly<Record<string, string>>>,
): Fact<Cover> {
  const covers: Cover[] = [];
  for (const policy of instance.all('aws_dlm_lifecycle_policy')) {
    const takes = takesIt(policy, resourceType, labels);
    if (!takes.known)
      return unknown(takes.why, { path: 'policy_details', address: policy.address }, takes.detail);
    if (!takes.value) continue;
    const cover = coverOf(policy);
    if (!cover.known) return cover;
    covers.push(cover.value);
  }
  if (covers.length === 0) return nothing;
  const backups = covers.flatMap((cover) => cover.backups);
  return known(
    { backups, copies: covers.flatMap((cover) => cover.copies) },
    { path: 'policy_details', address: backups[0]?.by ?? '' },
  );
}

function takesIt(
  policy: Instance,
  resourceType: string,
  labels: Fact<Readonly<Record<string, string>>>,
): Fact<boolean> {
  const state = policy.string('state', { value: 'ENABLED', note: 'provider default (AWS provider docs)' });
  if (!state.known) return state;
  if (state.value !== 'ENABLED') return known(false, state.from);
  const types = policy.strings('policy_details.resource_types');
  if (!types.known) return types;
  const single = policy.string('policy_details.resource_type');
  if (!types.value.includes(resourceType) && !(single.known && single.value === resourceType))
    return known(false, types.from);
  if (policyIsDefault(policy))
    return unknown('ambiguous', types.from, `${policy.address} is a default policy with its own exceptions`);
  const targets = policy.map('policy_details.target_tags');
  if (!targets.known) return targets;
  return mapFact(labels, (tags) => Object.entries(targets.value).some(([key, value]) => tags[key] === value));
}

function policyIsDefault(policy: Instance): boolean {
  const present = policy.present('default_policy');
  return present.known && present.value;
}

function coverOf(policy: Instance): Fact<Cover> {
  return mapFact(policy.blocks('policy_details.schedule'), (schedules) => ({
    backups: schedules.map((schedule) => backupOf(policy, schedule)),
    copies: schedules.flatMap(copiesOf),
  }));
}

function backupOf(policy: Instance, schedule: Reader): Backup {
  const cron = schedule.string('create_rule.cron_expression');
  const intervalHours = cron.known ? gapFact(cron.value, cron.from) : schedule.number('create_rule.interval');
  const count = schedule.number('retain_rule.count');
  const retentionDays = keptDays(schedule, count, intervalHours);
  const base: Backup = { by: policy.address, intervalHours, retentionDays };
  return count.known && count.value > 0 ? { ...base, retainedCopies: count.value } : base;
}

/** By age, or by the number of copies and the time between two of them. */
function keptDays(schedule: Reader, count: Fact<number>, intervalHours: Fact<number>): Fact<number> {
  if (count.known && count.value > 0) return mapFact(intervalHours, (hours) => (hours * count.value) / 24);
  return chainFact(schedule.number('retain_rule.interval'), (amount, from) =>
    chainFact(schedule.string('retain_rule.interval_unit'), (unit) => {
      const days = daysPerUnit[unit];
      return days === undefined ? unknown('not-shown', from) : known(amount * days, from);
    }),
  );
}

function copiesOf(schedule: Reader): readonly Copy[] {
  const rules = schedule.blocks('cross_region_copy_rule');
  if (!rules.known) return [{ kind: 'backup', region: rules }];
  return rules.value.map((rule) => {
    const region = rule.string('target_region');
    const target = region.known ? region : rule.string('target');
    return {
      kind: 'backup',
      region: chainFact(target, (place, from) =>
        place.startsWith('arn:') ? unknown('not-shown', from) : known(place, from),
      ),
    };
  });
}

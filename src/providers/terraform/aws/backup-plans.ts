import { chainFact, known, mapFact, unknown, type Fact, type Origin } from '../../../model/fact.ts';
import type { Backup, Copy } from '../../../model/resource.ts';
import type { Instance, Reader } from '../mapping.ts';
import { longestGapHours } from './cron.ts';
import { notShown } from './facts.ts';
import { firstBy } from './lookup.ts';
import { lockOf, vaultTypes } from './vault-lock.ts';
import { regionOfArn } from './region.ts';

/** What one mechanism does for a resource: its backups and the regions it copies them to. */
export interface Cover {
  readonly backups: readonly Backup[];
  readonly copies: readonly Copy[];
}

export const noCover: Cover = { backups: [], copies: [] };

/** What the rules of an AWS Backup plan do; continuous backup counts where the service supports it. */
export function coverOfPlan(plan: Instance, service: Service): Fact<Cover> {
  return mapFact(plan.blocks('rule'), (rules) => ({
    backups: rules.map((rule) => backupOfRule(plan, rule, rules.length === 1, service)),
    copies: rules.flatMap(copiesOfRule),
  }));
}

/** What AWS Backup does for a service. */
export interface Service {
  /** It keeps continuous backups of it. */
  readonly continuous: boolean;
  /** It encrypts them with the key of the vault; the backups of other services keep the encryption of their source. */
  readonly ownEncryption: boolean;
}

const vaultKey: Fact<boolean> = known(true, {
  path: 'rule.target_vault_name',
  note: 'encrypted with the key of the vault (AWS Backup developer guide, encryption for backups)',
});

function backupOfRule(plan: Instance, rule: Reader, only: boolean, service: Service): Backup {
  return {
    by: plan.address,
    intervalHours: service.continuous ? intervalOf(rule) : scheduleOf(rule),
    retentionDays: retentionOf(rule),
    immutability: chainFact(vaultOf(plan, rule, only), (vault, from) =>
      vault === undefined
        ? unknown('not-shown', from, 'the vault that it writes to is not in this source')
        : lockOf(vault),
    ),
    ...(service.ownEncryption ? { encrypted: vaultKey } : {}),
  };
}

/** The vault of a rule: by reference where the plan has one rule, else by its name. */
function vaultOf(plan: Instance, rule: Reader, only: boolean): Fact<Instance | undefined> {
  if (only) return plan.target('rule.target_vault_name', vaultTypes);
  return mapFact(rule.string('target_vault_name'), (name) => {
    const [vault] = vaultTypes.flatMap((type) => firstBy(plan, type, 'name').get(name) ?? []);
    return vault;
  });
}

const forEver =
  'without delete_after AWS Backup keeps recovery points for ever (AWS Backup API reference, Lifecycle)';

/** A state holds 0 where nothing is set. */
function retentionOf(rule: Reader): Fact<number> {
  return chainFact(rule.number('lifecycle.delete_after', { value: 0, note: forEver }), (days, from) =>
    days === 0 ? known(Number.POSITIVE_INFINITY, { ...from, note: forEver }) : known(days, from),
  );
}

function intervalOf(rule: Reader): Fact<number> {
  const on = rule.boolean('enable_continuous_backup', {
    value: false,
    note: 'off by default (AWS provider docs)',
  });
  if (!on.known) return on;
  return on.value ? known(0, on.from) : scheduleOf(rule);
}

function scheduleOf(rule: Reader): Fact<number> {
  const schedule = rule.string('schedule');
  if (!schedule.known) return schedule;
  return gapFact(schedule.value, schedule.from);
}

/** Longest time between two firings of a schedule expression. */
export function gapFact(expression: string, from: Origin): Fact<number> {
  const gap = longestGapHours(expression);
  return gap === undefined
    ? unknown('failed', from, `the schedule ${expression} could not be read`)
    : known(gap, from);
}

/** The regions that a rule copies to. */
export function copiesOfRule(rule: Reader): readonly Copy[] {
  const actions = rule.blocks('copy_action');
  if (!actions.known) return [{ kind: 'backup', region: actions }];
  return actions.value.map((action) => {
    const vault = action.string('destination_vault_arn');
    if (!vault.known) return { kind: 'backup', region: vault };
    const region = regionOfArn(vault.value);
    return {
      kind: 'backup',
      region: region === undefined ? notShown(action, 'destination_vault_arn') : known(region, vault.from),
    };
  });
}

import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { allKnown } from './facts.ts';

const running = new Set(['protected', 'irpending']);
const stopped = new Set(['protectionstopped', 'protectionpaused', 'backupssuspended']);

/** Reads what a policy does; one function per kind of policy. */
export type PolicyReader = (policy: Instance) => Fact<readonly Backup[]>;

/** What backs a thing up, by the items that put it under a policy. */
export function itemBackups(
  items: Fact<readonly Instance[]>,
  policyTypes: readonly string[],
  read: PolicyReader,
): Fact<readonly Backup[]> {
  return chainFact(items, (all, from) => {
    if (all.length === 0)
      return known([], { ...from, note: 'nothing in this source backs it up', absence: true });
    return mapFact(
      allKnown(
        all.map((item) => backupsOf(item, policyTypes, read)),
        from,
      ),
      (found) => found.flat(),
    );
  });
}

/** Joins what several mechanisms do. That none does anything is concluded, if one of them was only not found. */
export function joinBackups(...found: readonly Fact<readonly Backup[]>[]): Fact<readonly Backup[]> {
  const from = found.find((fact) => fact.known && fact.value.length > 0)?.from ??
    found[0]?.from ?? { path: 'id' };
  const missing = found.some((fact) => fact.known && fact.value.length === 0 && fact.from.absence === true);
  return chainFact(allKnown(found, from), (lists) => {
    const all = lists.flat();
    return known(all, all.length === 0 && missing ? { ...from, absence: true } : from);
  });
}

function backupsOf(
  item: Instance,
  policyTypes: readonly string[],
  read: PolicyReader,
): Fact<readonly Backup[]> {
  return chainFact(isProtected(item), (on, from): Fact<readonly Backup[]> => {
    if (!on) return known([], from);
    const policy = item.target('backup_policy_id', policyTypes);
    const tiers = policy.known && policy.value !== undefined ? read(policy.value) : undefined;
    return tiers?.known === true ? tiers : known([withUnknownPolicy(item, tiers)], from);
  });
}

/** The protection exists, but the policy that says how often and how long cannot be read. */
function withUnknownPolicy(item: Instance, tiers: Fact<unknown> | undefined): Backup {
  const missing =
    tiers?.known === false
      ? tiers
      : unknown('not-shown', item.origin('backup_policy_id'), 'its backup policy is not in this source');
  return { by: item.address, intervalHours: missing, retentionDays: missing };
}

/** A state that is not told yet or not written: creating the item switches protection on. */
function isProtected(item: Instance): Fact<boolean> {
  const state = item.string('protection_state');
  const from = item.origin('protection_state');
  if (!state.known) return state.why === 'secret' ? state : known(true, from);
  const lower = state.value.toLowerCase();
  if (running.has(lower)) return known(true, from);
  if (stopped.has(lower)) return known(false, from);
  return unknown(
    'not-shown',
    from,
    `${JSON.stringify(state.value)} is no state of protection tomcheck knows`,
  );
}

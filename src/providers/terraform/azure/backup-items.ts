import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup, Copy } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { allKnown, readTarget } from './facts.ts';
import { vaultImmutability } from './immutability.ts';
import { geoCopies, locationOf } from './regions.ts';

const encryption = 'backups are always encrypted with AES-256 (Microsoft Learn, Encryption in Azure Backup)';
const recoveryVault = 'azurerm_recovery_services_vault';
const vaults = [recoveryVault, 'azurerm_data_protection_backup_vault'];
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
    const found = tiers?.known === true ? tiers : known([withUnknownPolicy(item, tiers)], from);
    return mapFact(found, (backups) => backups.map((backup) => inVault(item, backup)));
  });
}

/** Vaults encrypt whatever they keep (Microsoft Learn, Encryption in Azure Backup). */
export const alwaysEncrypted: Pick<Backup, 'encrypted' | 'encryptionAlgorithm'> = {
  encrypted: known(true, { path: 'id', note: encryption }),
  encryptionAlgorithm: known('aes-256', { path: 'id', note: encryption }),
};

function inVault(item: Instance, backup: Backup): Backup {
  if (backup.by.endsWith('(operational)')) return { ...backup, ...alwaysEncrypted };
  return { ...backup, ...alwaysEncrypted, immutability: readVault(item, vaultImmutability) };
}

/** Recovery Services vaults are named, Backup vaults have ids. */
function readVault<T>(item: Instance, read: (vault: Instance) => Fact<T>): Fact<T> {
  const byId = item.type.startsWith('azurerm_data_protection_');
  return readTarget(item, byId ? 'vault_id' : 'recovery_vault_name', vaults, 'backup vault', read);
}

/** Copies that a geo-redundant vault keeps of what is backed up in it, in the region it is paired with. */
export function vaultedCopies(items: Fact<readonly Instance[]>): Fact<readonly Copy[]> {
  return chainFact(items, (all, from) =>
    mapFact(
      allKnown(
        all.map((item) => chainFact(isProtected(item), (on) => (on ? copiesOf(item) : known([], from)))),
        from,
      ),
      (lists) => lists.flat(),
    ),
  );
}

/** A vault that is not seen may keep a copy in its paired region or not: a copy nobody knows where. */
function copiesOf(item: Instance): Fact<readonly Copy[]> {
  const found = readVault(item, (vault) => {
    const path = vault.type === recoveryVault ? 'storage_mode_type' : 'redundancy';
    return geoCopies('backup', vault.string(path), locationOf(vault));
  });
  return found.known ? found : known([{ kind: 'backup', region: found }], found.from);
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

import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { Immutability, Kind } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { aspect, type Reading } from './aspect.ts';

const kinds: readonly Kind[] = ['bucket', 'backupStore'];

/** `Unlocked` can be switched off by whoever has the right to, so it is no lock. */
const states: Readonly<Record<string, Immutability>> = {
  locked: 'locked',
  unlocked: 'liftable',
  disabled: 'off',
};

export function immutabilityState(state: Fact<string>): Fact<Immutability> {
  return chainFact(state, (word, from): Fact<Immutability> => {
    const found = states[word.toLowerCase()];
    return found === undefined
      ? unknown('failed', from, `${JSON.stringify(word)} is no state of immutability tomcheck knows`)
      : known(found, from);
  });
}

export const vaultImmutability = (vault: Instance): Fact<Immutability> =>
  immutabilityState(vault.string('immutability'));

/** Of every blob of an account; policies of single containers leave the others as they are. */
export function accountImmutability(account: Instance): Fact<Immutability> {
  if (account.leftOut('immutability_policy')) {
    const from = account.origin('immutability_policy');
    return unknown('not-shown', from, 'this source leaves out its policy of immutability');
  }
  return chainFact(account.blocks('immutability_policy'), (policies, from): Fact<Immutability> =>
    policies.length === 0
      ? known('off', { ...from, note: 'the account has no policy for all of its blobs' })
      : immutabilityState(account.string('immutability_policy.state')),
  );
}

const vault: Reading<Immutability> = { attributes: ['immutability'], read: vaultImmutability };

export const immutabilities = aspect('immutability', kinds, {
  azurerm_storage_account: { attributes: ['immutability_policy'], read: accountImmutability },
  azurerm_recovery_services_vault: vault,
  azurerm_data_protection_backup_vault: vault,
});

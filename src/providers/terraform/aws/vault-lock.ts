import { chainFact, known, type Fact } from '../../../model/fact.ts';
import type { Immutability } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { originIn } from './facts.ts';

const airGapped = 'aws_backup_logically_air_gapped_vault';
const lock = 'aws_backup_vault_lock_configuration';

export const vaultTypes: readonly string[] = ['aws_backup_vault', airGapped];

const airGappedNote = 'air-gapped vaults are locked in compliance mode (AWS Backup developer guide)';
const complianceNote =
  'compliance mode once its days of grace are over (AWS Backup developer guide, Vault Lock)';
const governanceNote =
  'governance mode, without changeable_for_days (AWS Backup developer guide, Vault Lock)';

/** Whether recovery points of a vault can be deleted before their time. */
export function lockOf(vault: Instance): Fact<Immutability> {
  if (vault.type === airGapped) return known('locked', vault.origin('id', airGappedNote));
  const locks = vault.children(lock);
  return chainFact(locks, ([first]): Fact<Immutability> => {
    if (first === undefined)
      return known('off', { ...vault.origin('id', 'nothing in this source locks it'), absence: true });
    return chainFact(first.present('changeable_for_days'), (compliance, from) => {
      const origin = originIn(first, from);
      return compliance
        ? known('locked', { ...origin, note: complianceNote })
        : known('liftable', { ...origin, note: governanceNote });
    });
  });
}

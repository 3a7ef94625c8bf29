import { typeMapping, type TypeMapping } from '../mapping.ts';
import { always, alwaysAes256 } from './facts.ts';
import { keyManager } from './key-manager.ts';
import { copiesBy } from './protection.ts';
import { copiesOfVault } from './vault-copies.ts';
import { lockOf } from './vault-lock.ts';

function vault(type: string): TypeMapping {
  return typeMapping('backupStore', {
    type,
    attributes: ['kms_key_arn'],
    facts: {
      encryptedAtRest: always(
        'kms_key_arn',
        true,
        'backup vaults always encrypt (AWS Backup developer guide)',
      ),
      encryptionAlgorithm: alwaysAes256,
      keyManager: keyManager('kms_key_arn'),
      immutability: lockOf,
      copies: copiesBy(copiesOfVault),
      softDeleteDays: always(
        'recovery',
        0,
        'deleted recovery points cannot be brought back (AWS Backup developer guide)',
      ),
    },
  });
}

/** Where AWS Backup keeps recovery points; what plans copy elsewhere is told of the resource they protect. */
export const backupVaults: readonly TypeMapping[] = [
  vault('aws_backup_vault'),
  vault('aws_backup_logically_air_gapped_vault'),
];

import { typeMapping, type TypeMapping } from '../mapping.ts';
import { always, alwaysAes256 } from './facts.ts';
import { nowhereElse } from './protection.ts';

function vault(type: string): TypeMapping {
  return typeMapping('backupStore', {
    type,
    attributes: [],
    facts: {
      encryptedAtRest: always(
        'kms_key_arn',
        true,
        'backup vaults always encrypt (AWS Backup developer guide)',
      ),
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
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

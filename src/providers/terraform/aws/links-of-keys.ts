import type { Link } from '../mapping.ts';
import { lookedUp, setting } from './link-forms.ts';

/** Keys, locks and rotations of what is judged itself. */
export const keyLinks: readonly Link[] = [
  lookedUp('aws_kms_alias', ['target_key_id']),
  setting(
    'aws_backup_vault_lock_configuration',
    'backup_vault_name',
    ['aws_backup_vault'],
    ['changeable_for_days'],
    ['name', 'id'],
  ),
  setting(
    'aws_secretsmanager_secret_rotation',
    'secret_id',
    ['aws_secretsmanager_secret'],
    ['rotation_enabled', 'rotation_rules'],
    ['id', 'arn'],
  ),
];

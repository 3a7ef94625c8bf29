import type { Cases } from '../case.ts';
import { arn, backupPlan, database, lock, volume } from './raw/stores.ts';

const held = { ...volume(), ...backupPlan(arn('ec2', 'volume/vol-1')) };

export const cases: Cases = [
  {
    is: 'good',
    what: 'a vault locked in compliance mode',
    given: { ...held, ...lock({ changeable_for_days: 3 }) },
  },
  {
    is: 'bad',
    what: 'a vault locked in governance mode, which can be lifted',
    given: { ...held, ...lock() },
  },
  { is: 'bad', what: 'a vault without a lock', given: held },
  {
    is: 'unknown',
    what: 'a vault without a lock, where there may be more than is given',
    given: held,
    declared: false,
  },
  {
    is: 'bad',
    what: 'automated backups of a database, which an administrator can delete',
    given: database(),
  },
  {
    is: 'good',
    what: 'an air-gapped vault',
    given: {
      'aws_backup_logically_air_gapped_vault.v': {
        id: 'v',
        arn: arn('backup', 'backup-vault:v'),
        name: 'v',
        min_retention_days: 14,
        max_retention_days: 60,
      },
    },
  },
  {
    is: 'unknown',
    what: 'a vault that stands elsewhere',
    given: {
      ...volume(),
      ...backupPlan(arn('ec2', 'volume/vol-1'), { target_vault_name: 'of-others' }),
      'aws_backup_vault.vault': { id: 'x', arn: arn('backup', 'backup-vault:x'), name: 'x' },
      'aws_backup_vault_lock_configuration.x': { id: 'x', backup_vault_name: 'x', changeable_for_days: 3 },
    },
  },
  {
    is: 'unknown',
    what: 'a locked vault under a promise about tapes',
    given: { ...held, ...lock({ changeable_for_days: 3 }) },
    params: { mechanism: 'offline' },
  },
];

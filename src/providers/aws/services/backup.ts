import {
  at,
  blocks,
  computed,
  elementsAt,
  optional,
  textAt,
  type Attributes,
} from '../../live/attributes.ts';
import type { Gives, Needs, Paging, Service } from '../service.ts';
import { protection } from './protected.ts';

const paging: Paging = { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 1000] };

const plans: Needs = { ...protection, backupStore: ['copies'] };

const plan = 'aws_backup_plan';
const selection = 'aws_backup_selection';

const rule: Attributes = {
  target_vault_name: 'TargetBackupVaultName',
  schedule: optional('ScheduleExpression'),
  enable_continuous_backup: optional('EnableContinuousBackup'),
  lifecycle: blocks('Lifecycle', { delete_after: optional('DeleteAfterDays') }),
  copy_action: blocks('CopyActions', { destination_vault_arn: 'DestinationBackupVaultArn' }),
};

const condition: Attributes = { key: 'ConditionKey', value: 'ConditionValue' };

/** A vault that is locked with a date is, or will be, in compliance mode (AWS Backup API reference, LockDate). */
const lock: Gives = {
  type: 'aws_backup_vault_lock_configuration',
  when: (vault) => at(vault, 'Locked') === true,
  attributes: {
    backup_vault_name: 'BackupVaultName',
    changeable_for_days: computed('LockDate', (vault) =>
      at(vault, 'LockDate') === undefined ? undefined : 'dated',
    ),
  },
};

function vault(type: string, airGapped: boolean): Gives {
  return {
    type,
    when: (item) => (textAt(item, 'VaultType') === 'LOGICALLY_AIR_GAPPED_BACKUP_VAULT') === airGapped,
    attributes: {
      arn: 'BackupVaultArn',
      id: 'BackupVaultName',
      name: 'BackupVaultName',
      kms_key_arn: optional('EncryptionKeyArn'),
    },
    parts: [lock],
  };
}

export const backup: Service = {
  id: 'backup',
  title: 'AWS Backup',
  load: () => import('../clients/backup.ts'),
  concurrency: 2,
  lists: [
    {
      operation: 'backup:ListBackupVaults',
      items: 'BackupVaultList',
      paging,
      gives: [vault('aws_backup_vault', false), vault('aws_backup_logically_air_gapped_vault', true)],
      for: protection,
    },
    {
      operation: 'backup:ListBackupPlans',
      items: 'BackupPlansList',
      paging,
      gives: [
        {
          type: plan,
          attributes: { arn: 'BackupPlanArn', id: 'BackupPlanId', name: 'BackupPlanName' },
        },
      ],
      for: plans,
    },
    {
      operation: 'backup:DescribeRegionSettings',
      gives: [
        {
          type: 'aws_backup_region_settings',
          attributes: {
            resource_type_opt_in_preference: computed('ResourceTypeOptInPreference', (settings) =>
              at(settings, 'ResourceTypeOptInPreference'),
            ),
          },
        },
      ],
      for: protection,
      about: [plan],
    },
  ],
  details: [
    {
      of: plan,
      operation: 'backup:GetBackupPlan',
      for: plans,
      input: (name) => ({ BackupPlanId: name('id') }),
      adds: { rule: blocks('BackupPlan.Rules', rule) },
    },
    {
      of: plan,
      operation: 'backup:ListBackupSelections',
      for: protection,
      input: (name) => ({ BackupPlanId: name('id') }),
      paging,
      items: 'BackupSelectionsList',
      gives: [
        {
          type: selection,
          attributes: { id: 'SelectionId', name: 'SelectionName', plan_id: 'BackupPlanId' },
        },
      ],
    },
    {
      of: selection,
      operation: 'backup:GetBackupSelection',
      for: protection,
      input: (name) => ({ BackupPlanId: name('plan_id'), SelectionId: name('id') }),
      adds: {
        resources: computed('BackupSelection.Resources', (answer) =>
          elementsAt(answer, 'BackupSelection.Resources'),
        ),
        not_resources: computed('BackupSelection.NotResources', (answer) =>
          elementsAt(answer, 'BackupSelection.NotResources'),
        ),
        selection_tag: blocks('BackupSelection.ListOfTags', condition),
        condition: blocks('BackupSelection.Conditions', {
          string_equals: blocks('StringEquals', condition),
          string_like: blocks('StringLike', condition),
          string_not_equals: blocks('StringNotEquals', condition),
          string_not_like: blocks('StringNotLike', condition),
        }),
      },
    },
  ],
};

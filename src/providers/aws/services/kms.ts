import { at, computed, optional, textAt, type Attributes } from '../../live/attributes.ts';
import type { Field, Kind } from '../../../model/resource.ts';
import type { Gives, Needs, Service } from '../service.ts';

/** Whose key it is: asked for everything that has one. */
const keyManager = ['keyManager'] as const;
const owners: Needs = {
  volume: keyManager,
  snapshot: keyManager,
  bucket: keyManager,
  database: keyManager,
  fileShare: keyManager,
  cache: keyManager,
  search: keyManager,
  queue: keyManager,
  stream: keyManager,
  secretStore: keyManager,
  backupStore: keyManager,
  logStore: keyManager,
  server: keyManager,
} satisfies { readonly [K in Kind]?: readonly Field<K>[] };

const metadata: Attributes = {
  arn: 'KeyMetadata.Arn',
  id: 'KeyMetadata.KeyId',
  key_id: 'KeyMetadata.KeyId',
  is_enabled: 'KeyMetadata.Enabled',
  enabled: 'KeyMetadata.Enabled',
  customer_master_key_spec: optional('KeyMetadata.KeySpec'),
  custom_key_store_id: optional('KeyMetadata.CustomKeyStoreId'),
  primary_key_arn: optional('KeyMetadata.MultiRegionConfiguration.PrimaryKey.Arn'),
};

type Class = 'own' | 'replica' | 'imported' | 'managed';

function classOf(answer: unknown): Class {
  if (textAt(answer, 'KeyMetadata.KeyManager') === 'AWS') return 'managed';
  if (textAt(answer, 'KeyMetadata.MultiRegionConfiguration.MultiRegionKeyType') === 'REPLICA')
    return 'replica';
  return textAt(answer, 'KeyMetadata.Origin') === 'EXTERNAL' ? 'imported' : 'own';
}

function key(type: string, wanted: Class): Gives {
  return { type, when: (answer) => classOf(answer) === wanted, attributes: metadata };
}

/** Every key of an account, of which the list shows only the id. */
const listed = 'listed KMS key';

export const kms: Service = {
  id: 'kms',
  title: 'KMS',
  load: () => import('../clients/kms.ts'),
  lists: [
    {
      operation: 'kms:ListKeys',
      items: 'Keys',
      paging: { input: 'Marker', output: 'NextMarker', size: ['Limit', 1000] },
      gives: [{ type: listed, attributes: { arn: 'KeyArn', id: 'KeyId' } }],
      for: { ...owners, key: 'any' },
    },
    {
      operation: 'kms:ListAliases',
      items: 'Aliases',
      paging: { input: 'Marker', output: 'NextMarker', size: ['Limit', 100] },
      gives: [
        {
          type: 'aws_kms_alias',
          when: (alias) =>
            at(alias, 'TargetKeyId') !== undefined && !textAt(alias, 'AliasName')?.startsWith('alias/aws/'),
          attributes: { arn: 'AliasArn', id: 'AliasName', name: 'AliasName', target_key_id: 'TargetKeyId' },
        },
      ],
      for: owners,
      about: [listed],
    },
  ],
  details: [
    {
      of: listed,
      operation: 'kms:DescribeKey',
      for: { ...owners, key: 'any' },
      input: (name) => ({ KeyId: name('id') }),
      gives: [
        key('aws_kms_key', 'own'),
        key('aws_kms_replica_key', 'replica'),
        key('aws_kms_external_key', 'imported'),
        key('aws_kms_managed_key', 'managed'),
      ],
    },
    {
      of: 'aws_kms_key',
      operation: 'kms:GetKeyRotationStatus',
      for: { key: ['rotationDays'] },
      when: (name) =>
        name('customer_master_key_spec') === 'SYMMETRIC_DEFAULT' && name('custom_key_store_id') === '',
      input: (name) => ({ KeyId: name('id') }),
      // Of keys that are to be deleted or cannot be rotated; then the answer says nothing.
      absent: ['UnsupportedOperationException', 'KMSInvalidStateException'],
      adds: {
        enable_key_rotation: 'KeyRotationEnabled',
        rotation_period_in_days: computed('RotationPeriodInDays', (answer) =>
          at(answer, 'RotationPeriodInDays'),
        ),
      },
    },
  ],
};

import { mapFact, type Fact } from '../../../model/fact.ts';
import type { Copy } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { always, alwaysAes256, unlessPlanned } from './facts.ts';
import { keyManager } from './key-manager.ts';
import { anyPolicy, policiesOf } from './policies-of.ts';
import { opensToAnyone } from './policy.ts';
import { copiesBy, nowhereElse } from './protection.ts';
import { rotationOf } from './secret-rotation.ts';

function replicas(instance: Instance): Fact<readonly Copy[]> {
  return mapFact(unlessPlanned(instance, instance.blocks('replica'), []), (list) =>
    list.map((item): Copy => ({ kind: 'replica', region: item.string('region') })),
  );
}

export const secrets: readonly TypeMapping[] = [
  typeMapping('secretStore', {
    type: 'aws_secretsmanager_secret',
    attributes: ['recovery_window_in_days', 'replica', 'policy', 'kms_key_id', 'rotation_rules'],
    facts: {
      encryptedAtRest: always(
        'kms_key_id',
        true,
        'Secrets Manager always encrypts (AWS Secrets Manager user guide)',
      ),
      encryptionAlgorithm: alwaysAes256,
      copies: copiesBy(replicas),
      publiclyAccessible: (instance) =>
        anyPolicy(policiesOf(instance, 'policy', ['aws_secretsmanager_secret_policy']), opensToAnyone),
      keyManager: keyManager('kms_key_id'),
      rotationDays: rotationOf,
      softDeleteDays: (instance) =>
        instance.number('recovery_window_in_days', {
          value: 30,
          note: 'provider default (AWS provider docs)',
        }),
    },
  }),
  // Parameters of the types String and StringList are settings, not secrets; they are no such thing.
  typeMapping('secretStore', {
    type: 'aws_ssm_parameter',
    attributes: ['type', 'key_id'],
    when: (instance) => mapFact(instance.string('type'), (type) => type === 'SecureString'),
    facts: {
      encryptedAtRest: always(
        'key_id',
        true,
        'SecureString parameters are encrypted (AWS Systems Manager user guide)',
      ),
      encryptionAlgorithm: alwaysAes256,
      keyManager: keyManager('key_id'),
      rotationDays: always(
        'rotation',
        Number.POSITIVE_INFINITY,
        'parameters are not rotated by the service (AWS Systems Manager user guide)',
      ),
      copies: nowhereElse,
      publiclyAccessible: always(
        'public access',
        false,
        'parameters cannot be public (AWS Systems Manager user guide)',
      ),
      softDeleteDays: always(
        'recovery',
        0,
        'deleted parameters cannot be restored (AWS Systems Manager user guide)',
      ),
    },
  }),
];

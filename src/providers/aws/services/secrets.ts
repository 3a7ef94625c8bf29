import { chainFact, unknown, type Fact } from '../../../model/fact.ts';
import { at, blocks, computed, optional, tagMap, textAt, toldBy } from '../../live/attributes.ts';
import type { Instance } from '../../terraform/mapping.ts';
import { rotationOf } from '../../terraform/aws/secret-rotation.ts';
import type { Service } from '../service.ts';

const secret = 'aws_secretsmanager_secret';
const policy = 'aws_secretsmanager_secret_policy';

/** A replica is rotated where it comes from (AWS Secrets Manager user guide, "Replicate a secret"). */
function rotation(instance: Instance): Fact<number> {
  return chainFact(instance.string('primary_region', { value: '', note: '' }), (primary, from) =>
    primary === ''
      ? rotationOf(instance)
      : unknown('not-shown', from, `it is a replica, and rotated in ${primary}`),
  );
}

export const secrets: Service = {
  id: 'secrets-manager',
  title: 'Secrets Manager',
  load: () => import('../clients/secrets-manager.ts'),
  lists: [
    {
      operation: 'secrets-manager:ListSecrets',
      items: 'SecretList',
      paging: { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 100] },
      gives: [
        {
          type: secret,
          attributes: {
            arn: 'ARN',
            id: 'ARN',
            name: 'Name',
            kms_key_id: optional('KmsKeyId'),
            policy: toldBy(policy, 'ResourcePolicy'),
            rotation_rules: null,
            primary_region: {
              ...optional('PrimaryRegion'),
              value: (item, { region }) => {
                const primary = textAt(item, 'PrimaryRegion');
                return primary === region ? undefined : primary;
              },
            },
            tags: tagMap('Tags'),
            tags_all: tagMap('Tags'),
          },
          parts: [
            {
              type: 'aws_secretsmanager_secret_rotation',
              when: (item) => at(item, 'RotationEnabled') === true,
              attributes: {
                rotation_rules: blocks('RotationRules', {
                  automatically_after_days: optional('AutomaticallyAfterDays'),
                  schedule_expression: optional('ScheduleExpression'),
                }),
              },
            },
          ],
        },
      ],
    },
  ],
  details: [
    {
      of: secret,
      operation: 'secrets-manager:DescribeSecret',
      for: { secretStore: ['copies'] },
      input: (name) => ({ SecretId: name('arn') }),
      adds: { replica: blocks('ReplicationStatus', { region: 'Region' }) },
    },
    {
      of: secret,
      operation: 'secrets-manager:GetResourcePolicy',
      for: { secretStore: ['publiclyAccessible'] },
      input: (name) => ({ SecretId: name('arn') }),
      gives: [
        {
          type: policy,
          when: (answer) => at(answer, 'ResourcePolicy') !== undefined,
          attributes: { policy: computed('ResourcePolicy', (answer) => textAt(answer, 'ResourcePolicy')) },
        },
      ],
    },
  ],
  facts: {
    [secret]: {
      rotationDays: rotation,
      softDeleteDays: (instance) =>
        unknown(
          'not-shown',
          instance.origin('recovery_window_in_days'),
          'how long it can be restored is only said when it is deleted',
        ),
    },
  },
};

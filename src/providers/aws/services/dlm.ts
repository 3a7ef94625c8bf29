import { at, blocks, computed, optional, tagMap } from '../../live/attributes.ts';
import type { Needs, Service } from '../service.ts';

const policy = 'aws_dlm_lifecycle_policy';
const taken: Needs = { volume: ['backups', 'copies'], server: ['backups', 'copies'] };

const rule = { interval: optional('Interval'), cron_expression: optional('CronExpression') };

export const dlm: Service = {
  id: 'dlm',
  title: 'Data Lifecycle Manager',
  load: () => import('../clients/dlm.ts'),
  concurrency: 4,
  lists: [
    {
      operation: 'dlm:GetLifecyclePolicies',
      items: 'Policies',
      gives: [
        {
          type: policy,
          attributes: {
            id: 'PolicyId',
            state: 'State',
            default_policy: {
              field: 'DefaultPolicy',
              value: (item) => (at(item, 'DefaultPolicy') === true ? 'yes' : undefined),
              optional: true,
            },
          },
        },
      ],
      for: taken,
    },
  ],
  details: [
    {
      of: policy,
      operation: 'dlm:GetLifecyclePolicy',
      for: taken,
      input: (name) => ({ PolicyId: name('id') }),
      adds: {
        arn: 'Policy.PolicyArn',
        policy_details: blocks('Policy.PolicyDetails', {
          resource_types: computed('ResourceTypes', (details) => at(details, 'ResourceTypes')),
          resource_type: optional('ResourceType'),
          target_tags: tagMap('TargetTags'),
          schedule: blocks('Schedules', {
            create_rule: blocks('CreateRule', rule),
            retain_rule: blocks('RetainRule', {
              count: optional('Count'),
              interval: optional('Interval'),
              interval_unit: optional('IntervalUnit'),
            }),
            cross_region_copy_rule: blocks('CrossRegionCopyRules', {
              target_region: optional('TargetRegion'),
              target: optional('Target'),
            }),
          }),
        }),
      },
    },
  ],
};

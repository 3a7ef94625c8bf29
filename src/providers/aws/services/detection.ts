import { at, computed, constant, textAt, type Field } from '../../live/attributes.ts';
import type { Gives, Service } from '../service.ts';

const itself: Field = { field: 'DetectorIds', value: (id) => id };

export const guardDuty: Service = {
  id: 'guardduty',
  title: 'GuardDuty',
  load: () => import('../clients/guardduty.ts'),
  concurrency: 2,
  lists: [
    {
      operation: 'guardduty:ListDetectors',
      items: 'DetectorIds',
      paging: { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 50] },
      gives: [
        {
          type: 'aws_guardduty_detector',
          attributes: {
            arn: computed(
              'DetectorIds',
              (id, { partition, region, account }) =>
                `arn:${partition}:guardduty:${region}:${account}:detector/${String(id)}`,
            ),
            id: itself,
          },
        },
      ],
    },
  ],
  details: [
    {
      of: 'aws_guardduty_detector',
      operation: 'guardduty:GetDetector',
      for: { threatDetection: ['enabled'], labels: true },
      input: (name) => ({ DetectorId: name('id') }),
      adds: {
        enable: computed('Status', (answer) => {
          const status = textAt(answer, 'Status');
          return status === undefined ? undefined : status === 'ENABLED';
        }),
        tags: 'Tags',
        tags_all: 'Tags',
      },
    },
  ],
};

/** Kinds of resources by their names in Terraform. */
const kinds = {
  EC2: 'ec2',
  ECR: 'ecr',
  LAMBDA: 'lambda',
  LAMBDA_CODE: 'lambdaCode',
  CODE_REPOSITORY: 'codeRepository',
} as const;

function switchedOn(item: unknown): readonly string[] {
  return Object.entries(kinds).flatMap(([name, field]) =>
    textAt(item, `resourceState.${field}.status`) === 'ENABLED' ? [name] : [],
  );
}

const inspected: Gives = {
  type: 'aws_inspector2_enabler',
  // One that was never switched on is none.
  when: (item) => switchedOn(item).length > 0,
  attributes: {
    id: computed('accountId', (item, { region }) => `${textAt(item, 'accountId')}:${region}`),
    name: constant('accountId', 'Amazon Inspector'),
    resource_types: computed('resourceState', switchedOn),
  },
};

export const inspector: Service = {
  id: 'inspector2',
  title: 'Inspector',
  load: () => import('../clients/inspector2.ts'),
  concurrency: 2,
  lists: [
    {
      operation: 'inspector2:BatchGetAccountStatus',
      input: ({ account }) => ({ accountIds: [account] }),
      items: 'accounts',
      gives: [inspected],
      for: { vulnerabilityScanner: 'any' },
    },
  ],
};

function alarm(type: string, field: string): Gives {
  return {
    type,
    each: field,
    attributes: {
      arn: 'AlarmArn',
      id: 'AlarmName',
      name: 'AlarmName',
      alarm_name: 'AlarmName',
      actions_enabled: 'ActionsEnabled',
      alarm_actions: computed('AlarmActions', (item) => at(item, 'AlarmActions') ?? []),
    },
  };
}

export const alarms: Service = {
  id: 'cloudwatch',
  title: 'CloudWatch alarms',
  load: () => import('../clients/cloudwatch.ts'),
  concurrency: 4,
  lists: [
    {
      operation: 'cloudwatch:DescribeAlarms',
      // Unless asked for, composite alarms are left out (CloudWatch API reference).
      input: () => ({ AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] }),
      paging: { input: 'NextToken', output: 'NextToken', size: ['MaxRecords', 100] },
      gives: [
        alarm('aws_cloudwatch_metric_alarm', 'MetricAlarms'),
        alarm('aws_cloudwatch_composite_alarm', 'CompositeAlarms'),
      ],
    },
  ],
};

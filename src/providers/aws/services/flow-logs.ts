import { computed, optional, tagMap, textAt } from '../../live/attributes.ts';
import type { Service } from '../service.ts';

/** Without the folder in a bucket, or the `:*` that stands for the streams of a group. */
function place(item: unknown): string {
  const arn = textAt(item, 'LogDestination') ?? '';
  return arn.includes(':s3:') ? arn.replace(/\/.*$/, '') : arn.replace(/:\*$/, '');
}

/** What networks record of the traffic in them. */
export const flowLogs: Service = {
  id: 'ec2',
  title: 'VPC flow logs',
  load: () => import('../clients/ec2.ts'),
  concurrency: 6,
  lists: [
    {
      operation: 'ec2:DescribeFlowLogs',
      items: 'FlowLogs',
      paging: { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 1000] },
      gives: [
        {
          type: 'aws_flow_log',
          attributes: {
            arn: computed(
              'FlowLogId',
              (item, { partition, region, account }) =>
                `arn:${partition}:ec2:${region}:${account}:vpc-flow-log/${textAt(item, 'FlowLogId')}`,
            ),
            id: 'FlowLogId',
            log_destination: computed('LogDestination', place),
            log_group_name: optional('LogGroupName'),
            tags: tagMap('Tags'),
            tags_all: tagMap('Tags'),
          },
        },
      ],
    },
  ],
};

import type { Service } from '../service.ts';
import { tagsOf } from './tags.ts';
import { tagMap } from '../../live/attributes.ts';

const machine = 'aws_sfn_state_machine';

export const stateMachines: Service = {
  id: 'sfn',
  title: 'Step Functions',
  load: () => import('../clients/sfn.ts'),
  concurrency: 4,
  lists: [
    {
      operation: 'sfn:ListStateMachines',
      items: 'stateMachines',
      paging: { input: 'nextToken', output: 'nextToken', size: ['maxResults', 1000] },
      gives: [{ type: machine, attributes: { arn: 'stateMachineArn', id: 'stateMachineArn', name: 'name' } }],
    },
  ],
  details: [
    tagsOf(machine, 'sfn:ListTagsForResource', ['resourceArn', 'arn'], tagMap('tags', 'key', 'value')),
  ],
};

import { at, blocks, optional, textAt } from '../../live/attributes.ts';
import { keptOfEnvironment } from '../../terraform/aws/settings-secrets.ts';
import type { Service } from '../service.ts';

const fn = 'aws_lambda_function';

/** Of the settings of a function only whether one of them holds a secret. */
function settings(item: unknown): unknown {
  if (at(item, 'Environment.Error') !== undefined) return [{ variables: { literal: 'unreadable' } }];
  return keptOfEnvironment({ variables: at(item, 'Environment.Variables') });
}

export const lambda: Service = {
  id: 'lambda',
  title: 'Lambda',
  load: () => import('../clients/lambda.ts'),
  lists: [
    {
      operation: 'lambda:ListFunctions',
      items: 'Functions',
      paging: { input: 'Marker', output: 'NextMarker', size: ['MaxItems', 50] },
      gives: [
        {
          type: fn,
          attributes: {
            arn: 'FunctionArn',
            id: 'FunctionName',
            function_name: 'FunctionName',
            runtime: optional('Runtime'),
            package_type: optional('PackageType'),
            environment: {
              ...blocks('Environment', { variables: 'variables' }),
              value: settings,
            },
          },
        },
      ],
    },
  ],
  details: [
    {
      of: fn,
      operation: 'lambda:ListFunctionUrlConfigs',
      for: { endpoint: 'any' },
      input: (name) => ({ FunctionName: name('function_name') }),
      items: 'FunctionUrlConfigs',
      paging: { input: 'Marker', output: 'NextMarker', size: ['MaxItems', 50] },
      gives: [{ type: 'aws_lambda_function_url', attributes: { authorization_type: 'AuthType' } }],
    },
    {
      of: fn,
      operation: 'lambda:GetRuntimeManagementConfig',
      for: { workload: ['automaticUpdates'] },
      when: (name) => name('package_type') !== 'Image',
      input: (name) => ({ FunctionName: name('function_name') }),
      gives: [
        {
          type: 'aws_lambda_runtime_management_config',
          when: (answer) => textAt(answer, 'UpdateRuntimeOn') !== undefined,
          attributes: { update_runtime_on: 'UpdateRuntimeOn' },
        },
      ],
    },
    {
      of: fn,
      operation: 'lambda:ListTags',
      for: { labels: true },
      input: (name) => ({ Resource: name('arn') }),
      adds: { tags: 'Tags', tags_all: 'Tags' },
    },
  ],
};

import { blocks, computed, optional, textAt } from '../../live/attributes.ts';
import type { Service } from '../service.ts';

const pool = 'aws_cognito_user_pool';

/** Users of products, with the rules for their passwords. */
export const userPools: Service = {
  id: 'cognito-identity-provider',
  title: 'Cognito',
  load: () => import('../clients/cognito-identity-provider.ts'),
  concurrency: 4,
  lists: [
    {
      operation: 'cognito-identity-provider:ListUserPools',
      items: 'UserPools',
      paging: { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 60] },
      gives: [
        {
          type: pool,
          attributes: {
            arn: computed(
              'Id',
              (item, { partition, region, account }) =>
                `arn:${partition}:cognito-idp:${region}:${account}:userpool/${textAt(item, 'Id')}`,
            ),
            id: 'Id',
            name: 'Name',
          },
        },
      ],
    },
  ],
  details: [
    {
      of: pool,
      operation: 'cognito-identity-provider:DescribeUserPool',
      for: {
        passwordPolicy: ['minimumLength', 'characterClasses', 'remembered'],
        database: ['deletionProtection'],
        labels: true,
      },
      input: (name) => ({ UserPoolId: name('id') }),
      adds: {
        deletion_protection: optional('UserPool.DeletionProtection'),
        password_policy: blocks('UserPool.Policies.PasswordPolicy', {
          minimum_length: 'MinimumLength',
          require_lowercase: 'RequireLowercase',
          require_uppercase: 'RequireUppercase',
          require_numbers: 'RequireNumbers',
          require_symbols: 'RequireSymbols',
          password_history_size: optional('PasswordHistorySize'),
        }),
        tags: 'UserPool.UserPoolTags',
        tags_all: 'UserPool.UserPoolTags',
      },
    },
  ],
};

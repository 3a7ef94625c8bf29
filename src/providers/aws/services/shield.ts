import type { Service } from '../service.ts';

/** What Shield Advanced protects, in one list for all regions. */
export const shield: Service = {
  id: 'shield',
  title: 'Shield Advanced',
  load: () => import('../clients/shield.ts'),
  lists: [
    {
      operation: 'shield:ListProtections',
      // The one region that answers for all (AWS Shield Advanced API reference).
      only: ['us-east-1'],
      items: 'Protections',
      paging: { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 1000] },
      // Nobody has ordered it.
      absent: ['ResourceNotFoundException'],
      gives: [
        {
          type: 'aws_shield_protection',
          attributes: { arn: 'ProtectionArn', id: 'Id', name: 'Name', resource_arn: 'ResourceArn' },
        },
      ],
      for: { endpoint: ['ddosProtection'] },
    },
  ],
};

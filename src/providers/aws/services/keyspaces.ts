import { blocks, textAt } from '../../live/attributes.ts';
import type { Paging, Service } from '../service.ts';

const keyspace = 'aws_keyspaces_keyspace';
const table = 'aws_keyspaces_table';
const paging: Paging = { input: 'nextToken', output: 'nextToken', size: ['maxResults', 1000] };

/** Every account has keyspaces of the service itself, which hold no data of its own. */
function isOwn(item: unknown): boolean {
  return textAt(item, 'keyspaceName')?.startsWith('system') !== true;
}

/**
 * What stands in the keyspaces of the system, and no more: whoever may describe a table may read its rows as well
 * (Amazon Keyspaces API reference), which nobody should allow for this.
 */
export const keyspaces: Service = {
  id: 'keyspaces',
  title: 'Keyspaces',
  load: () => import('../clients/keyspaces.ts'),
  lists: [
    {
      operation: 'keyspaces:ListKeyspaces',
      items: 'keyspaces',
      paging,
      gives: [
        {
          type: keyspace,
          when: isOwn,
          attributes: {
            arn: 'resourceArn',
            id: 'keyspaceName',
            name: 'keyspaceName',
            replication_specification: blocks('', { region_list: 'replicationRegions' }),
          },
        },
      ],
      for: { database: 'any' },
    },
  ],
  details: [
    {
      of: keyspace,
      operation: 'keyspaces:ListTables',
      for: { database: 'any' },
      input: (name) => ({ keyspaceName: name('name') }),
      items: 'tables',
      paging,
      gives: [
        {
          type: table,
          attributes: {
            arn: 'resourceArn',
            id: 'resourceArn',
            name: 'tableName',
            table_name: 'tableName',
            keyspace_name: 'keyspaceName',
          },
        },
      ],
    },
  ],
};

import { computed, elementsAt, tagMap, textAt, type Field } from '../../live/attributes.ts';
import type { Service } from '../service.ts';
import { tagsOf } from './tags.ts';

const collection = 'aws_opensearchserverless_collection';

/** The answer is a list of the one collection that was asked about. */
function detail(field: string): Field {
  const list = 'collectionDetails';
  return computed(`${list}.${field}`, (answer) => textAt(elementsAt(answer, list)[0], field));
}

export const openSearchServerless: Service = {
  id: 'opensearchserverless',
  title: 'OpenSearch Serverless',
  load: () => import('../clients/opensearchserverless.ts'),
  lists: [
    {
      operation: 'opensearchserverless:ListCollections',
      items: 'collectionSummaries',
      paging: { input: 'nextToken', output: 'nextToken', size: ['maxResults', 100] },
      gives: [
        {
          type: collection,
          when: (item) => textAt(item, 'status') !== 'DELETING',
          attributes: { arn: 'arn', id: 'id', name: 'name' },
        },
      ],
    },
  ],
  details: [
    {
      of: collection,
      operation: 'opensearchserverless:BatchGetCollection',
      for: { search: ['keyManager', 'redundancy'] },
      input: (name) => ({ ids: [name('id')] }),
      adds: { kms_key_arn: detail('kmsKeyArn'), standby_replicas: detail('standbyReplicas') },
    },
    tagsOf(
      collection,
      'opensearchserverless:ListTagsForResource',
      ['resourceArn', 'arn'],
      tagMap('tags', 'key', 'value'),
    ),
  ],
};

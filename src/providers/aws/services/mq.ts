import { chainFact, known, type Fact } from '../../../model/fact.ts';
import type { Copy } from '../../../model/resource.ts';
import { blocks, optional } from '../../live/attributes.ts';
import type { BetterFacts } from '../../live/resources.ts';
import type { Instance } from '../../terraform/mapping.ts';
import type { Service } from '../service.ts';

const broker = 'aws_mq_broker';

/** A broker may replicate its data to one of another region (Amazon MQ developer guide, "Cross-Region data replication"). */
function copies(instance: Instance): Fact<readonly Copy[]> {
  const alone = { value: '', note: 'its data is not replicated' };
  const counterpart = instance.string('data_replication_region', alone);
  return chainFact(counterpart, (region, from) =>
    known(region === '' ? [] : [{ kind: 'replica', region: known(region, from) }], from),
  );
}

const facts: BetterFacts = { copies };

export const mq: Service = {
  id: 'mq',
  title: 'Amazon MQ',
  load: () => import('../clients/mq.ts'),
  lists: [
    {
      operation: 'mq:ListBrokers',
      items: 'BrokerSummaries',
      paging: { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 100] },
      gives: [
        {
          type: broker,
          attributes: {
            arn: 'BrokerArn',
            id: 'BrokerId',
            name: 'BrokerName',
            broker_name: 'BrokerName',
            deployment_mode: 'DeploymentMode',
          },
        },
      ],
    },
  ],
  details: [
    {
      of: broker,
      operation: 'mq:DescribeBroker',
      for: { labels: true, queue: ['publiclyAccessible', 'keyManager', 'copies'] },
      input: (name) => ({ BrokerId: name('id') }),
      adds: {
        publicly_accessible: 'PubliclyAccessible',
        encryption_options: blocks('EncryptionOptions', { kms_key_id: optional('KmsKeyId') }),
        data_replication_region: optional('DataReplicationMetadata.DataReplicationCounterpart.Region'),
        tags: 'Tags',
        tags_all: 'Tags',
      },
    },
  ],
  facts: { [broker]: facts },
};

import { blocks, optional, textAt, type Attributes } from '../../live/attributes.ts';
import type { Service } from '../service.ts';

const common: Attributes = {
  arn: 'ClusterArn',
  id: 'ClusterArn',
  name: 'ClusterName',
  cluster_name: 'ClusterName',
  tags: 'Tags',
  tags_all: 'Tags',
};

function isOf(type: string): (item: unknown) => boolean {
  return (item) => textAt(item, 'ClusterType') === type;
}

export const kafka: Service = {
  id: 'kafka',
  title: 'MSK',
  load: () => import('../clients/kafka.ts'),
  lists: [
    {
      operation: 'kafka:ListClustersV2',
      items: 'ClusterInfoList',
      paging: { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 100] },
      gives: [
        {
          type: 'aws_msk_cluster',
          when: isOf('PROVISIONED'),
          attributes: {
            ...common,
            encryption_info: blocks('Provisioned.EncryptionInfo', {
              encryption_at_rest_kms_key_arn: optional('EncryptionAtRest.DataVolumeKMSKeyId'),
              encryption_in_transit: blocks('EncryptionInTransit', { client_broker: 'ClientBroker' }),
            }),
            broker_node_group_info: blocks('Provisioned.BrokerNodeGroupInfo', {
              client_subnets: 'ClientSubnets',
              connectivity_info: blocks('ConnectivityInfo', {
                public_access: blocks('PublicAccess', { type: optional('Type') }),
              }),
            }),
          },
        },
        { type: 'aws_msk_serverless_cluster', when: isOf('SERVERLESS'), attributes: common },
      ],
    },
  ],
};

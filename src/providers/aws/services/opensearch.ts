import { blocks, elementsAt, optional, tagMap } from '../../live/attributes.ts';
import type { Service } from '../service.ts';

const domain = 'aws_opensearch_domain';

/** Options without a network or subnet are none. */
function isInside(options: unknown): boolean {
  return elementsAt(options, 'VPCId').length + elementsAt(options, 'SubnetIds').length > 0;
}

export const openSearch: Service = {
  id: 'opensearch',
  title: 'OpenSearch',
  load: () => import('../clients/opensearch.ts'),
  concurrency: 4,
  lists: [
    {
      operation: 'opensearch:ListDomainNames',
      items: 'DomainNames',
      gives: [
        {
          type: domain,
          attributes: {
            arn: {
              field: 'DomainName',
              value: (item, { partition, region, account }) =>
                `arn:${partition}:es:${region}:${account}:domain/${(item as { DomainName?: string }).DomainName}`,
            },
            id: 'DomainName',
            domain_name: 'DomainName',
          },
        },
      ],
    },
  ],
  details: [
    {
      of: domain,
      operation: 'opensearch:DescribeDomain',
      for: { search: 'any' },
      input: (name) => ({ DomainName: name('domain_name') }),
      adds: {
        engine_version: 'DomainStatus.EngineVersion',
        encrypt_at_rest: blocks('DomainStatus.EncryptionAtRestOptions', {
          enabled: 'Enabled',
          kms_key_id: optional('KmsKeyId'),
        }),
        domain_endpoint_options: blocks('DomainStatus.DomainEndpointOptions', {
          enforce_https: 'EnforceHTTPS',
          tls_security_policy: 'TLSSecurityPolicy',
        }),
        vpc_options: blocks('DomainStatus.VPCOptions', { subnet_ids: 'SubnetIds' }, isInside),
        access_policies: optional('DomainStatus.AccessPolicies'),
        cluster_config: blocks('DomainStatus.ClusterConfig', {
          instance_count: optional('InstanceCount'),
          zone_awareness_enabled: optional('ZoneAwarenessEnabled'),
          multi_az_with_standby_enabled: optional('MultiAZWithStandbyEnabled'),
        }),
        software_update_options: blocks('DomainStatus.SoftwareUpdateOptions', {
          auto_software_update_enabled: 'AutoSoftwareUpdateEnabled',
        }),
      },
    },
    {
      of: domain,
      operation: 'opensearch:ListTags',
      for: { labels: true },
      input: (name) => ({ ARN: name('arn') }),
      adds: { tags: tagMap('TagList'), tags_all: tagMap('TagList') },
    },
  ],
  // The same list holds domains of both kinds, and their policies stand in them.
  nowhere: ['aws_elasticsearch_domain', 'aws_elasticsearch_domain_policy', 'aws_opensearch_domain_policy'],
};

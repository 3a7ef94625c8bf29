import { blocks, computed, elementsAt, optional, tagMap, textAt, type Field } from '../../live/attributes.ts';
import type { Service } from '../service.ts';

const balancer = 'aws_elb';

/** Names of policies have no commas. */
const policies: Field = computed('ListenerDescriptions.PolicyNames', (item) =>
  elementsAt(item, 'ListenerDescriptions.PolicyNames').join(','),
);

const list = (field: string): Field => computed(field, (item) => elementsAt(item, field));

export const classicLoadBalancers: Service = {
  id: 'elastic-load-balancing',
  title: 'Classic Load Balancers',
  load: () => import('../clients/elastic-load-balancing.ts'),
  concurrency: 4,
  lists: [
    {
      operation: 'elastic-load-balancing:DescribeLoadBalancers',
      items: 'LoadBalancerDescriptions',
      paging: { input: 'Marker', output: 'NextMarker', size: ['PageSize', 400] },
      gives: [
        {
          type: balancer,
          attributes: {
            arn: computed(
              'LoadBalancerName',
              (item, { partition, region, account }) =>
                `arn:${partition}:elasticloadbalancing:${region}:${account}:loadbalancer/${textAt(item, 'LoadBalancerName')}`,
            ),
            id: 'LoadBalancerName',
            name: 'LoadBalancerName',
            policies,
            internal: computed('Scheme', (item) => {
              const scheme = textAt(item, 'Scheme');
              return scheme === undefined ? undefined : scheme === 'internal';
            }),
            listener: blocks('ListenerDescriptions.Listener', { lb_protocol: 'Protocol' }),
            availability_zones: list('AvailabilityZones'),
            subnets: list('Subnets'),
          },
        },
      ],
    },
  ],
  details: [
    {
      of: balancer,
      operation: 'elastic-load-balancing:DescribeLoadBalancerPolicies',
      for: { endpoint: ['minimumTls'] },
      // Without them it has policies that no listener uses.
      when: (name) => name('policies') !== '',
      input: (name) => ({ LoadBalancerName: name('name'), PolicyNames: name('policies').split(',') }),
      items: 'PolicyDescriptions',
      gives: [
        {
          type: 'aws_lb_ssl_negotiation_policy',
          when: (policy) => textAt(policy, 'PolicyTypeName') === 'SSLNegotiationPolicyType',
          attributes: {
            name: 'PolicyName',
            attribute: blocks('PolicyAttributeDescriptions', {
              name: 'AttributeName',
              value: optional('AttributeValue'),
            }),
          },
        },
      ],
    },
    {
      of: balancer,
      operation: 'elastic-load-balancing:DescribeTags',
      for: { labels: true },
      input: (name) => ({ LoadBalancerNames: [name('name')] }),
      adds: { tags: tagMap('TagDescriptions.Tags'), tags_all: tagMap('TagDescriptions.Tags') },
    },
  ],
  // Which policies a listener has stands in the load balancer.
  nowhere: ['aws_load_balancer_listener_policy'],
};

import {
  blocks,
  computed,
  elementsAt,
  optional,
  tagMap,
  textAt,
  type Attributes,
} from '../../live/attributes.ts';
import type { Needs, Paging, Service } from '../service.ts';

const balancer = 'aws_lb';
const listener = 'aws_lb_listener';
const paging: Paging = { input: 'Marker', output: 'NextMarker', size: ['PageSize', 400] };
const transport: Needs = { endpoint: ['transport', 'minimumTls'] };

const action: Attributes = {
  type: 'Type',
  redirect: blocks('RedirectConfig', { protocol: optional('Protocol') }),
};

/** Attributes are pairs of texts; one that is not there was never heard of by this kind of load balancer. */
function isProtected(answer: unknown): string | undefined {
  const pair = elementsAt(answer, 'Attributes').find(
    (one) => textAt(one, 'Key') === 'deletion_protection.enabled',
  );
  return pair === undefined ? undefined : textAt(pair, 'Value');
}

/** Gateway load balancers have no scheme: nothing but routes of the own network leads to them. */
function isInternal(item: unknown): boolean | undefined {
  const scheme = textAt(item, 'Scheme');
  if (scheme === undefined) return textAt(item, 'Type') === 'gateway' ? true : undefined;
  return scheme === 'internal';
}

/** Load balancers for applications, networks and gateways. */
export const loadBalancers: Service = {
  id: 'elastic-load-balancing-v2',
  title: 'Elastic Load Balancing',
  load: () => import('../clients/elastic-load-balancing-v2.ts'),
  lists: [
    {
      operation: 'elastic-load-balancing-v2:DescribeLoadBalancers',
      items: 'LoadBalancers',
      paging,
      gives: [
        {
          type: balancer,
          attributes: {
            arn: 'LoadBalancerArn',
            id: 'LoadBalancerArn',
            name: 'LoadBalancerName',
            load_balancer_type: 'Type',
            internal: computed('Scheme', isInternal),
            subnets: computed('AvailabilityZones.SubnetId', (item) =>
              elementsAt(item, 'AvailabilityZones.SubnetId'),
            ),
            subnet_mapping: null,
          },
        },
      ],
    },
  ],
  details: [
    {
      of: balancer,
      operation: 'elastic-load-balancing-v2:DescribeListeners',
      for: transport,
      input: (name) => ({ LoadBalancerArn: name('arn') }),
      items: 'Listeners',
      paging,
      gives: [
        {
          type: listener,
          attributes: {
            arn: 'ListenerArn',
            id: 'ListenerArn',
            load_balancer_arn: 'LoadBalancerArn',
            protocol: 'Protocol',
            port: optional('Port'),
            ssl_policy: 'SslPolicy',
            default_action: blocks('DefaultActions', action),
          },
        },
      ],
    },
    {
      of: listener,
      operation: 'elastic-load-balancing-v2:DescribeRules',
      for: transport,
      // Only clear text needs every path looked at.
      when: (name) => name('protocol') === 'HTTP',
      input: (name) => ({ ListenerArn: name('arn') }),
      items: 'Rules',
      paging,
      gives: [
        {
          type: 'aws_lb_listener_rule',
          attributes: { arn: 'RuleArn', id: 'RuleArn', action: blocks('Actions', action) },
        },
      ],
    },
    {
      of: balancer,
      operation: 'elastic-load-balancing-v2:DescribeLoadBalancerAttributes',
      for: { endpoint: ['deletionProtection'] },
      input: (name) => ({ LoadBalancerArn: name('arn') }),
      adds: { enable_deletion_protection: computed('Attributes', isProtected) },
    },
    {
      of: balancer,
      operation: 'elastic-load-balancing-v2:DescribeTags',
      for: { labels: true },
      input: (name) => ({ ResourceArns: [name('arn')] }),
      adds: { tags: tagMap('TagDescriptions.Tags'), tags_all: tagMap('TagDescriptions.Tags') },
    },
  ],
  // Other names of Terraform for the same things.
  nowhere: ['aws_alb', 'aws_alb_listener', 'aws_alb_listener_rule'],
};

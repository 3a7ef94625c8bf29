import { at, blocks, type Attributes } from '../../live/attributes.ts';
import type { Detail, Gives, Service } from '../service.ts';

const association = 'aws_wafv2_web_acl_association';
const list = 'aws_wafv2_web_acl';

const isThere = (answer: unknown): boolean => at(answer, 'WebACL') !== undefined;

const webAcl: Attributes = {
  arn: 'WebACL.ARN',
  id: 'WebACL.Id',
  name: 'WebACL.Name',
  rule: blocks('WebACL.Rules', {
    action: blocks('Action', { count: 'Count' }),
    override_action: blocks('OverrideAction', { count: 'Count' }),
  }),
  default_action: blocks('WebACL.DefaultAction', { block: 'Block' }),
};

const given: readonly Gives[] = [
  { type: association, when: isThere, attributes: { web_acl_arn: 'WebACL.ARN' } },
  { type: list, when: isThere, unique: 'arn', attributes: webAcl },
];

type Name = (attribute: string) => string;

/** Asks what stands before something that has an ARN, where anything can. */
function before(of: string, when: (name: Name) => boolean): Detail {
  return {
    of,
    operation: 'wafv2:GetWebACLForResource',
    for: { endpoint: ['webFirewall'] },
    when,
    input: (name) => ({ ResourceArn: name('arn') }),
    absent: ['WAFNonexistentItemException'],
    gives: given,
  };
}

const namesOne = (name: Name): boolean => name('web_acl_arn') !== '';

/** What stands before the load balancers that can have such a thing. */
export const webFirewalls: Service = {
  id: 'wafv2',
  title: 'WAF',
  load: () => import('../clients/wafv2.ts'),
  concurrency: 4,
  lists: [],
  details: [
    before('aws_lb', (name) => name('load_balancer_type') === 'application'),
    before('aws_api_gateway_stage', namesOne),
    before('aws_appsync_graphql_api', namesOne),
    before('aws_apprunner_service', () => true),
    {
      // A distribution names its list by itself: `arn:aws:wafv2:us-east-1:111122223333:global/webacl/front/id`.
      of: 'aws_cloudfront_distribution',
      operation: 'wafv2:GetWebACL',
      for: { endpoint: ['webFirewall'] },
      when: (name) => /:global\/webacl\//.test(name('web_acl_id')),
      input: (name) => {
        const [, , Name, Id] = name('web_acl_id').split('/');
        return { Scope: 'CLOUDFRONT', Name, Id };
      },
      absent: ['WAFNonexistentItemException'],
      gives: [{ type: list, when: isThere, unique: 'arn', attributes: webAcl }],
    },
  ],
  // WAF Classic has ended (AWS WAF developer guide).
  nowhere: ['aws_wafregional_web_acl_association'],
};

import { at, blocks, type Attributes } from '../../live/attributes.ts';
import type { Service } from '../service.ts';

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

/** What stands before the load balancers that can have such a thing. */
export const webFirewalls: Service = {
  id: 'wafv2',
  title: 'WAF',
  load: () => import('../clients/wafv2.ts'),
  concurrency: 4,
  lists: [],
  details: [
    {
      of: 'aws_lb',
      operation: 'wafv2:GetWebACLForResource',
      for: { endpoint: ['webFirewall'] },
      when: (name) => name('load_balancer_type') === 'application',
      input: (name) => ({ ResourceArn: name('arn') }),
      absent: ['WAFNonexistentItemException'],
      gives: [
        { type: association, when: isThere, attributes: { web_acl_arn: 'WebACL.ARN' } },
        { type: list, when: isThere, unique: 'arn', attributes: webAcl },
      ],
    },
  ],
  // WAF Classic has ended (AWS WAF developer guide).
  nowhere: ['aws_wafregional_web_acl_association'],
};

import type { Cases } from '../case.ts';
import { balancer, blocks, counts, distribution, webAcl } from './raw/edges.ts';
import { arn } from './raw/stores.ts';

const ofAws = { provider: 'aws' };
const api = (stage: object = {}) => ({
  'aws_api_gateway_rest_api.api': {
    id: 'a1',
    arn: 'arn:aws:apigateway:eu-central-1::/restapis/a1',
    name: 'api',
    endpoint_configuration: [{ types: ['REGIONAL'] }],
  },
  'aws_api_gateway_stage.live': {
    id: 's1',
    arn: 'arn:aws:apigateway:eu-central-1::/restapis/a1/stages/live',
    rest_api_id: 'a1',
    stage_name: 'live',
    ...stage,
  },
});

export const cases: Cases = [
  {
    is: 'good',
    what: 'a balancer with rules that block',
    given: { ...balancer(), ...webAcl(blocks) },
    params: ofAws,
  },
  {
    is: 'bad',
    what: 'rules that all only count',
    given: { ...balancer(), ...webAcl(counts) },
    params: ofAws,
  },
  {
    is: 'good',
    what: 'one rule that counts beside one that blocks',
    given: { ...balancer(), ...webAcl(counts, blocks) },
    params: ofAws,
  },
  { is: 'bad', what: 'a web ACL without rules', given: { ...balancer(), ...webAcl() }, params: ofAws },
  { is: 'bad', what: 'a balancer without a web ACL', given: balancer(), params: ofAws },
  {
    is: 'unknown',
    what: 'a balancer without one, where there may be more than is given',
    given: balancer(),
    params: ofAws,
    declared: false,
  },
  {
    is: 'unknown',
    what: 'a balancer without one, which something else may filter',
    given: balancer(),
  },
  {
    is: 'unknown',
    what: 'a web ACL whose rules stand elsewhere',
    given: {
      ...balancer(),
      'aws_wafv2_web_acl_association.web': {
        id: 'x',
        resource_arn: arn('elasticloadbalancing', 'loadbalancer/app/web/1'),
        web_acl_arn: arn('wafv2', 'regional/webacl/of-others/1'),
      },
    },
    params: ofAws,
  },
  { is: 'bad', what: 'a distribution without a web ACL', given: distribution(), params: ofAws },
  {
    is: 'unknown',
    what: 'a balancer that hands bytes on, which no such filter fits',
    given: balancer({ load_balancer_type: 'network' }),
    params: ofAws,
  },
  {
    is: 'unknown',
    what: 'a balancer that nobody outside reaches',
    given: balancer({ internal: true }),
    params: ofAws,
  },
  { is: 'bad', what: 'an API whose stage has no web ACL', given: api(), params: ofAws },
  {
    is: 'unknown',
    what: 'rules that block under a promise of another service',
    given: { ...balancer(), ...webAcl(blocks) },
    params: { provider: 'cloudflare' },
  },
  {
    is: 'bad',
    what: 'a balancer that does not say its type, which is that for web traffic',
    given: balancer({ load_balancer_type: null }),
    params: ofAws,
  },
  {
    is: 'bad',
    what: 'a balancer that does not say whether it is internal, and so is not',
    given: balancer({ internal: null }),
    params: ofAws,
  },
];

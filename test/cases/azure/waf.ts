import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { arm, webApp } from './raw/base.ts';
import { gateway, wafPolicy, wafPolicyId } from './raw/network.ts';

const azure = { params: { provider: 'azure' } };
const withPolicy = gateway({ firewall_policy_id: wafPolicyId });
const classic = (waf: Readonly<Record<string, unknown>>) =>
  gateway({
    waf_configuration: [{ enabled: true, firewall_mode: 'Prevention', rule_set_version: '3.2', ...waf }],
  });

const endpoint = arm('Microsoft.Cdn/profiles/afd/afdEndpoints/e');
const doorPolicyId = arm('Microsoft.Network/frontDoorWebApplicationFirewallPolicies/w');
const door = (domains: readonly string[], policy: Readonly<Record<string, unknown>> = {}) => ({
  'azurerm_cdn_frontdoor_route.r': {
    id: `${endpoint}/routes/r`,
    name: 'r',
    cdn_frontdoor_endpoint_id: endpoint,
    cdn_frontdoor_custom_domain_ids: [],
    supported_protocols: ['Https'],
    https_redirect_enabled: true,
  },
  'azurerm_cdn_frontdoor_security_policy.s': {
    id: arm('Microsoft.Cdn/profiles/afd/securityPolicies/s'),
    name: 's',
    cdn_frontdoor_profile_id: arm('Microsoft.Cdn/profiles/afd'),
    security_policies: [
      {
        firewall: [
          {
            cdn_frontdoor_firewall_policy_id: doorPolicyId,
            association: [
              { patterns_to_match: ['/*'], domain: domains.map((id) => ({ cdn_frontdoor_domain_id: id })) },
            ],
          },
        ],
      },
    ],
  },
  'azurerm_cdn_frontdoor_firewall_policy.w': {
    id: doorPolicyId,
    name: 'w',
    enabled: true,
    mode: 'Prevention',
    ...policy,
  },
});

export const cases: Cases = [
  good('a gateway with a policy that blocks', { ...withPolicy, ...wafPolicy() }, azure),
  bad(
    'a gateway with a policy that only detects',
    { ...withPolicy, ...wafPolicy({ mode: 'Detection' }) },
    azure,
  ),
  bad(
    'a gateway with a policy that is switched off',
    { ...withPolicy, ...wafPolicy({ enabled: false }) },
    azure,
  ),
  unknown('a gateway whose policy is in another source', withPolicy, azure),
  good('a gateway with the older settings', classic({}), azure),
  bad('the older settings in detection mode', classic({ firewall_mode: 'Detection' }), azure),
  bad(
    'a gateway of a tier without a firewall',
    gateway({ sku: [{ name: 'Standard_v2', tier: 'Standard_v2' }] }),
    azure,
  ),
  unknown(
    'a gateway whose listeners have policies of their own',
    {
      ...gateway({
        firewall_policy_id: wafPolicyId,
        http_listener: [{ name: 'h', protocol: 'Https', firewall_policy_id: 'other' }],
      }),
      ...wafPolicy(),
    },
    azure,
  ),
  good('a route of Front Door under a policy that blocks', door([endpoint]), azure),
  bad('a route under a policy that only detects', door([endpoint], { mode: 'Detection' }), azure),
  bad('a route that no policy names', door(['other']), azure),
  bad('an app that answers to everybody', webApp(), azure),
  unknown(
    'an app that answers to listed networks only',
    webApp({}, { ip_restriction_default_action: 'Deny' }),
    azure,
  ),
  unknown('an app, where something else may filter', webApp()),
  unknown(
    'containers that answer to listed addresses only',
    {
      'azurerm_container_app.shop': {
        id: arm('Microsoft.App/containerApps/shop'),
        name: 'shop',
        ingress: [
          {
            external_enabled: true,
            ip_security_restriction: [{ action: 'Allow', ip_address_range: '203.0.113.7/32' }],
          },
        ],
      },
    },
    { ...azure, because: 'it answers to listed networks only' },
  ),
  bad('a gateway of the tier for it, with neither policy nor settings', gateway(), azure),
  unknown('a route that no policy in this source names', door(['other']), { ...azure, declared: false }),
];

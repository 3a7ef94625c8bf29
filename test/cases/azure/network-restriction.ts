import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { arm } from './raw/base.ts';
import { bareMachine, guard, machine, rule, securityGroup, splitRule } from './raw/network.ts';

const firewall = (destination_ports: readonly string[], source_addresses: readonly string[]) => ({
  'azurerm_firewall.hub': {
    id: arm('Microsoft.Network/azureFirewalls/hub'),
    name: 'hub',
    resource_group_name: 'rg',
    location: 'westeurope',
    firewall_policy_id: arm('Microsoft.Network/firewallPolicies/p'),
  },
  'azurerm_firewall_policy.p': {
    id: arm('Microsoft.Network/firewallPolicies/p'),
    name: 'p',
    resource_group_name: 'rg',
    location: 'westeurope',
  },
  'azurerm_firewall_policy_rule_collection_group.g': {
    id: `${arm('Microsoft.Network/firewallPolicies/p')}/ruleCollectionGroups/g`,
    name: 'g',
    firewall_policy_id: arm('Microsoft.Network/firewallPolicies/p'),
    nat_rule_collection: [
      {
        name: 'in',
        action: 'Dnat',
        rule: [{ name: 'r', protocols: ['TCP'], destination_ports, source_addresses, source_ip_groups: [] }],
      },
    ],
  },
});

export const cases: Cases = [
  bad('SSH open to everybody', securityGroup(rule())),
  good('SSH open to an office', securityGroup(rule({ source_address_prefix: '203.0.113.7/32' }))),
  bad('SSH open to the tag Internet', securityGroup(rule({ source_address_prefix: 'Internet' }))),
  bad(
    'SSH open to every customer of Azure',
    securityGroup(rule({ source_address_prefix: 'AzureCloud.westeurope' })),
  ),
  bad(
    'sources in the list instead of the single attribute',
    securityGroup(rule({ source_address_prefix: '', source_address_prefixes: ['10.0.0.0/8', '0.0.0.0/0'] })),
  ),
  bad(
    'ports in the list instead of the single attribute',
    securityGroup(rule({ destination_port_range: '', destination_port_ranges: ['443', '3000-4000'] })),
  ),
  bad('every port by a star', securityGroup(rule({ destination_port_range: '*', protocol: '*' }))),
  bad(
    'a protocol in small letters',
    securityGroup(rule({ protocol: 'tcp', destination_port_range: '3389' })),
  ),
  bad(
    'halves of the Internet that make the whole',
    securityGroup(rule({ source_address_prefix: '', source_address_prefixes: ['0.0.0.0/1', '128.0.0.0/1'] })),
  ),
  good(
    'an allowance that a denial of higher priority takes back',
    securityGroup(rule(), rule({ name: 'no', access: 'Deny', priority: 90, source_address_prefix: '*' })),
  ),
  bad(
    'a denial of lower priority',
    securityGroup(rule(), rule({ name: 'no', access: 'Deny', priority: 110 })),
  ),
  bad(
    'a denial for one network only',
    securityGroup(
      rule(),
      rule({ name: 'no', access: 'Deny', priority: 90, source_address_prefix: '198.51.100.0/24' }),
    ),
  ),
  bad('a rule written beside its group', {
    ...securityGroup(),
    ...splitRule({ destination_port_range: '5432' }),
  }),
  unknown('a rule whose group is in another source', splitRule()),
  good('HTTPS for everybody', securityGroup(rule({ destination_port_range: '443' }))),
  good('a rule for what goes out', securityGroup(rule({ direction: 'Outbound' }))),
  unknown('rules that are known only after apply', securityGroup(), {
    computed: { 'azurerm_network_security_group.web': { security_rule: true } },
  }),
  bad('a machine on the Internet without a group before it', machine({}, true)),
  good('a machine on the Internet with one', { ...machine({}, true), ...guard, ...securityGroup() }),
  unknown(
    'a machine whose interfaces are in another source, before it is made',
    bareMachine({ virtual_machine_id: '' }),
  ),
  bad('a firewall that hands SSH on from everywhere', firewall(['22'], ['*'])),
  good('a firewall that hands SSH on from an office', firewall(['22'], ['203.0.113.7'])),
  unknown('a promise of a VPN', securityGroup(rule({ destination_port_range: '443' })), {
    params: { mechanism: 'vpn' },
  }),
  bad('a firewall that hands everything on', firewall(['*'], ['*'])),
  unknown('a firewall whose policy is in another source', {
    'azurerm_firewall.hub': firewall(['22'], ['*'])['azurerm_firewall.hub'],
  }),
  bad('an allowance that a denial of another protocol leaves as it is', {
    ...machine(),
    ...guard,
    ...securityGroup(rule(), rule({ name: 'no', access: 'Deny', priority: 90, protocol: 'Udp' })),
  }),
];

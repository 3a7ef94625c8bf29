import type { Raw } from '../../../verdicts/judge.ts';
import { arm } from './base.ts';

type Attributes = Readonly<Record<string, unknown>>;
const place = { resource_group_name: 'rg', location: 'westeurope', tags: {} };

export const networkId = arm('Microsoft.Network/virtualNetworks/main');
export const subnetId = `${networkId}/subnets/web`;
const nicId = arm('Microsoft.Network/networkInterfaces/nic');
const groupId = arm('Microsoft.Network/networkSecurityGroups/web');
const addressId = arm('Microsoft.Network/publicIPAddresses/ip');

export const network = (more: Attributes = {}): Raw => ({
  'azurerm_virtual_network.main': {
    ...place,
    id: networkId,
    name: 'main',
    address_space: ['10.0.0.0/16'],
    subnet: [],
    ddos_protection_plan: [],
    ...more,
  },
});
export const subnet = (name = 'web'): Raw => ({
  [`azurerm_subnet.${name}`]: {
    id: `${networkId}/subnets/${name}`,
    name,
    resource_group_name: 'rg',
    virtual_network_name: 'main',
    network_security_group_id: null,
  },
});

/** One rule of a group: who may come in by which ports. */
export const rule = (more: Attributes = {}): Attributes => ({
  name: 'ssh',
  access: 'Allow',
  direction: 'Inbound',
  priority: 100,
  protocol: 'Tcp',
  source_address_prefix: '*',
  source_address_prefixes: [],
  source_port_range: '*',
  destination_address_prefix: '*',
  destination_address_prefixes: [],
  destination_port_range: '22',
  destination_port_ranges: [],
  ...more,
});
export const securityGroup = (...rules: readonly Attributes[]): Raw => ({
  'azurerm_network_security_group.web': { ...place, id: groupId, name: 'web', security_rule: rules },
});
export const splitRule = (more: Attributes = {}): Raw => ({
  'azurerm_network_security_rule.one': {
    id: `${groupId}/securityRules/one`,
    resource_group_name: 'rg',
    network_security_group_name: 'web',
    ...rule({ name: 'one', ...more }),
  },
});
export const guard: Raw = {
  'azurerm_subnet_network_security_group_association.web': {
    id: subnetId,
    subnet_id: subnetId,
    network_security_group_id: groupId,
  },
};

export const address = (more: Attributes = {}): Raw => ({
  'azurerm_public_ip.ip': {
    ...place,
    id: addressId,
    name: 'ip',
    sku: 'Standard',
    ddos_protection_mode: 'VirtualNetworkInherited',
    ddos_protection_plan_id: null,
    ...more,
  },
});
const nic = (isPublic: boolean): Raw => ({
  'azurerm_network_interface.nic': {
    ...place,
    id: nicId,
    name: 'nic',
    ip_configuration: [
      { name: 'main', subnet_id: subnetId, public_ip_address_id: isPublic ? addressId : '' },
    ],
  },
});

export const machineId = arm('Microsoft.Compute/virtualMachines/web');
export const bareMachine = (more: Attributes = {}): Raw => ({
  'azurerm_linux_virtual_machine.web': {
    ...place,
    id: machineId,
    name: 'web',
    virtual_machine_id: '11111111-1111-1111-1111-111111111111',
    network_interface_ids: [nicId],
    public_ip_addresses: [],
    disable_password_authentication: true,
    patch_mode: 'ImageDefault',
    os_disk: [{ caching: 'ReadWrite', disk_encryption_set_id: '' }],
    source_image_reference: [
      { publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: 'latest' },
    ],
    ...more,
  },
});

/** A machine in a network of its own, with an address on the Internet or without one. */
export const machine = (more: Attributes = {}, isPublic = false): Raw => ({
  ...bareMachine(more),
  ...nic(isPublic),
  ...(isPublic ? address() : {}),
  ...subnet(),
  ...network(),
});

/** A gateway of layer 7 with one listener. */
export const gateway = (more: Attributes = {}): Raw => ({
  'azurerm_application_gateway.edge': {
    ...place,
    id: arm('Microsoft.Network/applicationGateways/edge'),
    name: 'edge',
    sku: [{ name: 'WAF_v2', tier: 'WAF_v2', capacity: 2 }],
    zones: [],
    firewall_policy_id: '',
    waf_configuration: [],
    frontend_ip_configuration: [{ name: 'front', public_ip_address_id: addressId, subnet_id: '' }],
    gateway_ip_configuration: [{ name: 'in', subnet_id: subnetId }],
    http_listener: [{ name: 'https', protocol: 'Https', firewall_policy_id: '' }],
    request_routing_rule: [],
    redirect_configuration: [],
    ssl_policy: [
      { policy_type: 'Predefined', policy_name: 'AppGwSslPolicy20220101', min_protocol_version: '' },
    ],
    ssl_profile: [],
    ...more,
  },
});
export const wafPolicyId = arm('Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies/waf');
export const wafPolicy = (settings: Attributes = {}): Raw => ({
  'azurerm_web_application_firewall_policy.waf': {
    ...place,
    id: wafPolicyId,
    name: 'waf',
    policy_settings: [{ enabled: true, mode: 'Prevention', ...settings }],
  },
});

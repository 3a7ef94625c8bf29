import { describe, expect, test } from 'vitest';
import { azure } from '../../../../src/providers/terraform/azure/index.ts';
import { readOne } from '../read.ts';
import { arm, factsOf, testFacts, type Raw } from './facts-of.ts';

const groupId = arm('Microsoft.Network/networkSecurityGroups/nsg');
const vmId = arm('Microsoft.Compute/virtualMachines/vm');
const nicId = arm('Microsoft.Network/networkInterfaces/nic');
const subnetId = arm('Microsoft.Network/virtualNetworks/v/subnets/s');

const machine = { id: vmId, name: 'vm', virtual_machine_id: 'x', network_interface_ids: [nicId] };
const vm: Raw = ['azurerm_linux_virtual_machine', machine];
const nic = (public_ip_address_id: string | null): Raw => [
  'azurerm_network_interface',
  { id: nicId, name: 'nic', ip_configuration: [{ subnet_id: subnetId, public_ip_address_id }] },
];
const subnet: Raw = [
  'azurerm_subnet',
  { id: subnetId, name: 's', virtual_network_name: 'v', resource_group_name: 'rg' },
];
const guard: Raw = [
  'azurerm_network_interface_security_group_association',
  { network_interface_id: nicId, network_security_group_id: groupId },
];
const group = (...rules: readonly Readonly<Record<string, unknown>>[]): Raw => [
  'azurerm_network_security_group',
  {
    id: groupId,
    name: 'nsg',
    security_rule: rules.map((rule, index) => ({
      name: `rule-${index}`,
      priority: 100 + index,
      access: 'Allow',
      direction: 'Inbound',
      protocol: 'Tcp',
      source_port_range: '*',
      source_address_prefixes: [],
      destination_address_prefix: '*',
      destination_address_prefixes: [],
      destination_port_range: '443',
      destination_port_ranges: [],
      ...rule,
    })),
  },
];
const office = { source_address_prefix: '203.0.113.0/24' };
const behind = (...rules: readonly Readonly<Record<string, unknown>>[]): readonly Raw[] => [
  vm,
  nic('/ip'),
  subnet,
  guard,
  group(...rules),
];

testFacts('a machine with an address on the Internet', [
  {
    title: 'is public by one rule among others',
    given: behind(office, { source_address_prefix: '*' }),
    facts: { publiclyAccessible: true },
  },
  {
    title: 'is public by one source among others',
    given: behind({
      source_address_prefix: '',
      source_address_prefixes: ['203.0.113.0/24', '0.0.0.0/0'],
    }),
    facts: { publiclyAccessible: true },
  },
  {
    title: 'is not by rules for offices only',
    given: behind(office, { ...office, destination_port_range: '22' }),
    facts: { publiclyAccessible: false },
  },
  {
    title: 'is not by pings',
    given: behind({ source_address_prefix: '*', protocol: 'Icmp', destination_port_range: '*' }),
    facts: { publiclyAccessible: false },
  },
  {
    title: 'makes its subnet public',
    given: [vm, nic('/ip'), subnet],
    facts: { subnets: 'public' },
  },
]);

testFacts('a machine without an address on the Internet', [
  { title: 'stands in a private subnet', given: [vm, nic(null), subnet], facts: { subnets: 'private' } },
]);

const firewallWith = (protocols: readonly string[], destination_ports: readonly string[]): readonly Raw[] => [
  ['azurerm_firewall', { id: 'fw', name: 'fw', resource_group_name: 'rg' }],
  [
    'azurerm_firewall_nat_rule_collection',
    {
      azure_firewall_name: 'fw',
      resource_group_name: 'rg',
      rule: [{ protocols, destination_ports, source_addresses: ['*'], source_ip_groups: [] }],
    },
  ],
];
const cidrs = ['0.0.0.0/0', '::/0'];

testFacts('an Azure Firewall', [
  {
    title: 'lets in by the ports of its rules',
    given: firewallWith(['TCP'], ['443', '8000-8080']),
    facts: {
      ingress: [
        { protocol: 'tcp', fromPort: 443, toPort: 443, cidrs },
        { protocol: 'tcp', fromPort: 8000, toPort: 8080, cidrs },
      ],
    },
  },
  {
    title: 'lets in by every port where one is written in no known form',
    given: firewallWith(['UDP'], ['web']),
    facts: { ingress: [{ protocol: 'udp', fromPort: 0, toPort: 65_535, cidrs }] },
  },
  {
    title: 'lets in by every protocol that a rule calls any',
    given: firewallWith(['Any'], ['22']),
    facts: { ingress: [{ protocol: 'all', fromPort: 22, toPort: 22, cidrs }] },
  },
]);

interface Planned {
  readonly after: Readonly<Record<string, unknown>>;
  readonly unknown?: Readonly<Record<string, unknown>>;
  readonly expressions?: Readonly<Record<string, unknown>>;
}

/** Facts of the machine in a plan that makes or changes all of these. */
async function plannedMachine(resources: Readonly<Record<string, Planned>>) {
  const heads = Object.entries({ 'azurerm_linux_virtual_machine.vm': { after: machine }, ...resources }).map(
    ([address, planned]: readonly [string, Planned]) => {
      const [type = '', name = ''] = address.split('.');
      return { head: { address, mode: 'managed', type, name }, planned };
    },
  );
  const read = await readOne(
    {
      format_version: '1.2',
      terraform_version: '1.13.4',
      planned_values: { root_module: {} },
      resource_changes: heads.map(({ head, planned }) => {
        const { after, unknown = {} } = planned;
        const change = { actions: ['update'], before: after, after, after_unknown: unknown };
        return { ...head, provider_name: 'registry.terraform.io/hashicorp/azurerm', change };
      }),
      configuration: {
        root_module: {
          resources: heads.map(({ head, planned }) => ({ ...head, expressions: planned.expressions ?? {} })),
        },
      },
    },
    [azure],
  );
  return factsOf(read.resources.find(({ type }) => type === 'azurerm_linux_virtual_machine'));
}

describe('a machine of a plan', () => {
  const [, net] = subnet;
  const unresolved = { public_ip_address_id: true };

  test('is public by an address that the same plan makes', async () => {
    const facts = await plannedMachine({
      'azurerm_subnet.s': { after: net },
      'azurerm_public_ip.ip': { after: { name: 'ip' }, unknown: { id: true } },
      'azurerm_network_interface.nic': {
        after: { id: nicId, name: 'nic', ip_configuration: [{ subnet_id: subnetId }] },
        unknown: { ip_configuration: [unresolved] },
        expressions: {
          ip_configuration: [
            { public_ip_address_id: { references: ['azurerm_public_ip.ip.id', 'azurerm_public_ip.ip'] } },
          ],
        },
      },
    });
    expect(facts).toMatchObject({ subnets: 'public', publiclyAccessible: true });
  });

  test('is public by one address, though another is known only after apply', async () => {
    const facts = await plannedMachine({
      'azurerm_subnet.s': { after: net },
      'azurerm_network_interface.nic': {
        after: {
          id: nicId,
          name: 'nic',
          ip_configuration: [{ subnet_id: subnetId }, { subnet_id: subnetId, public_ip_address_id: '/ip' }],
        },
        unknown: { ip_configuration: [unresolved, {}] },
      },
    });
    expect(facts['subnets']).toBe('public');
  });

  test('is not known where nothing says whether it has an address', async () => {
    const facts = await plannedMachine({
      'azurerm_subnet.s': { after: net },
      'azurerm_network_interface.nic': {
        after: { id: nicId, name: 'nic', ip_configuration: [{ subnet_id: subnetId }] },
        unknown: { ip_configuration: [unresolved] },
      },
    });
    expect(facts['subnets']).toBe('? computed');
  });
});

import { arm, testFacts, type Raw } from './facts-of.ts';

const base = {
  access: 'Allow',
  direction: 'Inbound',
  protocol: 'Tcp',
  source_port_range: '*',
  source_address_prefixes: [],
  destination_address_prefix: '*',
  destination_address_prefixes: [],
  destination_port_ranges: [],
};
const inline = (name: string, priority: number, attributes: Record<string, unknown>): unknown => ({
  ...base,
  name,
  priority,
  ...attributes,
});
const groupId = arm('Microsoft.Network/networkSecurityGroups/nsg');
const group = (...security_rule: unknown[]): Raw => [
  'azurerm_network_security_group',
  { id: groupId, name: 'nsg', resource_group_name: 'rg', location: 'westeurope', security_rule },
];
const split = (name: string, priority: number, attributes: Record<string, unknown>): Raw => [
  'azurerm_network_security_rule',
  { ...base, name, priority, network_security_group_name: 'nsg', resource_group_name: 'rg', ...attributes },
];

const anybody = ['0.0.0.0/0', '::/0'];
const opened = (
  fromPort: number,
  toPort = fromPort,
  protocol = 'tcp',
  cidrs: readonly string[] = anybody,
) => ({ protocol, fromPort, toPort, cidrs });
const ssh = { source_address_prefix: 'Internet', destination_port_range: '22' };

testFacts('a network security group', [
  {
    title: 'lets the Internet in by an inline rule',
    given: [group(inline('ssh', 100, ssh))],
    facts: { ingress: [opened(22)] },
  },
  {
    title: 'knows its tags in any case',
    given: [group(inline('ssh', 100, { ...ssh, source_address_prefix: 'INTERNET', protocol: 'TCP' }))],
    facts: { ingress: [opened(22)] },
  },
  {
    title: 'takes every customer of Azure for anybody',
    given: [group(inline('ssh', 100, { ...ssh, source_address_prefix: 'AzureCloud.westeurope' }))],
    facts: { ingress: [opened(22)] },
  },
  {
    title: 'reads the plural attributes',
    given: [
      group(
        inline('many', 100, {
          source_address_prefix: '',
          source_address_prefixes: ['203.0.113.0/24', '198.51.100.7'],
          destination_port_range: '',
          destination_port_ranges: ['22', '3000-4000'],
        }),
      ),
    ],
    facts: {
      ingress: [
        opened(22, 22, 'tcp', ['203.0.113.0/24', '198.51.100.7/32']),
        opened(3000, 4000, 'tcp', ['203.0.113.0/24', '198.51.100.7/32']),
      ],
    },
  },
  {
    title: 'reads a star as every port and every protocol',
    given: [
      group(inline('all', 100, { source_address_prefix: '*', destination_port_range: '*', protocol: '*' })),
    ],
    facts: { ingress: [opened(0, 65_535, 'all')] },
  },
  {
    title: 'gives rules for other parts of the network no address',
    given: [
      group(inline('in', 100, { source_address_prefix: 'VirtualNetwork', destination_port_range: '5432' })),
    ],
    facts: { ingress: [opened(5432, 5432, 'tcp', [])] },
  },
  {
    title: 'leaves out what goes out and what is denied',
    given: [
      group(
        inline('out', 100, { ...ssh, direction: 'Outbound' }),
        inline('no', 110, { ...ssh, access: 'Deny' }),
      ),
    ],
    facts: { ingress: [] },
  },
  {
    title: 'is shut where a denial of higher priority covers the rule',
    given: [
      group(
        inline('allow', 200, ssh),
        inline('deny', 100, {
          ...ssh,
          access: 'Deny',
          source_address_prefix: '*',
          destination_port_range: '*',
          protocol: '*',
        }),
      ),
    ],
    facts: { ingress: [] },
  },
  {
    title: 'stays open where the denial comes later',
    given: [
      group(
        inline('allow', 100, ssh),
        inline('deny', 200, { ...ssh, access: 'Deny', source_address_prefix: '*' }),
      ),
    ],
    facts: { ingress: [opened(22)] },
  },
  {
    title: 'stays open where the denial covers one address only',
    given: [
      group(
        inline('allow', 200, ssh),
        inline('deny', 100, { ...ssh, access: 'Deny', source_address_prefix: '203.0.113.7' }),
      ),
    ],
    facts: { ingress: [opened(22)] },
  },
  {
    title: 'stays open where the denial covers another destination',
    given: [
      group(
        inline('allow', 200, ssh),
        inline('deny', 100, {
          ...ssh,
          access: 'Deny',
          source_address_prefix: '*',
          destination_address_prefix: '10.0.0.4',
        }),
      ),
    ],
    facts: { ingress: [opened(22)] },
  },
  {
    title: 'is open around the ports that are denied',
    given: [
      group(
        inline('allow', 200, { ...ssh, destination_port_range: '20-30' }),
        inline('deny', 100, { ...ssh, access: 'Deny', source_address_prefix: '*' }),
      ),
    ],
    facts: { ingress: [opened(20, 21), opened(23, 30)] },
  },
  {
    title: 'lets in what split rules let in, and those of another group do not count',
    given: [
      group(),
      split('rdp', 100, { source_address_prefix: '*', destination_port_range: '3389' }),
      split('other', 100, { ...ssh, network_security_group_name: 'else' }),
      split('elsewhere', 100, { ...ssh, resource_group_name: 'rg2' }),
    ],
    facts: { ingress: [opened(3389)] },
  },
  {
    title: 'counts a split rule once that the state lists in the group too',
    given: [group(inline('ssh', 100, ssh)), split('ssh', 100, ssh)],
    facts: { ingress: [opened(22)] },
  },
  {
    title: 'is unknown if a rule cannot be read',
    given: [group(inline('odd', 100, { ...ssh, destination_port_range: 'ssh' }))],
    facts: { ingress: '? failed' },
  },
]);

const vmId = arm('Microsoft.Compute/virtualMachines/vm');
const nicId = arm('Microsoft.Network/networkInterfaces/nic');
const subnetId = arm('Microsoft.Network/virtualNetworks/v/subnets/s');
const vm = (attributes: Record<string, unknown> = {}): Raw => [
  'azurerm_linux_virtual_machine',
  {
    id: vmId,
    name: 'vm',
    location: 'westeurope',
    virtual_machine_id: 'x',
    network_interface_ids: [nicId],
    public_ip_addresses: [],
    ...attributes,
  },
];
const nic = (address: string | null): Raw => [
  'azurerm_network_interface',
  { id: nicId, name: 'nic', ip_configuration: [{ subnet_id: subnetId, public_ip_address_id: address }] },
];
const subnet: Raw = [
  'azurerm_subnet',
  { id: subnetId, name: 's', virtual_network_name: 'v', resource_group_name: 'rg' },
];
const onInterface: Raw = [
  'azurerm_network_interface_security_group_association',
  { network_interface_id: nicId.toUpperCase(), network_security_group_id: groupId },
];
const onSubnet: Raw = [
  'azurerm_subnet_network_security_group_association',
  { subnet_id: subnetId, network_security_group_id: groupId },
];
const web = group(inline('web', 100, { source_address_prefix: '*', destination_port_range: '443' }));
const office = group(inline('ssh', 100, { ...ssh, source_address_prefix: '203.0.113.0/24' }));

testFacts('a virtual machine', [
  {
    title: 'without a public address is neither public nor bare',
    given: [vm(), nic(null), subnet],
    facts: { publiclyAccessible: false, firewalled: true, encryptedAtRest: true, copies: [] },
  },
  {
    title: 'with a public address and no filter is both',
    given: [vm(), nic('/ip'), subnet],
    facts: { publiclyAccessible: true, firewalled: false },
  },
  {
    title: 'behind the group of its interface is public where that lets anybody in',
    given: [vm(), nic('/ip'), subnet, onInterface, web],
    facts: { publiclyAccessible: true, firewalled: true },
  },
  {
    title: 'behind the group of its subnet is not where that lets only an office in',
    given: [vm(), nic('/ip'), subnet, onSubnet, office],
    facts: { publiclyAccessible: false, firewalled: true },
  },
  {
    title: 'whose subnet is elsewhere may be filtered there',
    given: [vm(), nic('/ip')],
    facts: { publiclyAccessible: '? not-shown', firewalled: '? not-shown' },
  },
  {
    title: 'whose interfaces are elsewhere tells its addresses in a state',
    given: [vm()],
    facts: { publiclyAccessible: false, firewalled: true },
  },
  {
    title: 'whose interfaces are elsewhere and that has an address is unknown',
    given: [vm({ public_ip_addresses: ['203.0.113.7'] })],
    facts: { publiclyAccessible: '? not-shown', firewalled: '? not-shown' },
  },
]);

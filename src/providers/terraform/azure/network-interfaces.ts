import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Instance, Link, Reader } from '../mapping.ts';
import { allKnown } from './facts.ts';
import { ingressOf, securityGroup } from './network-security.ts';

const nic = 'azurerm_network_interface';
const subnet = 'azurerm_subnet';
const onInterface = 'azurerm_network_interface_security_group_association';
const onSubnet = 'azurerm_subnet_network_security_group_association';

/** Interfaces of a machine that are in this source. */
export function interfacesOf(machine: Instance): Fact<readonly Instance[]> {
  return chainFact(machine.children(nic), (interfaces, from): Fact<readonly Instance[]> =>
    interfaces.length > 0
      ? known(interfaces, from)
      : unknown('not-shown', from, 'its network interfaces are not in this source'),
  );
}

/** Interfaces of a machine that have a public address. */
export function publicInterfaces(machine: Instance): Fact<readonly Instance[]> {
  return chainFact(machine.children(nic), (interfaces, from): Fact<readonly Instance[]> => {
    if (interfaces.length === 0) return withoutInterfaces(machine);
    const asked = interfaces.map((each) => mapFact(hasPublicAddress(each), (open) => ({ each, open })));
    return mapFact(allKnown(asked, from), (all) => all.filter(({ open }) => open).map(({ each }) => each));
  });
}

/** A state tells the machine's own addresses, wherever its interfaces are. */
function withoutInterfaces(machine: Instance): Fact<readonly Instance[]> {
  const detail = 'its network interfaces are not in this source';
  return chainFact(machine.strings('public_ip_addresses'), (addresses, from): Fact<readonly Instance[]> => {
    const id = machine.present('virtual_machine_id');
    const applied = id.known && id.value;
    return addresses.length === 0 && applied ? known([], from) : unknown('not-shown', from, detail);
  });
}

function hasPublicAddress(each: Instance): Fact<boolean> {
  return chainFact(each.blocks('ip_configuration'), (configurations, from) => {
    const asked = configurations.map((configuration) => namesAddress(each, configuration));
    if (asked.some((fact) => fact.known && fact.value)) return known(true, from);
    return mapFact(allKnown(asked, from), (all) => all.includes(true));
  });
}

/** An address that is yet to be created counts, where the code says which one it is. */
function namesAddress(each: Instance, configuration: Reader): Fact<boolean> {
  const present = configuration.present('public_ip_address_id');
  if (present.known) return present;
  const address = each.target('ip_configuration.public_ip_address_id', ['azurerm_public_ip']);
  return address.known && address.value !== undefined ? known(true, address.from) : present;
}

/** Groups that filter what reaches an interface: its own and its subnet's. */
export function securityGroupsOf(each: Instance): Fact<readonly Instance[]> {
  const own = chainFact(each.children(onInterface), namedGroups);
  const around = chainFact(each.target('ip_configuration.subnet_id', [subnet]), (net, from) =>
    net === undefined
      ? unknown('not-shown', from, 'its subnet is not in this source')
      : chainFact(net.children(onSubnet), (associations, at) =>
          associations.length > 0 ? namedGroups(associations, at) : ownGroup(net),
        ),
  );
  if (own.known && own.value.length > 0 && !around.known) return own;
  return mapFact(allKnown([own, around], each.origin('ip_configuration')), (groups) => groups.flat());
}

/** A state of major 5 names the group in the subnet too, wherever the association is written. */
function ownGroup(net: Instance): Fact<readonly Instance[]> {
  return chainFact(net.present('network_security_group_id'), (present, from): Fact<readonly Instance[]> =>
    present ? namedGroups([net], from) : known([], from),
  );
}

function namedGroups(
  associations: readonly Instance[],
  from: Fact<unknown>['from'],
): Fact<readonly Instance[]> {
  const groups = associations.map((each) =>
    chainFact(each.target('network_security_group_id', [securityGroup]), (group, at) =>
      group === undefined
        ? unknown('not-shown', at, 'its network security group is not in this source')
        : known(group, at),
    ),
  );
  return allKnown(groups, from);
}

/** Blocks larger than a /8 are nobody's own: `0.0.0.0/1` beside `128.0.0.0/1` is everybody too. */
function isEverybody(cidr: string): boolean {
  const length = /\/(\d{1,3})$/u.exec(cidr)?.[1];
  return length !== undefined && Number(length) < 8;
}

/** Whether an address of the Internet may reach an interface: every group in its way must let it in. */
export function letsAnybodyIn(groups: readonly Instance[], from: Fact<unknown>['from']): Fact<boolean> {
  const opened = groups.map((group) =>
    mapFact(ingressOf(group), (rules) =>
      rules.some(({ protocol, cidrs }) => protocol !== 'icmp' && cidrs.some(isEverybody)),
    ),
  );
  const shut = opened.find((fact) => fact.known && !fact.value);
  return shut ?? mapFact(allKnown(opened, from), (all) => all.every(Boolean));
}

export function interfaceLinks(machines: readonly string[]): readonly Link[] {
  return [
    {
      type: nic,
      by: 'id',
      to: machines,
      matching: ['network_interface_ids'],
      attributes: ['ip_configuration'],
    },
    {
      type: onInterface,
      by: 'network_interface_id',
      to: [nic],
      matching: ['id'],
      attributes: ['network_security_group_id'],
    },
    {
      type: onSubnet,
      by: 'subnet_id',
      to: [subnet],
      matching: ['id'],
      attributes: ['network_security_group_id'],
    },
    {
      type: subnet,
      by: 'virtual_network_name',
      to: ['azurerm_virtual_network'],
      matching: ['name'],
      within: ['resource_group_name'],
      attributes: ['network_security_group_id'],
    },
    {
      type: 'azurerm_virtual_network',
      by: 'resource_group_name',
      to: ['azurerm_resource_group'],
      matching: ['name'],
      attributes: [],
    },
    {
      type: 'azurerm_public_ip',
      by: 'id',
      to: [nic],
      matching: ['ip_configuration.public_ip_address_id'],
      attributes: [],
    },
  ];
}

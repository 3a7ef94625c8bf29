import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Kind, Shielded } from '../../../model/resource.ts';
import type { Instance, Link, TypeMapping } from '../mapping.ts';
import { aspect, withFact, type Reading } from './aspect.ts';
import { publicInterfaces } from './network-interfaces.ts';
import { subnetType, virtualNetwork } from './networks.ts';

type Shield = Shielded['ddosProtection'];

const address = 'azurerm_public_ip';
const infrastructure = 'of every service of Azure (Microsoft Learn, Azure DDoS infrastructure protection)';
const kinds: ReadonlySet<Kind> = new Set(['endpoint', 'server']);

/** What Azure gives every service of its own, and a plan or a protected address on top. */
export function withShields(mappings: readonly TypeMapping[]): readonly TypeMapping[] {
  return mappings.map((mapping) =>
    kinds.has(mapping.kind) && mapping.type.startsWith('azurerm_')
      ? withFact(mapping, 'ddosProtection', included)
      : mapping,
  );
}

const infrastructureShield = known<Shield>('included', { path: 'id', note: infrastructure });
const included = (): Fact<Shield> => infrastructureShield;

/** An address is covered by itself, or by the plan of the network that its owner stands in. */
function shieldOf(addresses: readonly Fact<Shield>[], networks: readonly Fact<Shield>[]): Fact<Shield> {
  const all = [...addresses, ...networks];
  const ordered = all.find((fact) => fact.known && fact.value === 'ordered');
  return ordered ?? all.find((fact) => !fact.known) ?? infrastructureShield;
}

function addressShield(owner: Instance, path: string): Fact<Shield> {
  return chainFact(owner.target(path, [address]), (found): Fact<Shield> => {
    if (found === undefined) return notSeen(owner, path, 'its public address is not in this source');
    return mapFact(found.string('ddos_protection_mode', inherits), (mode): Shield =>
      mode.toLowerCase() === 'enabled' ? 'ordered' : 'included',
    );
  });
}
const inherits = {
  value: 'VirtualNetworkInherited',
  note: 'provider default of majors 3 to 5 (azurerm docs, azurerm_public_ip)',
};

/** What is named, but not here, may be protected. */
function notSeen(owner: Instance, path: string, detail: string): Fact<Shield> {
  return chainFact(owner.present(path), (named, from): Fact<Shield> =>
    named ? unknown('not-shown', from, detail) : infrastructureShield,
  );
}

/** A plan counts only where it is named and switched on. */
function networkShield(owner: Instance, path: string): Fact<Shield> {
  return chainFact(owner.target(path, [subnetType]), (subnet): Fact<Shield> => {
    if (subnet === undefined) return notSeen(owner, path, 'its subnet is not in this source');
    return chainFact(subnet.target('virtual_network_name', [virtualNetwork]), (network, at): Fact<Shield> => {
      if (network === undefined) return unknown('not-shown', at, 'its network is not in this source');
      return chainFact(network.blocks('ddos_protection_plan'), (plans) => {
        if (plans.length === 0) return known<Shield>('included', at);
        return mapFact(network.boolean('ddos_protection_plan.enable'), (on): Shield =>
          on ? 'ordered' : 'included',
        );
      });
    });
  });
}

/** Every address of a machine must be covered. */
function machineShield(machine: Instance): Fact<Shield> {
  return chainFact(publicInterfaces(machine), (interfaces, from): Fact<Shield> => {
    const shields = interfaces.map((each) =>
      shieldOf(
        [addressShield(each, 'ip_configuration.public_ip_address_id')],
        [networkShield(each, 'ip_configuration.subnet_id')],
      ),
    );
    const weak = shields.find((fact) => !fact.known || fact.value !== 'ordered');
    return weak ?? shields[0] ?? known('included', { ...from, note: infrastructure });
  });
}

const machine: Reading<Shield> = { attributes: ['network_interface_ids'], read: machineShield };

export const shields = aspect('ddosProtection', [...kinds], {
  azurerm_linux_virtual_machine: machine,
  azurerm_windows_virtual_machine: machine,
  azurerm_virtual_machine: machine,
  azurerm_application_gateway: {
    attributes: ['frontend_ip_configuration', 'gateway_ip_configuration'],
    read: (gateway) =>
      shieldOf(
        [addressShield(gateway, 'frontend_ip_configuration.public_ip_address_id')],
        [networkShield(gateway, 'gateway_ip_configuration.subnet_id')],
      ),
  },
});

/** Kept because interfaces and gateways name them. */
export const shieldLinks: readonly Link[] = [
  {
    type: address,
    by: 'id',
    to: ['azurerm_application_gateway'],
    matching: ['frontend_ip_configuration.public_ip_address_id'],
    attributes: ['ddos_protection_mode'],
  },
];

import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Kind, Networked } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Link, type TypeMapping } from '../mapping.ts';
import { aspect, type Reading } from './aspect.ts';
import { allKnown, firstKnown, readTarget } from './facts.ts';
import { interfacesOf, publicInterfaces } from './network-interfaces.ts';

export const virtualNetwork = 'azurerm_virtual_network';
export const subnetType = 'azurerm_subnet';
const endpointType = 'azurerm_private_endpoint';
const kinds: readonly Kind[] = ['database', 'cache', 'search', 'server'];

type Place = Networked['subnets'];

/** Id of the network around a subnet, in lower case; of one that is yet to be made, its address. */
function networkOfSubnet(instance: Instance, path: string): Fact<string> {
  const id = instance.string(path);
  if (id.known) {
    const network = id.value.toLowerCase().replace(/\/subnets\/[^/]+$/u, '');
    return known(network, id.from);
  }
  return readTarget(instance, path, [subnetType], 'subnet', (subnet) =>
    readTarget(subnet, 'virtual_network_name', [virtualNetwork], 'virtual network', (network) => {
      const own = network.string('id');
      return known(own.known ? own.value.toLowerCase() : network.address, own.from);
    }),
  );
}

/** In a subnet of its own, which Azure keeps without a way in from the Internet. */
function injected(
  path: string,
  open: (instance: Instance) => Fact<boolean>,
): {
  readonly networks: Reading<readonly string[]>;
  readonly subnets: Reading<Place>;
} {
  const attributes = [path.split('.')[0] ?? path];
  return {
    networks: {
      attributes,
      read: (instance) =>
        chainFact(isInside(instance, path), (inside, from): Fact<readonly string[]> =>
          inside ? mapFact(networkOfSubnet(instance, path), (id) => [id]) : endpointNetworks(instance, from),
        ),
    },
    subnets: {
      attributes,
      read: (instance) =>
        chainFact(isInside(instance, path), (inside, from): Fact<Place> =>
          inside ? known('private', from) : outside(instance, open(instance)),
        ),
    },
  };
}

/** A subnet that is made in the same run is named, though it is not known yet. */
function isInside(instance: Instance, path: string): Fact<boolean> {
  const present = instance.present(path);
  if (present.known) return present;
  const target = instance.target(path, [subnetType]);
  return target.known && target.value !== undefined ? known(true, present.from) : present;
}

/** Only by private endpoints, or in no subnet at all. */
function byEndpoint(open: (instance: Instance) => Fact<boolean>) {
  return {
    networks: {
      attributes: [],
      read: (instance: Instance) => endpointNetworks(instance, instance.origin('id')),
    },
    subnets: { attributes: [], read: (instance: Instance) => outside(instance, open(instance)) },
  };
}

function endpointNetworks(instance: Instance, from: Fact<unknown>['from']): Fact<readonly string[]> {
  return chainFact(instance.children(endpointType), (endpoints) =>
    allKnown(
      endpoints.map((each) => networkOfSubnet(each, 'subnet_id')),
      from,
    ),
  );
}

/** Closed to the Internet and reached by a private endpoint, it is in a private subnet as good as any. */
function outside(instance: Instance, open: Fact<boolean>): Fact<Place> {
  return chainFact(open, (isOpen, from): Fact<Place> => {
    if (isOpen) return known('none', from);
    return chainFact(instance.children(endpointType), (endpoints): Fact<Place> =>
      endpoints.length > 0
        ? known('private', from)
        : unknown(
            'not-shown',
            from,
            'it is closed to the Internet, and its private endpoints are not in this source',
          ),
    );
  });
}

const flag = (path: string) => (instance: Instance) => instance.boolean(path);
const flexible = (instance: Instance) =>
  firstKnown(
    instance.boolean('public_network_access_enabled'),
    mapFact(instance.string('public_network_access'), (state) => state.toLowerCase() !== 'disabled'),
  );
const onServer = (database: Instance) =>
  readTarget(
    database,
    'server_id',
    ['azurerm_mssql_server'],
    'server',
    flag('public_network_access_enabled'),
  );

/** Private endpoints of a database lead to its server. */
const sqlDatabase = {
  networks: {
    attributes: [],
    read: (database: Instance) =>
      readTarget(database, 'server_id', ['azurerm_mssql_server'], 'server', (server) =>
        endpointNetworks(server, server.origin('id')),
      ),
  },
  subnets: {
    attributes: [],
    read: (database: Instance) =>
      readTarget(database, 'server_id', ['azurerm_mssql_server'], 'server', (server) =>
        outside(server, onServer(database)),
      ),
  },
};

/** A machine stands where its interfaces do; one with an address on the Internet makes its subnet public. */
const machine = {
  networks: {
    attributes: ['network_interface_ids'],
    read: (server: Instance) =>
      chainFact(interfacesOf(server), (interfaces, from) =>
        mapFact(
          allKnown(
            interfaces.map((each) => networkOfSubnet(each, 'ip_configuration.subnet_id')),
            from,
          ),
          (ids) => [...new Set(ids)],
        ),
      ),
  },
  subnets: {
    attributes: ['network_interface_ids'],
    read: (server: Instance) =>
      mapFact(publicInterfaces(server), (open): Place => (open.length > 0 ? 'public' : 'private')),
  },
};

const places = {
  azurerm_postgresql_flexible_server: injected('delegated_subnet_id', flexible),
  azurerm_mysql_flexible_server: injected('delegated_subnet_id', flexible),
  azurerm_mssql_managed_instance: injected('subnet_id', flag('public_data_endpoint_enabled')),
  azurerm_redis_cache: injected('subnet_id', flag('public_network_access_enabled')),
  azurerm_cosmosdb_account: byEndpoint(flag('public_network_access_enabled')),
  azurerm_search_service: byEndpoint(flag('public_network_access_enabled')),
  azurerm_mssql_database: sqlDatabase,
  azurerm_linux_virtual_machine: machine,
  azurerm_windows_virtual_machine: machine,
  azurerm_virtual_machine: machine,
};

const entries = Object.entries(places);

export const networkAspects = [
  aspect('networks', kinds, Object.fromEntries(entries.map(([type, { networks }]) => [type, networks]))),
  aspect('subnets', kinds, Object.fromEntries(entries.map(([type, { subnets }]) => [type, subnets]))),
];

/** Subnets written inside the network, and those written beside it; a state lists the latter in both. */
function subnetCount(network: Instance): Fact<number> {
  return chainFact(network.children(subnetType), (split, from): Fact<number> => {
    const inline = network.blocks('subnet');
    if (!inline.known)
      return inline.why === 'computed' && split.length > 0 ? known(split.length, from) : inline;
    const names = [...inline.value, ...split].map((each) => each.string('name'));
    return mapFact(allKnown(names, from), (all) => new Set(all.map((name) => name.toLowerCase())).size);
  });
}

export const networkTypes: readonly TypeMapping[] = [
  typeMapping('network', {
    type: virtualNetwork,
    attributes: ['ddos_protection_plan', 'subnet'],
    facts: { subnetCount },
  }),
];

const reached = entries.map(([type]) => type).filter((type) => !type.endsWith('virtual_machine'));

export const networkLinks: readonly Link[] = [
  {
    type: endpointType,
    by: 'private_service_connection.private_connection_resource_id',
    to: [...reached, 'azurerm_mssql_server'],
    matching: ['id'],
    attributes: ['subnet_id'],
  },
];

import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup, Copy, Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Link, type TypeMapping } from '../mapping.ts';
import { allKnown, firstKnown, guaranteed, seenAt } from './facts.ts';
import { regionName } from './regions.ts';
import { firewallLink, rulesAdmitAnybody } from './server-firewall.ts';
import { minimumTls, tlsFact, transportFact } from './tls.ts';

const cache = 'azurerm_redis_cache';
const firewallRule = 'azurerm_redis_firewall_rule';
const linkedServer = 'azurerm_redis_linked_server';
const encryption = 'Microsoft Learn, Configure disk encryption for Azure Cache for Redis';

function transport(instance: Instance): Fact<Transport> {
  const plain = firstKnown(instance.boolean('non_ssl_port_enabled'), instance.boolean('enable_non_ssl_port'));
  return transportFact(mapFact(plain, (open) => !open));
}

/** Disks are encrypted in every tier, but not in the two smallest sizes of Basic and Standard. */
function encrypted(instance: Instance): Fact<boolean> {
  return chainFact(instance.string('family'), (family) =>
    chainFact(instance.number('capacity'), (capacity, from) =>
      known(!(family.toUpperCase() === 'C' && capacity <= 1), { ...from, note: encryption }),
    ),
  );
}

function copies(instance: Instance): Fact<readonly Copy[]> {
  return mapFact(instance.children(linkedServer), (linked) =>
    linked.map((each): Copy => ({
      kind: 'replica',
      region: mapFact(each.string('linked_redis_cache_location'), regionName),
    })),
  );
}

/** A cache inside a subnet has no public endpoint; one without firewall rules is open to all. */
function isPublic(instance: Instance): Fact<boolean> {
  return chainFact(instance.boolean('public_network_access_enabled'), (open, from): Fact<boolean> => {
    if (!open) return known(false, from);
    return chainFact(instance.present('subnet_id'), (inside, from): Fact<boolean> => {
      if (inside) return known(false, from);
      return chainFact(instance.children(firewallRule), (rules) =>
        rules.length === 0 ? known(true, from) : rulesAdmitAnybody(instance, firewallRule),
      );
    });
  });
}

/** Persistence is what a cache has for a backup: every write, or a snapshot at an interval. */
function backups(instance: Instance): Fact<readonly Backup[]> {
  const configuration = 'redis_configuration';
  return chainFact(instance.blocks(configuration), (_, from): Fact<readonly Backup[]> => {
    const found: Backup[] = [];
    const retentionDays = unknown('not-shown', from, 'persistence keeps the newest state and no older one');
    const writes = instance.boolean(`${configuration}.aof_backup_enabled`);
    const snapshots = instance.boolean(`${configuration}.rdb_backup_enabled`);
    const dark = [writes, snapshots].find((fact) => !fact.known && fact.why !== 'not-shown');
    if (writes.known && writes.value) {
      found.push({ by: 'AOF persistence', intervalHours: known(0, writes.from), retentionDays });
    }
    if (snapshots.known && snapshots.value) {
      const minutes = instance.number(`${configuration}.rdb_backup_frequency`);
      found.push({
        by: 'RDB persistence',
        intervalHours: mapFact(minutes, (value) => value / 60),
        retentionDays,
      });
    }
    return found.length === 0 && dark?.known === false ? dark : known(found, from);
  });
}

export const redisTypes: readonly TypeMapping[] = [
  typeMapping('cache', {
    type: cache,
    attributes: [
      'capacity',
      'enable_non_ssl_port',
      'family',
      'minimum_tls_version',
      'non_ssl_port_enabled',
      'public_network_access_enabled',
      'redis_configuration',
      'subnet_id',
    ],
    facts: {
      encryptedAtRest: encrypted,
      copies,
      publiclyAccessible: isPublic,
      transport,
      minimumTls: (instance) =>
        minimumTls(transport(instance), tlsFact(instance.string('minimum_tls_version'))),
      backups,
    },
  }),
  typeMapping('cache', {
    type: 'azurerm_managed_redis',
    attributes: ['default_database', 'public_network_access'],
    facts: {
      encryptedAtRest: guaranteed('customer_managed_key', true, encryption),
      publiclyAccessible: (instance) =>
        mapFact(instance.string('public_network_access'), (state) => state.toLowerCase() !== 'disabled'),
      transport: (instance) =>
        transportFact(
          mapFact(
            instance.string('default_database.client_protocol'),
            (protocol) => protocol.toLowerCase() === 'encrypted',
          ),
        ),
    },
  }),
];

const enterprise = 'azurerm_redis_enterprise_cluster';
const enterpriseDatabase = 'azurerm_redis_enterprise_database';

/** Enterprise clusters, which major 5 no longer has: the database in them says how clients connect. */
function enterpriseTransport(instance: Instance): Fact<Transport> {
  return chainFact(instance.children(enterpriseDatabase), (databases, from): Fact<Transport> => {
    if (databases.length === 0) return unknown('not-shown', from, 'its database is not in this source');
    const protocols = databases.map((each) => seenAt(each, each.string('client_protocol')));
    const plain = protocols.find((fact) => fact.known && fact.value.toLowerCase() !== 'encrypted');
    if (plain !== undefined) return known('off', plain.from);
    return mapFact(allKnown(protocols, from), (): Transport => 'required');
  });
}

export const redisEnterpriseTypes: readonly TypeMapping[] = [
  typeMapping('cache', {
    type: enterprise,
    attributes: ['minimum_tls_version'],
    facts: {
      encryptedAtRest: guaranteed('sku_name', true, encryption),
      transport: enterpriseTransport,
      minimumTls: (instance) =>
        minimumTls(enterpriseTransport(instance), tlsFact(instance.string('minimum_tls_version'))),
    },
  }),
];

export const redisLinks: readonly Link[] = [
  {
    type: enterpriseDatabase,
    by: 'cluster_id',
    to: [enterprise],
    matching: ['id'],
    attributes: ['client_protocol'],
    spoils: ['transport', 'minimumTls'],
  },
  firewallLink(firewallRule, cache, {
    by: 'redis_cache_name',
    matching: ['name'],
    within: ['resource_group_name'],
  }),
  {
    type: linkedServer,
    by: 'target_redis_cache_name',
    to: [cache],
    matching: ['name'],
    within: ['resource_group_name'],
    attributes: ['linked_redis_cache_location'],
  },
];

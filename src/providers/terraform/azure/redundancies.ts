import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Kind, Redundancy } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { aspect, type Reading } from './aspect.ts';
import { allKnown, firstKnown, guaranteed } from './facts.ts';
import { planRedundancy as app } from './service-plans.ts';
import { readAccount } from './storage-files.ts';

const kinds: readonly Kind[] = [
  'bucket',
  'database',
  'fileShare',
  'cache',
  'search',
  'queue',
  'stream',
  'backupStore',
  'endpoint',
  'server',
];

/** Every copy in one data centre, or one in each zone; a copy in another region takes over by hand only. */
const storageWords: Readonly<Record<string, Redundancy>> = {
  lrs: 'nodes',
  grs: 'nodes',
  ragrs: 'nodes',
  zrs: 'zones',
  gzrs: 'zones',
  ragzrs: 'zones',
  locallyredundant: 'nodes',
  georedundant: 'nodes',
  zoneredundant: 'zones',
};

function byWord(fact: Fact<string>): Fact<Redundancy> {
  return chainFact(fact, (word, from): Fact<Redundancy> => {
    const key = word.toLowerCase();
    const found = Object.hasOwn(storageWords, key) ? storageWords[key] : undefined;
    return found === undefined
      ? unknown('failed', from, `${JSON.stringify(word)} is no redundancy tomcheck knows`)
      : known(found, from);
  });
}

const replication = (account: Instance) => byWord(account.string('account_replication_type'));
const part: Reading<Redundancy> = { attributes: [], read: (each) => readAccount(each, replication) };

/** Azure SQL and its kin keep a second node in the same zone, whatever is set (Microsoft Learn, Availability through redundancy). */
const zonesElseNodes = (path: string): Reading<Redundancy> => ({
  attributes: [path],
  read: (instance) => mapFact(instance.boolean(path), (zones): Redundancy => (zones ? 'zones' : 'nodes')),
});

/** A server is the door to its databases: it goes on as long as the weakest of them. */
const door: Reading<Redundancy> = {
  attributes: [],
  read: (server) =>
    chainFact(server.children('azurerm_mssql_database'), (databases, from): Fact<Redundancy> => {
      if (databases.length === 0)
        return unknown('not-shown', from, 'none of its databases is in this source');
      const zoned = databases.map((each) => each.boolean('zone_redundant'));
      const single = zoned.find((fact) => fact.known && !fact.value);
      if (single !== undefined) return known('nodes', single.from);
      return mapFact(allKnown(zoned, from), (): Redundancy => 'zones');
    }),
};

const standbys: Readonly<Record<string, Redundancy>> = {
  samezone: 'nodes',
  zoneredundant: 'zones',
  disabled: 'none',
};

/** A flexible server has a standby only where a block says so (Microsoft Learn, High availability of flexible servers). */
const standby: Reading<Redundancy> = {
  attributes: ['high_availability'],
  read: (server) =>
    chainFact(server.blocks('high_availability'), (blocks, from): Fact<Redundancy> => {
      if (blocks.length === 0) return known('none', from);
      return chainFact(server.string('high_availability.mode'), (mode, at): Fact<Redundancy> => {
        const found = standbys[mode.toLowerCase()];
        return found === undefined ? unknown('failed', at, 'its mode is not known') : known(found, at);
      });
    }),
};

/** Replicas of each region stand in its zones only where that is switched on for the region that is written to. */
function cosmos(account: Instance): Fact<Redundancy> {
  return chainFact(account.blocks('geo_location'), (locations, from) => {
    const write = locations.filter((each) => {
      const priority = each.number('failover_priority');
      return !priority.known || priority.value === 0;
    });
    const zoned = write.map((each) =>
      each.boolean('zone_redundant', {
        value: false,
        note: 'provider default (azurerm docs, azurerm_cosmosdb_account)',
      }),
    );
    return mapFact(allKnown(zoned, from), (all): Redundancy =>
      all.length > 0 && all.every(Boolean) ? 'zones' : 'nodes',
    );
  });
}

/** Caches above the smallest tier have two nodes; where no zone is named, Azure may choose several. */
function redis(cache: Instance): Fact<Redundancy> {
  return chainFact(cache.string('sku_name'), (sku, from): Fact<Redundancy> => {
    if (sku.toLowerCase() === 'basic') return known('none', from);
    return chainFact(cache.strings('zones'), (zones, at): Fact<Redundancy> => {
      if (zones.length > 1) return known('zones', at);
      return zones.length === 1
        ? known('nodes', at)
        : unknown(
            'not-shown',
            at,
            'it has two nodes, and whether they stand in different zones is not shown',
          );
    });
  });
}

/** Instances of one machine each, in the zones that are listed. */
const scaleSet = (count: string): Reading<Redundancy> => ({
  attributes: [count.split('.')[0] ?? count, 'zones'],
  read: (set) => byZones(set.strings('zones'), set.number(count)),
});

function byZones(zones: Fact<readonly string[]>, count: Fact<number>): Fact<Redundancy> {
  return chainFact(count, (number, from) => {
    if (number < 2) return known<Redundancy>('none', from);
    return mapFact(zones, (listed): Redundancy => (listed.length > 1 ? 'zones' : 'nodes'));
  });
}

/** Nodes of a cluster; where they come and go by themselves, the fewest count. */
const cluster: Reading<Redundancy> = {
  attributes: ['default_node_pool'],
  read: (each) =>
    byZones(
      each.strings('default_node_pool.zones'),
      firstKnown(each.number('default_node_pool.min_count'), each.number('default_node_pool.node_count')),
    ),
};

function gateway(each: Instance): Fact<Redundancy> {
  return chainFact(each.strings('zones'), (zones, from): Fact<Redundancy> => {
    if (zones.length > 1) return known('zones', from);
    const capacity = each.number('sku.capacity');
    if (capacity.known && capacity.value < 2) return known('none', capacity.from);
    return unknown('not-shown', from, 'in which zones its instances stand is not shown');
  });
}

function search(service: Instance): Fact<Redundancy> {
  return chainFact(service.number('replica_count'), (replicas, from): Fact<Redundancy> =>
    replicas < 2
      ? known('none', from)
      : unknown('not-shown', from, 'its replicas stand in different zones only where the region has them'),
  );
}

const vault = (path: string): Reading<Redundancy> => ({
  attributes: [path],
  read: (each) => byWord(each.string(path)),
});
const everywhere: Reading<Redundancy> = {
  attributes: [],
  read: guaranteed<Redundancy>(
    'id',
    'zones',
    'served from many places at once (Microsoft Learn, What is Azure Front Door)',
  ),
};

export const redundancies = aspect('redundancy', kinds, {
  azurerm_storage_account: { attributes: ['account_replication_type'], read: replication },
  azurerm_storage_share: part,
  azurerm_storage_queue: part,
  azurerm_storage_table: part,
  azurerm_mssql_database: zonesElseNodes('zone_redundant'),
  azurerm_mssql_server: door,
  azurerm_mssql_managed_instance: zonesElseNodes('zone_redundant_enabled'),
  azurerm_postgresql_flexible_server: standby,
  azurerm_mysql_flexible_server: standby,
  azurerm_cosmosdb_account: { attributes: ['geo_location'], read: cosmos },
  azurerm_redis_cache: { attributes: ['sku_name', 'zones'], read: redis },
  azurerm_search_service: { attributes: ['replica_count'], read: search },
  azurerm_recovery_services_vault: vault('storage_mode_type'),
  azurerm_data_protection_backup_vault: vault('redundancy'),
  azurerm_linux_virtual_machine_scale_set: scaleSet('instances'),
  azurerm_windows_virtual_machine_scale_set: scaleSet('instances'),
  azurerm_orchestrated_virtual_machine_scale_set: scaleSet('instances'),
  azurerm_kubernetes_cluster: cluster,
  azurerm_linux_web_app: app,
  azurerm_windows_web_app: app,
  azurerm_linux_function_app: app,
  azurerm_windows_function_app: app,
  azurerm_application_gateway: { attributes: ['sku', 'zones'], read: gateway },
  azurerm_cdn_frontdoor_route: everywhere,
});

import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { account, arm, cosmos, plan, postgres, redis, sql, webApp } from './raw/base.ts';
import { gateway } from './raw/network.ts';

const zones = { params: { mechanism: 'multi-az' } };
const zonesOf = (scope: string) => ({ params: { mechanism: 'multi-az', scope } });
const set = (instances: number, zoneNames: readonly string[]) => ({
  'azurerm_linux_virtual_machine_scale_set.web': {
    id: arm('Microsoft.Compute/virtualMachineScaleSets/web'),
    name: 'web',
    resource_group_name: 'rg',
    location: 'westeurope',
    instances,
    zones: zoneNames,
    os_disk: [{ disk_encryption_set_id: '' }],
  },
});

const search = (replica_count: number) => ({
  'azurerm_search_service.s': {
    id: arm('Microsoft.Search/searchServices/s'),
    name: 's',
    location: 'westeurope',
    replica_count,
  },
});

export const cases: Cases = [
  bad('a PostgreSQL server without a standby', postgres()),
  good(
    'a PostgreSQL server with a standby in its zone',
    postgres({ high_availability: [{ mode: 'SameZone' }] }),
  ),
  bad('the same, promised to survive a zone', postgres({ high_availability: [{ mode: 'SameZone' }] }), zones),
  good(
    'a PostgreSQL server with a standby in another zone',
    postgres({ high_availability: [{ mode: 'ZoneRedundant' }] }),
    zones,
  ),
  good('a database that spans zones', sql({ zone_redundant: true }), zonesOf('database')),
  bad('a database in one zone', sql(), zonesOf('database')),
  unknown('a database whose zones are known only after apply', sql({ zone_redundant: undefined }), {
    ...zonesOf('database'),
    computed: { 'azurerm_mssql_database.orders': { zone_redundant: true } },
  }),
  bad(
    'a locally redundant account, promised to survive a zone',
    account({ account_replication_type: 'LRS' }),
    zonesOf('files'),
  ),
  good('a zone-redundant account', account(), zonesOf('files')),
  bad(
    'a geo-redundant account, each of whose copies stands in one zone',
    account({ account_replication_type: 'GRS' }),
    zonesOf('files'),
  ),
  bad('a Cosmos DB account in one zone', cosmos(), zones),
  good(
    'a Cosmos DB account that spans zones',
    cosmos({ geo_location: [{ location: 'westeurope', failover_priority: 0, zone_redundant: true }] }),
    zones,
  ),
  bad('a cache of the Basic tier', redis({ sku_name: 'Basic' })),
  good('a cache in three zones', redis({ sku_name: 'Premium', zones: ['1', '2', '3'] }), zones),
  unknown('a cache that names no zones', redis(), zones),
  good('two machines in two zones', set(2, ['1', '2']), zones),
  bad('two machines in one zone', set(2, ['1']), zones),
  bad('one machine in two zones', set(1, ['1', '2'])),
  good(
    'an app on a plan with two workers over zones',
    { ...webApp(), ...plan({ zone_balancing_enabled: true }) },
    zones,
  ),
  bad('an app on a plan with one worker', { ...webApp(), ...plan({ worker_count: 1 }) }),
  unknown('an app whose plan is in another source', webApp()),
  good('a gateway in two zones', gateway({ zones: ['1', '2'] }), zones),
  unknown('a promise of mirrored disks', account(), { params: { mechanism: 'disk-mirroring' } }),
  unknown('a redundancy that nobody knows', account({ account_replication_type: 'XRS' }), zonesOf('files')),
  unknown('an app on a plan that grows by itself', {
    ...webApp(),
    ...plan({ sku_name: 'Y1', worker_count: 0 }),
  }),
  unknown(
    'a PostgreSQL server in a mode that nobody knows',
    postgres({ high_availability: [{ mode: 'Sideways' }] }),
  ),
  bad(
    'a PostgreSQL server whose standby is switched off',
    postgres({ high_availability: [{ mode: 'Disabled' }] }),
  ),
  bad(
    'an account that can be read in the paired region, in one zone each',
    account({ account_replication_type: 'RAGRS' }),
    zonesOf('files'),
  ),
  bad(
    'a Cosmos DB account that does not say',
    cosmos({ geo_location: [{ location: 'westeurope', failover_priority: 0 }] }),
    zones,
  ),
  bad(
    'a gateway of one instance',
    gateway({ sku: [{ name: 'Standard_v2', tier: 'Standard_v2', capacity: 1 }] }),
  ),
  unknown('a gateway of two instances without zones, promised to survive a zone', gateway(), zones),
  bad('a search service with one replica', search(1)),
  unknown('a search service with two, whose zones are not shown', search(2)),
];

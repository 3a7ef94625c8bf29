import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { account, arm, cosmos, group, postgres, redis, sql, sqlDatabase } from './raw/base.ts';
import { machine } from './raw/network.ts';

const place = { resource_group_name: 'rg', location: 'westeurope', tags: {} };

export const cases: Cases = [
  good('a storage account, which Azure always encrypts', account()),
  good('a PostgreSQL server, which Azure always encrypts', postgres()),
  good('a Cosmos DB account, whatever key it has', cosmos()),
  good('a database with TDE', sql()),
  bad('a database whose TDE is switched off', sql({ transparent_data_encryption_enabled: false })),
  unknown(
    'a database whose TDE is known only after apply',
    sqlDatabase({ transparent_data_encryption_enabled: undefined }),
    {
      computed: { 'azurerm_mssql_database.orders': { transparent_data_encryption_enabled: true } },
    },
  ),
  bad('a Synapse pool without encryption', {
    'azurerm_synapse_sql_pool.dw': {
      id: arm('Microsoft.Synapse/workspaces/w/sqlPools/dw'),
      name: 'dw',
      synapse_workspace_id: arm('Microsoft.Synapse/workspaces/w'),
      data_encrypted: false,
      geo_backup_policy_enabled: true,
    },
  }),
  bad('a cache of the smallest size, whose disk is not encrypted', redis({ family: 'C', capacity: 0 })),
  good('a cache of the Premium family', redis({ family: 'P', capacity: 1 })),
  good('a NetApp volume', {
    'azurerm_netapp_volume.files': {
      ...place,
      id: arm('Microsoft.NetApp/netAppAccounts/a/capacityPools/p/volumes/files'),
      name: 'files',
      protocols: ['NFSv4.1'],
    },
  }),
  good('a machine with its managed disk', machine()),
  unknown('a resource of a template, which may be anything', {
    'azurerm_resource_group_template_deployment.t': {
      id: `${group}/providers/Microsoft.Resources/deployments/t`,
      name: 't',
      resource_group_name: 'rg',
    },
  }),
  unknown('a promise about laptops', account(), { params: { scope: 'devices' } }),
];

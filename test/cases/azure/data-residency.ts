import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { account, arm, cosmos, postgres, sql } from './raw/base.ts';
import { backupVault } from './raw/backup.ts';

const eu = { params: { regions: ['EU'] } };
const netherlands = { params: { regions: ['NL'] } };

export const cases: Cases = [
  good('an account in the Netherlands', account(), eu),
  good('a location by its display name', account({ location: 'West Europe' }), eu),
  bad('an account in the United States', account({ location: 'eastus' }), eu),
  bad('an account in Switzerland, which is not in the EU', account({ location: 'switzerlandnorth' }), eu),
  unknown('an account in a region nobody lists', account({ location: 'finlandcentral' }), eu),
  good(
    'a geo-redundant account in the Netherlands, whose pair is Ireland',
    account({ account_replication_type: 'GRS' }),
    eu,
  ),
  bad(
    'the same, promised to stay in the Netherlands',
    account({ account_replication_type: 'GRS' }),
    netherlands,
  ),
  good(
    'a zone-redundant account, promised to stay',
    account({ account_replication_type: 'ZRS' }),
    netherlands,
  ),
  bad(
    'a geo-redundant account in Brazil, whose pair is in the United States',
    account({ location: 'brazilsouth', account_replication_type: 'GRS' }),
    { params: { regions: ['BR'] } },
  ),
  unknown(
    'a geo-redundant account in a region without a pair',
    account({ location: 'polandcentral', account_replication_type: 'GRS' }),
    eu,
  ),
  bad(
    'a Cosmos DB account that replicates to the United States',
    cosmos({
      geo_location: [
        { location: 'West Europe', failover_priority: 0 },
        { location: 'East US', failover_priority: 1 },
      ],
    }),
    eu,
  ),
  bad(
    'a PostgreSQL server whose backups go to Ireland',
    postgres({ geo_redundant_backup_enabled: true }),
    netherlands,
  ),
  good('a PostgreSQL server with backups at home', postgres(), netherlands),
  bad('a database with geo-redundant backups', sql({ storage_account_type: 'Geo' }), netherlands),
  good('a database with zone-redundant backups', sql({ storage_account_type: 'Zone' }), netherlands),
  bad('a vault that is geo-redundant', backupVault(), netherlands),
  bad(
    'a workspace that sends its logs to an account in the United States',
    {
      ...account({ location: 'eastus' }, 'logs'),
      'azurerm_log_analytics_workspace.w': {
        id: arm('Microsoft.OperationalInsights/workspaces/w'),
        name: 'w',
        location: 'westeurope',
        retention_in_days: 30,
      },
      'azurerm_log_analytics_data_export_rule.out': {
        id: `${arm('Microsoft.OperationalInsights/workspaces/w')}/dataExports/out`,
        workspace_resource_id: arm('Microsoft.OperationalInsights/workspaces/w'),
        destination_resource_id: arm('Microsoft.Storage/storageAccounts/logs'),
        enabled: true,
      },
    },
    eu,
  ),
  unknown('a location that comes from a data source of the plan', account({ location: undefined }), {
    ...eu,
    computed: { 'azurerm_storage_account.files': { location: true } },
  }),
  good(
    'a workspace whose export to the United States is switched off',
    {
      'azurerm_log_analytics_workspace.w': {
        id: arm('Microsoft.OperationalInsights/workspaces/w'),
        name: 'w',
        location: 'westeurope',
        retention_in_days: 30,
      },
      'azurerm_log_analytics_data_export_rule.out': {
        id: 'out',
        workspace_resource_id: arm('Microsoft.OperationalInsights/workspaces/w'),
        destination_resource_id: arm('Microsoft.Storage/storageAccounts/logs'),
        enabled: false,
      },
    },
    eu,
  ),
];

import { arm, testFacts, type Raw } from './facts-of.ts';

const managedId = arm('Microsoft.Sql/managedInstances/mi');
const sqlId = arm('Microsoft.Sql/servers/main');
const noKey = { transparent_data_encryption_key_vault_key_id: '' };
const sqlServer: Raw = ['azurerm_mssql_server', { id: sqlId, name: 'main' }];
const database = (zone_redundant: boolean): Raw => [
  'azurerm_mssql_database',
  { id: `${sqlId}/databases/d`, name: 'd', server_id: sqlId, zone_redundant, ...noKey },
];

testFacts('Azure SQL', [
  {
    title: 'has the key of the provider where an instance names none',
    given: [['azurerm_mssql_managed_instance', { id: managedId, name: 'mi' }]],
    kind: 'database',
    facts: { keyManager: 'provider' },
  },
  {
    title: 'has the key of the provider where a server says that it names none',
    given: [['azurerm_mssql_server', { id: sqlId, name: 'main', ...noKey }], database(true)],
    kind: 'database',
    facts: { keyManager: 'provider' },
  },
  {
    title: 'may have another key where the source leaves out what a server names',
    given: [sqlServer, database(true)],
    kind: 'database',
    facts: { keyManager: '? not-shown' },
  },
  {
    title: 'goes on without a zone where all databases of a server do',
    given: [sqlServer, database(true)],
    kind: 'endpoint',
    facts: { redundancy: 'zones' },
  },
  {
    title: 'goes on in its zone where one database of a server does',
    given: [sqlServer, database(false), database(true)],
    kind: 'endpoint',
    facts: { redundancy: 'nodes' },
  },
  {
    title: 'is not known where the databases of a server are elsewhere',
    given: [sqlServer],
    kind: 'endpoint',
    facts: { redundancy: '? not-shown' },
  },
]);

const vault = (storage_mode_type: string): readonly Raw[] => [
  ['azurerm_recovery_services_vault', { id: 'rsv', name: 'rsv', storage_mode_type }],
];

testFacts('a vault for backups', [
  {
    title: 'with a copy in another region stands in one zone of each',
    given: vault('GeoRedundant'),
    facts: { redundancy: 'nodes' },
  },
  {
    title: 'with copies in several zones spans them',
    given: vault('ZoneRedundant'),
    facts: { redundancy: 'zones' },
  },
]);

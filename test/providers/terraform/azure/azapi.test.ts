import { describe, expect, test } from 'vitest';
import { arm, factsOf, readState, subscription, testFacts, type Raw } from './facts-of.ts';

const resource = (type: string, body: unknown, attributes: Record<string, unknown> = {}): Raw => [
  'azapi_resource',
  { id: arm(type), name: 'x', location: 'westeurope', type: `${type}@2024-01-01`, body, ...attributes },
];
const storage = {
  sku: { name: 'Standard_GRS' },
  properties: { supportsHttpsTrafficOnly: true, minimumTlsVersion: 'TLS1_2', allowBlobPublicAccess: false },
};
const wrapped = (value: unknown): unknown => ({ value, type: ['object', {}] });

testFacts('a storage account by azapi', [
  {
    title: 'is read from its body',
    kind: 'bucket',
    given: [resource('Microsoft.Storage/storageAccounts', storage)],
    facts: {
      transport: 'required',
      minimumTls: '1.2',
      publiclyAccessible: false,
      copies: ['replica northeurope'],
      region: 'westeurope',
    },
  },
  {
    title: 'is read from a body that the raw state wraps',
    kind: 'bucket',
    given: [resource('Microsoft.Storage/storageAccounts', wrapped(storage))],
    facts: { minimumTls: '1.2' },
  },
  {
    title: 'is read from the JSON text of major 1',
    kind: 'bucket',
    given: [resource('Microsoft.Storage/storageAccounts', JSON.stringify(storage))],
    facts: { minimumTls: '1.2', copies: ['replica northeurope'] },
  },
  {
    title: 'is unknown where its body sets nothing',
    kind: 'bucket',
    given: [resource('Microsoft.Storage/storageAccounts', { properties: {} })],
    facts: {
      transport: '? not-shown',
      minimumTls: '? not-shown',
      publiclyAccessible: '? not-shown',
      copies: '? not-shown',
      encryptedAtRest: true,
    },
  },
  {
    title: 'is read from what Azure answered, where that was exported',
    kind: 'bucket',
    given: [resource('Microsoft.Storage/storageAccounts', { properties: {} }, { output: wrapped(storage) })],
    facts: { minimumTls: '1.2' },
  },
]);

testFacts('other types by azapi', [
  {
    title: 'a key vault that does not say is unknown, not soft-deleting',
    kind: 'secretStore',
    given: [resource('Microsoft.KeyVault/vaults', { properties: {} })],
    facts: { softDeleteDays: '? not-shown', publiclyAccessible: '? not-shown' },
  },
  {
    title: 'a key vault may say that soft delete is off',
    kind: 'secretStore',
    given: [
      resource('Microsoft.KeyVault/vaults', {
        properties: { enableSoftDelete: false, softDeleteRetentionInDays: 90 },
      }),
    ],
    facts: { softDeleteDays: 0 },
  },
  {
    title: 'an SQL server',
    kind: 'endpoint',
    given: [resource('Microsoft.Sql/servers', { properties: { minimalTlsVersion: '1.2' } })],
    facts: { transport: 'required', minimumTls: '1.2' },
  },
  {
    title: 'a disk',
    kind: 'volume',
    given: [resource('Microsoft.Compute/disks', {})],
    facts: { encryptedAtRest: true, copies: [] },
  },
  {
    title: 'a PostgreSQL server',
    kind: 'database',
    given: [
      resource('Microsoft.DBforPostgreSQL/flexibleServers', {
        properties: {
          backup: { backupRetentionDays: 14, geoRedundantBackup: 'Enabled' },
          network: { publicNetworkAccess: 'Disabled' },
        },
      }),
    ],
    facts: {
      backups: ['automated backups: every 0 h, kept 14 d'],
      copies: ['backup northeurope'],
      publiclyAccessible: false,
      transport: undefined,
    },
  },
  {
    title: 'a MySQL server',
    kind: 'database',
    given: [
      resource('Microsoft.DBforMySQL/flexibleServers', {
        properties: { backup: { backupRetentionDays: 7 } },
      }),
    ],
    facts: { backups: ['automated backups: every 0 h, kept 7 d'], copies: '? not-shown' },
  },
  {
    title: 'a Redis cache',
    kind: 'cache',
    given: [
      resource('Microsoft.Cache/redis', { properties: { enableNonSslPort: true, minimumTlsVersion: '1.2' } }),
    ],
    facts: { transport: 'optional', minimumTls: 'none' },
  },
  {
    title: 'a network closed by a perimeter is unknown',
    kind: 'cache',
    given: [resource('Microsoft.Cache/redis', { properties: { publicNetworkAccess: 'SecuredByPerimeter' } })],
    facts: { publiclyAccessible: '? not-shown' },
  },
]);

testFacts('what keeps by azapi', [
  {
    title: 'an account has the redundancy of its size and the key that it names',
    kind: 'bucket',
    given: [
      resource('Microsoft.Storage/storageAccounts', {
        sku: { name: 'Standard_GZRS' },
        properties: { encryption: { keySource: 'Microsoft.Keyvault' } },
      }),
    ],
    facts: { redundancy: 'zones', keyManager: 'customer' },
  },
  {
    title: 'a PostgreSQL server has a standby and a version',
    kind: 'database',
    given: [
      resource('Microsoft.DBforPostgreSQL/flexibleServers', {
        properties: {
          version: '13',
          highAvailability: { mode: 'SameZone' },
          dataEncryption: { type: 'SystemManaged' },
        },
      }),
    ],
    facts: { redundancy: 'nodes', supportEndsOn: '2026-07-31', keyManager: 'provider' },
  },
  {
    title: 'a database of SQL spans zones, and its backups go to the pair',
    kind: 'database',
    given: [
      resource('Microsoft.Sql/servers/databases', {
        properties: { zoneRedundant: true, requestedBackupStorageRedundancy: 'Geo' },
      }),
    ],
    facts: { redundancy: 'zones', copies: ['backup northeurope'], encryptedAtRest: undefined },
  },
  {
    title: 'a vault is locked or not',
    kind: 'backupStore',
    given: [
      resource('Microsoft.RecoveryServices/vaults', {
        properties: { securitySettings: { immutabilitySettings: { state: 'Unlocked' } } },
      }),
    ],
    facts: { immutability: 'liftable' },
  },
  {
    title: 'a key is held in hardware or not',
    kind: 'key',
    given: [resource('Microsoft.KeyVault/vaults/keys', { properties: { kty: 'EC-HSM' } })],
    facts: { hardware: true, enabled: '? not-shown' },
  },
]);

describe('an ARM type that tomcheck does not read', () => {
  test('is a gap that names the type, for the kinds it might be', async () => {
    const { gaps, resources } = await readState([resource('Microsoft.Compute/virtualMachines', {})]);
    expect(resources.filter(({ kind }) => kind !== 'account')).toEqual([]);
    expect(gaps.flatMap(({ kinds }) => kinds).toSorted()).toEqual(['endpoint', 'server', 'volume']);
    expect(gaps[0]?.detail).toContain('microsoft.compute/virtualmachines');
  });

  test('is a gap for every kind if its name tells nothing', async () => {
    const { gaps } = await readState([resource('Contoso.Things/stuff', {})]);
    expect(gaps.length).toBeGreaterThan(15);
  });

  test('is nothing to speak of if it was reviewed', async () => {
    const { gaps } = await readState([resource('Microsoft.Authorization/policyAssignments', {})]);
    expect(gaps).toEqual([]);
  });

  test('is a gap for rights if it gives some', async () => {
    const { gaps } = await readState([resource('Microsoft.Authorization/roleAssignments', {})]);
    expect(gaps.flatMap(({ kinds }) => kinds)).toEqual(['permission']);
  });

  test('is a gap too if the source does not tell it yet', async () => {
    const { gaps } = await readState([
      ['azapi_resource', { id: `${subscription}/x`, name: 'x', type: null, body: {} }],
    ]);
    expect(gaps.length).toBeGreaterThan(15);
  });
});

describe('a body', () => {
  test('never gets into a fact beyond what is asked for', async () => {
    const secret = {
      properties: { administratorLoginPassword: 'Correct-Horse-42', minimalTlsVersion: '1.2' },
    };
    const { resources, gaps } = await readState([resource('Microsoft.Sql/servers', secret)]);
    expect(factsOf(resources[0])).toMatchObject({ minimumTls: '1.2' });
    expect(JSON.stringify([resources, gaps])).not.toContain('Correct-Horse');
  });
});

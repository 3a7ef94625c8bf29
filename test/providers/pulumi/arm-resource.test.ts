import { describe, expect, it } from 'vitest';
import { armTypeOf, toArmResource } from '../../../src/providers/pulumi/arm-resource.ts';

function typeOf(properties: Readonly<Record<string, unknown>>): unknown {
  return toArmResource(properties, 'microsoft.compute/disks')?.['type'];
}

describe('a type of azure-native', () => {
  it.each([
    ['azure-native:storage:StorageAccount', 'microsoft.storage/storageaccounts'],
    ['azure-native:storage/v20230101:StorageAccount', 'microsoft.storage/storageaccounts'],
    ['azure-native:compute:Disk', 'microsoft.compute/disks'],
    ['azure-native:keyvault:Vault', 'microsoft.keyvault/vaults'],
    ['azure-native:keyvault:Key', 'microsoft.keyvault/vaults/keys'],
    ['azure-native:sql:Server', 'microsoft.sql/servers'],
    ['azure-native:sql:Database', 'microsoft.sql/servers/databases'],
    ['azure-native:cosmosdb:DatabaseAccount', 'microsoft.documentdb/databaseaccounts'],
    ['azure-native:redis:Redis', 'microsoft.cache/redis'],
    ['azure-native:dbforpostgresql:Server', 'microsoft.dbforpostgresql/flexibleservers'],
    ['azure-native:recoveryservices:Vault', 'microsoft.recoveryservices/vaults'],
    ['azure-native:dataprotection:BackupVault', 'microsoft.dataprotection/backupvaults'],
    ['azure-native:resources:ResourceGroup', 'microsoft.resources/resourcegroups'],
    ['azure-native:web:WebApp', undefined],
  ])('%s is %s in ARM', (token, type) => {
    expect(armTypeOf(token)).toBe(type);
  });

  it('is told by the outputs first, then by the id, then by the token', () => {
    const id = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Sql/servers/x';
    expect(typeOf({ type: 'Microsoft.Storage/storageAccounts', id })).toBe(
      'Microsoft.Storage/storageAccounts@stack',
    );
    expect(typeOf({ type: 'Premium', id })).toBe('Microsoft.Sql/servers@stack');
    expect(typeOf({ type: 'Premium' })).toBe('microsoft.compute/disks@stack');
    expect(toArmResource({}, undefined)).toBeUndefined();
  });
});

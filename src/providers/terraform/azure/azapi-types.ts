import { chainFact, known, mapFact, type Fact } from '../../../model/fact.ts';
import type { Kind, Transport } from '../../../model/resource.ts';
import type { FactReaders, Instance } from '../mapping.ts';
import { property } from './azapi-body.ts';
import {
  backupCopies,
  flag,
  immutabilityAt,
  keyManagerAt,
  skuRedundancy,
  standbyRedundancy,
  text,
  versionSupport,
  zoneRedundancy,
} from './azapi-upkeep.ts';
import { guaranteed, noCopies } from './facts.ts';
import { vaultCopies } from './key-vault.ts';
import { geoCopies, locationOf, pairedCopy } from './regions.ts';
import { automatedBackup } from './sql-backups.ts';
import { sqlTransport } from './sql-server.ts';
import { alwaysAes256, alwaysEncrypted } from './storage-account.ts';
import { minimumTls, tlsFact, transportFact } from './tls.ts';

const count = (path: string) => (instance: Instance) => property(instance, 'number', path);

/** Public network access that is switched off settles it; anything else needs more than one resource shows. */
function closedOnly(instance: Instance, path: string): Fact<boolean> {
  return chainFact(property(instance, 'string', path), (state, from): Fact<boolean> =>
    state.toLowerCase() === 'disabled'
      ? known(false, from)
      : {
          known: false,
          why: 'not-shown',
          from,
          detail: 'its firewall rules are not looked at for azapi resources',
        },
  );
}

function storageTransport(account: Instance): Fact<Transport> {
  return transportFact(flag('properties.supportsHttpsTrafficOnly')(account));
}

const storage: FactReaders<'bucket'> = {
  encryptedAtRest: alwaysEncrypted,
  encryptionAlgorithm: alwaysAes256,
  copies: (account) => {
    const redundancy = mapFact(text('sku.name')(account), (sku) => sku.slice(sku.lastIndexOf('_') + 1));
    return geoCopies('replica', redundancy, locationOf(account));
  },
  publiclyAccessible: (account) => {
    const anonymous = flag('properties.allowBlobPublicAccess')(account);
    return anonymous.known && !anonymous.value
      ? anonymous
      : closedOnly(account, 'properties.publicNetworkAccess');
  },
  redundancy: skuRedundancy,
  keyManager: keyManagerAt('properties.encryption.keySource'),
  transport: storageTransport,
  minimumTls: (account) =>
    minimumTls(storageTransport(account), tlsFact(text('properties.minimumTlsVersion')(account))),
};

const sqlServer: FactReaders<'endpoint'> = {
  transport: sqlTransport,
  minimumTls: (server) => tlsFact(text('properties.minimalTlsVersion')(server)),
};

const diskNote =
  'server-side encryption cannot be switched off (Microsoft Learn, Server-side encryption of disks)';
const disk: FactReaders<'volume'> = {
  encryptedAtRest: guaranteed('body.properties.encryption', true, diskNote),
  encryptionAlgorithm: guaranteed('body.properties.encryption', 'aes-256', diskNote),
  copies: noCopies('location', 'a disk stays in its region'),
  keyManager: keyManagerAt('properties.encryption.type'),
};

const vault: FactReaders<'secretStore'> = {
  encryptedAtRest: guaranteed(
    'body.properties.sku',
    true,
    'contents are always stored encrypted (Microsoft Learn)',
  ),
  copies: (instance) => vaultCopies(locationOf(instance)),
  publiclyAccessible: (instance) => {
    const action = text('properties.networkAcls.defaultAction')(instance);
    return action.known && action.value.toLowerCase() === 'deny'
      ? known(false, action.from)
      : closedOnly(instance, 'properties.publicNetworkAccess');
  },
  softDeleteDays: (instance) => {
    const enabled = flag('properties.enableSoftDelete')(instance);
    if (enabled.known && !enabled.value) return known(0, enabled.from);
    return count('properties.softDeleteRetentionInDays')(instance);
  },
};

const serverNote =
  'storage encryption cannot be switched off (Microsoft Learn, flexible server data encryption)';
const minorUpdates =
  'minor versions come by themselves (Microsoft Learn, version policies of Azure Database)';
const flexibleServer = (engine: 'postgresql' | 'mysql'): FactReaders<'database'> => ({
  encryptedAtRest: guaranteed('body.properties.dataEncryption', true, serverNote),
  encryptionAlgorithm: guaranteed('body.properties.dataEncryption', 'aes-256', serverNote),
  copies: (server) =>
    mapFact(text('properties.backup.geoRedundantBackup')(server), (state) =>
      state.toLowerCase() === 'enabled' ? [pairedCopy('backup', locationOf(server))] : [],
    ),
  publiclyAccessible: (server) => closedOnly(server, 'properties.network.publicNetworkAccess'),
  backups: (server) => {
    const path = 'properties.backup.backupRetentionDays';
    return known([automatedBackup(count(path)(server), `body.${path}`)], server.origin(`body.${path}`));
  },
  redundancy: standbyRedundancy,
  keyManager: keyManagerAt('properties.dataEncryption.type'),
  automaticUpdates: guaranteed('body.properties.version', true, minorUpdates),
  supportEndsOn: versionSupport(engine),
});

function redisTransport(instance: Instance): Fact<Transport> {
  return transportFact(mapFact(flag('properties.enableNonSslPort')(instance), (open) => !open));
}

const redis: FactReaders<'cache'> = {
  publiclyAccessible: (instance) => closedOnly(instance, 'properties.publicNetworkAccess'),
  transport: redisTransport,
  minimumTls: (instance) =>
    minimumTls(redisTransport(instance), tlsFact(text('properties.minimumTlsVersion')(instance))),
};

const whole = 'Azure runs it (Microsoft Learn, Azure SQL Database)';
const database: FactReaders<'database'> = {
  copies: backupCopies,
  transport: sqlTransport,
  redundancy: zoneRedundancy,
  automaticUpdates: guaranteed('body.properties', true, whole),
  supportEndsOn: guaranteed('body.properties', 'open', whole),
};

const cosmos: FactReaders<'database'> = {
  encryptedAtRest: guaranteed('body.properties', true, 'always encrypted (Microsoft Learn, Azure Cosmos DB)'),
  encryptionAlgorithm: guaranteed(
    'body.properties',
    'aes-256',
    'always encrypted (Microsoft Learn, Azure Cosmos DB)',
  ),
  publiclyAccessible: (instance) => closedOnly(instance, 'properties.publicNetworkAccess'),
  transport: guaranteed(
    'body.properties',
    'required',
    'TLS only (Microsoft Learn, Azure Cosmos DB security)',
  ),
  minimumTls: (instance) => tlsFact(text('properties.minimalTlsVersion')(instance)),
};

const backupVault: FactReaders<'backupStore'> = {
  encryptedAtRest: guaranteed('body.properties', true, 'always encrypted (Microsoft Learn, Azure Backup)'),
  encryptionAlgorithm: guaranteed(
    'body.properties',
    'aes-256',
    'always encrypted (Microsoft Learn, Azure Backup)',
  ),
  immutability: immutabilityAt,
};

const key: FactReaders<'key'> = {
  hardware: (instance) =>
    mapFact(text('properties.kty')(instance), (type) => type.toUpperCase().endsWith('-HSM')),
  enabled: flag('properties.attributes.enabled'),
};

/** ARM types that azapi may write and tomcheck reads, in lower case. */
export const armTypes: Readonly<Record<string, { readonly kind: Kind; readonly facts: FactReaders<Kind> }>> =
  {
    'microsoft.storage/storageaccounts': { kind: 'bucket', facts: storage },
    'microsoft.sql/servers': { kind: 'endpoint', facts: sqlServer },
    'microsoft.compute/disks': { kind: 'volume', facts: disk },
    'microsoft.keyvault/vaults': { kind: 'secretStore', facts: vault },
    'microsoft.dbforpostgresql/flexibleservers': { kind: 'database', facts: flexibleServer('postgresql') },
    'microsoft.dbformysql/flexibleservers': { kind: 'database', facts: flexibleServer('mysql') },
    'microsoft.cache/redis': { kind: 'cache', facts: redis },
    'microsoft.sql/servers/databases': { kind: 'database', facts: database },
    'microsoft.documentdb/databaseaccounts': { kind: 'database', facts: cosmos },
    'microsoft.recoveryservices/vaults': { kind: 'backupStore', facts: backupVault },
    'microsoft.dataprotection/backupvaults': { kind: 'backupStore', facts: backupVault },
    'microsoft.keyvault/vaults/keys': { kind: 'key', facts: key },
  };

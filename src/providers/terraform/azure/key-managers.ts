import { chainFact, known, mapFact, unknown, type Fact, type Unknown } from '../../../model/fact.ts';
import type { Kind } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { instanceProtector, keys, protector, scope, splitKey, vaultKey } from './key-links.ts';
import { aspect, type Reading } from './aspect.ts';
import { allKnown, guaranteed, readTarget } from './facts.ts';
import { serverType } from './sql-server.ts';
import { readAccount } from './storage-files.ts';

type Manager = 'customer' | 'provider';

const kinds: readonly Kind[] = [
  'volume',
  'snapshot',
  'bucket',
  'database',
  'fileShare',
  'cache',
  'search',
  'queue',
  'stream',
  'secretStore',
  'backupStore',
  'logStore',
  'server',
];

const manager = (own: Fact<boolean>): Fact<Manager> => mapFact(own, (yes) => (yes ? 'customer' : 'provider'));

/** A key of one's own is named where this attribute or block is there. */
const named = (path: string): Reading<Manager> => ({
  attributes: [path.split('.')[0] ?? path],
  read: (instance) => manager(namesKey(instance, path)),
});

/** A key that is made in the same run is named, though it is not known yet: Azure fills none in by itself. */
function namesKey(instance: Instance, path: string): Fact<boolean> {
  const [outer = path] = path.split('.');
  if (instance.leftOut(outer)) {
    return unknown('not-shown', instance.origin(path), 'this source leaves out whose key it has');
  }
  const present = instance.present(path);
  if (present.known || present.why !== 'computed') return present;
  const block = path.includes('.') || path === 'customer_managed_key';
  // Whether a block is there at all may be what is not known.
  return block && !instance.present(outer).known ? present : known(true, present.from);
}

/** First that is sure to name a key, or any that is open, or that none does. */
function anyKey(facts: readonly Fact<boolean>[]): Fact<boolean> {
  const [first] = facts;
  const yes = facts.find((fact) => fact.known && fact.value);
  return yes ?? facts.find((fact) => !fact.known) ?? first ?? known(false, { path: 'id' });
}

const hasChild = (instance: Instance, type: string): Fact<boolean> =>
  mapFact(instance.children(type), (all) => all.length > 0);

/** Blobs and files; a scope with a key of Microsoft's own takes what is in it out again. */
function accountManager(account: Instance): Fact<Manager> {
  const own = anyKey([namesKey(account, 'customer_managed_key'), hasChild(account, splitKey)]);
  return chainFact(own, (yes, from): Fact<Manager> => {
    if (!yes) return known('provider', from);
    return chainFact(account.children(scope), (scopes) =>
      mapFact(
        allKnown(
          scopes.map((each) => each.string('source')),
          from,
        ),
        (sources) =>
          sources.some((source) => source.toLowerCase() === 'microsoft.storage') ? 'provider' : 'customer',
      ),
    );
  });
}

/** Queues and tables keep a key of Microsoft's own unless they were made to follow the account's. */
const followsAccount = (path: string): Reading<Manager> => ({
  attributes: [],
  read: (part) =>
    readAccount(part, (account) =>
      chainFact(account.string(path, { value: 'Service', note: byAzurerm }), (type, from) =>
        type.toLowerCase() === 'account' ? accountManager(account) : known<Manager>('provider', from),
      ),
    ),
});
const byAzurerm = 'provider default of majors 3 to 5 (azurerm docs, azurerm_storage_account)';

const account: Reading<Manager> = {
  attributes: ['customer_managed_key', 'queue_encryption_key_type', 'table_encryption_key_type'],
  read: accountManager,
};

/** The key that protects the keys of a server's databases, or a database's own. */
function databaseManager(database: Instance): Fact<Manager> {
  const own = namesKey(database, 'transparent_data_encryption_key_vault_key_id');
  if (own.known && own.value) return manager(own);
  return chainFact(own, () => readTarget(database, 'server_id', [serverType], 'server', serverManager));
}

function serverManager(server: Instance): Fact<Manager> {
  const own = namesKey(server, 'transparent_data_encryption_key_vault_key_id');
  if (own.known && own.value) return manager(own);
  return bySplit(server, protector, own.known ? undefined : own);
}

const instanceManager = (instance: Instance): Fact<Manager> =>
  bySplit(instance, instanceProtector, undefined);

/** Written beside it: that nothing is, this source alone can say, if nothing of its own is open. */
function bySplit(instance: Instance, type: string, open: Unknown | undefined): Fact<Manager> {
  return chainFact(instance.children(type), (protectors, from): Fact<Manager> => {
    if (protectors.length === 0) return open ?? unnamed(from);
    const named = protectors.flatMap((each) => keys.map((path) => namesKey(each, path)));
    return manager(anyKey(named));
  });
}

function unnamed(from: Fact<unknown>['from']): Fact<Manager> {
  return known('provider', { ...from, note: 'no key of its own in this source', absence: true });
}

const platform = (note: string): Reading<Manager> => ({
  attributes: [],
  read: guaranteed<Manager>('id', 'provider', note),
});

/** Every disk encryption set has a key of the customer's own (Microsoft Learn, Server-side encryption of disks). */
const osDisk = named('os_disk.disk_encryption_set_id');

export const keyManagers = aspect('keyManager', kinds, {
  azurerm_storage_account: account,
  azurerm_storage_share: { attributes: [], read: (part) => readAccount(part, accountManager) },
  azurerm_storage_queue: followsAccount('queue_encryption_key_type'),
  azurerm_storage_table: followsAccount('table_encryption_key_type'),
  azurerm_managed_disk: named('disk_encryption_set_id'),
  azurerm_linux_virtual_machine: osDisk,
  azurerm_windows_virtual_machine: osDisk,
  azurerm_linux_virtual_machine_scale_set: osDisk,
  azurerm_windows_virtual_machine_scale_set: osDisk,
  azurerm_kubernetes_cluster: named('disk_encryption_set_id'),
  azurerm_mssql_database: {
    attributes: ['transparent_data_encryption_key_vault_key_id'],
    read: databaseManager,
  },
  azurerm_mssql_managed_instance: { attributes: [], read: instanceManager },
  azurerm_mssql_managed_database: {
    attributes: [],
    read: (database) =>
      readTarget(
        database,
        'managed_instance_id',
        ['azurerm_mssql_managed_instance'],
        'managed instance',
        instanceManager,
      ),
  },
  azurerm_postgresql_flexible_server: named('customer_managed_key'),
  azurerm_mysql_flexible_server: named('customer_managed_key'),
  azurerm_cosmosdb_account: named('key_vault_key_id'),
  azurerm_mongo_cluster: named('customer_managed_key'),
  azurerm_recovery_services_vault: named('encryption.key_id'),
  azurerm_data_protection_backup_vault: besideIt(vaultKey),
  azurerm_container_registry: named('encryption.key_vault_key_id'),
  azurerm_managed_redis: named('customer_managed_key'),
  azurerm_redis_cache: platform(
    "keys of one's own need the Enterprise tiers (Microsoft Learn, Configure disk encryption for Azure Cache for Redis)",
  ),
  azurerm_app_configuration: named('encryption.key_vault_key_identifier'),
  azurerm_servicebus_namespace: {
    attributes: ['customer_managed_key'],
    read: (namespace) =>
      manager(
        anyKey([
          namesKey(namespace, 'customer_managed_key'),
          hasChild(namespace, 'azurerm_servicebus_namespace_customer_managed_key'),
        ]),
      ),
  },
  azurerm_eventhub_namespace: besideIt('azurerm_eventhub_namespace_customer_managed_key'),
});

/** The key is only ever written beside what it protects. */
function besideIt(type: string): Reading<Manager> {
  return {
    attributes: [],
    read: (each) =>
      chainFact(each.children(type), (found, from) =>
        found.length > 0 ? known<Manager>('customer', from) : unnamed(from),
      ),
  };
}

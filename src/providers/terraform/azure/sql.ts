import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Copy } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Link, type TypeMapping } from '../mapping.ts';
import { allKnown, readTarget, sameName, seenAt } from './facts.ts';
import { geoCopies, locationOf, regionName } from './regions.ts';
import { managedDatabaseBackups, sqlBackups } from './sql-backups.ts';
import {
  managedInstanceIsPublic,
  serverType,
  sqlMinimumTls,
  sqlServerIsPublic,
  sqlTransport,
} from './sql-server.ts';

const managedDatabase = 'azurerm_mssql_managed_database';
const instanceType = 'azurerm_mssql_managed_instance';
const aes256 = 'TDE uses AES-256 (Microsoft Learn, Transparent data encryption for SQL Database)';

const onServer = <T>(database: Instance, read: (server: Instance) => Fact<T>): Fact<T> =>
  readTarget(database, 'server_id', [serverType], 'server', read);
const onInstance = <T>(database: Instance, read: (server: Instance) => Fact<T>): Fact<T> =>
  readTarget(database, 'managed_instance_id', [instanceType], 'managed instance', read);

/** Backups are copied to the paired region where their storage is geo-redundant; failover groups copy the data. */
function databaseCopies(database: Instance): Fact<readonly Copy[]> {
  const region = onServer(database, locationOf);
  const backups = geoCopies('backup', database.string('storage_account_type'), region);
  const replicas = chainFact(
    database.target('server_id', [serverType]),
    (server, from): Fact<readonly Copy[]> => {
      if (server === undefined) return unknown('not-shown', from, 'its server is not in this source');
      return chainFact(server.children('azurerm_mssql_failover_group'), (groups) =>
        groupCopies(database, groups),
      );
    },
  );
  return mapFact(allKnown([backups, replicas], database.origin('storage_account_type')), (lists) =>
    lists.flat(),
  );
}

function groupCopies(database: Instance, groups: readonly Instance[]): Fact<readonly Copy[]> {
  const from = database.origin('id');
  const copies = groups.map((group) =>
    chainFact(isMember(database, group), (member): Fact<readonly Copy[]> =>
      known(member ? [partner(group)] : [], from),
    ),
  );
  return mapFact(allKnown(copies, from), (lists) => lists.flat());
}

function isMember(database: Instance, group: Instance): Fact<boolean> {
  return chainFact(group.strings('databases'), (members, from) =>
    members.length === 0
      ? known(false, from)
      : mapFact(database.string('id'), (id) => members.some((member) => sameName(member, id))),
  );
}

function partner(group: Instance): Copy {
  const told = mapFact(group.string('partner_server.location'), regionName);
  const region = told.known
    ? told
    : chainFact(group.target('partner_server.id', [serverType]), (server, from) =>
        server === undefined
          ? unknown('not-shown', from, 'the partner server of its failover group is not in this source')
          : seenAt(server, locationOf(server)),
      );
  return { kind: 'replica', region: seenAt(group, region) };
}

export const sqlTypes: readonly TypeMapping[] = [
  typeMapping('database', {
    type: 'azurerm_mssql_database',
    attributes: [
      'server_id',
      'transparent_data_encryption_enabled',
      'storage_account_type',
      'short_term_retention_policy',
      'long_term_retention_policy',
    ],
    region: (database) => onServer(database, locationOf),
    facts: {
      encryptedAtRest: (database) => database.boolean('transparent_data_encryption_enabled'),
      encryptionAlgorithm: (database) =>
        chainFact(database.boolean('transparent_data_encryption_enabled'), (on, from) =>
          on ? known('aes-256', { ...from, note: aes256 }) : known('none', from),
        ),
      copies: databaseCopies,
      publiclyAccessible: (database) => onServer(database, sqlServerIsPublic),
      transport: sqlTransport,
      minimumTls: (database) => onServer(database, sqlMinimumTls),
      backups: sqlBackups,
    },
  }),
  typeMapping('database', {
    type: managedDatabase,
    attributes: ['managed_instance_id', 'short_term_retention_days', 'long_term_retention_policy'],
    region: (database) => onInstance(database, locationOf),
    facts: {
      copies: (database) =>
        onInstance(database, (instance) =>
          geoCopies('backup', instance.string('storage_account_type'), locationOf(instance)),
        ),
      publiclyAccessible: (database) => onInstance(database, managedInstanceIsPublic),
      transport: sqlTransport,
      minimumTls: (database) => onInstance(database, sqlMinimumTls),
      backups: managedDatabaseBackups,
    },
  }),
];

/** A managed instance whose databases are written elsewhere stands for them. */
export const managedInstanceTypes: readonly TypeMapping[] = [
  typeMapping('database', {
    type: instanceType,
    attributes: ['minimum_tls_version', 'public_data_endpoint_enabled', 'storage_account_type'],
    when: (instance) => mapFact(instance.children(managedDatabase), (databases) => databases.length === 0),
    facts: {
      copies: (instance) =>
        geoCopies('backup', instance.string('storage_account_type'), locationOf(instance)),
      publiclyAccessible: managedInstanceIsPublic,
      transport: sqlTransport,
      minimumTls: sqlMinimumTls,
    },
  }),
];

export const managedInstanceLinks: readonly Link[] = [
  { type: managedDatabase, by: 'managed_instance_id', to: [instanceType], matching: ['id'], attributes: [] },
];

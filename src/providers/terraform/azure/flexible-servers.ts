import { chainFact, known, mapFact, type Fact } from '../../../model/fact.ts';
import type { Backup, Copy } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Link, type TypeMapping } from '../mapping.ts';
import { itemBackups, joinBackups } from './backup-items.ts';
import { scheduledPolicy } from './data-protection-policies.ts';
import { firstKnown, guaranteed } from './facts.ts';
import { locationOf, pairedCopy } from './regions.ts';
import { firewallLink, rulesAdmitAnybody } from './server-firewall.ts';
import { parameterTls, parameterTransport } from './server-parameters.ts';
import { automatedBackup } from './sql-backups.ts';

const attributes = [
  'backup_retention_days',
  'delegated_subnet_id',
  'geo_redundant_backup_enabled',
  'public_network_access',
  'public_network_access_enabled',
];
const engines = ['postgresql', 'mysql'] as const;
type Engine = (typeof engines)[number];

const product = { postgresql: 'Azure Database for PostgreSQL', mysql: 'Azure Database for MySQL' };
const tlsParameter = { postgresql: 'ssl_min_protocol_version', mysql: 'tls_version' };
const serverOf = (engine: Engine): string => `azurerm_${engine}_flexible_server`;

/** Geo-redundant backups lie in the paired region (Microsoft Learn, geo-disaster recovery of flexible servers). */
export function geoBackup(server: Instance): Fact<readonly Copy[]> {
  return mapFact(server.boolean('geo_redundant_backup_enabled'), (on) =>
    on ? [pairedCopy('backup', locationOf(server))] : [],
  );
}

/** A server in a delegated subnet has no public endpoint; one without firewall rules lets nobody in. */
function isPublic(server: Instance, engine: Engine): Fact<boolean> {
  const network = firstKnown(
    server.boolean('public_network_access_enabled'),
    mapFact(server.string('public_network_access'), (state) => state.toLowerCase() !== 'disabled'),
  );
  if (network.known && !network.value) return network;
  const admitted = rulesAdmitAnybody(server, `${serverOf(engine)}_firewall_rule`);
  if (admitted.known && !admitted.value) return admitted;
  return chainFact(server.present('delegated_subnet_id'), (inside, from): Fact<boolean> => {
    if (inside) return known(false, from);
    return network.known ? admitted : network;
  });
}

function backups(server: Instance, engine: Engine): Fact<readonly Backup[]> {
  const days = server.number('backup_retention_days');
  const automated = known(
    [automatedBackup(days, 'backup_retention_days')],
    server.origin('backup_retention_days'),
  );
  const items = server.children(`azurerm_data_protection_backup_instance_${engine}_flexible_server`);
  const policies = [`azurerm_data_protection_backup_policy_${engine}_flexible_server`];
  return joinBackups(automated, itemBackups(items, policies, scheduledPolicy));
}

function mapping(engine: Engine): TypeMapping {
  const parameters = `${serverOf(engine)}_configuration`;
  const note = `storage encryption cannot be switched off (Microsoft Learn, ${product[engine]}, data encryption)`;
  return typeMapping('database', {
    type: serverOf(engine),
    attributes,
    facts: {
      encryptedAtRest: guaranteed('customer_managed_key', true, note),
      encryptionAlgorithm: guaranteed('customer_managed_key', 'aes-256', note),
      copies: geoBackup,
      publiclyAccessible: (server) => isPublic(server, engine),
      transport: (server) => parameterTransport(server, parameters),
      minimumTls: (server) => parameterTls(server, parameters, tlsParameter[engine]),
      backups: (server) => backups(server, engine),
    },
  });
}

/** PostgreSQL names the server by id, MySQL by name within a resource group. */
function links(engine: Engine): readonly Link[] {
  const to = serverOf(engine);
  const byId = { by: 'server_id', matching: ['id'] };
  const byName = { by: 'server_name', matching: ['name'], within: ['resource_group_name'] };
  const named = engine === 'postgresql' ? [byId] : [byName, byId];
  return [
    ...named.flatMap((by) => [
      firewallLink(`${to}_firewall_rule`, to, by),
      {
        type: `${to}_configuration`,
        to: [to],
        attributes: ['name', 'value'],
        spoils: ['transport', 'minimumTls'] as const,
        ...by,
      },
    ]),
    {
      type: `azurerm_data_protection_backup_instance_${engine}_flexible_server`,
      to: [to],
      attributes: ['backup_policy_id', 'protection_state', 'vault_id'],
      ...byId,
    },
  ];
}

export const flexibleServerTypes: readonly TypeMapping[] = engines.map(mapping);
export const flexibleServerLinks: readonly Link[] = engines.flatMap(links);

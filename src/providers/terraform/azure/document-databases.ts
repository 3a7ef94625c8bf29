import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import { typeMapping, type Instance, type Link, type TypeMapping } from '../mapping.ts';
import { guaranteed } from './facts.ts';
import { firewallLink, rulesAdmitAnybody } from './server-firewall.ts';
import { automatedBackup } from './sql-backups.ts';

/** Azure's servers that speak MongoDB's and distributed PostgreSQL's protocols. */
const mongo = 'azurerm_mongo_cluster';
const mongoRule = 'azurerm_mongo_cluster_firewall_rule';
const postgres = 'azurerm_cosmosdb_postgresql_cluster';
const postgresRule = 'azurerm_cosmosdb_postgresql_firewall_rule';

const stored = 'storage is always encrypted (Microsoft Learn, Data encryption at rest in Azure Cosmos DB)';
const tlsOnly = 'TLS 1.2 or higher is always enforced (Microsoft Learn, Security overview, 2024-07-04)';
const kept35 =
  'kept for 35 days (Microsoft Learn, Backup and restore in Azure Cosmos DB for PostgreSQL, 2021-04-14)';

function admitted(cluster: Instance, rules: string, open: Fact<boolean>): Fact<boolean> {
  if (open.known && !open.value) return open;
  const rest = rulesAdmitAnybody(cluster, rules);
  return open.known || (rest.known && !rest.value) ? rest : open;
}

function mongoIsPublic(cluster: Instance): Fact<boolean> {
  const network = mapFact(
    cluster.string('public_network_access'),
    (state) => state.toLowerCase() !== 'disabled',
  );
  return admitted(cluster, mongoRule, network);
}

/** The coordinator is what clients connect to; nodes may have addresses of their own. */
function postgresIsPublic(cluster: Instance): Fact<boolean> {
  const coordinator = cluster.boolean('coordinator_public_ip_access_enabled');
  const nodes = cluster.boolean('node_public_ip_access_enabled');
  const open = [coordinator, nodes].find((fact) => fact.known && fact.value);
  return admitted(cluster, postgresRule, open ?? chainFact(nodes, () => coordinator));
}

const shared = {
  encryptedAtRest: guaranteed('id', true, stored),
  encryptionAlgorithm: guaranteed('id', 'aes-256' as const, stored),
  transport: guaranteed('id', 'required' as const, tlsOnly),
  minimumTls: guaranteed('id', '1.2' as const, tlsOnly),
};

export const documentDatabaseTypes: readonly TypeMapping[] = [
  typeMapping('database', {
    type: mongo,
    attributes: ['public_network_access'],
    facts: {
      ...shared,
      publiclyAccessible: mongoIsPublic,
      backups: (cluster) => {
        const from = cluster.origin('id');
        const days = unknown(
          'not-shown',
          from,
          'how long its automatic backups are kept depends on its tier',
        );
        return known([automatedBackup(days, 'id')], from);
      },
    },
  }),
  typeMapping('database', {
    type: postgres,
    attributes: ['coordinator_public_ip_access_enabled', 'node_public_ip_access_enabled'],
    facts: {
      ...shared,
      publiclyAccessible: postgresIsPublic,
      backups: (cluster) => {
        const from = cluster.origin('id', kept35);
        return known([automatedBackup(known(35, from), 'id')], from);
      },
    },
  }),
];

export const documentDatabaseLinks: readonly Link[] = [
  firewallLink(mongoRule, mongo, { by: 'mongo_cluster_id', matching: ['id'] }),
  firewallLink(postgresRule, postgres, { by: 'cluster_id', matching: ['id'] }),
];

import { chainFact, known, mapFact, type Fact } from '../../../model/fact.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { firstKnown, guaranteed, noCopies, readTarget } from './facts.ts';
import { locationOf } from './regions.ts';
import { serverType } from './sql-server.ts';

const ofData = 'SQL auditing records access to data, not changes of resources';

/** Auditing counts only with a target: a storage account, or Azure Monitor. */
function logging(policy: Instance): Fact<boolean> {
  const enabled = policy.boolean('enabled', {
    value: true,
    note: 'provider default (azurerm docs, azurerm_mssql_server_extended_auditing_policy)',
  });
  return chainFact(enabled, (on, from): Fact<boolean> => {
    if (!on) return known(false, from);
    const endpoints = ['blob_storage_endpoint', 'storage_endpoint'].map((path) => policy.present(path));
    const [first, second] = endpoints;
    if (endpoints.some((fact) => (fact.known ? fact.value : fact.why === 'computed')))
      return known(true, from);
    const monitored = policy.boolean('log_monitoring_enabled');
    return first === undefined || second === undefined ? monitored : firstKnown(monitored, first, second);
  });
}

/** Zero days mean that records in the storage account are never deleted. */
function retention(policy: Instance): Fact<number> {
  return mapFact(policy.number('retention_in_days'), (days) => (days === 0 ? Infinity : days));
}

const facts = {
  logging,
  allRegions: guaranteed('id', false, 'one server only'),
  managementEvents: guaranteed('id', 'none' as const, ofData),
  dataEvents: guaranteed('id', true, ofData),
  retentionDays: retention,
  copies: noCopies('id', 'auditing writes to its targets only'),
};
const attributes = [
  'blob_storage_endpoint',
  'enabled',
  'log_monitoring_enabled',
  'retention_in_days',
  'storage_endpoint',
];

/** Auditing of one server or database; by itself no trail of a subscription. */
export const sqlAuditingTypes: readonly TypeMapping[] = [
  typeMapping('auditTrail', {
    type: 'azurerm_mssql_server_extended_auditing_policy',
    attributes: [...attributes, 'server_id'],
    name: (policy) =>
      readTarget(policy, 'server_id', [serverType], 'server', (server) => server.string('name')),
    region: (policy) => readTarget(policy, 'server_id', [serverType], 'server', locationOf),
    facts,
  }),
  typeMapping('auditTrail', {
    type: 'azurerm_mssql_database_extended_auditing_policy',
    attributes: [...attributes, 'database_id'],
    region: (policy) =>
      readTarget(policy, 'database_id', ['azurerm_mssql_database'], 'database', (database) =>
        readTarget(database, 'server_id', [serverType], 'server', locationOf),
      ),
    facts,
  }),
];

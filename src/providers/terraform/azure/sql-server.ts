import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import { typeMapping, type Instance, type Link, type TypeMapping } from '../mapping.ts';
import { guaranteed } from './facts.ts';
import { firewallLink, rulesAdmitAnybody } from './server-firewall.ts';
import { tlsFact } from './tls.ts';

export const serverType = 'azurerm_mssql_server';
const firewallRule = 'azurerm_mssql_firewall_rule';

/** Azure SQL talks TDS over TLS only, whatever a client asks for. */
export const sqlTransport = guaranteed(
  'minimum_tls_version',
  'required' as const,
  'Azure SQL encrypts every connection (Microsoft Learn, Azure SQL security overview)',
);

export function sqlMinimumTls(server: Instance): Fact<'1.0' | '1.1' | '1.2' | '1.3' | 'none'> {
  return tlsFact(server.string('minimum_tls_version'));
}

/** Public where the public endpoint is open and a firewall rule lets anybody in. */
export function sqlServerIsPublic(server: Instance): Fact<boolean> {
  const open = server.boolean('public_network_access_enabled', {
    value: true,
    note: 'provider default (azurerm docs, azurerm_mssql_server)',
  });
  if (open.known && !open.value) return open;
  const admitted = rulesAdmitAnybody(server, firewallRule);
  return admitted.known && admitted.value && !open.known ? open : admitted;
}

/** A server by itself is the door to its databases; they are resources of their own. */
export const sqlServerTypes: readonly TypeMapping[] = [
  typeMapping('endpoint', {
    type: serverType,
    attributes: [
      'minimum_tls_version',
      'public_network_access_enabled',
      'transparent_data_encryption_key_vault_key_id',
    ],
    facts: { transport: sqlTransport, minimumTls: sqlMinimumTls },
  }),
  typeMapping('endpoint', {
    type: 'azurerm_mssql_managed_instance',
    attributes: ['minimum_tls_version', 'public_data_endpoint_enabled', 'storage_account_type'],
    facts: { transport: sqlTransport, minimumTls: sqlMinimumTls },
  }),
];

/** A managed instance's public endpoint still stands behind the network security group of its subnet. */
export function managedInstanceIsPublic(instance: Instance): Fact<boolean> {
  return chainFact(instance.boolean('public_data_endpoint_enabled'), (on, from) =>
    on
      ? unknown('not-shown', from, 'its public endpoint is open to whom its network lets in')
      : known(false, from),
  );
}

export const sqlServerLinks: readonly Link[] = [
  { type: 'azurerm_mssql_database', by: 'server_id', to: [serverType], matching: ['id'], attributes: [] },
  firewallLink(firewallRule, serverType, { by: 'server_id', matching: ['id'] }),
  {
    type: 'azurerm_mssql_failover_group',
    by: 'server_id',
    to: [serverType],
    matching: ['id'],
    attributes: ['databases', 'partner_server'],
  },
];

import { chainFact, known, type Fact } from '../../../model/fact.ts';
import type { Backup, TlsVersion } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Link, type TypeMapping } from '../mapping.ts';
import { guaranteed } from './facts.ts';
import { geoBackup } from './flexible-servers.ts';
import { firewallLink, rulesAdmitAnybody } from './server-firewall.ts';
import { automatedBackup } from './sql-backups.ts';
import { minimumTls, tlsFact, transportFact } from './tls.ts';

/** Retired single servers, for old states: azurerm removed them in majors 4 and 5. */
const engines = ['postgresql', 'mysql', 'mariadb'] as const;
const note = 'storage encryption cannot be switched off (Microsoft Learn, single server, infrastructure)';

function lowest(server: Instance): Fact<TlsVersion | 'none'> {
  const written = chainFact(
    server.string('ssl_minimal_tls_version_enforced'),
    (version, from): Fact<string> => known(version === 'TLSEnforcementDisabled' ? 'none' : version, from),
  );
  return minimumTls(transportFact(server.boolean('ssl_enforcement_enabled')), tlsFact(written));
}

function isPublic(server: Instance, rules: string): Fact<boolean> {
  return chainFact(server.boolean('public_network_access_enabled'), (open, from) =>
    open ? rulesAdmitAnybody(server, rules) : known(false, from),
  );
}

function backups(server: Instance): Fact<readonly Backup[]> {
  const days = server.number('backup_retention_days');
  return known([automatedBackup(days, 'backup_retention_days')], server.origin('backup_retention_days'));
}

export const singleServerTypes: readonly TypeMapping[] = engines.map((engine) =>
  typeMapping('database', {
    type: `azurerm_${engine}_server`,
    attributes: [
      'backup_retention_days',
      'geo_redundant_backup_enabled',
      'public_network_access_enabled',
      'ssl_enforcement_enabled',
      'ssl_minimal_tls_version_enforced',
    ],
    facts: {
      encryptedAtRest: guaranteed('infrastructure_encryption_enabled', true, note),
      encryptionAlgorithm: guaranteed('infrastructure_encryption_enabled', 'aes-256', note),
      copies: geoBackup,
      publiclyAccessible: (server) => isPublic(server, `azurerm_${engine}_firewall_rule`),
      transport: (server) => transportFact(server.boolean('ssl_enforcement_enabled')),
      minimumTls: lowest,
      backups,
    },
  }),
);

export const singleServerLinks: readonly Link[] = engines.map((engine) =>
  firewallLink(`azurerm_${engine}_firewall_rule`, `azurerm_${engine}_server`, {
    by: 'server_name',
    matching: ['name'],
    within: ['resource_group_name'],
  }),
);

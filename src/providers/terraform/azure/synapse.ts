import { known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Copy } from '../../../model/resource.ts';
import { typeMapping, type FactReaders, type Instance, type Link, type TypeMapping } from '../mapping.ts';
import { guaranteed, readTarget } from './facts.ts';
import { locationOf, pairedCopy } from './regions.ts';
import { firewallLink, rulesAdmitAnybody } from './server-firewall.ts';

const workspace = 'azurerm_synapse_workspace';
const synapseRule = 'azurerm_synapse_firewall_rule';

function workspaceIsPublic(instance: Instance): Fact<boolean> {
  const open = instance.boolean('public_network_access_enabled');
  if (open.known && !open.value) return open;
  const admitted = rulesAdmitAnybody(instance, synapseRule);
  return open.known || (admitted.known && !admitted.value) ? admitted : open;
}

const onWorkspace = <T>(pool: Instance, read: (server: Instance) => Fact<T>): Fact<T> =>
  readTarget(pool, 'synapse_workspace_id', [workspace], 'workspace', read);

/** Geo-backups of a dedicated pool lie in the paired region (Microsoft Learn, Backup and restore in Synapse SQL pool). */
function poolCopies(pool: Instance): Fact<readonly Copy[]> {
  return mapFact(pool.boolean('geo_backup_policy_enabled'), (on) =>
    on ? [pairedCopy('backup', onWorkspace(pool, locationOf))] : [],
  );
}

const connections: FactReaders<'endpoint'> = {
  transport: guaranteed(
    'id',
    'required',
    'TLS connections only (Microsoft Learn, Synapse encryption in transit)',
  ),
  minimumTls: (instance) =>
    unknown(
      'not-shown',
      instance.origin('id'),
      'the lowest TLS version of a workspace is set outside Terraform',
    ),
};

export const synapseTypes: readonly TypeMapping[] = [
  typeMapping('endpoint', {
    type: workspace,
    attributes: ['public_network_access_enabled'],
    facts: {
      ...connections,
    },
  }),
  typeMapping('database', {
    type: 'azurerm_synapse_sql_pool',
    attributes: ['data_encrypted', 'geo_backup_policy_enabled', 'synapse_workspace_id'],
    region: (pool) => onWorkspace(pool, locationOf),
    facts: {
      encryptedAtRest: (pool) => pool.boolean('data_encrypted'),
      copies: poolCopies,
      publiclyAccessible: (pool) => onWorkspace(pool, workspaceIsPublic),
      ...connections,
      backups: (pool) =>
        known(
          [
            {
              by: 'automatic restore points',
              intervalHours: known(8, pool.origin('id', restorePoints)),
              retentionDays: known(7, pool.origin('id', restorePoints)),
            },
          ],
          pool.origin('id', restorePoints),
        ),
    },
  }),
];
const restorePoints =
  'every eight hours, kept for seven days (Microsoft Learn, Backup and restore in Synapse dedicated SQL pool)';

export const synapseLinks: readonly Link[] = [
  firewallLink(synapseRule, workspace, { by: 'synapse_workspace_id', matching: ['id'] }),
];

import { chainFact, known, type Fact } from '../../../model/fact.ts';
import type { Copy } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Link, type TypeMapping } from '../mapping.ts';
import { allKnown, guaranteed, noCopies, readTarget, seenAt } from './facts.ts';
import { locationOf } from './regions.ts';
import { accountTypes } from './storage-account.ts';

export const workspace = 'azurerm_log_analytics_workspace';
const tables = ['azurerm_log_analytics_workspace_table', 'azurerm_log_analytics_workspace_table_custom_log'];
const exportRule = 'azurerm_log_analytics_data_export_rule';
const encrypted = 'logs are always encrypted at rest (Microsoft Learn, Azure Monitor Logs data security)';
const inRegion =
  'data stays in the region of the workspace unless replication is added (Microsoft Learn, Azure Monitor Logs)';

/** The shortest time that anything in a workspace is kept: its own, or that of a table with one of its own. */
export function workspaceRetention(instance: Instance): Fact<number> {
  const own = instance.number('retention_in_days');
  const children = allKnown(
    tables.map((type) => instance.children(type)),
    instance.origin('retention_in_days'),
  );
  return chainFact(children, (lists, from) => {
    const each = lists.flat().map((one) => seenAt(one, tableRetention(one, own)));
    const shortest = each.filter((fact) => fact.known).toSorted((a, b) => a.value - b.value)[0];
    return chainFact(allKnown([own, ...each], from), ([ownDays = 0]): Fact<number> =>
      shortest !== undefined && shortest.value < ownDays ? shortest : own,
    );
  });
}

/** Archived records count as kept. -1 and nothing mean: as the workspace does. */
function tableRetention(one: Instance, inherited: Fact<number>): Fact<number> {
  const found = ['total_retention_in_days', 'retention_in_days'].map((path) => one.number(path));
  const open = found.find((fact) => !fact.known && fact.why !== 'not-shown');
  const days = found.flatMap((fact) => (fact.known && fact.value > 0 ? [fact] : []));
  return open ?? days.toSorted((a, b) => b.value - a.value)[0] ?? inherited;
}

/** Newer components keep nothing themselves: their records lie in a workspace. */
function insightsRetention(component: Instance): Fact<number> {
  return chainFact(component.present('workspace_id'), (linked) =>
    linked
      ? readTarget(component, 'workspace_id', [workspace], 'workspace', workspaceRetention)
      : component.number('retention_in_days'),
  );
}

/** A rule may send every record on to a storage account or an event hub, wherever that is. */
function workspaceCopies(instance: Instance): Fact<readonly Copy[]> {
  return chainFact(instance.children(exportRule), (rules, from): Fact<readonly Copy[]> => {
    if (rules.length === 0) return known([], { ...from, note: inRegion });
    const on = rules.filter((rule) => {
      const enabled = rule.boolean('enabled');
      return !enabled.known || enabled.value;
    });
    return known(on.map(exported), from);
  });
}

function exported(rule: Instance): Copy {
  const path = 'destination_resource_id';
  const to = [...accountTypes, 'azurerm_eventhub_namespace'];
  return { kind: 'replica', region: readTarget(rule, path, to, 'destination', locationOf) };
}

const facts = {
  encryptedAtRest: guaranteed('id', true, encrypted),
  encryptionAlgorithm: guaranteed('id', 'aes-256', encrypted),
};

export const logStoreTypes: readonly TypeMapping[] = [
  typeMapping('logStore', {
    type: workspace,
    attributes: ['retention_in_days'],
    facts: { ...facts, copies: workspaceCopies, retentionDays: workspaceRetention },
  }),
  typeMapping('logStore', {
    type: 'azurerm_application_insights',
    attributes: ['retention_in_days', 'workspace_id'],
    facts: { ...facts, copies: noCopies('location', inRegion), retentionDays: insightsRetention },
  }),
];

export const logStoreLinks: readonly Link[] = [
  ...tables.map((type) => ({
    type,
    by: 'workspace_id',
    to: [workspace],
    matching: ['id'],
    attributes: ['retention_in_days', 'total_retention_in_days'],
  })),
  {
    type: exportRule,
    by: 'workspace_resource_id',
    to: [workspace],
    matching: ['id'],
    attributes: ['destination_resource_id', 'enabled'],
  },
];

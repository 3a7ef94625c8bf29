import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { account, accountId, arm, subscription } from './raw/base.ts';

const workspaceId = arm('Microsoft.OperationalInsights/workspaces/w');
const workspace = (retention_in_days: number | null) => ({
  'azurerm_log_analytics_workspace.w': {
    id: workspaceId,
    name: 'w',
    resource_group_name: 'rg',
    location: 'westeurope',
    retention_in_days,
  },
});
const table = (more: Readonly<Record<string, unknown>>) => ({
  'azurerm_log_analytics_workspace_table.t': {
    id: `${workspaceId}/tables/t`,
    name: 't',
    workspace_id: workspaceId,
    ...more,
  },
});
const flowLog = (retention: Readonly<Record<string, unknown>>) => ({
  ...account(),
  'azurerm_network_watcher_flow_log.f': {
    id: arm('Microsoft.Network/networkWatchers/w/flowLogs/f'),
    name: 'f',
    location: 'westeurope',
    storage_account_id: accountId,
    enabled: true,
    retention_policy: [retention],
  },
});
const toAccount = {
  'azurerm_monitor_diagnostic_setting.a': {
    id: `${subscription}|a`,
    name: 'a',
    target_resource_id: subscription,
    log_analytics_workspace_id: '',
    storage_account_id: accountId,
    enabled_log: [{ category_group: 'allLogs' }],
  },
};
const year = { params: { days: 365 } };

export const cases: Cases = [
  good('a workspace that keeps for a year', workspace(365), year),
  bad('a workspace that keeps for 30 days', workspace(30), year),
  unknown('a workspace whose time is known only after apply', workspace(null), {
    ...year,
    computed: { 'azurerm_log_analytics_workspace.w': { retention_in_days: true } },
  }),
  bad(
    'a table that keeps less than its workspace',
    { ...workspace(365), ...table({ retention_in_days: 30, total_retention_in_days: 30 }) },
    year,
  ),
  good(
    'a table that archives for longer',
    { ...workspace(365), ...table({ retention_in_days: 30, total_retention_in_days: 730 }) },
    year,
  ),
  good(
    'a table that follows its workspace',
    { ...workspace(365), ...table({ retention_in_days: -1, total_retention_in_days: null }) },
    year,
  ),
  bad('a workspace that keeps for two years, promised to delete after one', workspace(730), {
    params: { days: 365, op: 'lte' },
  }),
  good('a flow log without a policy, which is never deleted', flowLog({ enabled: false, days: 0 }), year),
  bad('a flow log of 7 days', flowLog({ enabled: true, days: 7 }), year),
  good('a flow log of zero days, which means for ever', flowLog({ enabled: true, days: 0 }), year),
  unknown(
    'an activity log whose workspace is in another source',
    {
      'azurerm_monitor_diagnostic_setting.a': {
        id: `${subscription}|a`,
        name: 'a',
        target_resource_id: subscription,
        log_analytics_workspace_id: workspaceId,
        enabled_log: [{ category_group: 'allLogs' }],
      },
    },
    year,
  ),
  good('an activity log in an account that nothing deletes from', { ...account(), ...toAccount }, year),
  unknown(
    'an activity log in an account with a lifecycle policy',
    {
      ...account(),
      ...toAccount,
      'azurerm_storage_management_policy.p': { id: 'p', storage_account_id: accountId, rule: [] },
    },
    year,
  ),
];

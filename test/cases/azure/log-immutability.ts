import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { account, accountId, arm, subscription } from './raw/base.ts';

const trail = (more: Readonly<Record<string, unknown>>) => ({
  'azurerm_monitor_diagnostic_setting.activity': {
    id: `${subscription}|activity`,
    name: 'activity',
    target_resource_id: subscription,
    enabled_log: [{ category_group: 'allLogs' }],
    ...more,
  },
});
const toAccount = trail({ storage_account_id: accountId });
const lockedAs = (state: string) =>
  account({
    immutability_policy: [{ state, period_since_creation_in_days: 365, allow_protected_append_writes: true }],
  });

export const cases: Cases = [
  good('records in an account that is locked', { ...toAccount, ...lockedAs('Locked') }),
  bad(
    'records in an account whose policy can be lifted',
    { ...toAccount, ...lockedAs('Unlocked') },
    { params: { mechanism: 'worm' } },
  ),
  bad(
    'records in an account without a policy',
    { ...toAccount, ...account() },
    { params: { mechanism: 'worm' } },
  ),
  unknown('records in an account of another source', toAccount),
  unknown(
    'records in a workspace, which shows no lock',
    trail({ log_analytics_workspace_id: arm('Microsoft.OperationalInsights/workspaces/w') }),
  ),
  unknown(
    'a promise of append-only logs of applications',
    { ...toAccount, ...lockedAs('Locked') },
    { params: { mechanism: 'append-only' } },
  ),
  bad(
    'records without a signature, promised as a chain',
    { ...toAccount, ...account() },
    { params: { mechanism: 'hash-chain' } },
  ),
  unknown(
    'auditing of one database, of which nothing says where its records go',
    {
      'azurerm_mssql_database_extended_auditing_policy.a': {
        id: arm('Microsoft.Sql/servers/main/databases/orders/extendedAuditingSettings/default'),
        database_id: arm('Microsoft.Sql/servers/main/databases/orders'),
        enabled: false,
      },
    },
    { because: 'Whether records of audit trail' },
  ),
];

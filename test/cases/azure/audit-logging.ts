import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { arm, account, accountId, sql, sqlServerId, subscription } from './raw/base.ts';

type Attributes = Readonly<Record<string, unknown>>;
const setting = (more: Attributes = {}) => ({
  'azurerm_monitor_diagnostic_setting.activity': {
    id: `${subscription}|activity`,
    name: 'activity',
    target_resource_id: subscription,
    log_analytics_workspace_id: arm('Microsoft.OperationalInsights/workspaces/w'),
    storage_account_id: '',
    eventhub_authorization_rule_id: '',
    partner_solution_id: '',
    enabled_log: [{ category: '', category_group: 'allLogs' }],
    ...more,
  },
});
const logs = (...names: readonly string[]) => names.map((category) => ({ category, category_group: '' }));
const admin = { params: { scope: 'admin' } };

export const cases: Cases = [
  good('an activity log exported by its group of categories', setting(), admin),
  good(
    'the same, category by category',
    setting({ enabled_log: logs('Administrative', 'Security', 'Alert', 'Policy') }),
    admin,
  ),
  bad('a setting without any category', setting({ enabled_log: [] }), admin),
  bad('a setting whose destination is an empty text', setting({ log_analytics_workspace_id: '' }), admin),
  bad(
    'a setting of major 3 whose categories are switched off',
    setting({ enabled_log: [], log: [{ category: 'Administrative', enabled: false }] }),
    admin,
  ),
  unknown('a setting whose categories are known only after apply', setting({ enabled_log: undefined }), {
    ...admin,
    computed: { 'azurerm_monitor_diagnostic_setting.activity': { enabled_log: true } },
  }),
  bad(
    'logs of one resource only, with no trail of the subscription',
    setting({ target_resource_id: sqlServerId }),
    admin,
  ),
  bad(
    'auditing of a database server only',
    {
      ...sql(),
      ...account(),
      'azurerm_mssql_server_extended_auditing_policy.a': {
        id: `${sqlServerId}/extendedAuditingSettings/default`,
        server_id: sqlServerId,
        enabled: true,
        log_monitoring_enabled: true,
        blob_storage_endpoint: '',
        storage_endpoint: accountId,
        retention_in_days: 90,
      },
    },
    admin,
  ),
  bad(
    'an activity log without what concerns security',
    setting({ enabled_log: logs('Administrative', 'Alert', 'Policy') }),
    admin,
  ),
];

import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { account, arm } from './raw/base.ts';

const groupId = arm('Microsoft.Insights/actionGroups/on-call');
const alert = (more: Readonly<Record<string, unknown>> = {}) => ({
  'azurerm_monitor_metric_alert.cpu': {
    id: arm('Microsoft.Insights/metricAlerts/cpu'),
    name: 'cpu',
    resource_group_name: 'rg',
    enabled: true,
    action: [{ action_group_id: groupId }],
    ...more,
  },
});
const named = { params: { alerting: true, tool: 'azure-monitor' } };

export const cases: Cases = [
  good('an alert that tells somebody', alert(), named),
  bad('an alert that tells nobody', alert({ action: [] }), named),
  bad('an alert that is switched off', alert({ enabled: false }), named),
  bad('no alert at all, where the service is named', account(), named),
  unknown('no alert at all, where something else may watch', account(), { params: { alerting: true } }),
  good(
    'an alert on a query, with its groups in a list',
    {
      'azurerm_monitor_scheduled_query_rules_alert_v2.errors': {
        id: arm('Microsoft.Insights/scheduledQueryRules/errors'),
        name: 'errors',
        enabled: true,
        action: [{ action_groups: [groupId] }],
      },
    },
    named,
  ),
  unknown('an alert whose action is known only after apply', alert({ enabled: undefined }), {
    ...named,
    computed: { 'azurerm_monitor_metric_alert.cpu': { enabled: true } },
  }),
];

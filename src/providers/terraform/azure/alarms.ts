import { chainFact, known, type Fact } from '../../../model/fact.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';

/** A type of alert with the attribute that says who is told, and the block or list that it stands in. */
interface Alert {
  readonly type: string;
  readonly action: string;
}

const alerts: readonly Alert[] = [
  { type: 'azurerm_monitor_metric_alert', action: 'action' },
  { type: 'azurerm_monitor_activity_log_alert', action: 'action' },
  { type: 'azurerm_monitor_scheduled_query_rules_alert', action: 'action.action_group' },
  { type: 'azurerm_monitor_scheduled_query_rules_alert_v2', action: 'action.action_groups' },
  { type: 'azurerm_monitor_smart_detector_alert_rule', action: 'action_group.ids' },
];

const on = { value: true, note: 'provider default of majors 3 to 5 (azurerm docs, alerts of Azure Monitor)' };

/** An action that is made in the same run is named, though it is not known yet. */
function notifies(path: string): (alert: Instance) => Fact<boolean> {
  return (alert) => {
    const present = alert.present(path);
    return chainFact(alert.present(path.split('.')[0] ?? path), (block, from) =>
      block && !present.known && present.why === 'computed' ? known(true, from) : present,
    );
  };
}

export const alarmTypes: readonly TypeMapping[] = alerts.map(({ type, action }) =>
  typeMapping('alarm', {
    type,
    attributes: ['enabled', action.split('.')[0] ?? action],
    facts: { enabled: (alert) => alert.boolean('enabled', on), notifies: notifies(action) },
  }),
);

import type { Fact } from '../../../model/fact.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';

const byDefault = { value: true, note: 'provider default (AWS provider docs, actions_enabled)' };

function enabled(alarm: Instance): Fact<boolean> {
  return alarm.boolean('actions_enabled', byDefault);
}

/** Actions that are known only after apply are actions too. */
function notifies(alarm: Instance): Fact<boolean> {
  return alarm.present('alarm_actions');
}

/** Alarms on metrics and on other alarms; an event rule is none. */
export const alarms: readonly TypeMapping[] = [
  'aws_cloudwatch_metric_alarm',
  'aws_cloudwatch_composite_alarm',
].map((type) =>
  typeMapping('alarm', {
    type,
    attributes: ['alarm_name', 'actions_enabled', 'alarm_actions'],
    name: (alarm) => alarm.string('alarm_name'),
    facts: { enabled, notifies },
  }),
);

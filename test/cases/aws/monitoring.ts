import type { Cases } from '../case.ts';
import { arn, database } from './raw/stores.ts';

const alarm = (attributes: object = {}) => ({
  'aws_cloudwatch_metric_alarm.errors': {
    id: 'errors',
    arn: arn('cloudwatch', 'alarm:errors'),
    alarm_name: 'errors',
    actions_enabled: true,
    alarm_actions: [arn('sns', 'on-call')],
    ...attributes,
  },
});
const alerting = { alerting: true, tool: 'cloudwatch' };

export const cases: Cases = [
  { is: 'good', what: 'an alarm that tells somebody', given: alarm(), params: alerting },
  { is: 'bad', what: 'an alarm without actions', given: alarm({ alarm_actions: [] }), params: alerting },
  {
    is: 'bad',
    what: 'an alarm that is switched off',
    given: alarm({ actions_enabled: false }),
    params: alerting,
  },
  { is: 'bad', what: 'no alarm', given: database(), params: alerting },
  {
    is: 'bad',
    what: 'a rule for events, which is no alarm',
    given: {
      ...database(),
      'aws_cloudwatch_event_rule.r': { id: 'r', arn: arn('events', 'rule/r'), name: 'r', state: 'ENABLED' },
    },
    params: alerting,
  },
  {
    is: 'unknown',
    what: 'no alarm, where another service may watch',
    given: database(),
    params: { alerting: true },
  },
  {
    is: 'unknown',
    what: 'an alarm under a promise of another service',
    given: alarm(),
    params: { alerting: true, tool: 'zabbix' },
  },
  {
    is: 'good',
    what: 'an alarm whose target is known only after apply',
    given: alarm({ alarm_actions: [] }),
    computed: { 'aws_cloudwatch_metric_alarm.errors': { alarm_actions: [true], arn: true } },
    params: alerting,
  },
  {
    is: 'unknown',
    what: 'an alarm under a promise that names the service and not who is told',
    given: alarm(),
    params: { tool: 'cloudwatch' },
  },
];

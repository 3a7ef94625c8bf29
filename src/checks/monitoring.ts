import type { Check } from '../model/check.ts';
import { cannotTell, fails, holds, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact } from './common/facts.ts';
import { flag, parameters, words, wordsOf } from './common/parameters.ts';
import { cloudsNamed, inCloud, otherServices } from './common/services.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { nameOf, subject } from './common/wording.ts';
import { examples } from './examples/monitoring.ts';

const expected = 'an alarm that tells somebody';

function judge(resource: Resource): Judgement {
  const enabled = fact(resource, 'enabled');
  if (enabled.known && !enabled.value) {
    return fails(enabled, expected, 'switched off', `${subject(resource)} is switched off.`);
  }
  const notifies = fact(resource, 'notifies');
  if (notifies.known && !notifies.value) {
    return fails(notifies, expected, 'tells nobody', `${subject(resource)} tells nobody when it goes off.`);
  }
  if (!enabled.known) return cannotTell(enabled, expected, `Whether ${nameOf(resource)} is switched on`);
  if (!notifies.known) return cannotTell(notifies, expected, `Whether ${nameOf(resource)} tells somebody`);
  return holds();
}

/** Whether every account has an alarm that reaches somebody. */
export const monitoring: Check = {
  id: 'monitoring',
  title: 'Systems are monitored',
  why: 'A failure or an attack that nobody notices lasts longer. GDPR Art. 32(1)(b) asks for ongoing availability and resilience, Art. 33 for breaches to be noticed.',
  references: ['GDPR Art. 32(1)(b)', 'GDPR Art. 33', 'ISO/IEC 27001:2022 A.8.16', 'ISO/IEC 27001:2022 A.8.6'],
  severity: 'medium',
  parameters: parameters({
    alerting: flag('Somebody is told.'),
    coverage: words('At which hours.', '24x7', 'limited'),
    scope: words('What is watched.', 'availability', 'backups', 'security-events'),
    tool: words("Program or service; a cloud's own is judged.", 'cloudwatch', 'azure-monitor', 'zabbix'),
  }),
  reads: { alarm: ['enabled', 'notifies'] },
  quantifier: { some: 'alarm' },
  concerns: (resource, params) =>
    otherServices(params, 'tool').length === 0 && inCloud(resource, cloudsNamed(params, 'tool')),
  unjudged: (params) =>
    params['alerting'] !== true
      ? 'which systems are watched, and by whom'
      : unjudgedBut(['alerting'], {
          coverage: 'whether somebody reacts at any hour',
          scope: (value) => each(wordsOf(value), (word) => `whether the alarms watch ${word}`),
          tool: () => each(otherServices(params, 'tool'), (word) => `what ${word} watches`),
        })(params),
  elsewhere: (params) =>
    cloudsNamed(params, 'tool').length > 0
      ? undefined
      : 'Systems may also be watched by something outside of what the cloud shows.',
  judge,
  examples,
  remedy: {
    cloud: 'Set alarms on what the text says is watched, each with an action that reaches a person.',
    terraform:
      'resource "aws_cloudwatch_metric_alarm" "errors" {\n  alarm_name          = "errors"\n  comparison_operator = "GreaterThanThreshold"\n  evaluation_periods  = 1\n  alarm_actions       = [aws_sns_topic.on_call.arn]\n}',
    commandLine: 'aws cloudwatch enable-alarm-actions --alarm-names errors',
  },
  reword: (_resources, _params, language) =>
    language === 'en'
      ? 'Not all of our cloud accounts have alarms that notify somebody.'
      : 'Nicht alle unsere Cloud-Konten haben Alarme, die jemanden benachrichtigen.',
};

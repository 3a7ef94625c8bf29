import type { Parameters } from '../../model/claim.ts';
import { flag, terms, type Terms } from '../parameters/terms.ts';
import { said } from './said.ts';

const watched: Terms = [
  ['backups', /backup|backed up|dump|sicherung(?!s)/],
  [
    'security-events',
    /security events|security incidents|sicherheitsrelevant|sicherheitsereignis|abnormal|anomal|security (?:operations )?(?:team|cent(?:er|re))|odd behaviour|threats|\bsiem\b/,
  ],
  ['user-accounts', /user (?:accounts|behaviou?r)/],
  ['access', /system access|all access/],
  ['errors', /error tracking|error monitoring|crash|fehlererfassung/],
  [
    'availability',
    /uptime|availability|verfügbarkeit|\boutages?\b|ausf[aä]ll|fällt|\bdown\b|services are monitored|und services|\bdienste/,
  ],
  ['performance', /\bperformance\b|\bresponse times?\b/],
];

const roundTheClock =
  /24 ?[x×/] ?7|around[- ]the[- ]clock|rund um die uhr|24\)? hours a day|24 stunden (?:am tag|täglich)|day and (?:by )?night|by day and by night|tag und nacht|auch nachts|at night|at (?:any|whatever) hour|zu jeder (?:tages- und nachtzeit|tageszeit|zeit)|any time of (?:the )?day|without interruption|365 days|auch am sonntag|24\/365/;

/** `6 bis 22 Uhr`, `from 6 to 20`. */
const officeHours =
  /\b\d{1,2}(?: ?uhr)? ?(?:bis|to|until|-) \d{1,2}(?: uhr)?\b|business hours|geschäftszeiten|bürozeiten/;

const nobodyWatches = /\b(?:nobody|no one|niemand)\b[^.;]{0,30}(?:monitor|watch|überwach|beobacht)/;

/** What does not answer is what somebody is called for. */
const isSilence =
  /\b(?:(?:does|do|is|are|can) ?not|(?:does|do|is|are|ca)n't|no longer) (?:\w+ )?(?:respond|answer|react|work|reach|run|available)|\bnicht (?:\w+ )?(?:antwortet|reagiert|erreichbar|verfügbar)/;

export const monitoring = said({
  id: 'monitoring',
  says: ['monitored'],
  pairs: [
    ['watchedThing', 'watchAct'],
    ['troubleThing', 'alertAct'],
  ],
  unless: ['camera', 'wish', 'notMonitoring', 'notOurs'],
  negative: ({ text }) => isSilence.test(text),
  modality: ({ text }) => (nobodyWatches.test(text) ? 'negated' : undefined),
  params: ({ text, sentence }) => ({
    ...(roundTheClock.test(text)
      ? { coverage: '24x7' }
      : officeHours.test(text)
        ? { coverage: 'limited' }
        : {}),
    ...watchedIn([text, sentence]),
    ...terms(
      'tool',
      [
        ['zabbix', /zabbix/],
        ['nagios', /nagios/],
        ['azure-monitor', /azure monitor/],
        ['prometheus', /prometheus/],
        ['cloudwatch', /cloudwatch/],
        ['grafana', /grafana/],
        ['datadog', /datadog/],
        ['checkmk', /check_?mk/],
        ['icinga', /icinga/],
        ['prtg', /prtg/],
        ['sentry', /sentry/],
        ['new-relic', /new relic/],
        ['dynatrace', /dynatrace/],
        ['uptime-kuma', /uptime ?kuma/],
      ],
      text,
    ),
    ...flag(
      'alerting',
      /alert|alarm|wakes|on[- ]call|bereitschaft|rings|ticket|is (?:\w+ )?called|\bpage[sd]?\b|pager|summon|weckt|klingel|benachrichtig/,
      sentence,
    ),
  }),
});

/** What is watched, as the clause says, else as its sentence does. */
const watchedIn = (texts: readonly string[]): Parameters =>
  texts.map((text) => terms('scope', watched, text)).find((found) => 'scope' in found) ?? {};

import { says } from '../clause.ts';
import { cadence } from '../parameters/cadence.ts';
import { durations, toDays } from '../parameters/durations.ts';
import { providersIn } from '../parameters/providers.ts';
import { flag, terms, type Terms } from '../parameters/terms.ts';
import { said } from './said.ts';

const watched: Terms = [
  ['backups', /backup|dump|sicherung/],
  ['security-events', /security events|sicherheitsrelevant|abnormal|anomal|odd behaviour|threats/],
  ['user-accounts', /user (?:accounts|behaviou?r)/],
  ['access', /system access|all access/],
  ['availability', /uptime|availability|verfügbarkeit/],
];

export const monitoring = said({
  id: 'monitoring',
  says: ['monitored'],
  unless: ['camera', 'wish'],
  when: ({ text }) =>
    !/support desk|hotline|guards|threat landscape|cryptographic|error tracking|each access|crash|dependencies|code quality|monitoring procedures to deal|information security risks|facility|data access control|automated monitoring software/.test(
      text,
    ),
  params: ({ text }) => ({
    ...terms(
      'coverage',
      [
        [
          '24x7',
          /24 ?[x×/] ?7|around the clock|rund um die uhr|24 hours a day|day and (?:by )?night|auch nachts|at night|without interruption/,
        ],
      ],
      text,
    ),
    ...terms('scope', watched, text),
    ...terms(
      'tool',
      [
        ['zabbix', /zabbix/],
        ['nagios', /nagios/],
        ['azure-monitor', /azure monitor/],
        ['prometheus', /prometheus/],
      ],
      text,
    ),
    ...flag('alerting', /alert|alarm|wakes|on call|bereitschaft|rings|ticket|is called/, text),
  }),
});

export const intrusionDetection = said({
  id: 'intrusion-detection',
  says: ['intrusion'],
  when: ({ text }) => !/threat landscape|flow into a siem|not in use/.test(text),
  params: ({ text }) =>
    terms(
      'mechanism',
      [
        ['ids', /intrusion detection|\bids\b/],
        ['ips', /intrusion prevention|\bips\b/],
        ['siem', /\bsiem\b/],
        ['anomaly-detection', /guardduty|odd behaviour|anomalie|unusual activity|anomaly detection/],
        ['anomaly-monitoring', /abnormal access|login anomalies/],
        ['log-analysis', /analy[sz]ed for security events/],
        ['security-event-analysis', /collection and analysis of security events/],
      ],
      text,
    ),
});

const targets: Terms = [
  ['dependencies', /dependenc|libraries|abhängigkeiten|renovate/],
  ['images', /images?\b|container|abbilder/],
  ['code', /\bcode\b|update software/],
  ['secrets', /for secrets/],
  ['servers', /\bservers are/],
];

export const vulnerabilityScanning = said({
  id: 'vulnerability-scanning',
  says: ['vulnerabilityScan'],
  when: ({ text }) => !/rated (?:critical|high)|remedied|virus/.test(text) || /scan/.test(text),
  params: (clause) => ({
    ...cadence(clause),
    ...terms('target', targets, clause.text),
    ...terms(
      'trigger',
      [
        ['push', /pushed|each push|every push/],
        ['merge-request', /merge request/],
        ['commit', /each commit|every commit/],
        ['build', /every build|each build|jedem bau/],
      ],
      clause.text,
    ),
    ...terms('tool', [['trivy', /trivy/]], clause.text),
    ...(/\bregular(?:ly)?\b|regelmäßig/.test(clause.text)
      ? { interval: 'regular' }
      : /constantly|continuously/.test(clause.text)
        ? { interval: 'continuous' }
        : {}),
    ...flag('automated', /automated|automatisch/, clause.text),
  }),
});

export const ddosProtection = said({
  id: 'ddos-protection',
  says: ['ddos'],
  when: ({ text }) =>
    /protect|mitigat|schutz|filter|shield|cleaned|abwehr|defen/.test(text) && !/capacity plans/.test(text),
  params: ({ text }) => {
    const [provider] = providersIn(text);
    return {
      ...(provider === undefined ? {} : { provider: provider.code }),
      ...terms('scope', [['perimeter', /perimeter/]], text),
      ...terms(
        'mechanism',
        [
          ['cdn', /\bcdn\b/],
          ['filter', /filter/],
          ['upstream', /carrier|upstream/],
          ['aws-shield-advanced', /shield advanced/],
        ],
        text,
      ),
      ...flag('always_on', /always on|permanent/, text),
    };
  },
});

export const waf = said({
  id: 'waf',
  says: ['waf'],
  params: ({ text }) => {
    const [provider] = providersIn(text);
    return provider === undefined ? {} : { provider: provider.code };
  },
});

export const logImmutability = said({
  id: 'log-immutability',
  says: ['immutableLog'],
  about: ['log'],
  when: (clause) => !says(clause, 'backup') || says(clause, 'log'),
  negative: true,
  params: ({ text }) => {
    const kept = durations(text).find((duration) => toDays(duration) >= 1);
    const locked = kept !== undefined && /lock/.test(text);
    return {
      ...terms(
        'mechanism',
        [
          ['worm', /write-once|worm\b|lock|einmal beschreibbar|unveränderlich/],
          ['append-only', /append-only/],
          ['hash-chain', /chained|hash[- ]?(?:chain|kette)/],
        ],
        text,
      ),
      ...flag('separate_system', /separate (?:archive|system|from production|account)/, text),
      ...(locked ? { days: toDays(kept) } : {}),
    };
  },
});

import { says } from '../clause.ts';
import { durations, toDays } from '../parameters/durations.ts';
import { providersIn } from '../parameters/providers.ts';
import { flag, terms, type Terms } from '../parameters/terms.ts';
import { said } from './said.ts';

export const intrusionDetection = said({
  id: 'intrusion-detection',
  says: ['intrusion'],
  when: ({ text }) => !/threat landscape/.test(text),
  params: ({ text }) => ({
    ...terms(
      'mechanism',
      [
        ['ids', /intrusion[- ]detection|\bids\b/],
        ['ips', /intrusion prevention|\bips\b/],
        ['siem', /\bsiem\b/],
        ['anomaly-detection', /guardduty|odd behaviour|anomalie(?!s)|unusual activity|anomaly detection/],
        ['anomaly-monitoring', /abnormal access|login anomalies/],
        ['log-analysis', /analy[sz]ed for security events/],
        ['security-event-analysis', /collection and analysis of security events/],
      ],
      text,
    ),
    ...terms(
      'tool',
      [
        ['guardduty', /guardduty/],
        ['defender-for-cloud', /defender for cloud/],
        ['sentinel', /\bsentinel\b/],
        ['fail2ban', /fail2ban/],
        ['wazuh', /wazuh/],
      ],
      text,
    ),
  }),
});

const targets: Terms = [
  ['dependencies', /dependenc|libraries|abhängigkeiten|bibliotheken|renovate|govulncheck/],
  ['images', /images?\b|container|abbilder/],
  ['code', /\bcode\b(?! dependenc)|update software/],
  ['secrets', /for secrets/],
  ['servers', /\bservers are/],
  ['internal', /\binternal(?: and an external| and external)? (?:scan|vuln)|\binterne[nr]?\b/],
  [
    'external',
    /\bexternal(?: and an internal)? (?:scan|vuln)|\(external\)|approved scanning vendor|von außen|internet-facing/,
  ],
];

export const vulnerabilityScanning = said({
  id: 'vulnerability-scanning',
  says: ['vulnerabilityScan'],
  often: true,
  when: ({ text }) => !/virus|\brated\b|remed/.test(text) || /\bscan/.test(text),
  params: ({ text }) => ({
    ...terms('target', targets, text),
    ...terms(
      'trigger',
      [
        ['push', /pushed|each push|every push/],
        ['merge-request', /merge request/],
        ['commit', /(?:each|every|jedem) commit/],
        ['build', /(?:every|each|jedem) (?:build|bau)/],
      ],
      text,
    ),
    ...terms(
      'tool',
      [
        ['trivy', /trivy/],
        ['govulncheck', /govulncheck/],
        ['dependabot', /dependabot/],
      ],
      text,
    ),
    ...flag('automated', /automated|automatisch/, text),
  }),
});

export const ddosProtection = said({
  id: 'ddos-protection',
  says: ['ddos'],
  when: ({ text, columns }) =>
    (columns.endsWith('?') || /protect|mitigat|schutz|filter|shield|cleaned|abwehr|defen/.test(text)) &&
    !/capacity plans/.test(text),
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
      ...terms(
        'plan',
        [
          ['network-protection', /ddos network protection/],
          ['ip-protection', /ddos ip protection/],
          ['standard', /shield standard|ddos (?:protection )?standard/],
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
    const code = provider?.code ?? (/application gateway|front door/.test(text) ? 'azure' : undefined);
    return {
      ...(code === undefined ? {} : { provider: code }),
      ...terms('mechanism', [['prevention', /\bprevention\b/]], text),
    };
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
          ['object-lock', /object lock/],
          ['worm', /write-once|worm\b|(?<!object )lock|einmal beschreibbar|unveränderlich/],
          ['append-only', /append-only/],
          ['hash-chain', /chained|hash[- ]?(?:chain|kette)/],
        ],
        text,
      ),
      ...flag(
        'separate_system',
        /separate (?:archive|system|from production|account)|in an account that|log server|logserver|a box the|other hall|another account/,
        text,
      ),
      ...(locked ? { days: toDays(kept) } : {}),
    };
  },
});

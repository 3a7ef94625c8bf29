import { says, type Clause } from '../clause.ts';
import { durations, toDays } from '../parameters/durations.ts';
import { providersIn } from '../parameters/providers.ts';
import { flag, terms, type Terms } from '../parameters/terms.ts';
import { defence, isDefended } from './flood-defence.ts';
import { said } from './said.ts';

/** Burglars and the doors they come through; denial of service and phishing have claims of their own. */
const isOfDoors = ({ text }: Clause): boolean =>
  /alarmanlage|einbruchmelde|burglar|\bfences?\b|\bdoors?\b|\bdd?os\b|denial of service|phishing|\bvirus|malware/.test(
    text,
  ) && !/\bids\b|\bips\b|siem|intrusion|guardduty|wazuh|angriffserkennung/.test(text);

export const intrusionDetection = said({
  id: 'intrusion-detection',
  says: ['intrusion'],
  pairs: [['attackThing', 'detectAct']],
  when: (clause) => !/threat landscape|bedrohungslage/.test(clause.text) && !isOfDoors(clause),
  params: ({ text }) => ({
    ...terms(
      'mechanism',
      [
        ['ids', /intrusion[- ]detection|system zur angriffserkennung|angriffserkennungssystem|\bids\b/],
        ['ips', /intrusion prevention|\bips\b/],
        ['siem', /\bsiem\b|\bsentinel\b|\bsplunk es\b/],
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
        ['ossec', /ossec/],
        ['suricata', /suricata/],
        ['falco', /\bfalco\b/],
        ['crowdsec', /crowdsec/],
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
  ['servers', /\bservers (?:are|and|we|shall be|must be|will be)\b|\ball servers\b|\balle[rn]? servern?\b/],
  [
    'internal',
    /\binternal(?: and an external| and external)? (?:scan|vuln|systems|networks|hosts)|\binterne[nr]?\b/,
  ],
  [
    'external',
    /\bexternal(?: and an internal| and internal)? (?:scan|vuln|systems|addresses|networks|hosts)|\(external\)|approved scanning vendor|von außen|internet-facing|öffentlich erreichbare|aus dem internet erreichbare|external (?:addresses|hosts|systems|perimeter)/,
  ],
];

export const vulnerabilityScanning = said({
  id: 'vulnerability-scanning',
  says: ['vulnerabilityScan'],
  pairs: [
    ['weakness', 'searchAct'],
    ['scannedThing', 'scanAct'],
  ],
  often: true,
  beats:
    /\b(?:on|at|with|after|upon|bei|nach|vor) (?:each|every|any|jedem|jeder) (?:push|build|commit|merge|pull request|deploy\w*|release|bau)\b|\bwhen (?:they are|it is) (?:pushed|built|uploaded)|\beach time (?:\w+ ){1,3}built/,
  when: (clause) =>
    !says(clause, 'virusScan') && (!/\brated\b|remed/.test(clause.text) || /\bscan/.test(clause.text)),
  params: ({ text }) => ({
    ...terms('target', targets, text),
    ...terms(
      'trigger',
      [
        ['push', /pushed|(?:each|every|any|jedem) push/],
        ['merge-request', /merge request/],
        ['pull-request', /pull request/],
        ['commit', /(?:each|every|jedem) commit/],
        ['release', /(?:each|every|any|jedem|jeder) (?:release|auslieferung|veröffentlichung|deployment)/],
        [
          'build',
          /(?:every|each|jedem) (?:build|bau)|(?:every|each|all) (?:container )?images? (?:that )?we build|each time (?:\w+ ){1,3}built|when (?:they are|it is) built/,
        ],
      ],
      text,
    ),
    ...terms(
      'tool',
      [
        ['trivy', /trivy/],
        ['govulncheck', /govulncheck/],
        ['dependabot', /dependabot/],
        ['renovate', /\brenovate\b/],
        ['ecr', /\becr\b/],
        ['inspector', /\binspector\b/],
        ['snyk', /\bsnyk\b/],
        ['nessus', /nessus/],
        ['openvas', /openvas|greenbone/],
      ],
      text,
    ),
    ...flag('automated', /automated|automatisch/, text),
  }),
});

export const ddosProtection = said({
  id: 'ddos-protection',
  says: ['ddos'],
  when: isDefended,
  params: defence,
});

export const waf = said({
  id: 'waf',
  says: ['waf'],
  params: ({ text }) => {
    const [provider] = providersIn(text);
    const code = provider?.code ?? (/application gateway|front door/.test(text) ? 'azure' : undefined);
    return {
      ...(code === undefined ? {} : { provider: code }),
      ...terms(
        'mechanism',
        [['prevention', /\bprevention\b|block(?:ing|iert|s)? mode|set to block|blockiermodus/]],
        text,
      ),
    };
  },
});

/** That they are not protected, where others say that they cannot be changed. */
const isOpen =
  /\b(?:not|nicht) (?:\w+ ){0,3}(?:protected|immutable|write-protected|tamper\S*|append-only|geschützt|unveränder\w*|manipulationssicher|revisionssicher|schreibgeschützt)|\b(?:no|kein\w*|without|ohne) (?:protection|object lock|worm|hash|schutz|manipulationsschutz)|nicht (?:vor|gegen) [^.;]{0,40}(?:geschützt|gesichert)/;

export const logImmutability = said({
  id: 'log-immutability',
  says: ['immutableLog'],
  pairs: [['powerless', 'alterAct']],
  about: ['log', 'logAct'],
  when: (clause) => !says(clause, 'backup') || says(clause, 'log'),
  negative: ({ text }) => !isOpen.test(text),
  params: ({ text }) => {
    const kept = durations(text).find((duration) => toDays(duration) >= 1);
    const locked = kept !== undefined && /lock/.test(text);
    return {
      ...terms(
        'mechanism',
        [
          ['object-lock', /object lock/],
          ['worm', /write-once|worm\b|(?<!object )lock|einmal beschreibbar|unveränderlich/],
          [
            'append-only',
            /append-only|(?:can|may) be added but (?:not|never)|only (?:be )?(?:added|appended)|nur angehängt/,
          ],
          [
            'application',
            /from within the (?:software|application|app)|(?:in|aus) der (?:anwendung|software)(?: selbst| heraus)?/,
          ],
          ['hash-chain', /chained|hash[- ]?(?:chain|kette)/],
        ],
        text,
      ),
      ...flag(
        'separate_system',
        /separate (?:archive|system|server|from production|account)|(?:in|to|into) an account (?:that|of its own)|(?:eigen|getrennt|separat|eingerichtet)e?[nmrs]? konto|(?:a|an?other|to a) (?:host|machine|server|system) (?:on|to|of) which|log server|logserver|a box the|other hall|another account|anderen? (?:server|system)\b/,
        text,
      ),
      ...(locked ? { days: toDays(kept) } : {}),
    };
  },
});

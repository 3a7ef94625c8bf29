import type { ParameterValue } from '../../model/claim.ts';
import { find, says, type Clause } from '../clause.ts';
import type { Recogniser } from '../finding.ts';

/** Words that keep the Internet out. */
export const denial =
  /\b(?:no|not|nie|niemals|nothing|can't|isn't|aren't|neither|weder|private addresses|cannot|never|without|none|disabled|blocks?(?:ed)?|blocked|prevented|denied|prohibited|kein\w*|nicht|ohne|abgeschaltet|deaktiviert|gesperrt|blockiert|unterbunden|impossible|unmöglich|nichts|buckets? (?:is|are|stays?|sind|ist|bleiben) privat\w*|ausgeschlossen|verhindert|non-?public|private (?:s3 )?buckets?|private[nrs]? (?:s3-)?buckets?|switched off|turned off)\b/;
const resources: readonly (readonly [string, RegExp])[] = [
  ['database', /\bdatabases?\b|\bpostgres|\bdb\b|\bdb-server|datenbank|\bsql\b|\brds\b/],
  ['bucket', /\bbuckets?\b|\bs3\b|object storage|objektspeicher|blob|storage accounts?/],
  [
    'app-server',
    /production servers|application servers|app servers|anwendungsserver|servers? (?:have|has) no/,
  ],
];

/** What holds data cannot be reached from the Internet. */
export const publicAccess: Recogniser = {
  id: 'public-access',
  trigger: ['publicNet'],
  read(clause) {
    const focus = find(clause, 'publicNet');
    if (focus === undefined || isOther(clause)) return [];
    const resource = resourcesOf(clause.text);
    if (
      /\bonly (?:a (?:small|limited) number|(?:the|our) [a-z ]{2,30}(?:is|are|has|have) (?:exposed|reachable|accessible|public|a public))|nur (?:wenige|einzelne)|(?:nur|lediglich|allein|ausschließlich) (?:der|die|das|unsere?) [a-zäöüß -]{2,30}(?:ist|sind) (?:öffentlich|aus dem internet|von außen)/.test(
        clause.text,
      ) &&
      (says(clause, 'reach') || /address|\bips?\b|öffentlich/.test(clause.text))
    ) {
      return [
        {
          params: {
            allowed: 'limited',
            ...(/production/.test(clause.text) ? { scope: 'production-servers' } : {}),
          },
          focus,
        },
      ];
    }
    if (/can be opened to|kann (?:[a-zäöüß]+ )*geöffnet werden/.test(clause.text)) {
      return [
        { params: { allowed: true, ...resource }, focus, subject: 'customer', modality: 'conditional' },
      ];
    }
    if (!denial.test(clause.text) || !isReachable(clause)) return [];
    return [{ params: { allowed: false, ...resource }, focus, negative: true }];
  },
};

function isReachable(clause: Clause): boolean {
  return (
    says(clause, 'reach', 'dataStore') ||
    /address|adresse|erreichbarkeit|readable|public ips?|öffentliche(?:r|n)? (?:zugriff|ip|netzwerkzugriff)|services/.test(
      clause.text,
    )
  );
}

const withoutPorts = (text: string): string => text.replaceAll(/(?:database|datenbank)[ -]?ports?/g, '');

/** A firewall or a VPN that keeps the Internet out is a network restriction. */
function isOther(clause: Clause): boolean {
  if (says(clause, 'firewall', 'bastion') || /\bvpn\b|\bports?\b|\bsshd?\b|\brdp\b/.test(clause.text))
    return !clause.lexicon.has('dataStore', withoutPorts(clause.text)) || says(clause, 'firewall');
  return (
    says(clause, 'encrypted', 'protocol', 'office') ||
    /published|veröffentlicht(?! werden)|public repositor|öffentliche stell/.test(clause.text)
  );
}

function resourcesOf(text: string): { resource?: ParameterValue } {
  const named = resources.filter(([, words]) => words.test(text)).map(([name]) => name);
  const [first] = named;
  if (first === undefined) return {};
  return { resource: named.length === 1 ? first : named };
}

import type { ParameterValue, Parameters } from '../../model/claim.ts';
import { find, says, type Clause } from '../clause.ts';
import type { Finding, Recogniser } from '../finding.ts';
import { scopeParameter, type ScopeTable } from '../wording/scopes.ts';
import { denial } from './public-access.ts';

const mechanisms: readonly (readonly [string, RegExp])[] = [
  ['bastion', /\bbastion|jump ?(?:host|server|box)|sprungserver/],
  [
    'firewall',
    /firewall|security groups?|sicherheitsgruppe|paketfilter|packet filter|nftables|iptables|\bufw\b/,
  ],
  ['vpn', /\bvpn\b|virtual private network|vpn-|tailscale|wireguard/],
  ['wireguard', /wire-?guard/],
  ['zero-trust', /zero[- ]trust/],
  [
    'ip-allowlist',
    /allow-?list|white-?list|permitted addresses|\bfrom the (?:ip )?addresses of\b|(?:specific|fixed) (?:ip )?addresses|feste\w* (?:ip-)?adressen|ip-freigabe|zugelassene\w* ip/,
  ],
  [
    'private-network',
    /(?<!virtual )private (?:virtual )?network|private ?(?:link|sub-?net|endpoint|side|vswitch|address)|(?:privaten?|internen?|privates|internes|eigenen?) (?:sub|teil)?netz/,
  ],
  [
    'port-restriction',
    /network protocols|\bport \d+ (?:is |ist |bleibt )?(?:[a-zäöüß]+ ){0,4}(?:closed|shut|zu\b|geschlossen|gesperrt)|unused ports|offene [a-z-]*ports? (?:gibt es nicht|sind nicht)|keine offenen [a-z-]*ports|nicht benötigte \w+ und ports|nicht benötigte ports|unnecessary ports/,
  ],
];

const scopes: ScopeTable = [
  [
    'internal',
    /between (?:the |our |network |all )*(?:segments|zones|sub-?nets|vlans|tiers)|storage, application and management|tenant environments/,
  ],
  ['database', /\bdatabases?\b|datenbank|postgres|\bsql\b/],
  [
    'admin',
    /\badmin|\bssh\b|\boperators?\b|remote access|fernzugriff|remote-zugriff|\bverwaltung|wartung|changes to our production|\bport 22\b|management|maintenance|\brdp\b/,
  ],
  ['perimeter', /perimeter|übergang zum internet|to the internet|am netzrand/],
  [
    'all',
    /(?:every|each|all) servers?\b|\b(?:jedem|allen) servern?\b|\bservers (?:is|are|sit|stand|run) (?:\w+ ){0,3}(?:protected|behind|shielded|secured)|\b(?:unsere |alle |die )?server (?:werden|sind|stehen) [^,;]{0,30}firewall/,
  ],
  ['production', /\bproduction\b|produktiv|produktionssystem/],
];

/** Who may reach what over the network: firewalls, VPN, allow-lists, closed ports. */
export const networkRestriction: Recogniser = {
  id: 'network-restriction',
  trigger: [
    'trafficFilter',
    'firewall',
    'vpn',
    'bastion',
    'allowlist',
    'privateNetwork',
    'ports',
    'restricted',
    'adminPorts',
  ],
  read(clause) {
    if (isOther(clause)) return [];
    const focus = focusOf(clause);
    if (focus === undefined) return [];
    return [
      {
        params: parametersOf(clause),
        focus,
        ...(isLacking.test(clause.text) ? {} : { negative: true }),
        ...(isRule(clause) ? { modality: 'asserted' } : {}),
      },
    ];
  },
};

/** `Blocked unless it is permitted` is the rule itself, and no condition of it. */
const isRule = ({ text, lexicon }: Clause): boolean =>
  /\bunless\b/.test(text) && defaultDeny.test(text) && !lexicon.has('planned', text);

/** A restriction denies by nature (`no connections but`); these words deny the restriction itself. */
const isLacking =
  /\b(?:no|kein\w*|without an?|ohne) (?:[a-z]+ )?(?:firewalls?|vpn|security groups?|allow-?list|bastion)\b|(?:firewalls?|vpn|allow-?list) (?:is|are|ist|sind|wird) (?:not|nicht)|\bnot (?:[a-z]+ )?(?:blocked|filtered|restricted|protected|behind)|\bnicht (?:blockiert|gefiltert|beschränkt|geschützt|hinter)/;

function focusOf(clause: Clause): Finding['focus'] | undefined {
  const named = find(clause, 'firewall', 'bastion', 'allowlist');
  if (named !== undefined) return named;
  const vpn = find(clause, 'vpn');
  if (vpn !== undefined && isWayIn(clause)) return vpn;
  const network = find(clause, 'privateNetwork');
  if (
    network !== undefined &&
    (says(clause, 'dataStore', 'publicNet') || /server|postgres/.test(clause.text))
  )
    return network;
  return portFocus(clause) ?? unreachable(clause) ?? accessFocus(clause) ?? find(clause, 'trafficFilter');
}

const isWayIn = (clause: Clause): boolean =>
  says(clause, 'admin', 'restricted', 'reach') ||
  /einwahl|pflicht|zugäng|home-?office|heimarbeit|angebunden|wählen[^.;|]{0,30} ein\b|tunnel|\bremote|arbeiten über|(?:connection|verbindung)s? (?:to|zu) /.test(
    clause.text,
  ) ||
  clause.text.length < 25 ||
  /zero[- ]trust/.test(clause.text);

/** Closed ports: `only ports 80 and 443 are open`. */
function portFocus(clause: Clause): Finding['focus'] | undefined {
  return says(clause, 'restricted') ||
    /\bopen\b|offen|inbound|closed|deaktiviert|geschlossen|\bzu\b|\bshut\b|lassen nur|not reachable|not exposed|nicht erreichbar/.test(
      clause.text,
    )
    ? find(clause, 'ports')
    : undefined;
}

/** `only reachable from the application servers`; of web pages it says something else. */
const reachOnly =
  /\b(?:nur|ausschließlich) über (?:ein|das|unser)[^.;]{0,60}netz(?:werk)?\b[^.;]{0,12}(?:möglich|erlaubt)|\b(?:only|exclusively)\b[^,;]{0,30}\b(?:reachable|accessible|accessed)\b[^,;]{0,12}\b(?:from|within|through)\b|(?:only )?(?:reachable|accessible|available) (?:only (?:from|within|through|inside|on)|(?<=only available )inside|(?:from|within|through) [^,;.]{1,40} only\b)|(?:accepts?|takes?|allows?|permits?|answers?) (?:\w+ ){0,2}(?:connections|traffic|requests)? ?(?:from|to) [^,;.]{1,50}\b(?:only|alone|nobody else)\b|\blistens? (?:only )?on [^,;.]{0,30}(?:private|internal|local)|\b(?:nur|ausschließlich)\b[^,;]{0,50}\b(?:erreichbar|zugänglich|ansprechbar|zu erreichen)(?!.*https)|netz\w*, (?:das|die) (?:nur|ausschließlich|allein) [^,;.]{1,50}\berreich(?:en|t)\b/;

/** With what somebody proves who he is bars no way. */
const byKey =
  /\b(?:nur|ausschließlich) (?:\w+ ){0,3}mit (?:[a-zäöüß-]+ ){0,2}[a-z-]*(?:schlüssel|zertifikat)|\bonly (?:be )?(?:\w+ )?(?:with|using) (?:an? )?(?:\w+ )?(?:ssh )?(?:keys?|certificates?)\b/;

function accessFocus(clause: Clause): Finding['focus'] | undefined {
  const match =
    (says(clause, 'protocol') || byKey.test(clause.text) ? null : reachOnly.exec(clause.text)) ??
    /network access[^.]{0,80}restricted|(?:netzwerk|netz)zugriff[^.]{0,60}(?:beschränkt|eingeschränkt)/.exec(
      clause.text,
    );
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** `SSH and RDP cannot be reached from the Internet`. */
function unreachable(clause: Clause): Finding['focus'] | undefined {
  return says(clause, 'publicNet') && denial.test(clause.text) ? find(clause, 'adminPorts') : undefined;
}

/** `TLS across the private network` tells where encrypted traffic goes. */
const carried =
  /\b(?:tls|https|encrypted|verschlüsselt)\b[^.;|]{0,30}\b(?:across|over|through|within|über|durch|im) (?:the |our |das |unser |ein )?(?:private|internal|interne?s?|privates?) (?:network|netz)/;

/** `Replication between our servers goes through WireGuard`: what is sent is encrypted so, and nobody kept out. */
const tunnelled =
  /\b(?:queries|replication|traffic|data|connections?|links?|verbindung(?:en)?|verkehr|datenverkehr|replikation|abfragen|daten)\b[^.;|]{0,20} (?:between|among|zwischen) [^.;|]{2,60}\b(?:wire-?guard|ipsec|vpn)\b(?![^.;|]{0,40}\b(?:only|nur|ausschließlich)\b)/;

/** Office networks, web application firewalls, logs of firewalls, VPNs that are only mentioned. */
function isOther(clause: Clause): boolean {
  const { text } = clause;
  if ((says(clause, 'protocol') && carried.test(text)) || tunnelled.test(text)) return true;
  if (says(clause, 'iac') && toolFor.test(text)) return true;
  if (says(clause, 'office', 'waf') || /server ?rooms?|serverr(?:aum|äum)|gebäude/.test(text)) return true;
  if (/firewall-protokoll|firewall logs?|(?:rules?|firewalls?) .{0,30}(?:reviewed|geprüft)/.test(text))
    return true;
  return (
    (says(clause, 'mfa') && !throughGate.test(text)) || (says(clause, 'log') && !says(clause, 'restricted'))
  );
}

/** `Terraform for servers and firewalls`: with what they are set up. */
const toolFor =
  /\b(?:terraform|opentofu|ansible|pulumi|puppet|chef|bicep|cloudformation|code|iac)\b (?:for|manages?|describes?|defines?|configures?|sets? up) [^.;|]*firewalls?\b(?! rules? (?:that|which))/;

/** A second factor for a VPN or a bastion restricts nothing, unless that is said to be the way in. */
const throughGate =
  /(?<![a-zäöüß])(?:via|through|over|über|per) (?:[a-zäöüß]+ )?(?:vpn|bastion(?: ?-?hosts?)?|jump ?-?(?:host|server|box)|sprungserver)\b/;

/** Ports of administration and of databases: the one list of scopes in which both count. */
const namesBothPorts =
  /(?:\badmin\w*|\bssh|\brdp|management)[ -]?(?:ports?|-)?[^.;]{0,30}(?:\bdatabases?|datenbank-?)[ -]?ports?|(?:\bdatabases?|datenbank)[ -]?(?:ports?|-)?[^.;]{0,30}(?:\badmin\w*|\bssh|\brdp|management|verwaltungs)[ -]?ports?/;

const defaultDeny =
  /\b(?:block(?:s|ed)?|den(?:y|ies|ied)|refuse[sd]?|reject(?:s|ed)?|drop(?:s|ped)?|closed)\b[^.;|]{0,60}\b(?:unless|except|(?:that|which) (?:is|has|are|have) not)\b[^.;|]{0,30}\b(?:permit|allow|approv|authori|need|requir|releas|opened)|(?:den(?:y|ied|ies)|dropp?ed|rejected|blocked|discarded) (?:\w+ ){0,3}by default|(?:drops?|discards?|rejects?|denies|refuses) (?:\w+ ){0,5}(?:not|nothing|everything|anything)|deny[- ]all|(?:drops?|rejects?|discards?|refuses|blocks?) (?:the|all the) rest\b|eingehende (?:verbindungen|anfragen|pakete) (?:[a-zäöüß]+ )?(?:verwirft|abweist|blockiert|verworfen|abgewiesen)|rest (?:is |ist |bleibt )?(?:dicht|zu|closed|blocked|gesperrt)\b|\brest (?:blockt|sperrt|verwirft|blockiert)|everything else (?:is )?shut|standardmäßig (?:verworfen|abgewiesen|abgelehnt)|alles (?:andere|übrige|weitere)[^.;|]{0,20}(?:verworfen|blockiert|gesperrt|abgewiesen|verboten)|everything (?:else )?(?:is )?(?:dropped|blocked|denied|closed)|(?:den(?:y|ies)|blocks?|drops?) all (?:the )?(?:\w+ )?traffic,? (?:unless|except)|default[- ]deny|(?:sperr(?:en|t)|blockier(?:en|t)|verbiete(?:n|t)) alles, was nicht|alles (?:ist )?(?:verboten|gesperrt|blockiert|untersagt), was nicht|nur ausdrücklich (?:freigegebene|erlaubte|zugelassene)|only (?:explicitly|expressly) (?:allowed|permitted|approved)|standardmäßig (?:blockiert|gesperrt|verboten|verweigert)|(?:verweiger|blockier|sperr)[a-zäöüß]* (?:[a-zäöüß]+ ){0,3}standardmäßig/;

function parametersOf(clause: Clause): Parameters {
  const { text } = clause;
  const denied = defaultDeny.test(text);
  return {
    ...mechanismOf(text),
    ...scopeParameter(scopes, text, namesBothPorts.test(text)),
    ...portsOf(denied || clause.passage.block.role === 'cell' ? clause.sentence : text),
    ...(/(?:incoming and outgoing|ein-? und ausgehend|inbound and outbound)/.test(text)
      ? {}
      : /inbound|incoming|\blets in\b|eingehend|von au(?:ß|ss)en|attached to every server|vor jedem server/.test(
            text,
          )
        ? { direction: 'inbound' }
        : /outgoing|outbound|ausgehend/.test(text)
          ? { direction: 'outbound' }
          : {}),
    ...(denied ? { default_deny: true } : {}),
    ...(/\bonly (?:be )?(?:reached|accessed|reachable|accessible)\b|\bonly (?:via|through|from|by|over)|\bonly\b.*\bvpn|(?:vpn|proxy|bastion|host)\b.{0,30}\bonly\b|no other|nowhere else|nothing else|\bnobody else\b|\bsolely\b|\balone\b|\ballein (?:die |der )?ports?\b|\ballein(?:ig)? (?:über|aus|durch)|zwingend|\bnur (?:über|durch|aus|per|via)|ausschlie(?:ß|ss)lich|sonst kein|exclusively/.test(
      text,
    )
      ? { exclusive: true }
      : {}),
  };
}

function mechanismOf(text: string): { mechanism?: ParameterValue } {
  const named = mechanisms.filter(([, words]) => words.test(text)).map(([name]) => name);
  const [first] = named;
  if (first === undefined) return {};
  return { mechanism: named.length === 1 ? first : named };
}

function portsOf(text: string): { ports?: readonly number[] } {
  const match =
    /(?:\bports? |inbound |offen nur |offen sind nur |offen |open |: |nur |only |\btcp |lets in |lets through )(\d{2,5}(?:(?:, | and | und |, and |\/)\d{2,5})*)/.exec(
      text,
    )?.[1];
  const open = match ?? /\b(\d{2,5}) (?:is |are |bleibt |ist )?(?:open|offen)\b/.exec(text)?.[1];
  return open === undefined ? {} : { ports: open.match(/\d+/g)?.map(Number) ?? [] };
}

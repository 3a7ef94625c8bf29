import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { isNarrow, judgeFirewall, judgeServer, openRanges } from './common/firewall.ts';
import { entryOf, anything, flag, oneOf, parameters, perClaim, words, wordsOf } from './common/parameters.ts';
import { merged, type Range } from './common/ports.ts';
import { shareSentence } from './common/share.ts';
import { narrowing } from './common/subjects.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { joined } from './common/wording.ts';
import { examples } from './examples/network-restriction.ts';

/** What the rules of a firewall show. */
const judgedMechanisms = new Set(['firewall', 'port-restriction', 'ip-allowlist']);

const port = { type: 'integer', minimum: 0, maximum: 65_535 };

const both = ['firewall', 'server'] as const;

const subjects = narrowing({
  parameter: 'scope',
  usually: both,
  words: { admin: both, database: ['firewall'], internal: both, perimeter: both },
  elsewhere: ({ direction, plan }) => plan !== undefined || wordsOf(direction).includes('outbound'),
});

/** A VPN alone does not promise a packet filter before the server. */
const promisesFirewall = perClaim(({ mechanism }: Parameters) => {
  const named = wordsOf(mechanism);
  return named.length === 0 || named.some((word) => judgedMechanisms.has(word));
});

/** Whether firewalls keep the Internet away from administration and databases. */
export const networkRestriction: Check = {
  id: 'network-restriction',
  title: 'Firewalls keep the Internet away from administration and databases',
  why: 'A port that is open to everybody is found and attacked within minutes. GDPR Art. 32(1)(b) asks for confidentiality and resilience of systems.',
  references: [
    'GDPR Art. 32(1)(b)',
    'ISO/IEC 27001:2022 A.8.20',
    'ISO/IEC 27001:2022 A.8.21',
    'ISO/IEC 27001:2022 A.8.22',
  ],
  severity: 'high',
  parameters: parameters({
    mechanism: words(
      'What restricts access: firewall, port-restriction, ip-allowlist.',
      'firewall',
      'vpn',
      'zero-trust',
      'private-network',
      'bastion',
    ),
    scope: words(
      'Access to what: all, admin, database, production, internal, perimeter.',
      'admin',
      'database',
      'office',
    ),
    ports: {
      description:
        'The only ports that may be open to everybody; with scope admin or database, and for ports of these, those that are closed.',
      anyOf: [port, { type: 'array', items: port, minItems: 1 }],
      examples: [[80, 443], 22],
    },
    direction: oneOf('Of the traffic.', 'inbound', 'outbound'),
    default_deny: flag('What is not allowed is forbidden; so firewalls of clouds work.'),
    exclusive: flag('In no other way; so it is understood without it too.'),
    source: anything('Addresses that are let in.', 'office'),
  }),
  reads: { firewall: ['ingress'], server: ['firewalled'] },
  quantifier: 'every',
  concerns: (resource, params) =>
    subjects.concerns(resource, params) && (resource.kind === 'firewall' || promisesFirewall(params)),
  unjudged: (params) =>
    unjudgedBut(['ports', 'default_deny', 'exclusive'], {
      mechanism: (value) => unjudgedMechanism(wordsOf(value), wordsOf(params['scope'])),
      scope: () => each(subjects.unseen(params), (word) => `what protects ${word}`),
      direction: (value) => (value === 'outbound' ? 'what may go out' : undefined),
      source: 'which addresses are let in',
    })(params),
  judge: (resource, params) =>
    resource.kind === 'server' ? judgeServer(resource) : judgeFirewall(resource, params),
  examples,
  remedy: {
    cloud:
      'Let the rule name the addresses that need the port, or take it away and go through a VPN or the session service of the cloud. Put a firewall before every server.',
    terraform:
      'resource "aws_vpc_security_group_ingress_rule" "ssh" {\n  security_group_id = aws_security_group.web.id\n  cidr_ipv4         = "203.0.113.7/32"\n  ip_protocol       = "tcp"\n  from_port         = 22\n  to_port           = 22\n}',
    commandLine: 'hcloud firewall apply-to-resource --type server --server <server> <firewall>',
  },
  reword: (resources, _params, language) => {
    const servers = resources.filter(({ kind }) => kind === 'server');
    const predicate =
      language === 'en'
        ? {
            all: 'stand behind a firewall',
            some: 'stand behind a firewall only in part',
            none: 'do not stand behind a firewall',
          }
        : {
            all: 'stehen hinter einer Firewall',
            some: 'stehen nur zum Teil hinter einer Firewall',
            none: 'stehen nicht hinter einer Firewall',
          };
    const open = resources.filter(({ kind }) => kind === 'firewall').map(openRanges);
    return shareSentence(servers, judgeServer, predicate, language) ?? openSentence(open, language === 'en');
  },
};

/** An allow-list of a website would close its web ports too, which a firewall for administration does not show. */
function unjudgedMechanism(mechanisms: readonly string[], scope: readonly string[]): string | undefined {
  const unseen = mechanisms.filter(
    (word) => !judgedMechanisms.has(word) || (word === 'ip-allowlist' && !isNarrow(scope)),
  );
  return each(unseen, (word) => `whether access goes through ${entryOf(phrases, word) ?? word}`);
}

const phrases: Readonly<Record<string, string>> = {
  vpn: 'a VPN',
  'zero trust': 'a zero-trust service',
  'private network': 'a private network',
  bastion: 'a bastion host',
  wireguard: 'WireGuard',
  'ip allowlist': 'a list of allowed addresses',
};

function openSentence(open: readonly (readonly Range[] | undefined)[], english: boolean): string | undefined {
  const ranges: Range[] = [];
  for (const found of open) {
    if (found === undefined) return undefined;
    ranges.push(...found);
  }
  if (ranges.length === 0) return undefined;
  const named = merged(ranges).map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
  return english
    ? `These ports can be reached from the Internet: ${joined(named)}.`
    : `Diese Ports sind aus dem Internet erreichbar: ${joined(named, 'de')}.`;
}

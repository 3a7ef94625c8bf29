import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import type { WritingLanguage } from '../model/document.ts';
import { cannotTell, undecided, type Judgement } from '../model/judgement.ts';
import type { Kind, Resource } from '../model/resource.ts';
import { fact, reading } from './common/facts.ts';
import { anything, flag, parameters, perClaim, quantity, text, words, wordsOf } from './common/parameters.ts';
import { shareSentence, type Predicate } from './common/share.ts';
import { narrowing } from './common/subjects.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { judgeConnections, lowestVersion } from './common/transport.ts';
import { nameOf, subject } from './common/wording.ts';
import { examples } from './examples/encryption-in-transit.ts';

const services = [
  'endpoint',
  'bucket',
  'database',
  'cache',
  'search',
  'queue',
  'stream',
  'fileShare',
] as const;
/** What speaks HTTP: all that a promise of HTTPS can mean. */
const web: ReadonlySet<Kind> = new Set(['endpoint', 'server', 'bucket', 'search', 'queue']);

const judgedProtocols = new Set(['tls', 'ssl', 'https', 'wss']);
/** They need TLS, so that its lack contradicts them; more is not shown. */
const onTopOfTls = new Set(['mtls']);

const subjects = narrowing({
  parameter: 'scope',
  usually: [...services, 'server'],
  words: {
    external: ['endpoint', 'server'],
    web: ['endpoint', 'server'],
    api: ['endpoint', 'server'],
    internal: ['database', 'cache', 'search', 'queue', 'stream', 'fileShare'],
    database: ['database'],
    cache: ['cache'],
    search: ['search'],
    queue: ['queue', 'stream'],
    files: ['bucket', 'fileShare'],
  },
  elsewhere: ({ protocol, opportunistic, until, plan }) =>
    opportunistic !== undefined ||
    until !== undefined ||
    plan !== undefined ||
    wordsOf(protocol).some((word) => !judgedProtocols.has(word) && !onTopOfTls.has(word)),
});

const speaksHttp = perClaim(({ protocol }: Parameters) => {
  const named = wordsOf(protocol);
  return named.length > 0 && named.every((word) => word === 'https');
});

/** A claim about connections over the Internet alone. */
const isOutward = perClaim(({ scope }: Parameters) => {
  const named = wordsOf(scope);
  return named.length > 0 && named.every((word) => word === 'external' || word === 'web');
});

function isInternal(resource: Resource): boolean {
  const internal = fact(resource, 'internal');
  return internal.known && internal.value;
}

/** A server behind a balancer or a firewall serves nobody directly; one that anybody can reach may do so in clear text. */
function mayServeAnybody(resource: Resource): boolean {
  if (resource.kind !== 'server') return true;
  const open = fact(resource, 'publiclyAccessible');
  return !open.known || open.value;
}

function judge(resource: Resource, params: Parameters): Judgement {
  if (resource.kind !== 'server') return judgeConnections(resource, params);
  const open = fact(resource, 'publiclyAccessible');
  if (!open.known)
    return cannotTell(open, 'encrypted', `Whether ${nameOf(resource)} can be reached from the Internet`);
  const why = `${subject(resource)} can be reached from the Internet, and configuration does not show whether what it serves is encrypted.`;
  return undecided(open, 'encrypted', why);
}

/** Whether connections are encrypted, and from which version of TLS on. */
export const encryptionInTransit: Check = {
  id: 'encryption-in-transit',
  title: 'Connections are encrypted',
  why: 'Whoever can listen in on a network reads what is sent in clear text. GDPR Art. 32(1)(a) names encryption as a measure, and Art. 5(1)(f) asks for confidentiality.',
  references: [
    'GDPR Art. 32(1)(a)',
    'GDPR Art. 5(1)(f)',
    'ISO/IEC 27001:2022 A.8.24',
    'ISO/IEC 27001:2022 A.5.14',
  ],
  severity: 'high',
  parameters: parameters({
    min_tls: {
      description: 'Lowest version of TLS that is accepted.',
      enum: ['1.0', '1.1', '1.2', '1.3'],
      examples: ['1.2'],
    },
    tls_versions: words('Every version that is accepted; the lowest counts.', ['1.2', '1.3']),
    preferred_tls: text('Version that is preferred.', '1.3'),
    protocol: words('How it is encrypted: tls, ssl, https.', 'https', 'mtls', 'ssh', 'ipsec', 'vpn'),
    scope: words(
      'Which connections: all, external, web, api, internal, database, cache, search, queue, files.',
      'external',
      'internal',
      'admin',
      'email',
      'backups',
    ),
    enforced: flag('Unencrypted connections are refused; so it is understood without it too.'),
    exclusive: flag('Nothing but encrypted connections; so it is understood without it too.'),
    hsts: flag('Browsers are told to use HTTPS only.'),
    hsts_years: quantity('For how many years browsers are told so.', 2),
    max_age: quantity('For how many seconds browsers are told so.', 63_072_000),
    https_redirect: flag('HTTP requests are redirected to HTTPS.'),
    certificate_pinning: flag('Clients accept one certificate only.'),
    opportunistic: flag('Encrypted only if the other side can.'),
    key_bits: quantity('Length of the session key in bits.', 256),
    algorithm: anything('Cipher of the connections.', 'aes-256'),
    method: anything('How it is encrypted otherwise.', 'end-to-end'),
    standard: anything('Standard of the encryption.', 'ieee-802.1ae'),
    until: anything('Date until which it holds.', '2027-06-30'),
  }),
  reads: {
    ...reading(services, 'transport', 'minimumTls'),
    endpoint: ['transport', 'minimumTls', 'internal'],
    server: ['publiclyAccessible'],
  },
  quantifier: 'every',
  concerns: (resource, params) =>
    subjects.concerns(resource, params) &&
    mayServeAnybody(resource) &&
    (!speaksHttp(params) || web.has(resource.kind)) &&
    !(isOutward(params) && isInternal(resource)),
  unjudged: (params) =>
    unjudgedBut(['min_tls', 'tls_versions', 'enforced', 'exclusive'], {
      preferred_tls: (value) => `whether TLS ${String(value)} is preferred`,
      protocol: (value) =>
        each(
          wordsOf(value).filter((word) => !judgedProtocols.has(word)),
          (word) => `whether ${word.toUpperCase()} is used`,
        ),
      scope: (value) => unjudgedScope(wordsOf(value), subjects.unseen(params)),
      hsts: 'whether HSTS is switched on',
      hsts_years: 'how long HSTS holds',
      max_age: 'how long HSTS holds',
      https_redirect: 'whether HTTP requests are redirected',
      certificate_pinning: 'whether certificates are pinned',
      opportunistic: 'what happens where the other side cannot encrypt',
      key_bits: (value) => `whether session keys have ${String(value)} bits`,
      algorithm: (value) => `whether connections use ${String(value).toUpperCase()}`,
      method: (value) => `whether it is encrypted ${String(value)}`,
      standard: (value) => `whether it meets ${String(value)}`,
      until: (value) => `what holds until ${String(value)}`,
    })(params),
  judge,
  examples,
  remedy: {
    cloud:
      'Refuse connections in clear text, redirect HTTP to HTTPS, and choose a TLS policy that starts at the promised version.',
    terraform:
      'resource "aws_lb_listener" "https" {\n  protocol   = "HTTPS"\n  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"\n}\n\nresource "azurerm_storage_account" "files" {\n  https_traffic_only_enabled = true\n  min_tls_version            = "TLS1_2"\n}',
    commandLine: 'az storage account update --name <account> --https-only true --min-tls-version TLS1_2',
  },
  reword: (resources, params, language) =>
    shareSentence(
      resources,
      (resource) => judge(resource, params),
      predicate(lowestVersion(params), language),
      language,
    ),
};

/** Traffic between a company's own servers does not show, only what its services accept. */
function unjudgedScope(scope: readonly string[], unseen: readonly string[]): string | undefined {
  const clauses = each(unseen, (word) => `whether encryption covers ${word}`);
  if (!scope.includes('internal')) return clauses;
  const internal = 'whether connections between servers are encrypted';
  return clauses === undefined ? internal : `${internal} and ${clauses}`;
}

function predicate(version: string | undefined, language: WritingLanguage): Predicate {
  if (language === 'en') {
    const what = version === undefined ? 'encrypted connections' : `TLS ${version} or higher`;
    return { all: `require ${what}`, some: `require ${what} only in part`, none: `do not require ${what}` };
  }
  const what = version === undefined ? 'verschlüsselte Verbindungen' : `TLS ab Version ${version}`;
  return {
    all: `verlangen ${what}`,
    some: `verlangen nur zum Teil ${what}`,
    none: version === undefined ? 'verlangen keine verschlüsselten Verbindungen' : `verlangen kein ${what}`,
  };
}

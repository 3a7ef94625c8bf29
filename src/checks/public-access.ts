import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact, reading } from './common/facts.ts';
import { parameters, perClaim, words, wordsOf } from './common/parameters.ts';
import { shareSentence } from './common/share.ts';
import { narrowing } from './common/subjects.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { nameOf, subject } from './common/wording.ts';
import { examples } from './examples/public-access.ts';

const stores = [
  'bucket',
  'database',
  'volume',
  'snapshot',
  'fileShare',
  'cache',
  'search',
  'queue',
  'stream',
  'secretStore',
] as const;

const kindWords = {
  bucket: ['bucket'],
  storage: ['bucket', 'fileShare'],
  files: ['bucket', 'fileShare'],
  database: ['database'],
  'app-server': ['server'],
  server: ['server'],
  'production-servers': ['server'],
  cache: ['cache'],
  search: ['search'],
  queue: ['queue', 'stream'],
  snapshot: ['snapshot'],
  secrets: ['secretStore'],
  'data-store': stores,
} as const;

/** Publicity that is said to be limited or wanted is nothing a resource by itself can break. */
function isAllowed({ allowed }: Parameters): boolean {
  return allowed !== undefined && allowed !== false;
}

const usually = [...stores, 'server'] as const;
const byResource = narrowing({ parameter: 'resource', usually, words: kindWords, elsewhere: isAllowed });
const byScope = narrowing({ parameter: 'scope', usually, words: { ...kindWords, internal: usually } });

const namesServers = perClaim((params: Parameters) =>
  [...wordsOf(params['resource']), ...wordsOf(params['scope'])].some((word) => word.includes('server')),
);

const expected = 'not reachable from the Internet';

function judge(resource: Resource, params: Parameters): Judgement {
  const reachable = fact(resource, 'publiclyAccessible');
  if (!reachable.known) {
    return cannotTell(reachable, expected, `Whether ${nameOf(resource)} is reachable from the Internet`);
  }
  if (!reachable.value) return holds();
  if (resource.kind === 'server' && !namesServers(params)) {
    const why = `${subject(resource)} is reachable from the Internet; whether the sentence speaks of servers cannot be told.`;
    return undecided(reachable, expected, why);
  }
  return fails(reachable, expected, 'reachable from the Internet', sentence(resource));
}

function sentence(resource: Resource): string {
  return resource.kind === 'snapshot'
    ? `${subject(resource)} can be restored by everybody.`
    : `${subject(resource)} is reachable from the Internet.`;
}

/** Whether anybody on the Internet can reach a data store, by network or by policy. */
export const publicAccess: Check = {
  id: 'public-access',
  title: 'Data stores are not reachable from the Internet',
  why: 'What anybody can reach, anybody can try to open; a forgotten public bucket is the most common breach. GDPR Art. 25(2) asks that data is not accessible to an indefinite number of persons by default, Art. 32(1)(b) for confidentiality.',
  references: [
    'GDPR Art. 25(2)',
    'GDPR Art. 32(1)(b)',
    'ISO/IEC 27001:2022 A.8.3',
    'ISO/IEC 27001:2022 A.8.20',
  ],
  severity: 'critical',
  parameters: parameters({
    allowed: {
      description:
        'False: nothing is public; it is understood so without it. True or limited: something is, on purpose.',
      enum: [false, true, 'limited'],
      examples: [false, 'limited'],
    },
    resource: words(
      'What is not public: bucket, database, storage, app-server, cache, search, queue, snapshot, secrets, data-store.',
      'bucket',
      'app-server',
      'admin-panel',
    ),
    scope: words('The same words.', 'database', 'internal', 'office'),
  }),
  reads: { ...reading(stores, 'publiclyAccessible'), server: ['publiclyAccessible'] },
  quantifier: 'every',
  concerns: (resource, params) => byResource.concerns(resource, params) && byScope.concerns(resource, params),
  unjudged: (params) =>
    unjudgedBut([], {
      allowed: () => (isAllowed(params) ? 'what is meant to be public' : undefined),
      resource: () => each(byResource.unseen(params), (word) => `who can reach ${word}`),
      scope: () => each(byScope.unseen(params), (word) => `who can reach ${word}`),
    })(params),
  judge,
  examples,
  remedy: {
    cloud:
      'Block public access, and let the service be reached through a private network or an allow-list only.',
    terraform:
      'resource "aws_s3_bucket_public_access_block" "files" {\n  bucket                  = aws_s3_bucket.files.id\n  block_public_acls       = true\n  block_public_policy     = true\n  ignore_public_acls      = true\n  restrict_public_buckets = true\n}\n\nresource "azurerm_mssql_server" "main" {\n  public_network_access_enabled = false\n}',
    commandLine:
      'aws s3control put-public-access-block --account-id <account> --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true',
  },
  reword: (resources, params, language) =>
    shareSentence(
      resources,
      (resource) => judge(resource, params),
      language === 'en'
        ? {
            all: 'are not reachable from the Internet',
            some: 'are partly reachable from the Internet',
            none: 'are reachable from the Internet',
          }
        : {
            all: 'sind aus dem Internet nicht erreichbar',
            some: 'sind zum Teil aus dem Internet erreichbar',
            none: 'sind aus dem Internet erreichbar',
          },
      language,
    ),
};

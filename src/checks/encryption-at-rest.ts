import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import type { WritingLanguage } from '../model/document.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { algorithmName, isCipher, keepsOneOf } from './common/algorithm.ts';
import { fact, reading } from './common/facts.ts';
import {
  entryOf,
  anything,
  numberOf,
  oneOf,
  parameters,
  perClaim,
  quantity,
  words,
  wordsOf,
} from './common/parameters.ts';
import { shareSentence, type Predicate } from './common/share.ts';
import { narrowing } from './common/subjects.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { joined, nameOf, subject } from './common/wording.ts';
import { examples } from './examples/encryption-at-rest.ts';

const stores = [
  'volume',
  'snapshot',
  'bucket',
  'database',
  'fileShare',
  'cache',
  'search',
  'queue',
  'stream',
  'logStore',
  'backupStore',
] as const;

/** Methods that happen inside the application or the guest: a provider's switch says nothing about them. */
const unseenMethods = new Set(['luks', 'app-level', 'sse-c', 'end-to-end', 'client-side']);
const judgedMethods = new Set(['provider', 'storage-level', 'volume', 'rds']);

/** By the words of a clause: hyphens are gone. */
const methods: Readonly<Record<string, string>> = {
  luks: 'LUKS encrypts inside the server',
  'app level': 'applications encrypt data themselves',
  'sse c': 'data is encrypted with keys that come with each request',
  'end to end': 'data is encrypted end to end',
  'client side': 'data is encrypted before it is sent',
  envelope: 'keys are encrypted with other keys',
  cmk: 'the keys are your own',
  tde: 'the database encrypts transparently',
};

const subjects = narrowing({
  parameter: 'scope',
  usually: [...stores, 'server'],
  words: {
    database: ['database'],
    files: ['bucket', 'fileShare'],
    disks: ['volume', 'server'],
    logs: ['logStore'],
    backups: ['snapshot', 'backupStore'],
    cache: ['cache'],
    search: ['search'],
    'search-index': ['search'],
    queue: ['queue', 'stream'],
  },
  elsewhere: ({ method, since, before }) =>
    since !== undefined || before !== undefined || wordsOf(method).some((word) => unseenMethods.has(word)),
});

const promised = perClaim((params: Parameters) => {
  const bits = numberOf(params['key_bits']);
  const named = wordsOf(params['algorithm']);
  const algorithms = bits === undefined ? named : withBits(named, bits);
  return {
    algorithms,
    keeps: keepsOneOf(algorithms),
    expected: ['encrypted', joined(algorithms.map(algorithmName), 'en', 'or')].filter(Boolean).join(' with '),
  };
});

/** "AES with keys of at least 256 bits": the length belongs to every cipher that has none. */
function withBits(named: readonly string[], bits: number): readonly string[] {
  return (named.length === 0 ? ['aes'] : named).map((name) => (/\d/.test(name) ? name : `${name}-${bits}`));
}

function judge(resource: Resource, params: Parameters): Judgement {
  const { algorithms, expected } = promised(params);
  const encrypted = fact(resource, 'encryptedAtRest');
  if (!encrypted.known) return cannotTell(encrypted, expected, `Whether ${what(resource)} is encrypted`);
  if (!encrypted.value)
    return fails(encrypted, expected, 'not encrypted', `${whatAtStart(resource)} is not encrypted.`);
  return algorithms.length === 0 ? holds() : judgeAlgorithm(resource, params);
}

function judgeAlgorithm(resource: Resource, params: Parameters): Judgement {
  const { algorithms, expected, keeps } = promised(params);
  const used = fact(resource, 'encryptionAlgorithm');
  if (!used.known) return cannotTell(used, expected, `With which algorithm ${what(resource)} is encrypted`);
  const answer = keeps(used.value);
  if (answer === true) return holds();
  const name = algorithmName(used.value);
  const wanted = joined(algorithms.map(algorithmName), 'en', 'or');
  if (answer === undefined) {
    const why = `${whatAtStart(resource)} is encrypted with ${name}; whether that is ${wanted} cannot be told.`;
    return undecided(used, expected, why);
  }
  return fails(
    used,
    expected,
    name,
    `${whatAtStart(resource)} is encrypted with ${name}, not with ${wanted}.`,
  );
}

function what(resource: Resource): string {
  return resource.kind === 'server' ? `the root disk of ${nameOf(resource)}` : nameOf(resource);
}

function whatAtStart(resource: Resource): string {
  return resource.kind === 'server' ? `The root disk of ${nameOf(resource)}` : subject(resource);
}

/** Whether stored data is encrypted, and with which algorithm. */
export const encryptionAtRest: Check = {
  id: 'encryption-at-rest',
  title: 'Stored data is encrypted',
  why: 'Encryption keeps data unreadable when a disk, a snapshot or a copy gets into the wrong hands. GDPR Art. 32(1)(a) names it as a measure.',
  references: ['GDPR Art. 32(1)(a)', 'GDPR Art. 34(3)(a)', 'ISO/IEC 27001:2022 A.8.24'],
  severity: 'high',
  parameters: parameters({
    algorithm: words(
      'Cipher, or several of which one is in use; longer keys keep the promise too.',
      'aes-256',
      'gpg',
    ),
    key_bits: quantity('Smallest length of the key in bits.', 256),
    op: oneOf('How several algorithms, or a length, are meant.', 'one-of', 'gte'),
    scope: words(
      'What is encrypted: all, customer-data, database, files, disks, logs, backups, cache, search, queue.',
      'database',
      'devices',
      'media',
      'pii-fields',
      'credentials',
      'temporary-files',
    ),
    method: words('How it is encrypted.', 'provider', 'app-level', 'luks', 'sse-c', 'envelope', 'cmk'),
    mode: anything('Mode of the cipher.', 'xts'),
    standard: anything('Standard or certificate of the cryptographic module.', 'fips-140-2'),
    since: anything('Only data from this date on.', '2025-05-01'),
    before: anything('Only data before this date.', '2023-03-01'),
  }),
  reads: reading([...stores, 'server'], 'encryptedAtRest', 'encryptionAlgorithm'),
  quantifier: 'every',
  concerns: subjects.concerns,
  unjudged: (params) =>
    unjudgedBut(['key_bits', 'op'], {
      algorithm: (value) =>
        each(
          wordsOf(value).filter((word) => !isCipher(word)),
          (word) => `whether ${word} is used`,
        ),
      scope: () => each(subjects.unseen(params), (word) => `whether encryption covers ${word}`),
      method: (value) =>
        each(
          wordsOf(value).filter((word) => !judgedMethods.has(word)),
          (word) => `whether ${entryOf(methods, word) ?? `${word} is used`}`,
        ),
      mode: (value) => `whether the mode of the cipher is ${String(value)}`,
      standard: (value) => `whether it meets ${String(value)}`,
      since: (value) => `which data dates from ${String(value)} or later`,
      before: (value) => `which data dates from before ${String(value)}`,
    })(params),
  judge,
  examples,
  remedy: {
    cloud:
      'Switch encryption on. Most services only encrypt what is made anew: take a snapshot, restore it encrypted, and delete the old one.',
    terraform:
      'resource "aws_ebs_volume" "data" {\n  encrypted = true\n}\n\nresource "aws_db_instance" "main" {\n  storage_encrypted = true\n}',
    commandLine: 'aws ec2 enable-ebs-encryption-by-default',
  },
  reword: (resources, params, language) => {
    const named = promised(params).algorithms.map(algorithmName);
    const algorithms = named.length === 0 ? '' : joined(named, language, language === 'en' ? 'or' : 'oder');
    return shareSentence(
      resources,
      (resource) => judge(resource, params),
      predicate(algorithms, language),
      language,
    );
  },
};

function predicate(algorithms: string, language: WritingLanguage): Predicate {
  if (language === 'en') {
    const how = algorithms === '' ? '' : ` with ${algorithms}`;
    return {
      all: `are encrypted${how}`,
      some: `are only partly encrypted${how}`,
      none: `are not encrypted${how}`,
    };
  }
  const how = algorithms === '' ? '' : ` mit ${algorithms}`;
  return {
    all: `sind${how} verschlüsselt`,
    some: `sind nur zum Teil${how} verschlüsselt`,
    none: `sind nicht${how} verschlüsselt`,
  };
}

import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import type { WritingLanguage } from '../model/document.ts';
import { unknown, type Fact } from '../model/fact.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Backup, Resource } from '../model/resource.ts';
import { algorithmName, keepsOneOf } from './common/algorithm.ts';
import { backedUpKinds, backupsOf, unknownBackups } from './common/backups.ts';
import { fact, reading } from './common/facts.ts';
import { concernsKept, keepers, unseenKept } from './common/kept-backups.ts';
import { anything, oneOf, parameters, perClaim, quantity, words, wordsOf } from './common/parameters.ts';
import { shareSentence, type Predicate } from './common/share.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { joined, subject } from './common/wording.ts';
import { examples } from './examples/backup-encryption.ts';

const promised = perClaim((params: Parameters) => {
  const named = wordsOf(params['algorithm']);
  const bits = params['key_bits'];
  const algorithms = named.length === 0 && bits !== undefined ? [`aes-${String(bits)}`] : named;
  const wanted = joined(algorithms.map(algorithmName), 'en', 'or');
  return {
    algorithms,
    wanted,
    keeps: keepsOneOf(algorithms),
    expected: wanted === '' ? 'encrypted backups' : `backups encrypted with ${wanted}`,
  };
});

/** The encryption of one set of copies. */
interface Copies {
  /** `backups of db-7`, `snapshot s-1`. */
  readonly what: string;
  readonly encrypted: Fact<boolean>;
  readonly algorithm: Fact<string>;
}

function judge(resource: Resource, params: Parameters): Judgement {
  if (resource.kind === 'snapshot' || resource.kind === 'backupStore')
    return judgeCopies(storeOf(resource), params);
  const backups = backupsOf(resource);
  if (!backups.known) return unknownBackups(backups, resource, promised(params).expected);
  let open: Judgement | undefined;
  for (const backup of backups.value) {
    const judgement = judgeCopies(copiesOf(resource, backup), params);
    if (judgement.verdict === 'contradicted') return judgement;
    if (judgement.verdict === 'inconclusive') open ??= judgement;
  }
  return open ?? holds();
}

function storeOf(resource: Resource): Copies {
  return {
    what: subject(resource),
    encrypted: fact(resource, 'encryptedAtRest'),
    algorithm: fact(resource, 'encryptionAlgorithm'),
  };
}

const notShown = unknown('not-shown', { path: 'backups' });

function copiesOf(resource: Resource, { encrypted, encryptionAlgorithm }: Backup): Copies {
  return {
    what: `Backups of ${resource.name}`,
    encrypted: encrypted ?? notShown,
    algorithm: encryptionAlgorithm ?? notShown,
  };
}

function judgeCopies({ what, encrypted, algorithm }: Copies, params: Parameters): Judgement {
  const { algorithms, expected, keeps, wanted } = promised(params);
  const verb = what.startsWith('Backups of') ? 'are' : 'is';
  const clause = `${what.charAt(0).toLowerCase()}${what.slice(1)} ${verb} encrypted`;
  if (!encrypted.known) return cannotTell(encrypted, expected, `Whether ${clause}`);
  if (!encrypted.value) return fails(encrypted, expected, 'not encrypted', `${what} ${verb} not encrypted.`);
  if (algorithms.length === 0) return holds();
  if (!algorithm.known) return cannotTell(algorithm, expected, `With which algorithm ${clause}`);
  const kept = keeps(algorithm.value);
  if (kept === true) return holds();
  const used = algorithmName(algorithm.value);
  const with_ = `${what} ${verb} encrypted with ${used}`;
  return kept === undefined
    ? undecided(algorithm, expected, `${with_}; whether that is ${wanted} cannot be told.`)
    : fails(algorithm, expected, used, `${with_}, not with ${wanted}.`);
}

/** Whether the copies that backups make are encrypted. */
export const backupEncryption: Check = {
  id: 'backup-encryption',
  title: 'Backups are encrypted',
  why: 'A backup holds the same data as its original, often for longer and in more hands. GDPR Art. 32(1)(a) names encryption; where it is in place, a lost copy need not be told to everybody it is about (Art. 34(3)(a)).',
  references: [
    'GDPR Art. 32(1)(a)',
    'GDPR Art. 34(3)(a)',
    'ISO/IEC 27001:2022 A.8.13',
    'ISO/IEC 27001:2022 A.8.24',
  ],
  severity: 'high',
  parameters: parameters({
    algorithm: words('Cipher, or several of which one is used.', 'aes-256', 'aes-256-gcm', 'gpg'),
    op: oneOf('Several ciphers are alternatives.', 'one-of', 'gte'),
    key_bits: quantity('Length of the key in bits, at least.', 256),
    scope: words(
      'What is backed up: database, volumes, servers, files, backups, all.',
      'database',
      'devices',
    ),
    method: anything(
      'Who encrypts: the provider or the volume is judged.',
      'provider',
      'volume',
      'app-level',
    ),
    tool: words('Program that makes the backups.', 'restic', 'gpg', 'borg', 'age'),
  }),
  reads: {
    ...reading(backedUpKinds, 'backups'),
    ...reading(keepers, 'encryptedAtRest', 'encryptionAlgorithm'),
  },
  quantifier: 'every',
  concerns: (resource, params) => params['tool'] === undefined && concernsKept(resource, params),
  unjudged: (params) =>
    unjudgedBut(['algorithm', 'op', 'key_bits'], {
      scope: () => each(unseenKept(params), (word) => `whether backups of ${word} are encrypted`),
      method: (value) =>
        each(
          wordsOf(value).filter((word) => word !== 'provider' && word !== 'volume'),
          (word) => `whether backups are encrypted by ${word}`,
        ),
      tool: (value) => `what ${joined(wordsOf(value))} does`,
    })(params),
  judge,
  examples,
  remedy: {
    cloud:
      'Encrypt what is backed up, or copy its backups to a vault with a key of its own: a copy made from an unencrypted original stays unencrypted.',
    terraform:
      'resource "aws_backup_vault" "main" {\n  name        = "main"\n  kms_key_arn = aws_kms_key.backup.arn\n}\n\nresource "aws_db_instance" "main" {\n  storage_encrypted = true\n}',
    commandLine: 'aws ec2 copy-snapshot --source-snapshot-id <id> --source-region <region> --encrypted',
  },
  reword: (resources, params, language) => {
    const named = promised(params).algorithms.map(algorithmName);
    const ciphers = joined(named, language, language === 'en' ? 'or' : 'oder');
    return shareSentence(
      resources,
      (resource) => judge(resource, params),
      predicate(ciphers, language),
      language,
    );
  },
};

function predicate(ciphers: string, language: WritingLanguage): Predicate {
  if (language === 'en') {
    const how = ciphers === '' ? '' : ` with ${ciphers}`;
    const what = ciphers === '' ? 'encrypted backups' : `backups encrypted${how}`;
    return {
      all: `have ${what}`,
      some: `have ${what} only in part`,
      none: `have backups that are not encrypted${how}`,
    };
  }
  const how = ciphers === '' ? '' : `mit ${ciphers} `;
  return {
    all: `werden ${how}verschlüsselt gesichert`,
    some: `werden nur zum Teil ${how}verschlüsselt gesichert`,
    none: ciphers === '' ? 'werden unverschlüsselt gesichert' : `werden nicht ${how}verschlüsselt gesichert`,
  };
}

import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import type { WritingLanguage } from '../model/document.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact, reading } from './common/facts.ts';
import { flag, oneOf, parameters, perClaim, words, wordsOf } from './common/parameters.ts';
import { shareSentence, type Predicate } from './common/share.ts';
import { narrowing } from './common/subjects.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { capital, nameOf, subject } from './common/wording.ts';
import { examples } from './examples/key-management.ts';

const stores = [
  'volume',
  'bucket',
  'database',
  'fileShare',
  'cache',
  'search',
  'queue',
  'stream',
  'secretStore',
  'backupStore',
  'logStore',
  'snapshot',
] as const;

const judgedMechanisms = new Set(['kms', 'vault', 'hsm']);
const own = new Set(['company', 'own']);

const subjects = narrowing({
  parameter: 'scope',
  usually: ['volume', 'bucket', 'database', 'fileShare'],
  all: stores,
  words: {
    database: ['database'],
    files: ['bucket', 'fileShare'],
    disks: ['volume'],
    backups: ['backupStore', 'snapshot'],
  },
});

/**
 * `own`: every store must use a key of the company's. `kept`: a key in a key store; the provider's own keys
 * may be meant, too. `hardware`: keys must stay in hardware.
 */
const promised = perClaim((params: Parameters) => {
  const mechanism = wordsOf(params['mechanism']);
  const managers = wordsOf(params['managed_by']);
  const either = params['op'] === 'one-of' && mechanism.length > 1;
  const judged = mechanism.filter((word) => judgedMechanisms.has(word));
  return {
    own: managers.some((word) => own.has(word)),
    hardware: judged.includes('hsm') && !either,
    outside:
      managers.some((word) => !own.has(word)) || (mechanism.length > 0 && judged.length === 0) || either,
    expected:
      managers.length > 0
        ? 'a key of your own'
        : judged.includes('hsm')
          ? 'keys in hardware'
          : 'a managed key',
  };
});

function judge(resource: Resource, params: Parameters): Judgement {
  return resource.kind === 'key' ? judgeKey(resource, params) : judgeStore(resource, params);
}

function judgeKey(key: Resource, params: Parameters): Judgement {
  const { expected } = promised(params);
  const enabled = fact(key, 'enabled');
  if (!enabled.known) return cannotTell(enabled, expected, `Whether ${nameOf(key)} can be used`);
  if (!enabled.value) return holds();
  const hardware = fact(key, 'hardware');
  if (!hardware.known)
    return cannotTell(hardware, expected, `Whether ${nameOf(key)} stays in a hardware security module`);
  return hardware.value
    ? holds()
    : fails(
        hardware,
        expected,
        'in software',
        `${subject(key)} is held in software, not in a hardware security module.`,
      );
}

function judgeStore(resource: Resource, params: Parameters): Judgement {
  const { own: wanted, hardware, expected } = promised(params);
  const manager = fact(resource, 'keyManager');
  if (!manager.known) return cannotTell(manager, expected, `Whose key encrypts ${nameOf(resource)}`);
  if (manager.value === 'customer') {
    const own = `${subject(resource)} is encrypted with a key of your own; whether that stays in hardware does not show here.`;
    return hardware ? undecided(manager, expected, own) : holds();
  }
  const why = `${subject(resource)} is encrypted with a key of the provider's`;
  if (wanted) return fails(manager, expected, "the provider's key", `${why}, not with one of your own.`);
  const doubt = hardware
    ? 'and where that is held does not show'
    : 'and whether that is meant cannot be told';
  return undecided(manager, expected, `${why}, ${doubt}.`);
}

/** That a key exists shows nothing of what is encrypted with it: keys are judged only where hardware is promised. */
function concerns(resource: Resource, params: Parameters): boolean {
  const { outside, hardware } = promised(params);
  if (outside) return false;
  return resource.kind === 'key' ? hardware : subjects.concerns(resource, params);
}

/** Who holds the keys that encrypt what is stored, and where they are kept. */
export const keyManagement: Check = {
  id: 'key-management',
  title: 'Keys are held as the text says',
  why: 'Encryption protects no better than its keys are kept. GDPR Art. 32(1)(a) names encryption; for transfers to third countries it counts only if nobody there holds the keys (Art. 46).',
  references: ['GDPR Art. 32(1)(a)', 'GDPR Art. 46', 'ISO/IEC 27001:2022 A.8.24'],
  severity: 'medium',
  parameters: parameters({
    mechanism: words('Where keys are held: kms, vault, hsm.', 'kms', 'hsm', 'vault', 'keystore'),
    managed_by: words('Who manages them: company is judged.', 'company', 'microsoft', 'customer'),
    op: oneOf('Several are alternatives.', 'one-of'),
    separate_keys: flag('Each thing has a key of its own.'),
    unique_keys: flag('Each customer has a key of its own.'),
    dual_control: flag('Nobody can use them alone.'),
    envelope: flag('Keys are encrypted with other keys.'),
    per: words('For each of what.', 'customer'),
    escrow: flag('Keys are deposited with somebody.'),
    standard: words('Standard that the store of the keys keeps.', 'fips-140-2', 'fips-140-3'),
    scope: words('What is encrypted: database, files, disks, all.', 'database', 'devices'),
  }),
  reads: { ...reading(stores, 'keyManager'), key: ['hardware', 'enabled'] },
  quantifier: 'every',
  concerns,
  unjudged: (params) =>
    unjudgedBut([], {
      mechanism: (value) =>
        each(
          wordsOf(value).filter((word) => !judgedMechanisms.has(word)),
          (word) => `whether keys are held in a ${word}`,
        ),
      managed_by: (value) =>
        each(
          wordsOf(value).filter((word) => !own.has(word)),
          (word) =>
            word === 'customer'
              ? 'whether keys are managed by the customer'
              : `whether keys are managed by ${capital(word)}`,
        ),
      op: (value) => (value === 'one-of' ? 'which of the ways named is used where' : undefined),
      separate_keys: 'whether each thing has a key of its own',
      unique_keys: 'whether each customer has a key of its own',
      dual_control: 'whether two persons are needed',
      envelope: 'whether keys are encrypted with other keys',
      per: 'whether each customer has a key of its own',
      escrow: 'who holds a copy of the keys',
      standard: (value) => `whether keys are held under ${wordsOf(value).join(' or ').toUpperCase()}`,
      scope: () => each(subjects.unseen(params), (word) => `which keys encrypt ${word}`),
    })(params),
  judge,
  examples,
  remedy: {
    cloud: 'Make a key of your own in the key store of the cloud, and encrypt the named stores with it.',
    terraform:
      'resource "aws_kms_key" "data" {\n  enable_key_rotation = true\n}\n\nresource "aws_db_instance" "main" {\n  storage_encrypted = true\n  kms_key_id        = aws_kms_key.data.arn\n}',
    commandLine:
      'az storage account update --name <account> --encryption-key-source Microsoft.Keyvault --encryption-key-vault <uri> --encryption-key-name <key>',
  },
  reword: (resources, params, language) => {
    if (!promised(params).own) return undefined;
    const stored = resources.filter(({ kind }) => kind !== 'key');
    return shareSentence(stored, (resource) => judge(resource, params), predicate[language], language);
  },
};

const predicate: Readonly<Record<WritingLanguage, Predicate>> = {
  en: {
    all: 'are encrypted with keys of our own',
    some: 'are encrypted with keys of our own only in part',
    none: 'are encrypted with keys that the provider manages',
  },
  de: {
    all: 'sind mit eigenen Schlüsseln verschlüsselt',
    some: 'sind nur zum Teil mit eigenen Schlüsseln verschlüsselt',
    none: 'sind mit Schlüsseln des Anbieters verschlüsselt',
  },
};

import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact, reading } from './common/facts.ts';
import { flag, parameters, perClaim, quantity, words, wordsOf } from './common/parameters.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { nameOf, subject } from './common/wording.ts';
import { examples } from './examples/log-immutability.ts';

/** A chain of hashes shows a change, a lock prevents it. */
const judgedMechanisms = new Set(['worm', 'object-lock', 'hash-chain']);

const promised = perClaim(({ mechanism }: Parameters) => {
  const named = wordsOf(mechanism);
  const evident = named.length > 0 && named.every((word) => word === 'hash-chain');
  return {
    evident,
    strict: named.includes('worm') || named.includes('object-lock'),
    elsewhere: named.some((word) => !judgedMechanisms.has(word)),
    expected: evident ? 'records whose change can be shown' : 'records that nobody can change or delete',
  };
});

function judge(resource: Resource, params: Parameters): Judgement {
  if (resource.kind === 'logStore') return judgeStore(resource, params);
  return promised(params).evident ? judgeEvidence(resource, params) : judgeLock(resource, params);
}

function judgeEvidence(resource: Resource, params: Parameters): Judgement {
  const { expected } = promised(params);
  const evident = fact(resource, 'tamperEvident');
  const asked = `records of ${nameOf(resource)}`;
  if (!evident.known) return cannotTell(evident, expected, `Whether a later change of ${asked} can be shown`);
  const why = `A later change of ${asked} cannot be shown: its records are not signed.`;
  return evident.value ? holds() : fails(evident, expected, 'not signed', why);
}

function judgeLock(resource: Resource, params: Parameters): Judgement {
  const { expected, strict } = promised(params);
  const lock = fact(resource, 'immutability');
  if (!lock.known) {
    return cannotTell(lock, expected, `Whether records of ${nameOf(resource)} can be changed or deleted`);
  }
  if (lock.value === 'locked') return holds();
  const evident = fact(resource, 'tamperEvident');
  const who = lock.value === 'liftable' ? 'whoever may lift the lock' : 'administrators';
  const why = `Records of ${nameOf(resource)} can be deleted by ${who}`;
  if (!strict && (!evident.known || evident.value)) {
    const trace = evident.known
      ? 'though a change can be shown later'
      : `and whether a change can be shown later is not known: ${evident.detail}`;
    return undecided(lock, expected, `${why}, ${trace}.`);
  }
  return fails(
    lock,
    expected,
    lock.value === 'liftable' ? 'a lock that can be lifted' : 'no lock',
    `${why}.`,
  );
}

/** Which logs a store holds does not show, so an open one proves nothing. */
function judgeStore(resource: Resource, params: Parameters): Judgement {
  const { expected, evident } = promised(params);
  const lock = fact(resource, 'immutability');
  const what = `records of ${nameOf(resource)}`;
  if (!lock.known) return cannotTell(lock, expected, `Whether ${what} can be changed or deleted`);
  if (lock.value === 'locked' && !evident) return holds();
  const why = `${subject(resource)} is not locked; whether it holds records that are meant is not known.`;
  return undecided(lock, expected, why);
}

/** Whether records of what was done can be altered afterwards. */
export const logImmutability: Check = {
  id: 'log-immutability',
  title: 'Audit logs cannot be altered',
  why: 'An attacker with administrator rights removes his traces first. GDPR Art. 5(2) asks that compliance can be shown, Art. 32(1)(b) for integrity.',
  references: [
    'GDPR Art. 5(2)',
    'GDPR Art. 32(1)(b)',
    'ISO/IEC 27001:2022 A.8.15',
    'ISO/IEC 27001:2022 A.5.28',
  ],
  severity: 'high',
  parameters: parameters({
    mechanism: words(
      'How: worm and object-lock (locked), hash-chain (signed).',
      'object-lock',
      'worm',
      'hash-chain',
      'append-only',
      'insert-only',
    ),
    separate_system: flag('On another system or account.'),
    access_restricted: flag('Only few may reach them.'),
    days: quantity('For how many days.', 365),
  }),
  reads: {
    ...reading(['auditTrail'], 'immutability', 'tamperEvident'),
    ...reading(['logStore'], 'immutability'),
  },
  quantifier: 'every',
  concerns: (_resource, params) => !promised(params).elsewhere,
  unjudged: (params) =>
    unjudgedBut([], {
      mechanism: (value) =>
        each(
          wordsOf(value).filter((word) => !judgedMechanisms.has(word)),
          (word) => `whether applications write ${word} logs`,
        ),
      separate_system: 'whether logs lie on a separate system',
      access_restricted: 'who can reach the logs',
      days: (value) => `whether logs are locked for ${String(value)} days`,
    })(params),
  judge,
  examples,
  remedy: {
    cloud:
      'Deliver the audit trail to a bucket with object lock in compliance mode, best in an account of its own, and sign its files.',
    terraform:
      'resource "aws_s3_bucket_object_lock_configuration" "audit" {\n  bucket = aws_s3_bucket.audit.id\n  rule {\n    default_retention {\n      mode = "COMPLIANCE"\n      days = 365\n    }\n  }\n}\n\nresource "aws_cloudtrail" "main" {\n  enable_log_file_validation = true\n}',
    commandLine: 'aws cloudtrail update-trail --name main --enable-log-file-validation',
  },
  reword: (_resources, _params, language) =>
    language === 'en'
      ? 'Not all audit logs are protected from being altered by administrators.'
      : 'Nicht alle Audit-Protokolle sind vor Änderungen durch Administratoren geschützt.',
};

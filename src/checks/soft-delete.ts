import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { cannotTell, fails, holds, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact, reading } from './common/facts.ts';
import { oneOf, parameters, perClaim, quantity, words, wordsOf } from './common/parameters.ts';
import { periodOf } from './common/period.ts';
import { shareSentence } from './common/share.ts';
import { narrowing } from './common/subjects.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { days, daysNot, nameOf } from './common/wording.ts';
import { examples } from './examples/soft-delete.ts';

const recoverable = ['bucket', 'fileShare', 'secretStore', 'backupStore'] as const;

/** Ways in which a provider keeps what was deleted. */
const judgedMechanisms = new Set(['versioning', 'soft-delete']);

const subjects = narrowing({
  parameter: 'scope',
  usually: recoverable,
  words: {
    files: ['bucket', 'fileShare'],
    objects: ['bucket'],
    buckets: ['bucket'],
    secrets: ['secretStore'],
    backups: ['backupStore'],
  },
  elsewhere: ({ mechanism }) => wordsOf(mechanism).some((word) => !judgedMechanisms.has(word)),
});

const promised = perClaim((params: Parameters) => {
  const period = periodOf(params);
  return {
    ...period,
    expected: `recoverable${period.expected === undefined ? '' : ` for ${period.expected}`}`,
  };
});

function judge(resource: Resource, params: Parameters): Judgement {
  const { least, most, expected } = promised(params);
  const kept = fact(resource, 'softDeleteDays');
  if (!kept.known) {
    return cannotTell(
      kept,
      expected,
      `For how long what is deleted from ${nameOf(resource)} can be brought back`,
    );
  }
  const what = `What is deleted from ${nameOf(resource)}`;
  if (kept.value === 0) return fails(kept, expected, 'gone at once', `${what} cannot be brought back.`);
  if (least !== undefined && kept.value < least) {
    const why = `${what} can be brought back for ${daysNot(kept.value, least)}.`;
    return fails(kept, expected, days(kept.value), why);
  }
  if (most === undefined || kept.value <= most) return holds();
  const seen = kept.value === Infinity ? 'without a time limit' : `for ${days(kept.value)}`;
  return fails(kept, expected, seen, `${what} can be brought back ${seen}, not for ${days(most)} at most.`);
}

/** Whether deleted data can be brought back, and for how long. */
export const softDelete: Check = {
  id: 'soft-delete',
  title: 'Deleted data can be brought back',
  why: 'A mistake or an attacker deletes faster than anybody notices. GDPR Art. 32(1)(b) and (c) ask for resilience and for the ability to restore data; Art. 17 limits for how long.',
  references: [
    'GDPR Art. 32(1)(b)',
    'GDPR Art. 32(1)(c)',
    'ISO/IEC 27001:2022 A.8.13',
    'ISO/IEC 27001:2022 A.8.10',
  ],
  severity: 'medium',
  parameters: parameters({
    days: quantity('For how many days.', 30),
    op: oneOf('At least (gte, eq) or at most (lte); at least where it is missing.', 'gte', 'lte', 'eq'),
    scope: words('What can be brought back: all, files, objects, secrets, backups.', 'files', 'contacts'),
    mechanism: words('How: versioning, soft-delete.', 'versioning', 'trash'),
  }),
  reads: reading(recoverable, 'softDeleteDays'),
  quantifier: 'every',
  concerns: subjects.concerns,
  unjudged: (params) =>
    unjudgedBut(['days', 'op'], {
      scope: () => each(subjects.unseen(params), (word) => `whether deleted ${word} can be brought back`),
      mechanism: (value) =>
        each(
          wordsOf(value).filter((word) => !judgedMechanisms.has(word)),
          (word) => `whether there is ${word}`,
        ),
    })(params),
  judge,
  examples,
  remedy: {
    cloud: 'Switch on versioning or soft delete, and keep old versions for as long as promised.',
    terraform:
      'resource "aws_s3_bucket_versioning" "files" {\n  bucket = aws_s3_bucket.files.id\n  versioning_configuration {\n    status = "Enabled"\n  }\n}',
    commandLine:
      'az storage account blob-service-properties update --enable-delete-retention true --delete-retention-days 30 ...',
  },
  reword: (resources, params, language) => {
    const kept = resources.map((resource) => fact(resource, 'softDeleteDays'));
    if (kept.length === 0 || kept.some((days) => !days.known)) return undefined;
    const shortest = Math.min(...new Set(kept.map((days) => (days.known ? days.value : 0))));
    if (shortest > 0 && shortest < Infinity) {
      return language === 'en'
        ? `Deleted data can be brought back for at least ${days(shortest)}.`
        : `Gelöschte Daten lassen sich mindestens ${days(shortest, 'de')} lang wiederherstellen.`;
    }
    if (shortest === Infinity) {
      return language === 'en'
        ? 'Deleted data can be brought back without a time limit.'
        : 'Gelöschte Daten lassen sich unbefristet wiederherstellen.';
    }
    const predicate =
      language === 'en'
        ? {
            all: 'keep deleted data recoverable',
            some: 'keep deleted data recoverable only in part',
            none: 'do not keep deleted data recoverable',
          }
        : {
            all: 'halten Gelöschtes wiederherstellbar',
            some: 'halten Gelöschtes nur zum Teil wiederherstellbar',
            none: 'halten Gelöschtes nicht wiederherstellbar',
          };
    return shareSentence(
      resources,
      (resource) => judge(resource, withoutPeriod(params)),
      predicate,
      language,
    );
  },
};

function withoutPeriod({ scope }: Parameters): Parameters {
  return scope === undefined ? {} : { scope };
}

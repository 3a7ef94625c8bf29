import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact, reading } from './common/facts.ts';
import {
  flag,
  numberOf,
  oneOf,
  parameters,
  perClaim,
  quantity,
  words,
  wordsOf,
} from './common/parameters.ts';
import { periodOf } from './common/period.ts';
import { narrowing } from './common/subjects.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { days, daysNot, nameOf, subject } from './common/wording.ts';
import { examples } from './examples/data-retention.ts';

const stores = ['bucket', 'database', 'queue', 'stream', 'fileShare'] as const;

const subjects = narrowing({
  parameter: 'scope',
  usually: ['bucket', 'database'],
  all: stores,
  words: {
    files: ['bucket', 'fileShare'],
    objects: ['bucket'],
    messages: ['queue', 'stream'],
    uploads: ['bucket'],
  },
});

/** At most where it is not said: keeping data is limited by law. Which store holds what, only a named one tells. */
const promised = perClaim((params: Parameters) => {
  const named = numberOf(params['days']);
  const atLeast = params['op'] === 'gte';
  const period = periodOf({ ...params, ...(named === undefined || atLeast ? {} : { op: 'lte' }) });
  return {
    ...period,
    named: wordsOf(params['scope']).length > 0,
    expected: `kept ${period.expected ?? 'for a time'}`,
  };
});

function judge(resource: Resource, params: Parameters): Judgement {
  const { least, most, expected, named } = promised(params);
  const kept = fact(resource, 'expiryDays');
  const what = `what is kept in ${nameOf(resource)}`;
  if (!kept.known) return cannotTell(kept, expected, `When ${what} is deleted by itself`);
  if (most !== undefined && kept.value === Infinity) {
    const why = `Nothing in the settings of ${nameOf(resource)} deletes what is kept there; whether a program does, they do not show.`;
    return undecided(kept, expected, why);
  }
  const early = least !== undefined && kept.value < least;
  if (!early && (most === undefined || kept.value <= most)) return holds();
  const bound = early ? (least ?? 0) : (most ?? 0);
  const why = `${subject(resource)} deletes what is kept there after ${daysNot(kept.value, bound)}`;
  return named
    ? fails(kept, expected, days(kept.value), `${why}.`)
    : undecided(kept, expected, `${why}; whether it holds the data that is meant is not known.`);
}

/** How long data is kept by the settings of its store: the half of the promise that configuration can break. */
export const dataRetention: Check = {
  id: 'data-retention',
  title: 'Data is kept no longer than said',
  why: 'GDPR Art. 5(1)(e) asks that personal data is kept no longer than needed; Art. 13(2)(a) that people are told how long.',
  references: [
    'GDPR Art. 5(1)(e)',
    'GDPR Art. 13(2)(a)',
    'ISO/IEC 27001:2022 A.8.10',
    'ISO/IEC 27001:2022 A.5.33',
  ],
  severity: 'medium',
  parameters: parameters({
    days: {
      description: 'How many days data is kept.',
      anyOf: [
        { type: 'number', minimum: 0 },
        { type: 'array', items: { type: 'number', minimum: 0 } },
      ],
      examples: [90, [30, 365]],
    },
    min_days: quantity('At least so many days.', 30),
    max_days: quantity('At most so many days.', 90),
    op: oneOf(
      'At most (lte, eq) or at least (gte); at most where it is missing.',
      'lte',
      'eq',
      'gte',
      'between',
    ),
    scope: words('What is kept: files, database, objects, messages, all.', 'files', 'applications'),
    default: flag('Where the customer sets nothing else.'),
    policy: flag('As long as needed.'),
  }),
  reads: reading(stores, 'expiryDays'),
  quantifier: 'every',
  concerns: (resource, params) =>
    promised(params).expected !== 'kept for a time' && subjects.concerns(resource, params),
  unjudged: (params) =>
    promised(params).expected === 'kept for a time'
      ? 'how long data is meant to be kept'
      : unjudgedBut(['min_days', 'max_days', 'op'], {
          days: (value) => (typeof value === 'number' ? undefined : 'which data is kept for how many days'),
          scope: () => each(subjects.unseen(params), (word) => `how long ${word} are kept`),
          default: 'what customers set',
          policy: 'how long data is needed',
        })(params),
  judge,
  examples,
  remedy: {
    cloud: 'Let the store delete by itself what is older than the promised time, every version of it.',
    terraform:
      'resource "aws_s3_bucket_lifecycle_configuration" "files" {\n  bucket = aws_s3_bucket.files.id\n  rule {\n    id     = "delete"\n    status = "Enabled"\n    expiration {\n      days = 60\n    }\n    noncurrent_version_expiration {\n      noncurrent_days = 30\n    }\n  }\n}',
    commandLine:
      'az storage account management-policy create --account-name <account> --resource-group <group> --policy @policy.json',
  },
  reword: (resources, _params, language) => {
    const kept = resources.map((resource) => fact(resource, 'expiryDays'));
    const longest = Math.max(...kept.map((one) => (one.known ? one.value : Infinity)));
    if (!Number.isFinite(longest)) return undefined;
    return language === 'en'
      ? `Data is kept for at most ${days(longest)}.`
      : `Daten werden höchstens ${days(longest, 'de')} aufbewahrt.`;
  },
};

import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { spokenDay } from '../model/days.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact } from './common/facts.ts';
import { dayOf, daysBetween } from './common/moments.ts';
import {
  anything,
  flag,
  numberOf,
  oneOf,
  parameters,
  perClaim,
  quantity,
  words,
} from './common/parameters.ts';
import { narrowing } from './common/subjects.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { days, nameOf, subject } from './common/wording.ts';
import { examples } from './examples/key-rotation.ts';

const subjects = narrowing({
  parameter: 'scope',
  usually: ['key'],
  all: ['key', 'secretStore', 'accessKey'],
  words: { 'encryption-keys': ['key'], secrets: ['secretStore'], credentials: ['secretStore', 'accessKey'] },
});

const promised = perClaim((params: Parameters) => {
  const wanted = numberOf(params['interval_days']);
  return { wanted, expected: wanted === undefined ? 'rotated by itself' : `rotated every ${days(wanted)}` };
});

function judge(resource: Resource, params: Parameters, today: string): Judgement {
  if (resource.kind === 'accessKey') return judgeAge(resource, params, today);
  return resource.kind === 'key' ? judgeKey(resource, params) : judgeRotation(resource, params);
}

function judgeKey(key: Resource, params: Parameters): Judgement {
  const enabled = fact(key, 'enabled');
  if (enabled.known && !enabled.value) return holds();
  const rotation = judgeRotation(key, params);
  if (rotation.verdict !== 'contradicted' || enabled.known) return rotation;
  return cannotTell(enabled, rotation.expected, `Whether ${nameOf(key)} can be used`);
}

function judgeRotation(resource: Resource, params: Parameters): Judgement {
  const { wanted, expected } = promised(params);
  const rotation = fact(resource, 'rotationDays');
  if (!rotation.known) return cannotTell(rotation, expected, `How often ${nameOf(resource)} is rotated`);
  if (rotation.value === Infinity) {
    return fails(rotation, expected, 'not rotated', `${subject(resource)} is not rotated by itself.`);
  }
  if (wanted === undefined || rotation.value <= wanted) return holds();
  const why = `${subject(resource)} is rotated every ${days(rotation.value)}, not every ${days(wanted)}.`;
  return fails(rotation, expected, `every ${days(rotation.value)}`, why);
}

function judgeAge(key: Resource, params: Parameters, today: string): Judgement {
  const { wanted, expected } = promised(params);
  const active = fact(key, 'active');
  if (active.known && !active.value) return holds();
  const created = fact(key, 'createdOn');
  if (!created.known) return cannotTell(created, expected, `When ${nameOf(key)} was made`);
  const day = dayOf(created.value);
  if (day === undefined || wanted === undefined) {
    return undecided(created, expected, `Whether ${nameOf(key)} was made recently enough cannot be told.`);
  }
  if (!active.known) return cannotTell(active, expected, `Whether ${nameOf(key)} can be used`);
  if (daysBetween(day, today) <= wanted) return holds();
  return fails(
    created,
    expected,
    `made on ${spokenDay(day)}`,
    `${subject(key)} was made on ${spokenDay(day)}, and not rotated since.`,
  );
}

/** Whether keys are replaced by new ones after some time. */
export const keyRotation: Check = {
  id: 'key-rotation',
  title: 'Keys are rotated',
  why: 'The longer a key is used, the more a loss costs. GDPR Art. 32(1)(a) names encryption, Art. 32(1)(d) asks that measures stay effective.',
  references: [
    'GDPR Art. 32(1)(a)',
    'GDPR Art. 32(1)(d)',
    'ISO/IEC 27001:2022 A.8.24',
    'ISO/IEC 27001:2022 A.5.17',
  ],
  severity: 'medium',
  parameters: parameters({
    interval_days: quantity('Longest time between two rotations, in days.', 365, 90),
    op: oneOf('Always understood as at most.', 'lte', 'eq'),
    interval: anything('How often, where the text gives no number.', 'regular'),
    scope: words(
      'What is rotated: keys, secrets, access-keys, credentials.',
      'secrets',
      'access-keys',
      'passwords',
    ),
    documented: flag('In writing.'),
  }),
  reads: {
    key: ['rotationDays', 'enabled'],
    secretStore: ['rotationDays'],
    accessKey: ['active', 'createdOn'],
  },
  quantifier: 'every',
  concerns: subjects.concerns,
  unjudged: (params) =>
    unjudgedBut(['interval_days', 'op', 'interval'], {
      scope: () => each(subjects.unseen(params), (word) => `whether ${word} are rotated`),
      documented: 'whether rotation is documented',
    })(params),
  judge,
  examples,
  remedy: {
    cloud:
      'Switch on automatic rotation with at most the promised interval; rotate by hand what cannot rotate by itself.',
    terraform:
      'resource "aws_kms_key" "data" {\n  enable_key_rotation     = true\n  rotation_period_in_days = 365\n}\n\nresource "azurerm_key_vault_key" "data" {\n  rotation_policy {\n    automatic {\n      time_after_creation = "P1Y"\n    }\n  }\n}',
    commandLine: 'aws kms enable-key-rotation --key-id <key> --rotation-period-in-days 365',
  },
  reword: (_resources, _params, language) =>
    language === 'en'
      ? 'Not all keys are rotated automatically within the interval named.'
      : 'Nicht alle Schlüssel werden automatisch im genannten Abstand gewechselt.',
};

import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import type { WritingLanguage } from '../model/document.ts';
import { cannotTell, fails, holds, type Judgement } from '../model/judgement.ts';
import type { Backup, Resource } from '../model/resource.ts';
import { backedUpKinds, backupsOf, noBackup, unknownBackups } from './common/backups.ts';
import { reading } from './common/facts.ts';
import { numberOf, oneOf, parameters, perClaim, quantity, words } from './common/parameters.ts';
import { shareSentence, type Predicate } from './common/share.ts';
import { narrowing } from './common/subjects.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { days, daysNot, every, subject } from './common/wording.ts';
import { examples } from './examples/point-in-time-recovery.ts';

const subjects = narrowing({
  parameter: 'scope',
  usually: ['database'],
  all: ['database', 'bucket', 'fileShare', 'search'],
  words: { databases: ['database'], files: ['bucket', 'fileShare'], objects: ['bucket'] },
  elsewhere: ({ plan: tier, mechanism }) => tier !== undefined || mechanism !== undefined,
});

/** Logs that are kept every few minutes lead to any moment before the last of them. */
const logHours = 0.25;

const promised = perClaim((params: Parameters) => {
  const window = params['op'] === 'lte' ? undefined : numberOf(params['window_days']);
  const period = window === undefined ? '' : ` for ${days(window)}`;
  return { window, expected: `restore to any moment${period}` };
});

function judge(resource: Resource, params: Parameters): Judgement {
  const { window, expected } = promised(params);
  const backups = backupsOf(resource);
  if (!backups.known) return unknownBackups(backups, resource, expected);
  if (backups.value.length === 0) return noBackup(backups, resource, expected);
  const continuous = backups.value.filter(
    ({ intervalHours }) => intervalHours.known && intervalHours.value <= logHours,
  );
  if (continuous.some((backup) => reaches(backup, window))) return holds();
  const open = openFact(backups.value, continuous);
  if (open !== undefined) {
    return cannotTell(open, expected, `Whether ${resource.name} can be restored to any moment`);
  }
  const longest = Math.max(
    -1,
    ...continuous.map(({ retentionDays }) => (retentionDays.known ? retentionDays.value : -1)),
  );
  if (longest < 0) {
    const best = Math.min(
      ...backups.value.map(({ intervalHours }) => (intervalHours.known ? intervalHours.value : Infinity)),
    );
    const why = `${subject(resource)} cannot be restored to any moment: it is backed up ${every(best)}.`;
    return fails(backups, expected, every(best), why);
  }
  const why = `${subject(resource)} can be restored to any moment of the last ${daysNot(longest, window ?? 0)}.`;
  return fails(backups, expected, days(longest), why);
}

function reaches({ retentionDays }: Backup, window: number | undefined): boolean {
  return window === undefined || (retentionDays.known && retentionDays.value >= window);
}

/** What is not known and could make it good. */
function openFact(backups: readonly Backup[], continuous: readonly Backup[]) {
  const interval = backups.map(({ intervalHours }) => intervalHours).find((one) => !one.known);
  const kept = continuous.map(({ retentionDays }) => retentionDays).find((one) => !one.known);
  const open = interval ?? kept;
  return open?.known === false ? open : undefined;
}

/** Whether data can be restored to any moment within a window. */
export const pointInTimeRecovery: Check = {
  id: 'point-in-time-recovery',
  title: 'Data can be restored to any moment',
  why: 'A nightly backup does not bring back what was written and destroyed on the same day. GDPR Art. 32(1)(c) asks for the ability to restore data in time.',
  references: ['GDPR Art. 32(1)(b)', 'GDPR Art. 32(1)(c)', 'ISO/IEC 27001:2022 A.8.13'],
  severity: 'medium',
  parameters: parameters({
    window_days: quantity('How far back in days, at least.', 7, 30),
    op: oneOf('At least where it is missing; an upper bound (lte) is not judged.', 'gte', 'eq', 'lte'),
    interval_minutes: quantity('Longest time between two moments, in minutes.', 5),
    mechanism: words('How.', 'wal', 'binlog'),
    scope: words('What can be restored: database, files, all.', 'database', 'devices'),
  }),
  reads: reading(backedUpKinds, 'backups'),
  quantifier: 'every',
  concerns: subjects.concerns,
  unjudged: (params) =>
    unjudgedBut(['window_days'], {
      op: (value) => (value === 'lte' ? 'how far back it goes at least' : undefined),
      interval_minutes: (value) => `whether changes are kept every ${String(value)} minutes`,
      mechanism: (value) => `how it is done (${String(value)})`,
      scope: () => each(subjects.unseen(params), (word) => `whether ${word} can be restored to any moment`),
    })(params),
  judge,
  examples,
  remedy: {
    cloud: 'Switch on continuous backups of the database, and keep them for the promised window.',
    terraform:
      'resource "aws_dynamodb_table" "main" {\n  point_in_time_recovery {\n    enabled                 = true\n    recovery_period_in_days = 35\n  }\n}\n\nresource "aws_db_instance" "main" {\n  backup_retention_period = 30\n}',
    commandLine: 'aws rds modify-db-instance --db-instance-identifier <id> --backup-retention-period 30',
  },
  reword: (resources, params, language) =>
    shareSentence(
      resources,
      (resource) => judge(resource, params),
      predicate(promised(params).window, language),
      language,
    ),
};

function predicate(window: number | undefined, language: WritingLanguage): Predicate {
  if (language === 'en') {
    const moment = `restored to any moment of the ${window === undefined ? 'window' : `last ${days(window)}`}`;
    return { all: `can be ${moment}`, some: `can be ${moment} only in part`, none: `cannot be ${moment}` };
  }
  const stretch = window === undefined ? 'des Fensters' : `der letzten ${days(window, 'de')}`;
  const moment = `auf jeden Zeitpunkt ${stretch} wiederherstellen`;
  return {
    all: `lassen sich ${moment}`,
    some: `lassen sich nur zum Teil ${moment}`,
    none: `lassen sich nicht ${moment}`,
  };
}

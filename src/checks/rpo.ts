import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { backedUpKinds, backupsOf, backupSubjects, noBackup, unknownBackups } from './common/backups.ts';
import { reading } from './common/facts.ts';
import { anything, numberOf, oneOf, parameters, quantity, words } from './common/parameters.ts';
import { shares } from './common/share.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { every, subject } from './common/wording.ts';
import { examples } from './examples/rpo.ts';

/** Continuous backups of the providers lag by some minutes; which, no configuration says. */
const shortestShown = 0.25;

function judge(resource: Resource, params: Parameters): Judgement {
  const wanted = numberOf(params['hours']) ?? Infinity;
  const expected = wanted === Infinity ? 'a backup' : `a backup ${every(wanted)}`;
  const backups = backupsOf(resource);
  if (!backups.known) return unknownBackups(backups, resource, expected);
  if (backups.value.length === 0) return noBackup(backups, resource, expected);
  const intervals = backups.value.map(({ intervalHours }) => intervalHours);
  const best = Math.min(...intervals.map((one) => (one.known ? one.value : Infinity)));
  if (best === 0 && wanted < shortestShown) {
    const why = `${subject(resource)} is backed up continuously; how many minutes may be lost is not shown.`;
    return undecided(backups, expected, why);
  }
  if (best <= wanted) return holds();
  const open = intervals.find((one) => !one.known);
  if (open?.known === false) return cannotTell(open, expected, `How often ${resource.name} is backed up`);
  const why = `${subject(resource)} is backed up ${every(best)}, so more may be lost than promised (${every(wanted)}).`;
  return fails(backups, expected, every(best), why);
}

/** How much of what was written last may be lost: as much as lies between two backups. */
export const rpo: Check = {
  id: 'rpo',
  title: 'No more is lost than promised (RPO)',
  why: 'A recovery point objective is kept only if backups are at least as frequent. GDPR Art. 32(1)(c) asks for the ability to restore data after an incident.',
  references: [
    'GDPR Art. 32(1)(b)',
    'GDPR Art. 32(1)(c)',
    'ISO/IEC 27001:2022 A.5.30',
    'ISO/IEC 27001:2022 A.8.13',
  ],
  severity: 'medium',
  parameters: parameters({
    hours: quantity('Longest time of which the data may be lost, in hours.', 24, 1),
    min_hours: quantity('Where it depends: the least of these times, in hours.', 1),
    max_hours: quantity('Where it depends: the longest of these times, in hours.', 24),
    op: oneOf('Always understood as at most.', 'lte', 'lt', 'eq', 'between'),
    scope: words('What is meant: database, volumes, servers, files, all.', 'database', 'configuration'),
    working_days: quantity('The same in working days.', 1),
    class: anything('Class of systems for which it holds.', 'A'),
  }),
  reads: reading(backedUpKinds, 'backups'),
  quantifier: 'every',
  concerns: (resource, params) =>
    numberOf(params['hours']) !== undefined &&
    params['class'] === undefined &&
    backupSubjects.concerns(resource, params),
  unjudged: (params) =>
    numberOf(params['hours']) === undefined
      ? 'how much may be lost'
      : unjudgedBut(['hours', 'op'], {
          scope: () => each(backupSubjects.unseen(params), (word) => `how much of ${word} may be lost`),
          working_days: 'which days are working days',
          class: (value) => `what belongs to class ${String(value)}`,
        })(params),
  judge,
  examples,
  remedy: {
    cloud:
      'Back up at least as often as the objective says, or switch on restore to any moment; or promise the objective that your backups keep.',
    terraform:
      'resource "aws_dynamodb_table" "main" {\n  point_in_time_recovery {\n    enabled = true\n  }\n}',
    commandLine:
      'aws dynamodb update-continuous-backups --table-name <table> --point-in-time-recovery-specification PointInTimeRecoveryEnabled=true',
  },
  reword: shares(judge, {
    en: {
      all: 'are backed up as often as the objective asks',
      some: 'are backed up as often as the objective asks only in part',
      none: 'are not backed up as often as the objective asks',
    },
    de: {
      all: 'werden so oft gesichert, wie das Ziel verlangt',
      some: 'werden nur zum Teil so oft gesichert, wie das Ziel verlangt',
      none: 'werden nicht so oft gesichert, wie das Ziel verlangt',
    },
  }),
};

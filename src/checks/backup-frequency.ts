import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { cannotTell, fails, holds, type Judgement } from '../model/judgement.ts';
import type { Backup, Resource } from '../model/resource.ts';
import {
  backedUpKinds,
  backupsOf,
  backupSubjects,
  missingBackups,
  noBackup,
  unknownBackups,
} from './common/backups.ts';
import { reading } from './common/facts.ts';
import {
  anything,
  flag,
  numberOf,
  oneOf,
  parameters,
  quantity,
  words,
  wordsOf,
} from './common/parameters.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { every } from './common/wording.ts';
import { examples } from './examples/backup-frequency.ts';

/** Backups that a provider makes are snapshots of volumes; whether one is full does not show. */
const judgedKinds = new Set(['snapshot', 'volume']);

function judge(resource: Resource, params: Parameters): Judgement {
  const backups = backupsOf(resource);
  const wanted = numberOf(params['interval_hours']) ?? Infinity;
  if (!backups.known) return unknownBackups(backups, resource, expectedOf(wanted));
  if (backups.value.length === 0) return noBackup(backups, resource, expectedOf(wanted));
  const best = shortest(backups.value);
  if (best <= wanted) return holds();
  const open = backups.value.find(({ intervalHours }) => !intervalHours.known)?.intervalHours;
  if (open?.known === false) {
    return cannotTell(open, expectedOf(wanted), `How often ${resource.name} is backed up`);
  }
  const why = `Backups of ${resource.name} are taken ${every(best)}, not ${every(wanted)}.`;
  return fails(backups, expectedOf(wanted), every(best), why);
}

function expectedOf(wanted: number): string {
  return wanted === Infinity ? 'a backup' : `a backup ${every(wanted)}`;
}

function shortest(backups: readonly Backup[]): number {
  let best = Infinity;
  for (const { intervalHours } of backups) {
    if (intervalHours.known && intervalHours.value < best) best = intervalHours.value;
  }
  return best;
}

/** How often what is to be protected is backed up, by the mechanism that does it most often. */
export const backupFrequency: Check = {
  id: 'backup-frequency',
  title: 'Backups are taken as often as promised',
  why: 'What was written since the last backup is lost with the original. GDPR Art. 32(1)(c) asks for the ability to restore data in time.',
  references: ['GDPR Art. 32(1)(b)', 'GDPR Art. 32(1)(c)', 'ISO/IEC 27001:2022 A.8.13'],
  severity: 'high',
  parameters: parameters({
    interval_hours: quantity('Longest time between two backups, in hours.', 24, 168, 0),
    op: oneOf('Always understood as at most.', 'lte', 'eq'),
    kind: words('How backups are made.', 'snapshot', 'volume', 'full', 'incremental', 'transaction-log'),
    scope: words(
      'What is backed up: database, volumes, disks, servers, files, objects, all, cache, search.',
      'database',
      'configuration',
    ),
    automated: flag('Backups run by themselves; what a provider runs does.'),
    schedule: anything('Days on which they run.', 'weekdays'),
  }),
  reads: reading(backedUpKinds, 'backups'),
  quantifier: 'every',
  concerns: backupSubjects.concerns,
  unjudged: (params) =>
    unjudgedBut(['interval_hours', 'op', 'automated'], {
      kind: (value) =>
        each(
          wordsOf(value).filter((word) => !judgedKinds.has(word)),
          (word) => `whether there are ${word} backups`,
        ),
      scope: () => each(backupSubjects.unseen(params), (word) => `whether backups cover ${word}`),
      schedule: (value) => `on which days backups run ("${String(value)}")`,
    })(params),
  judge,
  examples,
  remedy: {
    cloud:
      'Let the backup plan run at least as often as promised, or switch on restore to any point in time.',
    terraform:
      'resource "aws_backup_plan" "daily" {\n  name = "daily"\n  rule {\n    rule_name         = "daily"\n    target_vault_name = aws_backup_vault.main.name\n    schedule          = "cron(0 3 * * ? *)"\n  }\n}',
    commandLine: 'az backup policy set --vault-name <vault> --name <policy> --policy <file>',
  },
  reword: (resources, _params, language) => {
    const known = resources.map(backupsOf).map((fact) => (fact.known ? shortest(fact.value) : Infinity));
    const longest = Math.max(...known);
    if (!Number.isFinite(longest)) return missingBackups(resources, language);
    return language === 'en'
      ? `Backups are taken at least ${every(longest)}.`
      : `Backups werden mindestens ${every(longest, 'de')} erstellt.`;
  },
};

import type { Check } from '../model/check.ts';
import type { Resource } from '../model/resource.ts';
import { backedUpKinds, backupsOf, backupSubjects, missingBackups } from './common/backups.ts';
import { reading } from './common/facts.ts';
import { anything, oneOf, parameters, quantity, words } from './common/parameters.ts';
import { judgeBackupRetention, keptDays } from './common/backup-retention.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { days } from './common/wording.ts';
import { examples } from './examples/backup-retention.ts';

/** How long backups are kept, or how many of them. */
export const backupRetention: Check = {
  id: 'backup-retention',
  title: 'Backups are kept as long as promised',
  why: 'A loss that is noticed late can only be undone from an old backup (GDPR Art. 32(1)(c)); one that is kept too long holds data that should be gone (Art. 5(1)(e)).',
  references: [
    'GDPR Art. 32(1)(c)',
    'GDPR Art. 5(1)(e)',
    'ISO/IEC 27001:2022 A.8.13',
    'ISO/IEC 27001:2022 A.8.10',
  ],
  severity: 'medium',
  parameters: parameters({
    days: quantity('How many days a backup is kept.', 30),
    count: quantity('How many backups are kept.', 7),
    min_days: quantity('At least so many days.', 7),
    max_days: quantity('At most so many days.', 180),
    op: oneOf(
      'At least (gte, eq) or at most (lte); at least where it is missing.',
      'gte',
      'lte',
      'eq',
      'between',
    ),
    tier: words('Which backups: hourly, daily, weekly, monthly, quarterly, yearly.', 'daily', 'weekly'),
    kind: words('How backups are made.', 'full', 'incremental'),
    scope: words(
      'What is backed up: database, volumes, disks, servers, files, objects, all, cache, search.',
      'database',
      'configuration',
    ),
    working_days: anything('Working days for which a backup is kept.', 20),
  }),
  reads: reading(backedUpKinds, 'backups'),
  quantifier: 'every',
  concerns: backupSubjects.concerns,
  unjudged: (params) =>
    unjudgedBut(['days', 'count', 'min_days', 'max_days', 'op'], {
      tier: (value) => `which backups are the ${String(value)} ones`,
      kind: (value) => `whether there are ${String(value)} backups`,
      scope: () => each(backupSubjects.unseen(params), (word) => `whether backups cover ${word}`),
      working_days: 'which days are working days',
    })(params),
  judge: judgeBackupRetention,
  examples,
  remedy: {
    cloud: 'Set the retention of the backups to the promised number of days.',
    terraform:
      'resource "aws_db_instance" "main" {\n  backup_retention_period = 30\n}\n\nresource "azurerm_postgresql_flexible_server" "main" {\n  backup_retention_days = 30\n}',
    commandLine: 'aws rds modify-db-instance --db-instance-identifier <name> --backup-retention-period 30',
  },
  reword: (resources, params, language) => {
    const longest = longestKept(resources);
    if (longest === undefined || longest.size === 0) return missingBackups(resources, language);
    const atMost = params['op'] === 'lte';
    const period = atMost ? Math.max(...longest) : Math.min(...longest);
    if (!Number.isFinite(period)) {
      return language === 'en'
        ? 'Backups are kept without a time limit.'
        : 'Backups werden unbefristet aufbewahrt.';
    }
    const same = longest.size === 1;
    if (language === 'en')
      return `Backups are kept for ${same ? '' : atMost ? 'at most ' : 'at least '}${days(period)}.`;
    return `Backups werden ${same ? '' : atMost ? 'höchstens ' : 'mindestens '}${days(period, 'de')} aufbewahrt.`;
  },
};

/** The different times for which the resources keep a backup at longest; undefined if one keeps none, or none is known. */
function longestKept(resources: readonly Resource[]): ReadonlySet<number> | undefined {
  const longest = new Set<number>();
  for (const resource of resources) {
    const kept = keptDays(backupsOf(resource));
    if (kept === undefined || kept.length === 0) return undefined;
    longest.add(Math.max(...kept));
  }
  return longest;
}

import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { durationInDays } from './durations.ts';

/** Long-term copies: what each keeps and the longest time between two of them, in hours. */
const longTerm = [
  ['weekly_retention', 'weekly', 168],
  ['monthly_retention', 'monthly', 31 * 24],
  ['yearly_retention', 'yearly', 366 * 24],
] as const;

/** A log backup every few minutes makes it continuous, and nobody can switch it off. */
export function automatedBackup(retentionDays: Fact<number>, path: string): Backup {
  const note = 'log backups every few minutes (Microsoft Learn, automated backups)';
  const from = { path, note: deletable };
  return {
    by: 'automated backups',
    intervalHours: known(0, { path, note }),
    retentionDays,
    ...alwaysEncrypted(path),
    immutability: known('off', from),
  };
}

const atRest = 'backups are always encrypted with AES-256 (Microsoft Learn, automated backups)';
const deletable =
  'whoever may delete the server, or shorten the retention, deletes them (Microsoft Learn, automated backups)';

/** What Azure says of the backups of its databases, whatever is set. */
export function alwaysEncrypted(path: string): Pick<Backup, 'encrypted' | 'encryptionAlgorithm'> {
  return {
    encrypted: known(true, { path, note: atRest }),
    encryptionAlgorithm: known('aes-256', { path, note: atRest }),
  };
}

export function sqlBackups(database: Instance): Fact<readonly Backup[]> {
  const days = database.number('short_term_retention_policy.retention_days');
  const automated = automatedBackup(days, 'short_term_retention_policy');
  return joined(database, automated, 'long_term_retention_policy');
}

export function managedDatabaseBackups(database: Instance): Fact<readonly Backup[]> {
  const automated = automatedBackup(
    database.number('short_term_retention_days'),
    'short_term_retention_days',
  );
  return joined(database, automated, 'long_term_retention_policy');
}

/** Long-term copies that are not known yet count as a mechanism of which nothing is known; `PT0S` is off. */
function joined(database: Instance, automated: Backup, path: string): Fact<readonly Backup[]> {
  const from = database.origin('short_term_retention_policy');
  const blocks = database.blocks(path);
  if (!blocks.known) {
    return known(
      [
        automated,
        { by: 'long-term retention', intervalHours: blocks, retentionDays: blocks, ...alwaysEncrypted(path) },
      ],
      from,
    );
  }
  const kept = longTerm.flatMap(([attribute, name, hours]): readonly Backup[] => {
    const days = keptDays(database.string(`${path}.${attribute}`));
    if (days.known ? days.value === 0 : days.why === 'not-shown') return [];
    const intervalHours = known(hours, database.origin(`${path}.${attribute}`));
    return [
      { by: `long-term retention (${name})`, intervalHours, retentionDays: days, ...alwaysEncrypted(path) },
    ];
  });
  return known([automated, ...kept], from);
}

function keptDays(duration: Fact<string>): Fact<number> {
  return chainFact(duration, (iso, from): Fact<number> => {
    const days = durationInDays(iso);
    return days === undefined
      ? unknown('failed', from, `${JSON.stringify(iso)} is no duration`)
      : known(days, from);
  });
}

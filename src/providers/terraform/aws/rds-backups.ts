import { chainFact, known, mapFact, type Fact } from '../../../model/fact.ts';
import type { Backup } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { concatFacts, notShown, readFrom } from './facts.ts';
import { dailyFor, scheduled } from './protection.ts';

const dailyBackups = dailyFor('backup_retention_period', 'automated backups', {
  value: 0,
  note: 'provider default (AWS provider docs, aws_db_instance)',
});

/** RDS stores the transaction logs every five minutes (RDS user guide, "Restoring to a specified time"). */
const logInterval = known(5 / 60, {
  path: 'backup_retention_period',
  note: 'transaction logs every 5 minutes (RDS user guide)',
});

/** Daily snapshots, and beside them the logs that lead to any moment between. */
export function withLogs(daily: Fact<readonly Backup[]>): Fact<readonly Backup[]> {
  return mapFact(daily, (backups) =>
    backups.flatMap((backup) => [backup, { ...backup, by: 'transaction logs', intervalHours: logInterval }]),
  );
}

const instanceBackups = (instance: Instance): Fact<readonly Backup[]> => withLogs(dailyBackups(instance));

/** A read replica holds the data of its source, so the source's backups count for it. */
export function ownBackups(instance: Instance): Fact<readonly Backup[]> {
  const own = instanceBackups(instance);
  const replicated = instance.present('replicate_source_db');
  if (!replicated.known) return own.known && own.value.length > 0 ? own : replicated;
  if (!replicated.value) return own;
  const source = instance.target('replicate_source_db', ['aws_db_instance']);
  if (!source.known) return source;
  if (source.value !== undefined) {
    const theirs = readFrom(source.value, instanceBackups(source.value));
    return own.known ? concatFacts([theirs, own], own.from) : theirs;
  }
  if (own.known && own.value.length > 0) return own;
  return notShown(
    instance,
    'replicate_source_db',
    'it is a replica of a database that is not in this source',
  );
}

/** Aurora backs up continuously and always; other clusters daily (Aurora user guide, "Backups"). */
export function clusterBackups(instance: Instance): Fact<readonly Backup[]> {
  const days = instance.number('backup_retention_period', {
    value: 1,
    note: 'provider default (AWS provider docs, aws_rds_cluster)',
  });
  return chainFact(instance.string('engine'), (engine) =>
    engine.startsWith('aurora')
      ? scheduled(days, 'automated backups', 0)
      : withLogs(scheduled(days, 'automated backups', 24)),
  );
}

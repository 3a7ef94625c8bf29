import { providersIn } from '../parameters/providers.ts';
import type { Modality, Parameters } from '../../model/claim.ts';
import { columnAt, says, type Clause } from '../clause.ts';
import { algorithms } from '../parameters/algorithms.ts';
import { comparatorAt } from '../parameters/comparator.ts';
import { durations, round, toDays, toHours } from '../parameters/durations.ts';
import { placesIn } from '../parameters/places.ts';
import { flag, terms, type Terms } from '../parameters/terms.ts';
import { planOf, segmentAround } from './backups.ts';
import { said } from './said.ts';

const redundancy: Terms = [
  ['multi-az', /availability zones?|multi-az|verfügbarkeitszonen|zonenredundan|zone[- ]redundan/],
  ['automatic-failover', /fail-?over|fails over|automatische\w* übernahme/],
  ['replica', /replicas?\b/],
  ['load-balancer', /load balanc|lastverteil/],
  ['fault-tolerant', /fault[- ]tolerant/],
  ['storage-redundancy', /combination of storage/],
  ['disk-mirroring', /spiegelung|\braid\b/],
];

/** Windows and objectives: the first length of time behind the word that names it. */
function objective(word: RegExp): (clause: Clause) => Parameters | undefined {
  return (clause) => {
    const { text, lexicon } = clause;
    if (word.test(clause.columns)) return ofColumn(clause, word);
    const at = text.search(word);
    const period =
      durations(text).find(({ start }) => start > at) ?? durations(text).findLast(({ end }) => end <= at);
    if (period === undefined) return undefined;
    const op = comparatorAt(lexicon, text, period) ?? (/no more than/.test(text) ? 'lte' : undefined);
    return { hours: round(toHours(period), 10_000), ...(op === undefined ? {} : { op }) };
  };
}

/** A table has a column for it. */
function ofColumn(clause: Clause, word: RegExp): Parameters | undefined {
  const period = durations(clause.text).find(({ start }) => word.test(columnAt(clause, start)));
  return period === undefined ? undefined : { hours: round(toHours(period), 10_000), ...planOf(clause.text) };
}

const classOf = (clause: Clause): Modality | undefined =>
  'plan' in planOf(clause.text) ? 'conditional' : undefined;

/** In a list of measures the backup must stand beside the encryption. */
function isOfBackups({ lexicon, text }: Clause): boolean {
  const encrypted = lexicon.first('encrypted', text);
  if (encrypted === undefined) return false;
  const { start, end } = segmentAround(text, encrypted);
  return text.split(', ').length < 4 || lexicon.has('backup', text.slice(start, end));
}

export const highAvailability = said({
  id: 'high-availability',
  says: ['highAvailability'],
  unless: ['power', 'wish', 'backup'],
  when: ({ text }) =>
    !/\btls\b|exposed|georedundan|facility|maintain environmental|räumlich getrennt/.test(text),
  params: ({ text }) => terms('mechanism', redundancy, text),
});

export const geoRedundancy = said({
  id: 'geo-redundancy',
  says: ['geoRedundancy'],
  unless: ['sideService', 'power'],
  when: ({ text }) =>
    !/vault in|away from both|certified|physical|at both (?:computer )?cent|backup/.test(text) &&
    !/sicherungen verschl/.test(text),
  params: () => ({ min_sites: 2 }),
});

export const backupEncryption = said({
  id: 'backup-encryption',
  says: ['encrypted'],
  with: ['backup'],
  when: isOfBackups,
  params: ({ text }) => ({
    ...algorithms(text),
    ...terms(
      'tool',
      [
        ['age', /\bage\b/],
        ['restic', /\brestic\b/],
        ['gpg', /\bgpg\b/],
        ['borg', /\bborg/],
      ],
      text,
    ),
  }),
});

export const backupLocation = said({
  id: 'backup-location',
  says: ['backupPlace'],
  about: ['backup'],
  unless: ['restoreTest'],
  params: ({ text, written }) => {
    const places = placesIn(written).map(({ code }) => code);
    const [provider] = providersIn(text);
    return {
      ...(places.length === 0 ? {} : { regions: places }),
      ...(provider === undefined ? {} : { provider: provider.code }),
      ...flag(
        'offsite',
        /off-?site|remote storage|other than|storage box|vault|anderen (?:ort|standort)|ausgelagert|bank|separate (?:site|location)|different (?:site|location)/,
        text,
      ),
      ...flag(
        'different_provider',
        /different (?:provider|host)|another provider|anderen (?:anbieter|hosters)/,
        text,
      ),
      ...flag('geo_redundant', /geo-?redundan/, text),
      ...flag('same_region', /same region/, text),
      ...flag('separate_account', /account/, text),
    };
  },
});

export const backupImmutability = said({
  id: 'backup-immutability',
  says: ['immutableBackup'],
  about: ['backup', 'immutableBackup'],
  unless: ['log'],
  when: ({ text }) => /lock|backup|sicherung|storage box|dump|snapshot/.test(text),
  params: ({ text }) => {
    const kept = durations(text).find((duration) => toDays(duration) >= 1);
    return {
      ...terms(
        'mechanism',
        [
          ['object-lock', /object lock/],
          ['vault-lock', /vault lock/],
          ['deletion-protection', /deletion protection|löschschutz/],
        ],
        text,
      ),
      ...(kept === undefined ? {} : { days: toDays(kept) }),
    };
  },
});

export const pointInTimeRecovery = said({
  id: 'point-in-time-recovery',
  says: ['pointInTime'],
  params: ({ text, lexicon }) => {
    const window = durations(text).find((duration) => toDays(duration) >= 1);
    const op = window === undefined ? undefined : comparatorAt(lexicon, text, window);
    return {
      ...(window === undefined ? {} : { window_days: toDays(window) }),
      ...(op === 'lte' && !/within|innerhalb/.test(text) ? { op } : {}),
      ...terms('scope', [['database', /\bdatabases?\b|datenbank/]], text),
      ...terms(
        'mechanism',
        [
          ['wal', /\bwal\b/],
          ['binlog', /\bbin(?:ary )?logs?/],
        ],
        text,
      ),
    };
  },
});

export const rpo = said({
  id: 'rpo',
  says: ['rpo'],
  modality: classOf,
  params: objective(/\brpo\b|recovery point|loss of|datenverlust/),
});
export const rto = said({
  id: 'rto',
  says: ['rto'],
  modality: classOf,
  when: (clause) => !says(clause, 'power'),
  params: objective(/\brto\b|recovery time|on our feet|back within|wiederanlauf/),
});

import { providersIn } from '../parameters/providers.ts';
import { isAbout, says, type Clause } from '../clause.ts';
import { algorithms } from '../parameters/algorithms.ts';
import { durations, toDays } from '../parameters/durations.ts';
import { placesIn, withCountries } from '../parameters/places.ts';
import { nearest } from '../parameters/nearest.ts';
import { flag, terms } from '../parameters/terms.ts';
import { segmentAround } from './backups.ts';
import { openness } from './openness.ts';
import { said } from './said.ts';

/** In a list of measures the backup must stand beside the encryption. */
function isOfBackups({ lexicon, text, columns }: Clause): boolean {
  const encrypted = lexicon.first('encrypted', text);
  if (encrypted === undefined) return columns.endsWith('?') && lexicon.has('backup', columns);
  const { start, end } = segmentAround(text, encrypted);
  return text.split(', ').length < 4 || lexicon.has('backup', text.slice(start, end));
}

export const backupEncryption = said({
  id: 'backup-encryption',
  says: ['encrypted'],
  with: ['backup'],
  when: isOfBackups,
  modality: (clause) => openness(clause).modality,
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

/** Another place is named, or a named one: where a country or a region of the cloud is not enough, a provider is. */
const isElsewhere = (clause: Clause): boolean =>
  says(clause, 'backupPlace') || placesIn(clause.written).length > 0 || providersIn(clause.text).length > 0;

export const backupLocation = said({
  id: 'backup-location',
  says: ['backupPlace', 'backupGoes'],
  about: ['backup'],
  unless: ['restoreTest', 'farewell'],
  when: (clause) => isElsewhere(clause) && (says(clause, 'backup', 'backupPlace') || isPointing(clause)),
  params: ({ text, written }) => {
    const places = withCountries(placesIn(written));
    const [provider] = providersIn(text);
    return {
      ...(places.length === 0 ? {} : { regions: places }),
      ...(provider === undefined ? {} : { provider: provider.code }),
      ...flag(
        'offsite',
        /off-?site|remote storage|other than|storage box|vault|ander\w+ (?:ort|standort|brandabschnitt|gebäude|rechenzentrum)|ausgelagert|bank|(?:separate|different|another|second|other) (?:site|location|building|data cent|hall)|geographically separate|außerhalb|ausserhalb|elsewhere/,
        text,
      ),
      ...flag(
        'different_provider',
        /(?:different|another|second) (?:provider|host)|(?:ander|zweit)\w+ (?:anbieter|hosters?)/,
        text,
      ),
      ...terms(
        'storage',
        [
          ['storage-box', /storage box/],
          ['nas', /\bnas\b/],
        ],
        text,
      ),
      ...flag('geo_redundant', /geo-?redundan|\bpaired region|gekoppelte\w* region|partnerregion/, text),
      ...flag('same_region', /same region|home region/, text),
      ...flag('separate_account', /account|aws-konto/, text),
    };
  },
});

/** `They lie in Helsinki` goes on about the backups of the sentence before. */
const isPointing = ({ text }: Clause): boolean => /^(?:they|these|it|this|sie|diese\w?|dort)\b/.test(text);

export const backupImmutability = said({
  id: 'backup-immutability',
  says: ['immutableBackup'],
  about: ['backup', 'immutableBackup'],
  unless: ['log'],
  when: (clause) => /lock|storage box|\bcopy\b|immutable blob/.test(clause.text) || isAbout(clause, 'backup'),
  negative: true,
  params: ({ text }, focus) => {
    const kept = nearest(
      durations(text).filter((duration) => toDays(duration) >= 1),
      focus,
    );
    return {
      ...terms(
        'mechanism',
        [
          ['object-lock', /object lock/],
          ['vault-lock', /vault lock|immutable (?:backup )?vaults?/],
          ['immutable-blob', /immutable blob/],
          ['deletion-protection', /deletion protection|löschschutz/],
        ],
        text,
      ),
      ...(kept === undefined ? {} : { days: toDays(kept) }),
    };
  },
});

export const deletionProtection = said({
  id: 'deletion-protection',
  says: ['deletionLock'],
  unless: ['backup'],
  params: ({ text }) =>
    terms(
      'scope',
      [
        ['database', /\bdatabases?\b|datenbank/],
        ['servers', /\bservers?\b|servern?\b|virtual machines|instances?\b/],
        ['volumes', /\bvolumes?\b|\bdisks?\b/],
        ['files', /\bbuckets?\b|storage accounts?/],
        ['keys', /\bkeys?\b|schlüssel|\bvaults?\b/],
        ['all', /\ball resources|\balle ressourcen/],
      ],
      text,
    ),
  negative: true,
  modality: ({ text }) => (noLock.test(text) ? 'negated' : undefined),
});

const noLock =
  /\b(?:not|nicht) (?:[a-zäöüß]+ ){0,3}(?:protected|gegen|vor)\b|\b(?:no|without|kein|keinen|ohne) (?:[a-zäöüß]+ )?(?:deletion protection|löschschutz)/;

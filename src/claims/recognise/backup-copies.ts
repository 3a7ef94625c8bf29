import { providersIn } from '../parameters/providers.ts';
import { isAbout, says, type Clause } from '../clause.ts';
import type { Estate } from '../estate.ts';
import { algorithms } from '../parameters/algorithms.ts';
import { durations, toDays } from '../parameters/durations.ts';
import { placesIn, withCountries } from '../parameters/places.ts';
import { nearest } from '../parameters/nearest.ts';
import { flag, terms } from '../parameters/terms.ts';
import { goesOnAboutCopies, segmentAround } from './backups.ts';
import { openness } from './openness.ts';
import { said } from './said.ts';

/** `Laptops are encrypted and backed up`: of two things done to a machine neither is done to the other. */
const bothDone = /(?:encrypted|verschlüsselt) (?:and|und) (?:[a-zäöüß]+ ){0,3}(?:backed up|gesichert)/;

/** In a list of measures the backup must stand beside the encryption. */
function isOfBackups({ lexicon, text, columns }: Clause): boolean {
  if (bothDone.test(text)) return false;
  const encrypted = lexicon.first('encrypted', text) ?? lexicon.first('unencrypted', text);
  if (encrypted === undefined) return columns.endsWith('?') && lexicon.has('backup', columns);
  const { start, end } = segmentAround(text, encrypted);
  return text.split(', ').length < 4 || lexicon.has('backup', text.slice(start, end));
}

const speaksOfBackups = (clause: Clause): boolean => says(clause, 'backup') || goesOnAboutCopies(clause);

export const backupEncryption = said({
  id: 'backup-encryption',
  says: ['encrypted', 'unencrypted'],
  when: (clause) => speaksOfBackups(clause) && isOfBackups(clause),
  modality: (clause) => openness(clause).modality,
  negative: (clause) => openness(clause).negative === true,
  params: ({ text }) => ({
    ...algorithms(text),
    ...terms(
      'scope',
      [
        ['tapes', /\btapes?\b|(?<![a-zäöüß])bänder\b|magnetbänder|bandsicherung/],
        ['images', /server-?images?|system images?/],
      ],
      text,
    ),
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
  negative: ({ text }) =>
    /\bleav(?:e|es|ing)\b|verlassen|verlässt|\bnot\b[^.;]*\bbut\b|\bnicht\b[^.;]*\bsondern\b/.test(text),
  when: (clause) =>
    isElsewhere(clause) &&
    !(/fail-?over|umschalt/.test(clause.text) && !says(clause, 'backup')) &&
    (says(clause, 'backup', 'backupPlace') || isPointing(clause) || goesOnAboutCopies(clause)),
  params: ({ text, written, estate }) => {
    const places = withCountries(placesIn(written));
    const [provider] = providersIn(text);
    const isOther = otherProvider.test(text) || (provider !== undefined && isNoHost(estate(), provider.code));
    return {
      ...(places.length === 0 ? {} : { regions: places }),
      ...(provider === undefined ? {} : { provider: provider.code }),
      ...(isOther || elsewhere.test(text) ? { offsite: true } : {}),
      ...(isOther ? { different_provider: true } : {}),
      ...terms(
        'storage',
        [
          ['storage-box', /storage box/],
          ['nas', /\bnas\b/],
        ],
        text,
      ),
      ...flag('geo_redundant', /geo-?redundan|\bpaired region|gekoppelte\w* region|partnerregion/, text),
      ...flag(
        'same_region',
        /^(?!.*\b(?:another|other|second|different|separate) region).*(?:same region|home region)|(?:gleiche|selbe|derselbe)[nrm]? (?:region|park)/,
        text,
      ),
      ...flag('separate_account', /account|(?:aws-|eigenen?m? |zweiten? |separaten?m? )konto/, text),
      ...flag(
        'separate_server',
        /(?:separate|different|dedicated|another) (?:back-?up )?server|(?:separate|eigene|andere|getrennte|zweite)[nrm]{0,2} server/,
        text,
      ),
    };
  },
});

const otherProvider =
  /(?:different|another|second|other|independent|third)(?: \w+)? (?:provider|host|compan)|independent of the (?:hosting )?provider|(?:ander|zweit|unabhängig)\w+ (?:anbieter|hoster|dienstleister)/;

/** Who runs none of the machines, as far as the text tells who does. */
const isNoHost = ({ hosts }: Estate, provider: string): boolean => hosts.size > 0 && !hosts.has(provider);

/** At another place than what it is a copy of. */
const elsewhere = new RegExp(
  [
    'off[- ]?site|off[- ]premises|remote storage|other than|storage box|vault|\\bbank\\b|bankschließfach|schließfach|elsewhere|3-2-1|(?:km|kilomet(?:re|er)s?|miles) (?:away|apart|entfernt)|second office',
    '(?:separate|different|another|second|other|remote|distant|secondary|alternate) (?:\\w+ )?(?:site|location|place|building|data cent|hall|fire)',
    '(?:geographically|physically|spatially) (?:separate|distant|remote|distinct)|outside (?:of )?(?:the |our )|external(?:ly)? ',
    '(?:ander|zweit|getrennt|separat|entfernt)e[nrms]{0,2} (?:[a-zäöüß]+ )?(?:ort|standort|brandabschnitt|gebäude|rechenzentrum|serverraum)',
    'ausgelagert|auslagerung|extern(?:e[nrm]?)? |außer haus|au(?:ß|ss)erhalb|(?:räumlich|örtlich|geogra(?:f|ph)isch) (?:getrennt|entfernt)|getrennt vo[nm] (?:de[mr] )?(?:rechenzentr|produktions)|standort [^.;|]{2,40}getrennt|entfernte[nr] (?:ort|standort)',
  ].join('|'),
);

/** `They lie in Helsinki` goes on about the backups of the sentence before. */
const isPointing = ({ text }: Clause): boolean => /^(?:they|these|it|this|sie|diese\w?|dort)\b/.test(text);

export const backupImmutability = said({
  id: 'backup-immutability',
  says: ['immutableBackup'],
  about: ['backup', 'immutableBackup'],
  unless: ['log'],
  when: (clause) =>
    isAbout(clause, 'backup') ||
    (/lock|storage box|\bcopy\b|immutable blob/.test(clause.text) && !isAbout(clause, 'log')),
  modality: ({ text }) => (mutable.test(text) ? 'negated' : undefined),
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
          ['object-lock', /object[- ]lock/],
          [
            'vault-lock',
            /vault[- ]lock|immutable (?:backup )?vaults?|\block on the (?:\w+ )?vault|locked (?:\w+ )?vault|(?:vault|tresor) (?:\w+ ){0,5}(?:locked|gesperrt)/,
          ],
          ['worm', /\bworm\b|worm-|write[- ]once|(?:ein|1)mal beschreibbar/],
          ['append-only', /append-only|\badd \w+ but not|nur (?:hinzufügen|anhängen)/],
          ['immutable-blob', /immutable blob/],
          ['deletion-protection', /deletion protection|löschschutz/],
        ],
        text,
      ),
      ...(kept === undefined ? {} : { days: toDays(kept) }),
    };
  },
});

const mutable =
  /\b(?:not|no|without|nicht|kein|keine|ohne) (?:[a-zäöüß]+ )?(?:immutable|immutability|unveränder|object[- ]lock|vault[- ]lock|worm\b|append-only|schreibgeschützt)/;

export const deletionProtection = said({
  id: 'deletion-protection',
  says: ['deletionLock'],
  pairs: [['lockable', 'deletionGuard']],
  unless: ['backup'],
  when: ({ text }) => !otherGuarded.test(text),
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

/** Personal data is to be kept from loss by law; nobody may delete logs; deleted things come back. */
const otherGuarded =
  /personal data|personenbezogen|\b(?:logs?|audit trails?)\b|protokoll|gelöschte|deleted (?:files?|items?|objects?)|\bverlust|\bloss\b/;

const noLock =
  /\b(?:not|nicht) (?:[a-zäöüß]+ ){0,3}(?:protected|gegen|vor)\b|\b(?:no|without|kein|keinen|ohne) (?:[a-zäöüß]+ )?(?:deletion protection|löschschutz)/;

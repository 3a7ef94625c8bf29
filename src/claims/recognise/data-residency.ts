import type { Parameters } from '../../model/claim.ts';
import { find, isAbout, says, type Clause } from '../clause.ts';
import type { Recogniser } from '../finding.ts';
import { placesIn, withCountries, type NamedPlace } from '../parameters/places.ts';
import { goesOnAboutCopies } from './backups.ts';
import { scopeParameter, type ScopeTable } from '../wording/scopes.ts';

const scopes: ScopeTable = [
  ['backups', /\bback-?ups?\b|sicherungen\b|sicherungskopien|disaster recovery copies/],
  [
    'customer-data',
    /\bpersonal data\b|personenbezogene[nr]? daten|\bcustomer (?:personal )?data|kundendaten|\bbooking data|nothing you upload|\b(?:visitor|user|member|guest|applicant|participant|registrant)s?'? data|(?:mitglieder|nutzer|besucher|teilnehmer)daten|\bdata of (?:the|our|your|its|all) (?!platform|service|site)\w+|\bdaten (?:der|unserer|aller) (?!plattform|anwendung)\w+|\bdata (?:stored or processed|processed or stored)|(?:^|\| )(?:(?:all|every|each|no|the|our|your|any|alle|sämtliche|unsere|ihre|keine) )?(?:\w+ (?:and|und) )?(?:\w+ )?(?:documents|records|answers?|entries|photos?|pictures|footage|uploads|messages|recordings|bookings|submissions|reports|dokumente|unterlagen|einträge|fotos|bilder|nachrichten|aufnahmen|buchungen|akten)\b/,
  ],
  ['passenger-data', /passenger data/],
  ['patient-data', /patientendaten|patient data/],
  ['payroll', /\bpayroll/],
  ['production', /\bproduction\b|produktiv/],
  ['database', /\bdatabases?\b|datenbank|postgres/],
  ['preview', /\bpreview\b|trying out/],
  ['thumbnails', /thumbnails/],
  ['platform', /platform\b|plattform/],
  ['video', /\bvideo/],
  ['forum', /forum/],
  ['files', /\bfiles\b|dateien|\battachments?\b|anhänge|\bbuckets?\b|\bs3\b/],
];

/** Data is stored or processed in a named place, or nowhere else. */
export const dataResidency: Recogniser = {
  id: 'data-residency',
  trigger: ['placeColumn', 'dataPlace', 'hosting', 'outside', 'thirdCountry'],
  read(clause) {
    if (isElsewhere(clause)) return [];
    const places = placesNamed(clause.written);
    const focus = places[0] ?? find(clause, 'thirdCountry', 'ownPremises', 'dataPlace');
    if (focus === undefined) return [];
    const params = parametersOf(clause, places);
    return params === undefined
      ? []
      : [{ params, focus, ...(params['exclusive'] === true ? { negative: true } : {}) }];
  },
};

/** Places of a text, none that is an exception, or an example of a wider one (`in Germany, e.g. in Frankfurt`). */
function placesNamed(written: string): readonly NamedPlace[] {
  const text = written
    .replaceAll(people, ' ')
    .replace(/\b(?:unless|except|es sei denn|ausgenommen)\b.*$/i, '');
  const wider = placesIn(text.replaceAll(examples, ' '));
  return wider.length > 0 ? wider : placesIn(text);
}

const examples = /\b(?:e\.g\.|such as|for example|z\. ?B\.|zum Beispiel|beispielsweise|etwa) [^);.]*/g;

/** `Run in certified data centres in Germany` is about the place all the same. */
const isRun = ({ text }: Clause): boolean =>
  /\b(?:hosted|located|stored|processed|operated|runs?|betrieben|gespeichert|verarbeitet|gehostet|stehen)\b|^einsatz von/.test(
    text,
  );

/** `Production runs on our own servers in Ulm` tells who runs the machines, and nothing of data. */
const isOnlyHosted = (clause: Clause): boolean =>
  !placesIn(clause.written).some(({ code }) => /^[A-Z]{2,3}$/.test(code)) &&
  clause.passage.block.role !== 'cell' &&
  says(clause, 'ownPremises') &&
  !/\bdata\b|daten|\b(?:stored|kept|stays?|held|processed|gespeichert|bleib\w*|verbleib\w*|verarbeitet)\b/.test(
    clause.text.replaceAll(/data (?:cent(?:er|re)s?|halls?)/g, ' '),
  );

/** `Serverraum Kassel: verschlossen, Zutritt nur Technik` tells of a door. */
const isOfRooms = (clause: Clause): boolean =>
  says(clause, 'building', 'doorTalk') &&
  !/daten|\bdata\b(?! ?cent)|\bservern? (?:in|im|bei|stehen|laufen|befinden)\b/.test(clause.text) &&
  !isRun(clause);

/** `You pick a home region`: where the data lies then, the customer says. */
const isChoice =
  /(?<!unless )\b(?:you|customers?|clients?)\b(?: can| may| are free to)? (?:pick|choose|select)\b[^.;|]{0,40}\bregion|wählen sie [^.;|]{0,40}region|können sie [^.;|]{0,40}region[^.;|]{0,20}wählen/;

/** Seats of companies, mail relays, networks for pictures: places that hold no data of the service. */
function isElsewhere(clause: Clause): boolean {
  if (
    says(clause, 'seat') ||
    isOnlyHosted(clause) ||
    isOfRooms(clause) ||
    isChoice.test(clause.text) ||
    (says(clause, 'certificateTalk') && !isRun(clause)) ||
    (says(clause, 'backupAct') && !says(clause, 'dataPlace'))
  )
    return true;
  if (says(clause, 'sideService') && !/\ball(?:e|er|en)? |\bcustomer data|kundendaten/.test(clause.text))
    return true;
  if (
    says(clause, 'rpo', 'rto') ||
    /\btime zone|\b(?:i|we) live in\b|\bwohn(?:e|en|t) in\b|\bphone|\+\d\d|gerichtsstand|jurisdiction|governed by|burns? down|geo-?redund/.test(
      clause.text,
    )
  )
    return true;
  if (isOfPeople(clause)) return true;
  if (isBackupRow(clause) || isOfCopies(clause)) return true;
  if (says(clause, 'backup') && (says(clause, 'backupPlace') || moves.test(clause.text))) return true;
  return secondSite.test(clause.text);
}

/** `Provided by a company in the US`, `staff access it from Canada`: where somebody is, wherever the data lies. */
const isOfPeople = (clause: Clause): boolean =>
  (says(clause, 'recipientAbroad') ||
    /\b(?:compan(?:y|ies)|firms?|vendors?|bureaus?|agenc(?:y|ies)|subsidiar(?:y|ies)|affiliates?) (?:that is |which is )?in (?:the )?[a-z]/.test(
      clause.text,
    ) ||
    /\b(?:access(?:es|ed)?|log(?:s|ged)? in|work(?:s|ing)?|support(?:ed|s)?|administer(?:s|ed)?)\b[^.;|]{0,50} from (?:the )?[a-z]/.test(
      clause.text,
    )) &&
  !says(clause, 'outside') &&
  !/\b(?:host|stor|process|run|kept|held|locat|operat|serv)[a-z]{0,4}\b|data cent(?:er|re)/.test(clause.text);

/** `Database | every 4 hours | Storage Box, Helsinki` under `Backups`, and what stands by elsewhere. */
const isBackupRow = ({ passage, lexicon, headings, text }: Clause): boolean =>
  passage.block.role === 'cell' &&
  (lexicon.has('backup', headings.split('\n').at(-1) ?? '') ||
    /\bstandby\b/.test(text) ||
    (lexicon.has('kept', text) && /^(?:[a-z-]+ )?(?:dumps?|back-?ups?|copies|sicherung\w*)\b/.test(text)));

/** `Copies are kept in another region` goes on about backups. */
const isOfCopies = (clause: Clause): boolean =>
  (goesOnAboutCopies(clause) && says(clause, 'backupPlace', 'backupGoes')) ||
  (/^(?:[a-zäöüß]+e[nr]? ){0,2}kopien (?:der|von|aller|unserer) /.test(clause.text) &&
    says(clause, 'backup'));

/** A copy that goes somewhere is told as the place of backups. */
const moves =
  /\b(?:copied|replicated|mirrored|shipped|sent|pushed|goes|kopiert|repliziert|gespiegelt|übertragen|geht)\b/;
const secondSite =
  /\b(?:replikat|gespiegelt|mirrored|(?:warm|hot|cold) spare|(?:an?|the|warm|hot|cold|eine?n?) standby)\b|\bumschalt|\b(?:second|zweite[rn]?) (?:region|site|standort|rechenzentrum)\b/;

/** `Utilities across Europe` are customers, wherever their data lies. */
const people = /\b\w+s (?:across|throughout|all over) (?:[a-z]+ ){0,2}\p{Lu}\w+/gu;

/** What the words name, else what is asked for, else the copies that the sentence before speaks of. */
function scopeOf({ text, columns, context, lexicon }: Clause): Parameters {
  if (/^(?:they|these|those|it|sie|diese|dort)\b/.test(text) && lexicon.has('backup', context))
    return { scope: 'backups' };
  const said = scopeParameter(scopes, text, false);
  if ('scope' in said) return said;
  return columns.endsWith('?') ? scopeParameter(scopes, columns, false) : {};
}

function parametersOf(clause: Clause, places: readonly NamedPlace[]): Parameters | undefined {
  if (places.length === 0) return withoutPlace(clause);
  if (isOtherService(clause) || (!isAbout(clause, 'dataPlace') && !isTelegram(clause))) return undefined;
  if (isNotThere(clause)) return undefined;
  const outside = says(clause, 'outside') || /\bnowhere but/.test(clause.text);
  const exclusive =
    outside ||
    clause.lexicon.has('exclusively', clause.text.replaceAll(/\([^)]*\)/g, '')) ||
    /\bwithout exception|ohne ausnahme|\bstays? (?:in|within|on|put)\b|verbleib|\bbleib(?:en|t)\b/.test(
      clause.text,
    );
  if (outside && !denies(clause) && !/\bleave/.test(clause.text)) return undefined;
  return {
    regions: withCountries(places),
    ...(exclusive ? { exclusive: true } : {}),
    ...scopeOf(clause),
    ...(/\b(?:polic(?:y|ies)|service control)\b[^.;]{0,40}\b(?:den(?:y|ies)|block|prevent)|technisch (?:gesperrt|unterbunden|verhindert)/.test(
      clause.sentence,
    )
      ? { enforced: true }
      : {}),
    ...(/\bprimarily|primär|vorwiegend/.test(clause.text) ? { primary: true } : {}),
  };
}

/** `Our servers are not in the US` says where they are not, and leaves open where they are. */
const isNotThere = (clause: Clause): boolean =>
  /\b(?:not|nicht|kein\w*|never|nie) (?:[a-zäöüß]+ ){0,4}(?:in|within|innerhalb) /.test(clause.text) &&
  !says(clause, 'outside', 'exclusively', 'thirdCountry') &&
  clause.passage.status === undefined;

/** To do without a provider abroad is a wish and no place of data. */
const denies = ({ lexicon, text }: Clause): boolean =>
  lexicon.has('negator', text.replaceAll(/verzicht\w*|do without/g, ' ')) ||
  /nothing|nobody|restricted|untersagt|unterbleibt|ausgeschlossen|verboten|prohibited|forbidden|excluded|unterbunden/.test(
    text,
  );

/** In a list of processors with their purposes only those that host have the data in their place. */
const isOtherService = (clause: Clause): boolean =>
  clause.lexicon.has('purposeColumn', clause.columns) && !says(clause, 'hosting', 'backup');

/** `App servers: Hetzner, Helsinki (hel1)`: an item or a row that names where, without a verb. */
const isTelegram = (clause: Clause): boolean =>
  clause.passage.block.role !== 'paragraph' &&
  !isOtherService(clause) &&
  isAbout(clause, 'hosting', 'dataPlace', 'placeColumn');

function withoutPlace(clause: Clause): Parameters | undefined {
  if (says(clause, 'thirdCountry') && denies(clause)) {
    return /ausland/.test(clause.text)
      ? { regions: ['DE'], exclusive: true }
      : { third_country: false, exclusive: true };
  }
  if (/\b(?:not?|never|kein\w*|nicht)\b[^.;]{0,40}\b(?:home|chosen|selected) region/.test(clause.text))
    return { exclusive: true, ...scopeOf(clause) };
  if (/\b(?:data|daten)\b.*(?:\bin your building|\bim haus\b|own premises)/.test(clause.text))
    return { location: /your/.test(clause.text) ? 'customer-premises' : 'company-premises', exclusive: true };
  return undefined;
}

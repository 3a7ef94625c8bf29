import type { Parameters } from '../../model/claim.ts';
import { find, says, type Clause } from '../clause.ts';
import type { Finding, Recogniser } from '../finding.ts';
import { countryOf, findRegion } from '../../model/places.ts';
import { placesIn } from '../parameters/places.ts';
import { providersIn } from '../parameters/providers.ts';
import { terms, type Terms } from '../parameters/terms.ts';

/** Who runs the machines. */
export const hostingProvider: Recogniser = {
  id: 'hosting-provider',
  trigger: ['hosting', 'ownPremises', 'placeColumn'],
  read(clause) {
    if (isElsewhere(clause)) return [];
    const there = providersIn(clause.text);
    const named = there.map(({ code }) => code);
    const own =
      ofEach.test(clause.text) || between.test(clause.text) ? undefined : find(clause, 'ownPremises');
    const providers = own === undefined || /im haus/.test(own.text) ? named : [...named, 'own-premises'];
    const [first] = providers;
    const contrasted = /, (?:sondern|but) /.test(clause.text) ? there[0] : undefined;
    const focus = contrasted ?? own ?? find(clause, 'hosting') ?? rowFocus(clause);
    if (first === undefined || focus === undefined) return [];
    const params: Parameters = {
      provider: providers.length === 1 ? first : providers,
      ...locations(clause, providers),
    };
    return [{ params, focus }];
  },
};

/** `Each customer has a server of its own`: of its own, and not of ours. */
const ofEach =
  /\b(?:jede[rsmn]?|each|every|je|pro|per|für jede[rns]?) (?:kund|mandant|auftraggeber|verein|praxis|schule|customer|tenant|client)/;

/** `Traffic between our own servers` tells what is sent, and not who runs them. */
const between = /\b(?:between|zwischen) (?:our|unseren) (?:own |eigenen )/;

/** A table of providers and places: `Provider | Location`. */
function rowFocus(clause: Clause): Finding['focus'] | undefined {
  return clause.lexicon.has('placeColumn', clause.columns) ? providersIn(clause.text)[0] : undefined;
}

function locations(clause: Clause, providers: readonly string[]): Parameters {
  const known = sitesOf(
    placesIn(placed(clause)).map(({ code }) => code),
    providers,
  );
  const places = known.length === 0 && providers.includes('own-premises') ? ownSites(clause.written) : known;
  const service = /\bs3\b/.test(clause.text)
    ? 's3'
    : /object storage/.test(clause.text)
      ? 'object-storage'
      : /\br2\b/.test(clause.text)
        ? 'r2'
        : undefined;
  return {
    ...(places.length === 0 ? {} : { locations: places }),
    ...(service === undefined ? {} : { service }),
    ...terms('scope', parts, clause.text),
  };
}

/** In a row the place may stand behind a semicolon. */
const placed = ({ written, passage }: Clause): string =>
  passage.block.role === 'cell' && placesIn(written).length === 0 ? passage.text : written;

/** What runs there, where that is not the whole service. */
const parts: Terms = [
  ['video', /\bvideo/],
  ['feeds', /\bfeeds?\b/],
  ['disaster-recovery', /disaster[- ]recovery (?:site|environment|systems)|notfallrechenzentrum/],
];

/** `auf eigenen Servern im Werk Vechta`: towns that no cloud knows. */
const ownSite =
  /(?:[Ww]erk|[Ss]tandort|\p{L}*[Gg]ebäude|[Nn]iederlassung|[Zz]entrale|plant|site|office|premises|rooms? (?:in|at)|halls? (?:in|at)|cent(?:er|re)s? (?:in|at)|(?:[Rr]echenzentr|[Ss]erverr)\p{L}+ (?:in|zu)) (\p{Lu}\p{Ll}[\p{L}-]+)(?:,? (?:and|und) (\p{Lu}\p{Ll}[\p{L}-]+))?/u;

const ownSites = (written: string): readonly string[] =>
  (ownSite.exec(written) ?? []).slice(1).filter((name) => name !== undefined);

/** Hetzner has one location in each of its cities, and a name for it. */
const hetznerCities: Readonly<Record<string, string>> = {
  Falkenstein: 'fsn1',
  Nuremberg: 'nbg1',
  Helsinki: 'hel1',
  Tuusula: 'hel1',
};

/** Regions in the words of their provider; a city beside the region that lies there says nothing more. */
function sitesOf(places: readonly string[], providers: readonly string[]): readonly string[] {
  const named = places
    .map((place) => findRegion(place)?.location)
    .filter((location) => location !== undefined);
  const others = places.filter(
    (place) => !named.some(({ city, country }) => place === city || place === country),
  );
  if (providers.length !== 1 || providers[0] !== 'hetzner') return [...new Set(others)];
  const lands = new Set(others.filter((place) => place in hetznerCities).map(countryOf));
  return [
    ...new Set(others.filter((place) => !lands.has(place)).map((place) => hetznerCities[place] ?? place)),
  ];
}

/** What a provider can be named for besides running the machines. */
const other = [
  'backup',
  'building',
  'certificateTalk',
  'encrypted',
  'keyCare',
  'firewall',
  'waf',
  'ddos',
  'intrusion',
  'log',
  'monitored',
  'bastion',
  'sideService',
  'supplierDuty',
] as const;

/** That the machines run there is said all the same. */
const runs =
  /\bhost(?:ed|ing)\b|gehostet|\bhosten\b|\bbetrieb(?:en)?\b|\bbetreiben\b|serverbetrieb|data cent(?:er|re)[^.;]{0,30} provided by\b|\bstore data in\b|\b(?:held|stored) (?:with|at|on|in)\b|\bstored by\b/;

/** Where copies or logs are put aside. */
const anotherAccount =
  /\b(?:second|separate|another|other|different|zweite[nrs]?|andere[nrs]?|getrennte[nrs]?) (?:aws |azure |hetzner )?(?:account|subscription|konto|projekt|project)\b/;

/** `The test environment runs on own servers`. */
const isOfTests =
  /^(?:(?:the|our|die|unsere) )?(?:test|staging|development|entwicklungs?)(?:[ -](?:and|und) [a-z]+)?[ -]?(?:environments?|systems?|servers?|umgebung(?:en)?|systeme?)\b/;

/** That it is to spread says nothing of who hosts it. */
const furtherRegion =
  /\b(?:second|third|further|another|zweite[nrs]?|dritte[nrs]?|weitere[nrs]?) (?:aws[ -]|azure[ -])?regions?\b/;

/** Where copies go is not where the machines are. */
const otherHost =
  /\b(?:second|other|another|different|third|zweite[nrm]?|andere[nrm]?|weitere[nrm]?) (?:[a-z]+ )?(?:provider|host|hoster|anbieter|dienstleister)\b/;

/** The provider holds a certificate for what it runs. */
const ofHolder =
  /\b(?:hält|besitzt|holds|verfügt über|hat|has)\b[^.;|]{0,30}(?:zertifi|testat|certific|attestation)/;

/** A service that guards secrets or keeps records hosts nothing. */
const sideServices =
  /secrets manager|systems manager|session manager|identity center|parameter store|\bkms\b|key vault|guardduty|cloudtrail|cloudwatch|\bconsole\b|\binspector\b/;

/** Where copies are put is told as their place. */
const ofCopies =
  /^(?:(?:the|all|our|daily|weekly|nightly|encrypted|database|further|additional) ){0,3}(?:back-?ups?|copies|snapshots|dumps)\b(?![^.;|]{0,20}\b(?:and|as well as)\b)/;

/** A row of a table of certificates names who holds one. */
const isCertificate = (clause: Clause): boolean =>
  clause.passage.block.role === 'cell' &&
  /\b(?:certificates?|standards?|holder|valid (?:until|to|from))\b/.test(clause.columns) &&
  says(clause, 'standard', 'certificateTalk');

const isElsewhere = (clause: Clause): boolean =>
  isCertificate(clause) ||
  (ofCopies.test(clause.text) && !/\bhost|gehostet/.test(clause.text)) ||
  (anotherAccount.test(clause.text) && !runs.test(clause.text)) ||
  (sideServices.test(clause.text) && !/\bhost|gehostet|betrieben\b/.test(clause.text)) ||
  says(clause, 'seat', 'environments') ||
  isOfTests.test(clause.text) ||
  (furtherRegion.test(clause.text) && says(clause, 'planned')) ||
  (otherHost.test(clause.text) && /\bcop(?:y|ies)\b|back-?up|sicherung|kopie/.test(clause.text)) ||
  (says(clause, 'certificateTalk') && ofHolder.test(clause.text)) ||
  /\((?:operated|included|provided) by|option\)/.test(clause.text) ||
  (says(clause, ...other) && !runs.test(clause.text));

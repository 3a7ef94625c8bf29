import type { Parameters } from '../../model/claim.ts';
import { says, type Clause } from '../clause.ts';
import { durations, round, toDays } from '../parameters/durations.ts';
import { intervals } from '../parameters/intervals.ts';
import { flag, terms, type Terms } from '../parameters/terms.ts';
import { said } from './said.ts';

const keepers: Terms = [
  ['kms', /\bkms\b|key management (?:service|system)/],
  ['hsm', /hsms?\b|hardware security module|hardware-?sicherheitsmodul/],
  ['vault', /\bvault\b|(?:passwort|schlüssel|kennwort)tresor/],
];

const managers: Terms = [
  ['microsoft', /microsoft manages/],
  [
    'customer',
    /bring its own key|customer brings|\bbyok\b|customers? (?:can|may) [^.;]{0,30}keys?|customer[- ]managed keys? (?:(?:is|are) )?(?:for|on|in|with|as part of|available (?:on|in|to|for)) (?:the |our |all )?(?:\w+ )?(?:plans?|tiers?|editions?|customers)|your own keys?|(?:bring|supply|hold) (?:our|their) own key/,
  ],
  [
    'company',
    /customer[- ]managed keys?|own account|we manage|verwalten wir|verwaltet der auftragnehmer|managed by us|the group manages|eigene[rnms]? (?:kms-)?schlüssel|our own (?:keys?|vault|hsm)|(?:vault|hsm) of our own|keys are (?:the )?[a-z]+'s own|eigene[mnr]? (?:vault|tresor|hsm)|verwalte[nt] (?:\w+ ){0,2}selbst|vom auftragnehmer (?:[a-zäöüß]+ ){0,3}(?:verwahr|verwalt|gehalten)|(?:administered|managed|held|kept) by (?:the (?:processor|contractor|company)|[a-z]+ alone)/,
  ],
];

/** `keys looked after by Amazon`. */
const byProvider =
  /keys? (?:is |are )?(?:looked after|managed|held|kept|administered) by (?:amazon|aws|azure|google|hetzner|the (?:cloud |hosting )?provider)|(?:amazon|aws|azure|google|der (?:cloud-?)?anbieter) verwaltet/;

/** Who brings a key of his own is the one who is meant, whoever keeps the others. */
function managerOf(text: string): Parameters {
  if (byProvider.test(text)) return { managed_by: 'provider' };
  const { managed_by: named } = terms('managed_by', managers, text);
  if (named === undefined) return {};
  return { managed_by: typeof named === 'object' && named.includes('customer') ? 'customer' : named };
}

const ofKeys: Terms = [
  ['backups', /snapshots|back-?ups|sicherungen/],
  ['files', /\bblob|dateiablage/],
];

const standards: Terms = [
  ['fips-140-2', /fips 140-2/],
  ['fips-140-3', /fips 140-3/],
];

const perCustomer =
  /each (?:customer|tenant|client)|each under a key of its own|\bone key (?:per|for each)|under a key peculiar to each|eigene[nr]? schlüssel für jede|jede[rsn]? [a-zäöüß-]+ (?:mit|hat|bekommt) (?:einem |einen )?eigene[nm] schlüssel|(?:own|separate|eigene[nrms]?) (?:key|schlüssel) (?:for each|for every|per|pro|je) (?!environment|umgebung|file|datei|object|bucket|service|dienst|region)|keys? per (?:customer|tenant|client|charity|workspace)|per[- ](?:customer|tenant)|(?:customer|tenant|client)-specific|(?:pro|je|jede[rn]?) (?:kunde|mandant)|(?:kunden|mandanten)spezifisch|keys? for each/;

/** Keys to doors, keys of accounts and programs: those that encrypt nothing. */
const otherKeys = /(?:api|ssh|access|licen[cs]e|primary|foreign)[- ]?(?:keys?|schlüssel)/g;

const isOfData = (clause: Clause): boolean =>
  ['cryptoKey' as const, 'keyCare' as const].some((concept) =>
    clause.lexicon.has(concept, clause.sentence.replaceAll(otherKeys, ' ')),
  ) || !/\bkeys?\b|schlüssel/.test(clause.text.replaceAll('key vault', ''));

/** `The key never leaves the HSM`, `not together with the data`: what the keys do not do. */
const keptApart =
  /\b(?:never|not|nie|niemals|nicht)\b[^.;]{0,40}\b(?:leaves?|together|alongside|next to|same|zusammen|gemeinsam)\b|verlass|verlässt|\b(?:no|no one|nobody|none|kein\w*|niemand)\b[^.;]{0,40}\b(?:access|zugriff|read|see|use)\b/;

/** What a vault holds besides keys. */
const otherSecrets =
  /secrets|connection strings?|passwords|credentials|tokens|zugangsdaten|passwörter|kennwörter|verbindungszeichen/;

export const keyManagement = said({
  id: 'key-management',
  says: ['keyCare'],
  pairs: [['cryptoKey', 'keyKept']],
  unless: ['paper', 'laptop', 'doorKey'],
  negative: ({ text }) => keptApart.test(text),
  when: (clause) =>
    !/\bssh\b|confidential computing/.test(clause.text) &&
    isOfData(clause) &&
    (!otherSecrets.test(clause.text) ||
      /\bkeys?\b|schlüssel/.test(clause.text.replaceAll(/key vaults?|schlüsseltresor\w*/g, ''))),
  params: ({ text }) => ({
    ...terms('mechanism', keepers, text),
    ...managerOf(text),
    ...terms('scope', ofKeys, text),
    ...terms('standard', standards, text),
    ...flag('separate_keys', /key of (?:its|their) own|separate[snm]? (?:keys?|schlüssel)/, text),
    ...flag('unique_keys', perCustomer, text),
    ...terms('per', [['customer', /each customer|per customer|pro kunde|je kunde/]], text),
    ...flag('envelope', /wrapped|envelope/, text),
    ...flag('dual_control', /acting together|two officers|vier-augen|dual control/, text),
    ...(/\bor\b|\boder\b/.test(text) && /hsm/.test(text) && /kms/.test(text) ? { op: 'one-of' } : {}),
  }),
});

/** Logs, tapes, certificates and passwords are changed too, and are no keys. */
const otherTurns =
  /salt|transponder|supported|rotation support|unterstützt|passwords? of|refresh token|access tokens?|\b(?:logs?|tapes?|media)\b|certificate|zertifikat|~?protokoll|\bstaff|\bcolleague|mitarbeiter/;

/** What is done to keys as well as to much else needs a rhythm beside it, or to be done by itself. */
const turns =
  /rotat|rotier|wechsel|tausch|renew|erneuer|replac|ersetz|regenerat|exchang|swap|supersed|turnover|roll|cycled|refresh|reissu|mint/;

const isRotation = (clause: Clause): boolean =>
  !otherTurns.test(clause.text.replaceAll(/(?:master|api|access|data|service account)[- ]keys?/g, 'keys')) &&
  (turns.test(clause.text) ||
    intervals(clause.lexicon, clause.text).length > 0 ||
    durations(clause.text).length > 0) &&
  (!/passw|kennw/.test(clause.text) || says(clause, 'keyRotation'));

export const keyRotation = said({
  id: 'key-rotation',
  says: ['keyRotation'],
  pairs: [['rotatable', 'exchanged']],
  leans: [['rotatable', 'exchanged']],
  unless: ['doorKey'],
  often: true,
  when: (clause) => isRotation(clause),
  params: ({ text, lexicon }, focus) => {
    const longest =
      intervals(lexicon, text).length === 0 &&
      /not exceeding|valid for|limited to use for|expire|laufen|läuft|nach (?:\w+ ){1,2}zu ersetzen/.test(
        text,
      )
        ? durations(text).find(({ start }) => start > focus.start)
        : undefined;
    return {
      ...(longest === undefined ? {} : { interval_days: Math.round(toDays(longest)) }),
      ...(/not exceeding|at least|not less often|mindestens/.test(text) ? { op: 'lte' as const } : {}),
      ...terms(
        'scope',
        [
          ['access-keys', /access keys?|zugriffsschlüssel/],
          ['master-keys', /master[- ]keys?|hauptschlüssel/],
          ['restricted-data', /\brestricted data\b/],
          ['storage', /storage (?:layer|keys?|accounts?)|of the storage|speicherschlüssel/],
        ],
        text,
      ),
    };
  },
});

/** Where secrets must not lie; that they do not is the promise. */
const inCode =
  /source code|codebase|\bcode\b|quellcode|quelltext|programmcode|repositor|\brepos?\b|\bgit\b|hard-?coded|config(?:uration)? files|konfigurationsdateien|eingecheckt|checked in|committed|\baccess to\b|zugriff auf/;

const keeper =
  /manager|\bvault|key vault|parameter store|sops|openbao|tresor|umgebungsvariable|environment variable|encrypted secrets|sealed/;

const isKeptOut = ({ lexicon, text }: Clause): boolean =>
  lexicon.has('negator', text) ||
  /\b(?:outside|out of|außerhalb|ausserhalb|weder|niemand|nobody)\b/.test(text);

export const secretsManagement = said({
  id: 'secrets-management',
  says: [],
  pairs: [
    ['secretThing', 'secretKept'],
    ['secretThing', 'secretStore'],
  ],
  unless: ['advice', 'paper', 'businessSecret'],
  params: (clause) => ({
    ...terms(
      'mechanism',
      [
        [
          'password-manager',
          /password (?:manag|safe|vault)|(?:passwort|kennwort)-?(?:manager|tresor|safe)|1password|bitwarden|keepass/,
        ],
        ['secret-manager', /secrets? manager|key vault|\bvault\b|openbao/],
        ['sops', /\bsops\b/],
        ['env-vars', /environment variables?|umgebungsvariablen/],
      ],
      clause.text,
    ),
    ...(says(clause, 'notInCode') ? { in_repo: false } : {}),
  }),
  negative: ({ text }) => inCode.test(text),
  modality: (clause) =>
    inCode.test(clause.text) && !isKeptOut(clause) && !keeper.test(clause.text) ? 'negated' : undefined,
});

export const certificateValidity = said({
  id: 'certificate-validity',
  says: ['renewal'],
  pairs: [['serverCertificate', 'renewed']],
  unless: ['sshKeys', 'paperCertificate'],
  negative: ({ text }) => /self-?signed|selbst-?signiert|expired|abgelaufen/.test(text),
  params: ({ text, lexicon }, focus) => {
    const periods = durations(text);
    const ahead = periods.find(({ end }) => /^ (?:before|in advance|vor\b|prior)/.test(text.slice(end)));
    const lasting = periods.find((period) => period !== ahead);
    const every = intervals(lexicon, text).find(({ start }) => start > focus.start);
    return {
      ...(ahead === undefined ? {} : { days: toDays(ahead) }),
      ...(every === undefined ? {} : { interval_days: round(every.hours / 24, 100) }),
      ...(every !== undefined || lasting === undefined ? {} : { max_days: toDays(lasting) }),
      ...flag('automated', /automat|\bacme\b|let's encrypt/, text),
    };
  },
});

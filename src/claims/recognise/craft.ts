import type { Recogniser } from '../finding.ts';
import { durations } from '../parameters/durations.ts';
import type { Parameters } from '../../model/claim.ts';
import { numberPattern, toNumber } from '../parameters/numbers.ts';
import { flag, terms, type Terms } from '../parameters/terms.ts';
import { credentialHashing } from './credential-hashing.ts';
import { patching } from './patching.ts';
import { isOnlyWay } from '../text/only-way.ts';
import { said } from './said.ts';

const separations: Terms = [
  ['row-level-security', /row-?\s?level-?\s?security|\brls\b/],
  [
    'database',
    /own database|(?:separate|dedicated) (?:\w+ )?database|has a database|eigene datenbank|separate databases?|getrennte datenbank|database per/,
  ],
  ['schema', /schema/],
  ['vm', /virtuellen? maschine|virtual machine|\bvms?\b/],
  ['directories', /verzeichnisse|director/],
];

/** Keys of their own keep nobody's data apart from that of others. */
const separateKey =
  /^(?!.*\b(?:logical|physical|isolat|segregat)).*\b(?:separate|own|individual|unique|dedicated|distinct|different) (?:[a-z]+ ){0,2}keys?\b(?!.*\bdatabases?\b)/;

/** Said of those who are not kept apart. */
const isShared =
  /\b(?:not|nicht) (?:\w+ )?(?:separate|isolate|segregat|getrennt|isoliert)|\b(?:no|kein\w*|without|ohne) (?:[a-zäöüß]+ )?(?:separation|segregation|isolation|trennung|mandantentrennung)|trennung[^.;|]{0,50}\b(?:fehlt|entfällt|nicht (?:vorhanden|möglich|gegeben))/;

/** `One customer can never see the data of another`: what customers cannot do, the company sees to. */
const cannotReach =
  /\b(?:can|may|are|is)(?:not| not| never| only)?\b[^.;|]{0,40}\b(?:other|others|another|each other)|\b(?:können|kann|dürfen|darf)\b[^.;|]{0,40}(?:nicht|nie|nur|kein)|\bkein (?:kunde|mandant)|\bno (?:customer|client|tenant)/;

const machines: Terms = [
  ['servers', /\bserver[sn]?\b/],
  ['workstations', /arbeitspl|workstations?|clients\b|laptops|notebooks/],
];

/** `The disks of our servers are encrypted with BitLocker`. */
const isOfServers = (text: string): boolean =>
  /\bservern?s?\b|\bvirtual machines?\b/.test(text) &&
  !/laptop|notebook|workstation|\bdevices?\b|\bphones?\b|\bcomputers?\b|tablet|ger(?:ät|aet)|arbeitspl|rechnern?\b|smartphone|bildschirm|screen|\bpcs?\b|clients\b/.test(
    text,
  );

const tries = new RegExp(
  `\\b(${numberPattern})\\)? (?:api )?(?:requests|aufrufe\\w*|anfragen|answers|calls|messages|attempts|failed|wrong|falschen|fehl\\w*|versuche\\w*|anfragen)`,
);

/** `100 requests per minute`: one of the unit. */
function unitOf(text: string): Parameters {
  const unit = /\b(?:per|pro|je|an?|each|every) (minute|hour|stunde)\b/.exec(text)?.[1];
  return unit === undefined ? {} : { window_minutes: unit === 'minute' ? 1 : 60 };
}

/** `limited to 100 per minute` */
const perPeriod = new RegExp(
  `\\b(${numberPattern}) (?:per|pro|je|an?) (?:second|minute|hour|sekunde|stunde)\\b`,
);

/** `We merge typo fixes at once`: what is let through so concerns a page and no software. */
const trifles =
  /\b(?:typos?|spelling|wording|grammar|translations?|handbook|tippfehler|rechtschreib\w*|schreibfehler|übersetzungen?)\b/;

/** `Nothing is released until somebody else has approved it` */
const notBefore =
  /\b(?:no|none|nothing|never|not|cannot|kein\w*|nichts|nicht|nie)\b[^.;|]{0,90}\b(?:until|unless|before|bevor|ehe|solange|bis|es sei denn)\b/;

/** How long pictures are kept guards nothing. */
const ofRecordings =
  /^(?:the |all |any |its |their |these )?(?:(?:video|camera|cctv|surveillance) ){0,2}(?:recordings?|footage|pictures|images|tapes?|material)\b[^.;|]{0,60}\b(?:erased|deleted|kept|stored|retained|overwritten|destroyed)\b/;

/** Promises about the software and the machines of the company. */
export const craft: readonly Recogniser[] = [
  patching,
  credentialHashing,
  said({
    id: 'tenant-isolation',
    says: ['tenants'],
    pairs: [['tenantThing', 'tenantApart']],
    unless: ['networkPart', 'paper', 'testData', 'outsideProduction'],
    when: ({ text }) =>
      !separateKey.test(text) &&
      (!/\bproduction\b|produktion/.test(text) || /customer|client|tenant|kunde|mandant/.test(text)),
    negative: ({ text }) => !isShared.test(text),
    subject: ({ text }) => (cannotReach.test(text) ? 'company' : undefined),
    params: ({ text }) => ({
      ...terms(
        'level',
        [
          ['logical', /logical|logisch|schema|row-?\s?level|verzeichnisse|kennung|im code|identifier/],
          [
            'physical',
            /physical|physisch|^(?!.*(?:logical|logisch|schema)).*\b(?:each|every|jede[rm]?|per|pro|je) (?:customer|client|tenant|hospital|school|club|practice|municipality|council|clinic|bank|association|institution|organi[sz]ation|company|workspace|kunde|mandant)\w*\b[^.;|]{0,45}\b(?:database|datenbank|server|instance|instanz)/,
          ],
        ],
        text,
      ),
      ...terms('mechanism', separations, text),
    }),
  }),
  said({
    id: 'change-management',
    says: ['review'],
    pairs: [['changeThing', 'approvedAct']],
    unless: ['accessReview', 'leastPrivilege'],
    when: ({ text }) => !trifles.test(text),
    negative: ({ text }) => isOnlyWay(text) || notBefore.test(text),
    modality: ({ text }) =>
      /\bunless\b|es sei denn/.test(text) && notBefore.test(text) ? 'asserted' : undefined,
    params: ({ text }) => ({
      ...flag(
        'peer_review',
        /peer|second|another|other engineer|code review|four-eyes|vier-augen|zweite/,
        text,
      ),
      ...flag('review', /reviewed prior/, text),
    }),
  }),
  said({
    id: 'secure-development',
    unless: ['waf'],
    says: ['secureDevelopment'],
    pairs: [['codingThing', 'codingAct']],
    params: ({ text }) => flag('documented', /documented|\bguidelines?\b|\bwritten\b/, text),
  }),
  said({
    id: 'malware-protection',
    says: ['malware'],
    pairs: [['virusThing', 'virusCheck']],
    unless: ['paper'],
    params: ({ text }) => terms('scope', machines, text),
  }),
  said({
    id: 'endpoint-security',
    says: ['screenLock', 'deviceManagement'],
    pairs: [
      ['endpoints', 'deviceCare'],
      ['deviceThing', 'deviceCare'],
    ],
    when: ({ text }) =>
      !/\btls\b|https/.test(text) &&
      !isOfServers(text) &&
      /encrypt|verschl|filevault|bitlocker|\bmdm\b|lock|sperr|bildschirmschoner|dunkel|wip(?:e|ed)\b|gelöscht|device[- ]management|geräteverwaltung|detection and response|\bedr\b|managed|verwaltet/.test(
        text,
      ),
    params: ({ text }) =>
      terms(
        'mechanism',
        [
          [
            'screen-lock',
            /screen ?-?lock|lock(?:s|ed)? (?:themselves |itself )?after|bildschirmsperre|desktopsperre|sperren sich/,
          ],
          ['disk-encryption', /encrypt|verschl|filevault|bitlocker/],
          ['mdm', /\bmdm\b|device management|centrally managed|managed centrally|zentral verwaltet/],
        ],
        text,
      ),
  }),
  said({
    id: 'hardening',
    says: ['hardened', 'removedAct'],
    unless: ['firewall'],
    when: ({ text }) => !/accounts?\b|konten/.test(text) || /default|standard/.test(text),
    params: ({ text }) => ({
      ...terms(
        'standard',
        [
          ['cis', /\bcis\b/],
          ['bsi', /\bbsi\b/],
        ],
        text,
      ),
      ...terms(
        'scope',
        [
          ['compute', /\bcompute\b/],
          ['servers', /\bservers?\b|\bserver\b/],
          ['database', /\bdatabases?\b/],
        ],
        text,
      ),
    }),
  }),
  said({
    id: 'rate-limiting',
    says: ['rateLimit'],
    pairs: [['requestThing', 'limitAct']],
    negative: ({ text }) => /\b(?:mehr als|more than)\b/.test(text),
    params: ({ text }) => {
      const requests = tries.exec(text)?.[1] ?? perPeriod.exec(text)?.[1];
      const window = durations(text).find(({ unit }) => unit === 'minute');
      return {
        ...(requests === undefined ? {} : { requests: toNumber(requests) }),
        ...(window === undefined ? unitOf(text) : { window_minutes: window.amount }),
        ...terms('scope', [['auth', /log-?in|sign-?in|anmeld/]], text),
      };
    },
  }),
  said({
    id: 'physical-security',
    says: ['building'],
    pairs: [['premises', 'guardedAct']],
    when: ({ text }) => !ofRecordings.test(text),
  }),
];

import type { Parameters } from '../../model/claim.ts';
import { says, type Clause } from '../clause.ts';
import { providersIn } from '../parameters/providers.ts';
import { flag, terms, type Terms } from '../parameters/terms.ts';
import { said } from './said.ts';

const environmentNames: Terms = [
  ['development', /\bdevelopment|\bdev\b|entwicklung/],
  ['test', /\btest/],
  ['staging', /staging/],
  ['acceptance', /acceptance|abnahme/],
  ['production', /(?<!non-?)\bprodu[ck]|\bprod\b|\blive\b|livesystem|echtbetrieb|wirkbetrieb/],
];

/** Environments that are named alone are kept apart from the one that counts. */
function apartFromProduction(text: string): Parameters {
  const { environments: named } = terms('environments', environmentNames, text);
  if (named === undefined) return {};
  const names = typeof named === 'object' ? named.map(String) : [String(named)];
  if (names.includes('production')) return { environments: named };
  return { environments: [...names, 'production'] };
}

/** Keys of environments, environments of customers, and those into which backups are restored. */
const otherSeparation =
  /keys? (?:per|for each) environment|schlüssel je umgebung|cross-customer|tenant|restor|wiederherstell|rücksicher|\bbilled|invoice|abgerechnet|rechnung/;

/** One name alone (`a separate test environment for restores`) separates nothing, unless it is where work is tried out. */
function isOfEnvironments(clause: Clause): boolean {
  const { text } = clause;
  if (otherSeparation.test(text)) return false;
  if (says(clause, 'environments', 'testData', 'outsideProduction')) return true;
  const named = environmentNames.filter(([, words]) => words.test(text)).length;
  return (
    named > 1 ||
    /environments\b|umgebungen\b|\bstag(?:es?|ing)\b|sandbox|their own environment|eigene umgebung|non-?produc|nichtprodu/.test(
      text,
    )
  );
}

export const environmentSeparation = said({
  id: 'environment-separation',
  says: ['environments', 'testData', 'outsideProduction'],
  pairs: [
    ['environmentName', 'apart'],
    ['environmentName', 'ownPlace'],
  ],
  when: isOfEnvironments,
  params: (clause) =>
    clause.lexicon.has('testData', clause.text)
      ? { scope: 'test-data', ...(says(clause, 'ownPlace', 'apart') ? apartFromProduction(clause.text) : {}) }
      : apartFromProduction(clause.text),
  negative: true,
  modality: ({ text }) => (isMixed.test(text) ? 'negated' : undefined),
});

/** Naming the bad promises the good (`no test data in production`), but for this. */
const isMixed =
  /\b(?:not|nicht) (?:\w+ )?(?:separate|isolate|segregate|segment|getrennt|isoliert|segmentiert)|\btrenn(?:en|t) [^.;|]{0,60}\bnicht\b|\b(?:no|kein\w*|without|ohne) (?:[a-zäöüß]+ )?(?:separation|segregation|segmentation|trennung|segmentierung)|(?:separation|segmentation|trennung|segmentierung)[^.;|]{0,50}\b(?:fehlt|entfällt|nicht (?:vorhanden|möglich|gegeben)|does not exist)/;

/** What is divided besides networks; markets are too. */
const machinery =
  /infrastru[ck]tur|server|system|segmentation|segmentierung|platform|plattform|cluster|dienste|services|database|datenbank/;

/** `Our network of partners`. */
const otherNetwork = /\bnetworks? of\b(?! (?:its|their) own)|\bnetz(?:werk)? (?:von|an|aus)\b/;

const guests = /\bguests?\b|gäste/;

/** Neither what keeps customers apart, nor the wireless network of visitors, nor databases that merely are in a private network. */
function isDivided(clause: Clause): boolean {
  const { text } = clause;
  if (/tenant|mandant|customer/.test(text) && !/network|netz|vlan|vpc/.test(text)) return false;
  if (guests.test(text) && !/server|produ|vlan/.test(text)) return false;
  if (says(clause, 'ddos') && !says(clause, 'apart', 'segmentation')) return false;
  if (!says(clause, 'networkPart', 'ownNetwork') && !machinery.test(text)) return false;
  if (otherNetwork.test(text)) return false;
  const isPrivate = /private (?:sub-?)?net|privaten? (?:sub)?netz/.test(text);
  return !isPrivate || !says(clause, 'dataStore') || says(clause, 'apart', 'segmentation');
}

export const networkSegmentation = said({
  id: 'network-segmentation',
  says: ['segmentation', 'ownNetwork'],
  pairs: [['networkPart', 'apart']],
  negative: true,
  modality: ({ text }) => (isMixed.test(text) ? 'negated' : undefined),
  when: isDivided,
  params: ({ text }) => {
    const [provider] = providersIn(text);
    return {
      ...terms(
        'mechanism',
        [
          ['vlan', /vlans?\b/],
          ['vpc', /vpcs?\b/],
          ['virtual-network', /virtual (?:private )?network/],
        ],
        text,
      ),
      ...terms(
        'between',
        [
          [
            'layers',
            /storage, application|meters, application|\bweb(?: servers?)?, (?:application|app)|datenbank, anwendung|office, server|\b(?:web|application|app|database) tiers?\b|\bapplication servers|\banwendungsserver|datenbankebene|\btiers\b|\blayers\b/,
          ],
          ['tenants', /tenant|(?:jede[rnm]?|je|pro) (?:kund|mandant)/],
        ],
        text,
      ),
      ...(provider === undefined ? {} : { provider: provider.code }),
    };
  },
});

const tools: Terms = [
  ['terraform', /terraform/],
  ['opentofu', /opentofu/],
  ['bicep', /bicep/],
  ['cloudformation', /cloudformation/],
  ['pulumi', /pulumi/],
  ['ansible', /ansible/],
  ['puppet', /puppet/],
  ['argo-cd', /argo ?cd/],
];

export const infrastructureAsCode = said({
  id: 'infrastructure-as-code',
  says: ['iac'],
  pairs: [['infraThing', 'codedAct']],
  unless: ['terraformTalk'],
  // `Never by hand, only through Terraform` says how it is done.
  negative: ({ text }) => /\b(?:only|nur|ausschlie(?:ß|ss)lich|by hand|von hand|manuel\w*)/.test(text),
  params: ({ text }) => ({
    ...terms('tool', tools, text),
    ...flag('drift_check', /looks different|drift/, text),
  }),
});

const mailMethods: Terms = [
  ['spf', /\bspf\b/],
  ['dkim', /\bdkim\b/],
  ['dmarc', /\bdmarc\b/],
];

/** `We send with SPF and DKIM; DMARC is set to reject` is one promise, told where its sentence begins. */
const isFirst = ({ lexicon, sentence, span, sentenceSpan }: Clause): boolean =>
  !lexicon.has('mailAuth', sentence.slice(0, span.start - sentenceSpan.start));

export const emailAuthentication = said({
  id: 'email-authentication',
  says: ['mailAuth'],
  when: isFirst,
  params: ({ sentence }) => ({
    ...terms('mechanism', mailMethods, sentence),
    ...terms(
      'policy',
      [
        ['reject', /reject/],
        ['quarantine', /quarantine/],
      ],
      sentence,
    ),
  }),
});

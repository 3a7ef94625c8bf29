import type { Clause } from '../clause.ts';
import { providersIn } from '../parameters/providers.ts';
import { flag, terms, type Terms } from '../parameters/terms.ts';
import { said } from './said.ts';

const environmentNames: Terms = [
  ['development', /\bdevelopment|\bdev\b|entwicklung/],
  ['test', /\btest/],
  ['staging', /staging/],
  ['acceptance', /acceptance|abnahme/],
  ['production', /\bprodu[ck]/],
];

export const environmentSeparation = said({
  id: 'environment-separation',
  says: ['environments', 'testData'],
  params: (clause) =>
    clause.lexicon.has('testData', clause.text)
      ? { scope: 'test-data' }
      : terms('environments', environmentNames, clause.text),
  negative: true,
  modality: ({ text }) => (isMixed.test(text) ? 'negated' : undefined),
});

/** Naming the bad promises the good (`no test data in production`), but for this. */
const isMixed = /\b(?:not|nicht) (?:\w+ )?(?:separate|isolate|getrennt|isoliert)/;

export const networkSegmentation = said({
  id: 'network-segmentation',
  says: ['segmentation'],
  when: ({ text }) =>
    !/application environments are logically|tenant|mandant/.test(text) || /network/.test(text),
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
          ['layers', /storage, application|meters, application|datenbank, anwendung|office, server/],
          ['tenants', /tenant/],
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
];

export const infrastructureAsCode = said({
  id: 'infrastructure-as-code',
  says: ['iac'],
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

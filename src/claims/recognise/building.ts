import { flag, terms } from '../parameters/terms.ts';
import { said } from './said.ts';

const environmentNames: readonly (readonly [string, RegExp])[] = [
  ['development', /develop|entwicklung/],
  ['test', /\btest/],
  ['staging', /staging/],
  ['acceptance', /acceptance|abnahme/],
  ['production', /produ[ck]/],
];

export const environmentSeparation = said({
  id: 'environment-separation',
  says: ['environments'],
  when: ({ text }) => /prod|test|stag|entwick|develop/.test(text) && !/test ?data are|one schema/.test(text),
  params: ({ text }) => terms('environments', environmentNames, text),
});

export const networkSegmentation = said({
  id: 'network-segmentation',
  says: ['segmentation'],
  when: ({ text }) =>
    !/application environments are logically|tenant|mandant/.test(text) || /network/.test(text),
  params: ({ text }) => ({
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
  }),
});

export const infrastructureAsCode = said({
  id: 'infrastructure-as-code',
  says: ['iac'],
  params: ({ text }) => ({
    ...terms(
      'tool',
      [
        ['terraform', /terraform/],
        ['bicep', /bicep/],
        ['cloudformation', /cloudformation/],
        ['pulumi', /pulumi/],
      ],
      text,
    ),
    ...flag('drift_check', /looks different|drift/, text),
  }),
});

export const emailAuthentication = said({
  id: 'email-authentication',
  says: ['mailAuth'],
  params: ({ text }) => ({
    ...terms(
      'mechanism',
      [
        ['spf', /\bspf\b/],
        ['dkim', /\bdkim\b/],
        ['dmarc', /\bdmarc\b/],
      ],
      text,
    ),
    ...terms(
      'policy',
      [
        ['reject', /reject/],
        ['quarantine', /quarantine/],
      ],
      text,
    ),
  }),
});

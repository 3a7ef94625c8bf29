import { says } from '../clause.ts';
import { durations, round, toDays } from '../parameters/durations.ts';
import { intervals } from '../parameters/intervals.ts';
import { flag, terms, type Terms } from '../parameters/terms.ts';
import { said } from './said.ts';

const keepers: Terms = [
  ['kms', /\bkms\b/],
  ['hsm', /hsms?\b|hardware security module|hardware-?sicherheitsmodul/],
  ['vault', /\bvault\b/],
];

const managers: Terms = [
  ['microsoft', /microsoft manages/],
  [
    'customer',
    /bring its own key|customer brings|\bbyok\b|customers? (?:can|may) [^.;]{0,30}keys?|your own keys?/,
  ],
  [
    'company',
    /customer[- ]managed keys?|own account|we manage|verwalten wir|verwaltet der auftragnehmer|managed by us|the group manages|eigene[rnms]? (?:kms-)?schlüssel|our own keys?/,
  ],
];

const ofKeys: Terms = [
  ['backups', /snapshots|back-?ups|sicherungen/],
  ['files', /\bblob|dateiablage/],
];

const standards: Terms = [
  ['fips-140-2', /fips 140-2/],
  ['fips-140-3', /fips 140-3/],
];

const perCustomer =
  /each customer|keys? per (?:customer|tenant|client|charity)|per customer|pro kunde|je (?:mandant|kunde)|keys? for each/;

export const keyManagement = said({
  id: 'key-management',
  says: ['keyCare'],
  unless: ['paper', 'laptop'],
  when: ({ text }) =>
    !/\bssh\b|confidential computing/.test(text) &&
    (!/secrets/.test(text) || /\bkeys?\b/.test(text.replaceAll('key vault', ''))),
  params: ({ text }) => ({
    ...terms('mechanism', keepers, text),
    ...terms('managed_by', managers, text),
    ...terms('scope', ofKeys, text),
    ...terms('standard', standards, text),
    ...flag('separate_keys', /key of (?:its|their) own|separate[snm]? (?:keys?|schlüssel)/, text),
    ...flag('unique_keys', perCustomer, text),
    ...terms('per', [['customer', /each customer|per customer|pro kunde|je kunde/]], text),
    ...flag('envelope', /wrapped|envelope/, text),
    ...flag('dual_control', /acting together|two officers|vier-augen/, text),
    ...(/\bor\b|\boder\b/.test(text) && /hsm/.test(text) && /kms/.test(text) ? { op: 'one-of' } : {}),
  }),
});

export const keyRotation = said({
  id: 'key-rotation',
  says: ['keyRotation'],
  often: true,
  when: ({ text }) => !/salt|transponder|supported|unterstützt|passwords? of|refresh token/.test(text),
  params: ({ text }, focus) => {
    const longest = /not exceeding|valid for|limited to use for/.test(text)
      ? durations(text).find(({ start }) => start > focus.start)
      : undefined;
    return {
      ...(longest === undefined ? {} : { interval_days: Math.round(toDays(longest)) }),
      ...(/not exceeding|at least|mindestens/.test(text) ? { op: 'lte' as const } : {}),
      ...terms(
        'scope',
        [
          ['access-keys', /access keys?|zugriffsschlüssel/],
          ['master-keys', /master[- ]keys?|hauptschlüssel/],
          ['storage', /storage (?:layer|keys?|accounts?)|of the storage|speicherschlüssel/],
        ],
        text,
      ),
    };
  },
});

export const secretsManagement = said({
  id: 'secrets-management',
  says: ['secretStore'],
  with: ['secretWord'],
  unless: ['advice', 'paper'],
  params: (clause) => ({
    ...terms(
      'mechanism',
      [
        ['password-manager', /password manag|(?:passwort|kennwort)-?(?:manager|tresor)/],
        ['secret-manager', /secrets? manager|key vault|\bvault\b|openbao/],
        ['sops', /\bsops\b/],
        ['env-vars', /environment variables?|umgebungsvariablen/],
      ],
      clause.text,
    ),
    ...(says(clause, 'notInCode') ? { in_repo: false } : {}),
  }),
  negative: true,
});

export const certificateValidity = said({
  id: 'certificate-validity',
  says: ['renewal'],
  unless: ['sshKeys'],
  params: ({ text, lexicon }) => {
    const periods = durations(text);
    const ahead = periods.find(({ end }) => /^ (?:before|in advance|vor\b|prior)/.test(text.slice(end)));
    const lasting = periods.find((period) => period !== ahead);
    const [every] = intervals(lexicon, text);
    return {
      ...(ahead === undefined ? {} : { days: toDays(ahead) }),
      ...(every === undefined ? {} : { interval_days: round(every.hours / 24, 100) }),
      ...(every !== undefined || lasting === undefined ? {} : { max_days: toDays(lasting) }),
      ...flag('automated', /automat|\bacme\b|let's encrypt/, text),
    };
  },
});

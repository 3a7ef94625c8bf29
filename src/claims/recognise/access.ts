import { says } from '../clause.ts';
import { cadence } from '../parameters/cadence.ts';
import { durations, toDays } from '../parameters/durations.ts';
import { flag, terms, type Terms } from '../parameters/terms.ts';
import { said } from './said.ts';

const people: Terms = [
  ['server-access', /server access/],
  ['internal-systems', /internal systems|\bgit\b|source code|interne systeme/],
  ['internal-tools', /internal tools/],
  [
    'customers',
    /\bcustomers?\b|\bpraxen\b|mandanten|listeners|passengers|workspace owners|eltern|lehrkräfte|kundenportal/,
  ],
  ['admin', /\badmin|konsole|console|administrat/],
  ['production', /\bproduction\b|produktiv/],
  ['employees', /\bstaff\b|employees|beschäftigte|personal\b|mitarbeite/],
];

export const mfa = said({
  id: 'mfa',
  says: ['mfa'],
  unless: ['doorTalk', 'supplierDuty'],
  when: ({ text }) => !/^two factors|fingerprint|\(two factors\)/.test(text),
  params: ({ text }) => ({
    ...terms('scope', people, text),
    ...(/\bcan\b|können|optional|available|verfügbar|einstellbar|einschaltbar|should/.test(text)
      ? { enforced: false }
      : flag(
          'enforced',
          /require|enforce|mandatory|must|compulsory|pflicht|vorgeschrieben|verpflichtend|obligat|shall|implemented|secured with|everywhere|für alle/,
          text,
        )),
    ...terms(
      'factor',
      [
        ['totp', /\btotp\b/],
        ['phishing-resistant', /phishing-resistant|hardware|security key|fido2|passkey/],
      ],
      text,
    ),
  }),
  modality: ({ text }) => (/nicht aktiviert|not enabled|not activated/.test(text) ? 'negated' : undefined),
});

export const passwordPolicy = said({
  id: 'password-policy',
  says: ['passwordRule'],
  about: ['secretWord', 'passwordRule'],
  unless: ['hashing', 'paper', 'keyRotation'],
  when: ({ text }) =>
    /passw|kennw|lock|sperre|blocking/.test(text) &&
    !/never send|passwords are (?:stored|stretched)|related documents|policy consists/.test(text),
  params: (clause) => {
    const { text } = clause;
    const length = /(\d{1,2}) (?:characters|zeichen)|kennwortlänge (\d{1,2})|\bmin\.? ?(\d{1,2})\)/.exec(
      text,
    );
    const bits = length?.[1] ?? length?.[2] ?? length?.[3];
    const rotation = cadence(clause)['interval_days'];
    return {
      ...(bits === undefined ? {} : { min_length: Number(bits) }),
      ...flag(
        'complexity',
        /complex|komplex|special characters|sonderzeichen|character classes|ziffern/,
        text,
      ),
      ...(rotation === undefined || !/chang|wechsel|änder|rotat/.test(text)
        ? {}
        : { rotation_days: rotation }),
      ...flag('lockout', /lock|sperre|blocking/, text),
    };
  },
});

export const sshKeyAuth = said({
  id: 'ssh-key-auth',
  says: ['sshKeys'],
  about: ['tunnel', 'sshKeys'],
  when: ({ text }) =>
    !/or by user name|oder passwort/.test(text) && /ssh|key-based|schlüsselbasiert/.test(text),
  negative: true,
  params: ({ text }) => ({
    ...flag('enforced', /only|disabled|nur|ausschlie|off|no password|keine passw/, text),
    ...flag('exclusive', /only|disabled|nur|ausschlie|off|no password|keine passw/, text),
    ...terms('mechanism', [['certificates', /certificate/]], text),
  }),
});

export const keyManagement = said({
  id: 'key-management',
  says: ['keyCare'],
  unless: ['paper', 'keyRotation'],
  when: ({ text }) =>
    !/related documents|secrets|confidential computing|customers can|laptop|ssh/.test(text) &&
    /key|schlüssel|hsm|kms|export them/.test(text),
  params: ({ text }) => ({
    ...terms(
      'mechanism',
      [
        ['kms', /\bkms\b/],
        ['hsm', /\bhsms?\b|hardware security module/],
        ['vault', /key vault/],
      ],
      text,
    ),
    ...terms(
      'managed_by',
      [
        ['microsoft', /microsoft manages/],
        ['company', /customer managed keys in|own account|the group manages/],
        ['customer', /bring its own key|customer brings/],
      ],
      text,
    ),
    ...flag('separate_keys', /key of their own|separate[snm]? (?:keys?|schlüssel)/, text),
    ...flag('unique_keys', /each customer|pro kunde|je mandant/, text),
    ...flag('dual_control', /acting together|two officers|vier-augen/, text),
    ...terms(
      'standard',
      [
        ['fips-140-2', /fips 140-2/],
        ['fips-140-3', /fips 140-3/],
      ],
      text,
    ),
    ...(/\bor\b|\boder\b/.test(text) && /hsm/.test(text) && /kms/.test(text) ? { op: 'one-of' } : {}),
  }),
});

export const keyRotation = said({
  id: 'key-rotation',
  says: ['keyRotation'],
  when: ({ text }) => !/salt|transponder|supported|unterstützt|passwords? of|refresh token/.test(text),
  params: (clause) => {
    const period = durations(clause.text)[0];
    const regular = cadence(clause);
    const op = /not exceeding|at least|mindestens/.test(clause.text) ? { op: 'lte' as const } : {};
    if (regular['interval_days'] !== undefined) return { ...regular, ...op };
    return period === undefined ? {} : { interval_days: Math.round(toDays(period)), ...op };
  },
});

export const secretsManagement = said({
  id: 'secrets-management',
  says: ['secretStore'],
  with: ['secretWord'],
  when: (clause) => !says(clause, 'advice') && !/key vault premium|related documents/.test(clause.text),
  params: ({ text }) => ({
    ...terms(
      'mechanism',
      [
        ['password-manager', /password manag|passwort-?manager|kennwort-?manager/],
        ['secret-manager', /secrets? manager|key vault|\bvault\b|openbao/],
        ['env-vars', /environment variables?|umgebungsvariablen/],
      ],
      text,
    ),
    ...(/never in|nie im|never plain in|not in (?:source )?code/.test(text) ? { in_repo: false } : {}),
  }),
  negative: true,
});

import { durations, toDays, toHours } from '../parameters/durations.ts';
import { numberPattern, toNumber } from '../parameters/numbers.ts';
import { intervals } from '../parameters/intervals.ts';
import { frequencyAt } from '../parameters/cadence.ts';
import { flag, terms, type Terms } from '../parameters/terms.ts';
import type { Clause } from '../clause.ts';
import type { Parameters } from '../../model/claim.ts';
import { isOnlyWay } from '../text/only-way.ts';
import type { Span } from '../text/span.ts';
import { segmentAround } from './backups.ts';
import { said } from './said.ts';

/** Whose sign-in a promise is about. */
const people: Terms = [
  ['service-accounts', /service accounts?|dienstkonten|technische\w* konten/],
  ['server-access', /server access|zugriff auf (?:die |unsere )?server|auf die server/],
  ['internal-systems', /internal systems|\bgit\b|source code|interne systeme/],
  ['internal-tools', /internal tools/],
  ['terminals', /\bterminals?\b/],
  ['pupils', /\bpupils?\b|\bkinder\b|schüler/],
  [
    'customers',
    /\bcustomers?\b|\bkunden\b|\bpraxen\b|mandanten|listeners|passengers|workspace owners|eltern|lehrkräfte|kundenportal|\byour? (?:own )?account\b|\b(?:every|all) users?\b|\buser passwords|charities|ihrem konto|\bkassiere|for your [\w-]+ account|customer's users|seine benutzer|\bfor you\b|für sie\b|\bagents\b/,
  ],
  ['admin', /\badmin|konsole|console|\bprivileged/],
  ['production', /\bproduction\b|produktiv|\bto aws\b/],
  ['vpn', /^[^|]*\b(?:only for|nur für) (?:the |das )?vpn\b/],
  [
    'employees',
    /\bstaff\b|personnel\b|employees?\b|beschäftigte|personal\b|mitarbeite|\bteam\b|everyone\b|lohnprogramm/,
  ],
];

/** Whose, as the words beside it say, else as the clause does. */
function whose(text: string, focus: Span): Parameters {
  const { start, end } = segmentAround(text, focus);
  const near = terms('scope', people, text.slice(start, end));
  return 'scope' in near ? near : terms('scope', people, text);
}

const optional =
  /\bcan\b|\bmay\b|\bkann\b|\bsupports?\b|können|\boptional|\bavailable\b|verfügbar|steht es frei|\bfree to\b|freiwillig|einstellbar|einschaltbar|\bshould\b/;

const compulsory =
  /requir|enforce|mandatory|\bmust\b|compulsory|pflicht|vorgeschrieben|verpflichtend|obligat|\bshall\b|implemented|secured with|everywhere|für alle|for (?:all|every)|\balways\b|\bimmer\b|zwingend|erforderlich|erzwungen|nur für das|cannot sign in|on top of|in addition to|zusätzlich|neben dem|voraussetz|setzt [^.;|]{0,40}voraus|never enough|every (?:employee|user|member)|all (?:staff|employees)|jede[rn]? (?:mitarbeit|beschäft)|ausschließlich mit|nur mit|had to use|sign in with/;

/** A fingerprint opens doors and security keys. */
const keyOfHardware = /security keys?|sicherheitsschlüssel|yubikey|fido|passkey/;

export const mfa = said({
  id: 'mfa',
  says: ['mfa'],
  pairs: [['oneTimeCode', 'signIn']],
  unless: ['supplierDuty'],
  when: ({ text, lexicon }) => !lexicon.has('doorTalk', text) || keyOfHardware.test(text),
  negative: ({ text }) => isOnlyWay(text) || /kein weg (?:daran )?vorbei|non-negotiable/.test(text),
  params: ({ text }, focus) => ({
    ...whose(text, focus),
    ...(optional.test(text) ? { enforced: false } : flag('enforced', compulsory, text)),
    ...terms(
      'factor',
      [
        ['totp', /\btotp\b|time-based one-?time|zeitbasiert\w* einmal/],
        [
          'otp',
          /(?<!time-based )one-?time (?:pass|code)|(?<!zeitbasierte[ns]? )einmal-?(?:code|passw|kennw)/,
        ],
        ['phishing-resistant', /phishing-resistant|hardware|security key|fido2|passkey|webauthn|yubikey/],
      ],
      text,
    ),
    ...terms('mechanism', [['conditional-access', /conditional access|bedingter zugriff/]], text),
  }),
  modality: ({ text }) => (/nicht aktiviert|not enabled|not activated/.test(text) ? 'negated' : undefined),
});

const length = new RegExp(
  `(?:\\b|\\()(${numberPattern})(?:\\)|\\+)?[ -]?(?:characters|zeichen|chars|stellen|stellig)|(?:kennwort|passwort|mindest)länge[^.;|\\d]{0,20}[|:]? ?(?:mindestens )?(\\d{1,2})\\b|length of (?:at least )?(\\d{1,2})\\b|password length[^.;|\\d]{0,40}[|:]? ?(?:at least )?(\\d{1,2})\\b|\\bmin\\.? ?(\\d{1,2})\\)`,
);

const attempts = new RegExp(
  `(?:after|following|nach|more than) (?:[a-z-]+ \\()?(${numberPattern})\\)? (?:consecutive |aufeinanderfolgenden )?(?:failed|unsuccessful|wrong|false|incorrect|invalid|attempts|tries|fehl|falsch|erfolglos|ungültig|versuch)|\\b(${numberPattern}) (?:failed|unsuccessful|wrong) (?:[a-z-]+ )?(?:attempts?|tries|passwords?|log-?ins?) (?:lock|block)`,
);

function lockout(text: string): Parameters {
  const found = attempts.exec(text);
  const tries = found?.[1] ?? found?.[2];
  const locked = durations(text).find(({ unit }) => /minute|hour/i.test(unit));
  return {
    ...flag('lockout', /lock|sperr|blocking|blocked|barred|frozen|(?:konto|zugang) [^.;|]{0,40}\bzu\b/, text),
    ...(tries === undefined ? {} : { lockout_attempts: toNumber(tries) }),
    ...(tries === undefined || locked === undefined
      ? {}
      : { lockout_minutes: Math.round(toHours(locked) * 60) }),
  };
}

/** Changed when there is reason to: a rule of its own. */
const onlyOnSuspicion = /verdacht|suspicio|suspected|compromis|missbrauch|misuse|stolen/;

const noChange =
  /(?:nur|only) (?:bei|nach|on|in case of|if|when|after)[^,;.|]{0,40}(?:verdacht|suspicio|suspected|compromis|missbrauch|misuse)|(?:expiry|expiration|rotation|ablauf)[^;.]{0,30}\| ?(?:none|no\b|kein|[^|]{0,6}\/ ?none)|\b(?:not|no|never|kein\w*|nicht|ohne)\b[^,;.|]{0,40}(?:change|expir|rotation|wechsel|ablauf|geändert|periodic)/;

const lastUsed = new RegExp(
  `\\b(?:last|previous) (${numberPattern}) (?:passwords|ones)|letzten (${numberPattern}) (?:passwörter|kennwörter)`,
);

function history(text: string): Parameters {
  const last = lastUsed.exec(text);
  const count = last?.[1] ?? last?.[2];
  return count === undefined ? {} : { history: toNumber(count) };
}

/** How often passwords have to be changed. */
function changes({ lexicon, text }: Clause): Parameters {
  if (noChange.test(text)) return { rotation: false };
  const ends = /expir|ablauf|läuft|laufen/.test(text)
    ? durations(text).find((duration) => toDays(duration) >= 1)
    : undefined;
  if (ends !== undefined && !/chang|wechsel/.test(text)) return { rotation_days: toDays(ends) };
  const [every] = /chang|wechsel|änder|rotat/.test(text) ? intervals(lexicon, text) : [];
  if (every === undefined) return {};
  const { interval_days: days = 0, ...bound } = frequencyAt(text, every);
  return { rotation_days: days, ...bound };
}

/** What has so many characters may be a comment: the words themselves, or what they lean on, name a password. */
function isOfPasswords({ text, sentence, context, headings, columns }: Clause): boolean {
  if (/kontoebene|account[- ](?:level|wide)/.test(text)) return false;
  const named = /passw|passphr|kennw|credentials/;
  const asked = /passw|passphr|kennw|log-?in|sign-?in|anmelde/;
  if (
    named.test(text) ||
    /lock|sperr|block|barred|attempts|versuch|(?:account|konto) [^.;|]{0,30}(?:\bshut\b|\bdicht\b|\bzu\b)/.test(
      text,
    )
  )
    return true;
  return (
    /characters|zeichen|stellen/.test(text) && asked.test(`${sentence} ${context} ${headings} ${columns}`)
  );
}

export const passwordPolicy = said({
  id: 'password-policy',
  says: ['passwordRule'],
  pairs: [['passwordThing', 'passwordDuty']],
  unless: ['hashed', 'paper', 'keyRotation', 'wish'],
  params: (clause) => {
    // What is said of a password after a semicolon goes on with it.
    const { text } = clause;
    const characters = length.exec(text);
    const bits = characters?.slice(1).find((part) => part !== undefined);
    if (!isOfPasswords(clause)) return undefined;
    return {
      ...(bits === undefined ? {} : { min_length: toNumber(bits) }),
      ...flag(
        'complexity',
        /complex|komplex|zeichenarten|\bdigit and|a number and a (?:symbol|special)|special characters|sonderzeichen|character classes|ziffern|upper|großbuch/,
        text,
      ),
      ...changes(clause),
      ...history(text),
      ...lockout(text),
      ...terms(
        'standard',
        [
          ['owasp', /owasp/],
          ['nist-800-63b', /nist/],
        ],
        text,
      ),
      ...terms('scope', people, text),
    };
  },
  negative: true,
  modality: ({ text }) =>
    noChange.test(text) && !length.test(text) && !onlyOnSuspicion.test(text) ? 'negated' : undefined,
});

const exclusive =
  /\bonly\b|disabled|\bnur\b|ausschlie|\boff\b|no password|keine passw|do(?:es)? not work|instead of|nicht möglich|enforce|erzwing|abgeschaltet|deaktiviert|unterbunden|\bor nothing|sole means|won't take|not entertained|\bkeine an\b|cannot|refused|turned off|gesperrt|statt\b/;

export const sshKeyAuth = said({
  id: 'ssh-key-auth',
  says: ['sshKeys'],
  pairs: [
    ['sshWord', 'sshByKey'],
    ['sshWord', 'passwordsRefused'],
  ],
  unless: ['keyRotation', 'doorTalk'],
  when: ({ text }) => !/or by user name|oder passwort/.test(text),
  negative: true,
  params: ({ text }) => ({
    ...flag('enforced', exclusive, text),
    ...flag('exclusive', exclusive, text),
    ...terms('mechanism', [['certificates', /certificate/]], text),
  }),
});

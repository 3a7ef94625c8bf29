import type { Parameters } from '../../model/claim.ts';
import { says, type Clause } from '../clause.ts';
import { flag, terms } from '../parameters/terms.ts';
import { isOnlyWay } from '../text/only-way.ts';
import { isTold, isWaived, passwordRules } from './password-rules.ts';
import { said } from './said.ts';
import { whose } from './whose.ts';

const optional =
  /\bcan\b|\bmay\b|\bkann\b|\bsupports?\b|können|\boptional|\bavailable\b|verfügbar|steht es frei|\bfree to\b|freiwillig|einstellbar|einschaltbar|\bshould\b|\bif you (?:like|want|wish)\b|\boff until\b|holds? ready/;

const compulsory =
  /requir|\berforder(?:t|n)\b|(?<!auf )verlangt\b|(?:ausschließlich|nur|only) (?:über|per|via|through) [^.;|]{1,40} (?:mit|with) |enforce|mandatory|\bmust\b|compulsory|pflicht|vorgeschrieben|verpflichtend|obligat|\bshall\b|implemented|secured with|everywhere|für alle|for (?:all|every)|\balways\b|\bimmer\b|zwingend|erforderlich|erzwungen|nur für das|cannot sign in|on top of|in addition to|zusätzlich|neben dem|voraussetz|setzt [^.;|]{0,40}voraus|never enough|every (?:employee|user|member)|all (?:staff|employees)|jede[rn]? (?:mitarbeit|beschäft)|ausschließlich mit|nur mit|had to use|sign in with|no exceptions?|ohne ausnahme|sonst kein|otherwise no/;

/** A fingerprint opens doors and security keys. */
const keyOfHardware = /security keys?|sicherheitsschlüssel|yubikey|fido|passkey/;

const noWayRound = /no way (?:a)?round|kein weg (?:daran )?vorbei|non-negotiable/;

const strengthOf = (text: string): Parameters => ({
  ...(isOnlyWay(text) || noWayRound.test(text)
    ? { enforced: true }
    : optional.test(text)
      ? { enforced: false }
      : flag('enforced', compulsory, text)),
  ...terms(
    'factor',
    [
      ['totp', /\btotp\b|authenticator app|time-based one-?time|zeitbasiert\w* einmal/],
      ['otp', /(?<!time-based )one-?time (?:pass|code)|(?<!zeitbasierte[ns]? )einmal-?(?:code|passw|kennw)/],
      ['phishing-resistant', /phishing-resistant|hardware|security key|fido2|passkey|webauthn|yubikey/],
    ],
    text,
  ),
  ...terms('mechanism', [['conditional-access', /conditional access|bedingter zugriff/]], text),
});

/** `Parents can switch it on in their profile`: whether they do is theirs. */
const isOffered = (clause: Clause): boolean =>
  isLeftToReader.test(clause.text) ||
  (/\b(?:can|may|could|kann|können)\b[^.;|]{0,80}\b(?:enable|activate|switch|turn|add|set up|protect|use|einschalten|aktivieren|einrichten|hinterlegen|verwenden|nutzen|absichern|schützen|sichern|vorschreiben|erzwingen)|if you (?:like|want|wish)|\bkann (?:vom|von (?:jedem|der)|durch (?:den|die|jeden)) (?:nutzer|benutzer|kunden|anwender|mitglied)[^.;|]{0,40}(?:aktiviert|eingeschaltet|eingerichtet|genutzt)/.test(
    clause.text,
  ) &&
    !/\b(?:only|nur|we|our|wir|unsere?|staff|employees|mitarbeite\w*|beschäftigte\w*|administrator\w*)\b/.test(
      clause.text,
    ));

/** `You can turn it on for your team`, `is available to users of the client on request`. */
const isLeftToReader =
  /\b(?:können sie|sie können|kannst du|ihr könnt|können (?:kunden|praxen|mandanten)|kann (?:der|die|jeder?) (?:auftraggeber(?:in)?|kund(?:e|in)|mandant|praxis|verein|schule)|you (?:can|may|could)|(?:customers|clients|workspace owners) (?:can|may)|the (?:client|customer) (?:can|may))\b[^.;|]{0,90}\b(?:enable|activate|switch|turn|set up|require|insist|demand|enforce|einschalten|aktivieren|anschalten|zuschalten|einrichten|freischalten|vorschreiben|erzwingen|verlangen)\b|\b(?:users of (?:the |our |its )?(?:client|customer)|(?:clients|customers)(?:'? users)?)\b[^.;|]{0,40}\b(?:is|are|can be|may be) (?:available|activated|enabled|offered|switched on|turned on)\b/;

export const mfa = said({
  id: 'mfa',
  says: ['mfa'],
  pairs: [['oneTimeCode', 'signIn']],
  unless: ['supplierDuty'],
  when: ({ text, lexicon }) => !lexicon.has('doorTalk', text) || keyOfHardware.test(text),
  negative: ({ text }) => isOnlyWay(text) || noWayRound.test(text),
  params: (clause, focus) => ({
    ...(isOffered(clause) ? { scope: 'customers' } : {}),
    ...(isLeftToReader.test(clause.text) ? {} : whose(clause, focus)),
    ...strengthOf(clause.text),
  }),
  subject: (clause) => (isOffered(clause) ? 'customer' : undefined),
  modality: ({ text }) => (/nicht aktiviert|not enabled|not activated/.test(text) ? 'negated' : undefined),
});

/** Sessions and screens lock when nobody uses them. */
const locksIdle =
  /^(?!.*(?:passw|attempt|failed|tries|kennw|versuch)).*\b(?:sessions?|screens?|devices?|laptops?|workstations?|phones?|computers?|terminals?|sitzung\w*|bildschirm\w*)\b[^.;|]{0,60}\b(?:lock|gesperrt|sperr)/;

/** `SSH only by key, password locked` asks nothing of passwords. */
const isBarred = (clause: Clause): boolean =>
  says(clause, 'sshWord', 'sshKeys') && says(clause, 'passwordsRefused') && !/\d/.test(clause.text);

export const passwordPolicy = said({
  id: 'password-policy',
  says: ['passwordRule'],
  pairs: [['passwordThing', 'passwordDuty']],
  unless: ['hashed', 'paper', 'keyRotation', 'wish'],
  when: (clause) => !isTold(clause) && !isBarred(clause) && !locksIdle.test(clause.text),
  params: passwordRules,
  negative: true,
  modality: (clause) => (isWaived(clause) ? 'negated' : undefined),
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

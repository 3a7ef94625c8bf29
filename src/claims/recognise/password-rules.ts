import { durations, toDays, toHours } from '../parameters/durations.ts';
import { numberPattern, toNumber } from '../parameters/numbers.ts';
import { intervals } from '../parameters/intervals.ts';
import { frequencyAt } from '../parameters/cadence.ts';
import { flag, terms } from '../parameters/terms.ts';
import { says, type Clause } from '../clause.ts';
import type { Parameters } from '../../model/claim.ts';
import { hasVerb } from '../text/clauses.ts';
import { whoseOf } from './whose.ts';

const length = new RegExp(
  `(?:\\b|\\()(${numberPattern})(?:\\)|\\+)?[ -]?(?:characters|zeichen|chars|stellen|stellig)|(?:kennwort|passwort|mindest)länge[^.;|\\d]{0,20}[|:]? ?(?:mindestens )?(\\d{1,2})\\b|length of (?:at least )?(\\d{1,2})\\b|password length[^.;|\\d]{0,40}[|:]? ?(?:at least )?(\\d{1,2})\\b|\\bmin\\.? ?(\\d{1,2})\\)`,
);

const attempts = new RegExp(
  `(?:after|following|nach|more than) (?:[a-z-]+ \\()?(${numberPattern})\\)? (?:consecutive |aufeinanderfolgenden )?(?:failed|unsuccessful|wrong|false|incorrect|invalid|attempts?|tries|fehl|falsch|erfolglos|ungültig|versuch)|\\b(${numberPattern}) (?:failed|unsuccessful|wrong) (?:[a-z-]+ )?(?:attempts?|tries|passwords?|log-?ins?) (?:lock|block)|failed (?:log-?ins?|sign-?ins?) ?[|:]? (${numberPattern}) (?:tries|attempts)`,
);

const ordinals: readonly RegExp[] = [
  /second|zweiten/,
  /third|dritten/,
  /fourth|vierten/,
  /fifth|fünften/,
  /sixth|sechsten/,
  /seventh|siebten/,
  /eighth|achten/,
  /ninth|neunten/,
  /tenth|zehnten/,
];

const nth =
  /(?:after|upon|on|nach|bei) (?:the|dem|der|jedem) ([a-zäöüß]+) (?:consecutive |aufeinanderfolgenden )?(?:failed|unsuccessful|wrong|false|incorrect|fehl|falsch|erfolglos|ungültig)/;

/** How many attempts somebody has. */
function triesOf(text: string): number | undefined {
  const found = attempts.exec(text);
  const tries = found?.[1] ?? found?.[2] ?? found?.[3];
  if (tries !== undefined) return toNumber(tries);
  const word = nth.exec(text)?.[1] ?? '';
  const place = ordinals.findIndex((ordinal) => ordinal.test(word));
  return place < 0 ? undefined : place + 2;
}

function lockout(text: string): Parameters {
  const tries = triesOf(text);
  const locked = durations(text).find(({ unit }) => /minute|hour/i.test(unit));
  return {
    ...flag(
      'lockout',
      /lock|sperr|suspend|disabled|suspend|disabled|blocking|blocked|barred|frozen|(?:konto|zugang) [^.;|]{0,40}\bzu\b/,
      text,
    ),
    ...(tries === undefined ? {} : { lockout_attempts: tries }),
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
function changes({ lexicon }: Clause, text: string): Parameters {
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

/** The customer sets the rules, and none is told. */
const isLeftToCustomer =
  /\b(?:customer|client|you|kunde|kundin|sie)\b[^.;|]{0,20}\b(?:decides?|determines?|chooses?|entscheide[nt]|bestimm(?:t|en)|legen|legt)\b[^.;|]{0,40}(?:how long|how often|the (?:length|rules)|wie lang|wie oft|länge|regeln)/;

const ofPasswords = /passw|passphr|kennw|credentials/;

/** What has so many characters may be a comment: the words themselves, or what they lean on, name a password. */
function isOfPasswords(clause: Clause): boolean {
  const { text, sentence, context, headings, columns } = clause;
  if (says(clause, 'laptop') && !ofPasswords.test(clause.text)) return false;
  if (/kontoebene|account[- ](?:level|wide)/.test(text) || isLeftToCustomer.test(text)) return false;
  const asked = /passw|passphr|kennw|log-?in|sign-?in|anmelde/;
  if (
    ofPasswords.test(text) ||
    /lock|sperr|block|barred|attempts?\b|failed [^.;]{0,20}tries|versuch|(?:account|konto) [^.;|]{0,30}(?:\bshut\b|\bdicht\b|\bzu\b)/.test(
      text,
    )
  )
    return true;
  return (
    /characters|zeichen|stellen/.test(text) && asked.test(`${sentence} ${context} ${headings} ${columns}`)
  );
}

/** `12 characters; changed every 180 days; locked after 6 attempts`: parts without a verb are one set of rules. */
const isTelegram = ({ sentence }: Clause): boolean => !hasVerb(sentence);

/** What goes on with the rules that an earlier part of such a sentence begins is told there. */
export const isTold = (clause: Clause): boolean => {
  const { sentence, span, sentenceSpan } = clause;
  return isTelegram(clause) && ofPasswords.test(sentence.slice(0, span.start - sentenceSpan.start));
};

/** The rules that a clause sets; undefined if it is not about passwords. */
export function passwordRules(clause: Clause): Parameters | undefined {
  if (!isOfPasswords(clause)) return undefined;
  const text = isTelegram(clause) ? clause.sentence : clause.text;
  const characters = length
    .exec(text)
    ?.slice(1)
    .find((part) => part !== undefined);
  return {
    ...(characters === undefined ? {} : { min_length: toNumber(characters) }),
    ...flag(
      'complexity',
      /complex|komplex|zeichenarten|\bdigit and|a number and a (?:symbol|special)|special characters|sonderzeichen|character classes|ziffern|upper|großbuch/,
      text,
    ),
    ...changes(clause, text),
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
    ...whoseOf(clause),
  };
}

/** That nobody has to change them is a denial, unless it is said beside other rules. */
export const isWaived = ({ text }: Clause): boolean =>
  noChange.test(text) && !length.test(text) && !onlyOnSuspicion.test(text);

import type { Parameters } from '../../model/claim.ts';
import { find, isAbout, says, type Clause } from '../clause.ts';
import type { Finding, Recogniser } from '../finding.ts';
import { algorithms } from '../parameters/algorithms.ts';
import type { Span } from '../text/span.ts';
import { goesOnAboutCopies, segmentAround } from './backups.ts';
import { openness } from './openness.ts';
import { restScopes, scopeParameter } from '../wording/scopes.ts';

const methods: readonly (readonly [string, RegExp])[] = [
  ['luks', /\bluks\b/],
  [
    'provider',
    /\bby the (?:cloud )?(?:platform|provider)\b|durch (?:den|unseren) (?:cloud-?)?anbieter|vom (?:cloud-?)?anbieter verschlüsselt/,
  ],
  ['tde', /transparent(?:er|e|en)? (?:data ?encryption|datenverschlüsselung)|\btde\b/],
  ['sse-c', /sse-c\b/],
  ['sse-kms', /sse-kms\b/],
  [
    'app-level',
    /field by field|feldweise|application[- ]level|in der anwendung verschlüsselt|in the application|verschlüsselt die anwendung|by the app\b|the app encrypts|\bby (?:the|our) (?:[a-z]+ )?(?:application|app|software|program(?:me)?)\b|the application encrypts|(?:von|durch) (?:der|die|unsere?r?) (?:anwendung|software|app)\b/,
  ],
  ['cmk', /customer[- ]managed keys?|keys that the \w+ manages|eigene[rnm]? schlüssel|\bcmk\b/],
  ['storage-level', /storage level|speicherebene/],
  ['volume', /(?<!un)encrypted volumes?|(?<!un)verschlüsselten? volumes?|volume encryption/],
];

/** Data that lies somewhere is encrypted there. */
export const encryptionAtRest: Recogniser = {
  id: 'encryption-at-rest',
  trigger: ['encrypted', 'atRest', 'unencrypted', 'cipher'],
  read(clause) {
    const focus = focusOf(clause);
    if (focus === undefined) return [];
    return [{ params: parametersOf(clause), focus, ...openness(clause) }];
  },
};

/** What an application encrypts lies encrypted, wherever. */
const inApplication =
  /\b(?:by|in) (?:the|our) (?:[a-z]+ )?(?:application|app|software|program(?:me)?)\b|application[- ]level|field by field|feldweise|verschlüsselt die anwendung|(?:von|durch) (?:der|die|unsere?r?) (?:anwendung|software|app)\b/;

function focusOf(clause: Clause): Finding['focus'] | undefined {
  const encrypted = find(clause, 'encrypted', 'unencrypted') ?? methodFocus(clause);
  if (encrypted === undefined) return pointsBack(clause);
  if (isOnlyElsewhere(clause, encrypted)) return undefined;
  if (says(clause, 'atRest')) return encrypted;
  if (says(clause, 'transit', 'protocol')) return undefined;
  if (inApplication.test(clause.text)) return encrypted;
  if (says(clause, 'storedThing') || isAbout(clause, 'atRest')) return encrypted;
  if (
    says(clause, 'unencrypted') &&
    /\bstor(?:e|ed|es|ing)\b|\btables?\b|gespeichert|abgelegt|\btabelle/.test(clause.text)
  )
    return encrypted;
  return /encrypts? (?:all |the |your |our |any )?(?:customer |personal |sensitive |client |tenant |user )?(?:data|information)\b|(?:data|daten) (?:is|are|werden|sind) (?:\w+ )?(?:encrypted|verschlüsselt)|not? \**encrypted/.test(
    clause.text,
  )
    ? encrypted
    : undefined;
}

/** `This applies to all data at rest` leans on the sentence before. */
function pointsBack(clause: Clause): Span | undefined {
  if (!/^(?:this|the same|dies|das gleiche|das) (?:also )?(?:applies|holds|gilt)/.test(clause.text))
    return undefined;
  return clause.lexicon.has('encrypted', clause.context) ? find(clause, 'atRest') : undefined;
}

/** `On disk: LUKS` names how it is done and not that it is. */
function methodFocus(clause: Clause): Finding['focus'] | undefined {
  const named = /\bluks\b|transparent data encryption|\baes[- ]?(?:128|256)/.exec(clause.text);
  if (named === null || !says(clause, 'atRest', 'storedThing')) return undefined;
  return { start: named.index, end: named.index + named[0].length };
}

/** Backups, laptops, passwords and keys have claims of their own. */
function isOnlyElsewhere(clause: Clause, focus: Span): boolean {
  if (says(clause, 'laptop') && !clause.passage.status?.includes('\u{1F464}')) return true;
  if (says(clause, 'hashing') || isLogTalk(clause) || goesOnAboutCopies(clause)) return true;
  const around = segmentAround(clause.text, focus);
  const segment = clause.text.slice(around.start, around.end);
  if (!clause.lexicon.has('backup', segment) && clause.lexicon.has('storedThing', segment)) return false;
  if (!clause.lexicon.has('backup', segment) && /encrypts? (?:all )?data|in transit/.test(segment))
    return false;
  const rest = clause.text.replaceAll(/\b(?:backup |data)?(?:media|storage)\b/g, '');
  return (
    says(clause, 'backup') &&
    !clause.lexicon.has(
      'storedThing',
      rest.replaceAll(
        /backups? of [a-zäöüß ]+|kopien? (?:der|von|aller|unserer) [a-zäöüß]+|[a-zäöüß]*sicherung(?:en|s)?(?: der| von)? ?[a-zäöüß]*|(?:database|data) (?:backups?|dumps?|snapshots?)|tapes?/g,
        '',
      ),
    )
  );
}

const isLogTalk = (clause: Clause): boolean =>
  /\bencrypted (?:e-?mail|pdf|messages?|communication|snapshots?|backups?)\b|e-mails? mit|\bthe key itself\b|(?:un|nicht )verschlüsselt gesichert|encrypted storage (?:for|of) (?:the )?back-?ups|verschlüsselte (?:speicherung|ablage) (?:der|von) (?:back-?ups|sicherungen)/.test(
    clause.text,
  );

function parametersOf(clause: Clause): Parameters {
  const method = methods.find(([, words]) => words.test(clause.text))?.[0];
  const standard = /fips[- ]?(140-[23])/.exec(clause.text)?.[1];
  const since = /since (\d{1,2}) (\w+) (\d{4})/.exec(clause.text);
  return {
    ...algorithms(clause.text),
    ...(method === undefined ? {} : { method }),
    ...(standard === undefined ? {} : { standard: `fips-${standard}` }),
    ...whatOf(clause.text, method),
    ...(/\bxts\b/.test(clause.text) ? { mode: 'xts' } : {}),
    ...(since === null ? {} : { since: isoDate(since) }),
  };
}

/** `before they reach the database`: where something goes when it is encrypted already. */
const goesTo =
  /\bbefore (?:they|it|the database|the data)\b[^,;|]*|\bbevor (?:sie|es|die datenbank)\b[^,;|]*|\bin addition to the (?:disk|volume|database) encryption\b/g;

/** What is encrypted; single entries where the application does it, and volumes where nothing else says what lies on them. */
function whatOf(text: string, method: string | undefined): Parameters {
  const found = scopeParameter(restScopes, text.replaceAll(goesTo, ' '), true);
  const words = [found.scope ?? []].flat().map(String);
  const kept =
    words.length > 1 && /disks|staging/.test(words.join(' '))
      ? words.filter((word) => word !== 'volumes')
      : words;
  const [first] = kept;
  if (first === undefined) return method === 'app-level' ? { scope: 'pii-fields' } : {};
  return { scope: kept.length === 1 ? first : kept };
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function isoDate([, day = '', month = '', year = '']: RegExpExecArray): string {
  const number = months.indexOf(month) + 1;
  return number === 0 ? year : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

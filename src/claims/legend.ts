import type { Modality } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Passage } from './passages.ts';
import { fold } from './text/fold.ts';

/** What a mark says of what it stands by. */
export type Standing = Modality | 'customer';

/** Marks that a document explains itself, as written, with what they say. */
export type Legend = ReadonlyMap<string, Standing>;

const mark = '\\([A-Z]{1,3}\\)|[A-Z]{2,10}|\\p{Extended_Pictographic}|[\\u2713\\u2717\\u25cb\\u25cf\\u25d0]';

/** `LIVE operating today`, `(P) = in Planung`, one explanation after the other. */
const explained = new RegExp(
  `(?:^|[.:;,\\u00b7|\\u2022] ?)(?<mark>${mark})\\ufe0f?(?: ?(?:=|:|\\u2013|-|means|bedeutet|steht f\u00fcr|stands for) ?| )(?<meaning>(?!\\d)[^;\\u00b7|\\u2022]{3,90}?)(?=[;\\u00b7|\\u2022]|\\. |\\.?$)`,
  'gu',
);

const standings: readonly (readonly [RegExp, Standing])[] = [
  [
    /\b(?:for|by|up to|left to|with|duty of|task of) (?:the |our )?(?:customers?|clients?|controller|you)\b|^(?:the )?(?:customer|client|controller)|\byou (?:do|must|have to)\b|your (?:job|duty|task)|\b(?:de[rs]|durch den|beim|vom) (?:kunden?|vereins?|auftraggebers?|mandanten)|^(?:der )?(?:kunde|verein|auftraggeber|mandant)/,
    'customer',
  ],
  [/\b(?:not|nicht) (?:planned|intended|vorgesehen|geplant)/, 'negated'],
  [
    /planned|planung|geplant|vorgesehen|being (?:introduced|built|rolled)|rolling out|not yet|noch nicht|not started|decided|roadmap|in progress|in arbeit|in umsetzung|pending|underway|under way/,
    'planned',
  ],
  [/\bnot\b|\bnone?\b|\bno\b|nicht|kein|entfällt/, 'negated'],
  [/in part|partly|teilweise|in teilen/, 'hedged'],
  [
    /operating|in operation|\blive\b|in place|implemented|\bdone\b|active|umgesetzt|vorhanden|in betrieb|aktiv|wirksam/,
    'asserted',
  ],
];

const known = new WeakMap<Document, Legend>();

/** The marks that a document explains: two or more in one block, as a legend has them. */
export function legendOf(document: Document): Legend {
  const found = known.get(document);
  if (found !== undefined) return found;
  const legend = new Map([
    ...document.blocks.flatMap(({ text }) => (text.length > 800 ? [] : marksIn(text))),
    ...wordsIn(document),
  ]);
  known.set(document, legend);
  return legend;
}

const opensLegend =
  /\b(?:legende?|key|bedeut|bedeuten|bedeutung|erläuterung|meanings?|means?|zeichenerklärung|statuswerte)\b/;
const explainedWord = /^(?<mark>\p{L}[\p{L} -]{2,24}?) ?(?:=|:|\u2013) ?(?<meaning>.{3,120})$/u;

/** `Stadtwerk: liegt in der Verantwortung des Auftraggebers` in a list that explains the words of a column. */
function wordsIn({ blocks }: Document): readonly (readonly [string, Standing])[] {
  const found = blocks.flatMap(({ role, text, lead = '' }) => {
    const { mark: word = '', meaning = '' } =
      role === 'item' && opensLegend.test(fold(lead)) ? (explainedWord.exec(text)?.groups ?? {}) : {};
    const standing = standingBy(meaning);
    return word === '' || standing === undefined ? [] : [[word, standing] as const];
  });
  return found.length > 1 ? found.toSorted(([one], [other]) => other.length - one.length) : [];
}

const standingBy = (meaning: string): Standing | undefined => {
  const words = fold(meaning);
  return standings.find(([pattern]) => pattern.test(words))?.[1];
};

function marksIn(text: string): readonly (readonly [string, Standing])[] {
  const found = Array.from(text.matchAll(explained)).flatMap(({ groups = {} }) => {
    const standing = standingBy(groups['meaning'] ?? '');
    return standing === undefined ? [] : [[groups['mark'] ?? '', standing] as const];
  });
  return found.length > 1 ? found : [];
}

/** What a mark of the legend says of a passage: in its status, or behind its words; undefined if none stands there. */
export function standingOf(legend: Legend, { status, text }: Passage): Standing | undefined {
  if (legend.size === 0) return undefined;
  for (const [sign, standing] of legend) {
    const inStatus = status?.trimStart().startsWith(sign) === true && !isPartOfWord(sign, status);
    if (inStatus || (status === undefined && isBehind(sign, text))) return standing;
  }
  return undefined;
}

const isPartOfWord = (sign: string, status: string): boolean =>
  /\p{L}$/u.test(sign) && /^\p{L}/u.test(status.trimStart().slice(sign.length));

/** `(P)` and `(P, Herbst 2026)` anywhere; a word in capitals only at the end, any other word nowhere. */
function isBehind(sign: string, text: string): boolean {
  const noted = sign.startsWith('(') && text.includes(`${sign.slice(0, -1)},`);
  if ((!noted && !text.includes(sign)) || /\p{Ll}/u.test(sign)) return false;
  return !/^[A-Z]/.test(sign) || new RegExp(`[|:(\\u2013-] ?${sign}\\)?$`).test(text.trimEnd());
}

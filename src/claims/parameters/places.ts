import { placeWords, findRegion } from '../../model/places.ts';
import type { Span } from '../text/span.ts';

/** A place that a text names, as claims write it: `EU`, `DE`, `Frankfurt`, `eu-central-1`. */
export interface NamedPlace extends Span {
  readonly code: string;
}

let expression: RegExp | undefined;

/** Words of small letters also in their cases; words of capitals alone only as they are written. */
function placeExpression(): RegExp {
  expression ??= new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${[...Object.keys(placeWords), 'Europe', 'Europa']
      .sort((a, b) => b.length - a.length)
      .map(escape)
      .join('|')})(?:s)?(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return expression;
}

const escape = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const cloudRegion =
  /(?<![\w-])(?:[a-z]{2}(?:-gov)?-(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-\d|fsn1|nbg1|hel1|ash|hil|(?:north|west|south|east|central|uk|us|france|germany|sweden|switzerland|norway|poland|italy|spain)(?: )?(?:west ?central|europe|south|west|north|central|east)\d?)(?![\w-])/gi;

/** Places that a text (not folded) names, in order, each once. */
export function placesIn(text: string): readonly NamedPlace[] {
  const found = [...regionsIn(text), ...wordsIn(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(
    (place, index) =>
      !found
        .slice(0, index)
        .some(
          (other) =>
            other.code === place.code ||
            (other.end > place.start && other.end - other.start >= place.end - place.start),
        ),
  );
}

function regionsIn(text: string): readonly NamedPlace[] {
  return Array.from(text.matchAll(cloudRegion)).flatMap((match) => {
    const region = findRegion(match[0])?.location.region;
    return region === undefined
      ? []
      : [{ code: region, start: match.index, end: match.index + match[0].length }];
  });
}

let beginnings: ReadonlySet<string> | undefined;

/** Whether a word in the text begins the name of a place: most texts are done with that. */
function mayName(text: string): boolean {
  beginnings ??= new Set(
    ['Europe', 'Europa', ...Object.keys(placeWords)].map((word) => word.split(/[\s'-]/u, 1)[0] ?? ''),
  );
  const known = beginnings;
  return (text.match(/\p{Lu}\p{L}*/gu) ?? []).some(
    (word) => known.has(word) || known.has(word.replace(/s$/, '')),
  );
}

function wordsIn(text: string): readonly NamedPlace[] {
  if (!mayName(text)) return [];
  return Array.from(text.matchAll(placeExpression())).flatMap((match) => {
    const code = codeOf(match[0]);
    return code === undefined || isNoPlace(text.slice(match.index + match[0].length))
      ? []
      : [{ code, start: match.index, end: match.index + match[0].length }];
  });
}

/** `EU customers`, `EU-Standardvertragsklauseln`, `our Berlin office`: people, law or a house, no place of data. */
const isKind = (after: string): boolean =>
  /^(?:-(?:standard|vertreter|dsgvo|kommission|recht|verordnung|kunden)| (?:customers|citizens|residents|users|law|regulation|directive|standard|model clauses|commission|office|subsidiary|general|datenschutz))/i.test(
    after,
  );

/** `Microsoft Ireland Operations Limited` is not in Ireland by its name. */
const isCompany = (after: string): boolean =>
  /^ (?:\p{L}+ ){0,2}(?:Limited|Ltd|GmbH|Inc|AG|KG|Oy|SE|LLC|B\.?V|S\.?à)\b/u.test(after);

const isNoPlace = (after: string): boolean => isCompany(after) || isKind(after);

function codeOf(word: string): string | undefined {
  if (/^Europ[ea]s?$/.test(word)) return 'Europe';
  if (Object.hasOwn(placeWords, word)) return placeWords[word];
  const bare = word.replace(/s$/, '');
  return Object.hasOwn(placeWords, bare) ? placeWords[bare] : undefined;
}

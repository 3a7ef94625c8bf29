import { countryOf, findRegion, placeWords } from '../../model/places.ts';
import { keepingLast } from '../text/keeping-last.ts';
import type { Span } from '../text/span.ts';

/** A place that a text names, as claims write it: `EU`, `DE`, `Frankfurt`, `eu-central-1`. */
export interface NamedPlace extends Span {
  readonly code: string;
}

const cloudRegion =
  /(?<![\w-])(?:[a-z]{2}(?:-gov)?-(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-\d|fsn1|nbg1|hel1|ash|hil|(?:north|west|south|east|central|uk|us|france|germany|sweden|switzerland|norway|poland|italy|spain)(?: )?(?:west ?central|europe|south|west|north|central|east)\d?)(?![\w-])/gi;

/** Places that a text (not folded) names, in order, each once. */
export const placesIn = keepingLast((text): readonly NamedPlace[] => {
  const found = [...regionsIn(text), ...wordsIn(text), ...landsOfSitesIn(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
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
});

/** Places as a claim lists them: with the country of each city and region, which makes them no wider. */
export function withCountries(places: readonly NamedPlace[]): readonly string[] {
  const codes = places.flatMap(({ code }) => [code, countryOf(code)]);
  return [...new Set(codes.filter((code) => code !== undefined))];
}

function regionsIn(text: string): readonly NamedPlace[] {
  return Array.from(text.matchAll(cloudRegion)).flatMap((match) => {
    const region = findRegion(match[0])?.location.region;
    return region === undefined
      ? []
      : [{ code: region, start: match.index, end: match.index + match[0].length }];
  });
}

/** Words for places by the word that they begin with, longer ones first. */
let byBeginning: ReadonlyMap<string, readonly string[]> | undefined;

const capitalised = /(?<![A-Za-z0-9\u00c0-\u024f-])[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f]*/g;
const inWord = /[A-Za-z0-9\u00c0-\u024f]/;

/** Words of small letters also in their cases (`Deutschlands`); words of capitals alone only as they are written. */
function wordsIn(text: string): readonly NamedPlace[] {
  byBeginning ??= Map.groupBy(
    [...Object.keys(placeWords), 'Europe', 'Europa'].sort((a, b) => b.length - a.length),
    (word) => word.split(/[\s'-]/, 1)[0] ?? '',
  );
  const found: NamedPlace[] = [];
  for (const { 0: word, index: start } of text.matchAll(capitalised)) {
    const named = longestAt(text, start, byBeginning, word);
    const end = start + (named?.length ?? 0);
    const code =
      named === undefined || start < (found.at(-1)?.end ?? 0)
        ? undefined
        : codeOf(named, text.slice(end, end + 3));
    const isPlace = code !== undefined && !isAddress(text, start) && !isNoPlace(text.slice(end, end + 60));
    if (isPlace) found.push({ code, start, end });
  }
  return found;
}

const lands: Readonly<Record<string, string>> = {
  europäisch: 'Europe',
  european: 'Europe',
  deutsch: 'DE',
  german: 'DE',
  österreichisch: 'AT',
  austrian: 'AT',
  schweizer: 'CH',
  swiss: 'CH',
  finnisch: 'FI',
  finnish: 'FI',
  französisch: 'FR',
  french: 'FR',
  niederländisch: 'NL',
  dutch: 'NL',
  irisch: 'IE',
  irish: 'IE',
  schwedisch: 'SE',
  swedish: 'SE',
};

const landOfSite = new RegExp(
  `(?<![a-zäöüß])(?<land>${Object.keys(lands).join('|')})(?:e[nrms]?)? (?:[a-zäöüß-]+ )?(?:rechenzentr|server|serverstandort|boden|standort|data cent(?:er|re)|soil)`,
  'gi',
);

/** `In German data centres`, `auf deutschen Servern`. */
function landsOfSitesIn(text: string): readonly NamedPlace[] {
  return Array.from(text.matchAll(landOfSite), ({ 0: named, index, groups = {} }) => {
    const land = groups['land'] ?? '';
    return { code: lands[land.toLowerCase()] ?? named, start: index, end: index + land.length };
  });
}

function longestAt(
  text: string,
  start: number,
  known: ReadonlyMap<string, readonly string[]>,
  word: string,
): string | undefined {
  const bare = word.replace(/s$/, '');
  for (const place of [...(known.get(word) ?? []), ...(bare === word ? [] : (known.get(bare) ?? []))]) {
    if (!text.startsWith(place, start)) continue;
    const end = start + place.length;
    if (!inWord.test(text.charAt(end))) return place;
    if (text.charAt(end) === 's' && !inWord.test(text.charAt(end + 1))) return `${place}s`;
  }
  return undefined;
}

/** `EU customers`, `EU-Standardvertragsklauseln`, `our Berlin office`: people, law or a house, no place of data. */
const isKind = (after: string): boolean =>
  /^(?:\) (?:no\.? ?)?\d{2,4}\/\d|-(?:standard|vertreter|dsgvo|kommission|recht|verordnung|kunden)| (?:customers|citizens|residents|users|law|regulation|directive|standard|model clauses|commission|office|subsidiary|general|datenschutz))/i.test(
    after,
  );

/** `Microsoft Ireland Operations Limited` is not in Ireland by its name. */
const isCompany = (after: string): boolean =>
  /^ (?:\p{L}+ ){0,2}(?:Limited|Ltd|GmbH|Inc|AG|KG|Oy|SE|LLC|B\.?V|S\.?à)\b/u.test(after);

/** `40599 D\u00fcsseldorf` is where somebody gets letters; `data from Hamburg` may lie anywhere. */
const isAddress = (text: string, start: number): boolean =>
  /(?:\b\d{5}|\b(?:data from|daten aus)) $/i.test(text.slice(Math.max(0, start - 12), start)) ||
  (street.test(text.slice(Math.max(0, start - 70), start)) && !houseOfData.test(text));

/** `200 Harbor Street, Boston, Massachusetts, `: what stands between commas behind a street belongs to the address. */
const street =
  /\b(?:\d{1,5}[A-Za-z]?,? (?:\p{Lu}[\p{L}'.-]* ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Way|Square|Boulevard|Blvd|Parkway|Place|Court|Quay|Row|Plaza|Crescent|Terrace)|(?:Street|Road|Row|Quay|Lane|Avenue|Square) \d{1,4}[a-z]?)\.?, (?:[\p{L}\d .'-]{1,25}, ){0,3}(?:[A-Z\d]{2,4} ?[A-Z\d]{3},? )?$/u;

/** Where machines stand may be told by an address as well. */
const houseOfData = /\b(?:data cent(?:er|re)s?|servers?|stored|hosted|kept|processed|backups?)\b/i;

/** AWS calls its regions `Europe (London)`. */
const isPartOfRegion = (after: string): boolean => /^ \([A-Z]/.test(after);

const isNoPlace = (after: string): boolean => isCompany(after) || isKind(after);

function codeOf(word: string, after: string): string | undefined {
  if (/^Europ[ea]s?$/.test(word)) return isPartOfRegion(after) ? undefined : 'Europe';
  if (Object.hasOwn(placeWords, word)) return placeWords[word];
  const bare = word.replace(/s$/, '');
  return Object.hasOwn(placeWords, bare) ? placeWords[bare] : undefined;
}

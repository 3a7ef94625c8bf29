import { awsRegions, type Site } from './place-data/aws-regions.ts';
import { azureRegions } from './place-data/azure-regions.ts';
import { cities } from './place-data/cities.ts';
import { countries } from './place-data/countries.ts';
import { hetznerLocations, hetznerZones } from './place-data/hetzner-locations.ts';
import { eeaMembers, euMembers, unionNames, type PlaceNames } from './place-data/unions.ts';

/** Where a region lies. */
export interface Location {
  /** ISO 3166-1 alpha-2; `EU` where the provider says only that much. */
  readonly country: string;
  /** English name, where the provider names a city: AWS calls eu-west-1 Ireland, and no city. */
  readonly city?: string;
  /** Region in the provider's programmatic spelling: `westeurope`. */
  readonly region: string;
}

const sites: Readonly<Record<string, ReadonlyMap<string, Location>>> = {
  aws: located(awsRegions),
  azure: located(azureRegions),
  hetzner: located(hetznerLocations),
};

function located(table: Readonly<Record<string, Site>>): ReadonlyMap<string, Location> {
  const entries = Object.entries(table).map(([region, [country, city]]): [string, Location] => [
    region,
    city === undefined ? { country, region } : { country, city, region },
  ]);
  return new Map(entries);
}

/**
 * The location of a provider's region, in any spelling its sources use: `West Europe`, `eu-central-1a`, `fsn1-dc14`.
 *
 * Undefined for a region it does not know, for `global`, and for sites outside their region (local zones).
 */
export function locate(provider: string, region: string): Location | undefined {
  if (!Object.hasOwn(sites, provider)) return undefined;
  return sites[provider]?.get(normalise(provider, region));
}

function normalise(provider: string, region: string): string {
  const lower = region.trim().toLowerCase();
  if (provider === 'azure') return lower.replace(/^\([^)]*\)\s*/, '').replaceAll(/[\s_-]/g, '');
  if (provider === 'aws') return lower.replace(/^([a-z]+-[a-z-]+-\d)[a-z]$/, '$1');
  return lower.replace(/^([a-z]+\d?)-dc\d+$/, '$1');
}

/** The region that a word of a text or a claim names, with its provider; undefined if it names none. */
export function findRegion(
  word: string,
): { readonly provider: string; readonly location: Location } | undefined {
  for (const provider of Object.keys(sites)) {
    const location = locate(provider, word);
    if (location !== undefined) return { provider, location };
  }
  return undefined;
}

/**
 * Whether a location lies in what a claim wants: `EU`, `EEA`, `DE`, `Frankfurt`, `eu-central-1`.
 *
 * Undefined if it cannot be told: the word is not known (`Europe` is none), the provider does not say
 * the city, or it depends on what law says that day (`EEA+adequacy`). The United Kingdom and Switzerland
 * lie in neither union.
 */
export function lies(location: Location, wanted: string): boolean | undefined {
  const code = codeOf(wanted);
  if (code === undefined) return undefined;
  if (code === 'EU') return euMembers.has(location.country) || location.country === 'EU';
  if (code === 'EEA') return eeaMembers.has(location.country) || location.country === 'EU';
  if (code === 'EEA+adequacy') return lies(location, 'EEA') === true ? true : undefined;
  if (Object.hasOwn(countries, code)) return inCountry(location, code);
  if (Object.hasOwn(cities, code)) return inCity(location, code);
  return inRegion(location, code);
}

function inCountry(location: Location, country: string): boolean | undefined {
  if (location.country === 'EU') return euMembers.has(country) ? undefined : false;
  return location.country === country;
}

function inCity(location: Location, city: string): boolean | undefined {
  if (location.city !== undefined) return location.city === city;
  const country = inCountry(location, cities[city]?.country ?? '');
  return country === false ? false : undefined;
}

function inRegion(location: Location, region: string): boolean | undefined {
  if (location.region === region) return true;
  const within = hetznerZones[location.region];
  if (within?.includes(region) === true) return undefined;
  return hetznerZones[region]?.includes(location.region) === true;
}

/** The country of a city or a region of a provider, as claims name them; undefined for what is no single point. */
export function countryOf(place: string): string | undefined {
  const region = findRegion(place);
  if (region !== undefined) return region.location.country;
  const city = codeOf(place);
  return city !== undefined && Object.hasOwn(cities, city) ? cities[city]?.country : undefined;
}

/** Places of a claim without the countries that only say where its cities and regions lie: `Frankfurt, Germany`. */
export function exactPlaces(places: readonly string[]): readonly string[] {
  const around = new Set(places.map(countryOf));
  return places.filter(
    (place) => !around.has(codeOf(place)) || !Object.hasOwn(countries, codeOf(place) ?? ''),
  );
}

/** What a claim's place word stands for: a union, a country code, a city in English, a region; undefined if unknown. */
function codeOf(wanted: string): string | undefined {
  const word = wanted.trim();
  const lower = word.toLowerCase();
  return codes.get(lower) ?? findRegion(word)?.location.region;
}

/**
 * Words for places in English and German, as texts write them, with what a claim then wants:
 * `Deutschland` is `DE`, `Nürnberg` is `Nuremberg`, `EWR` is `EEA`.
 *
 * Words of capitals alone (`US`, `EU`) name a place only when they are written so. `Europe` is no such word.
 */
export const placeWords: Readonly<Record<string, string>> = allWords();

function allWords(): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [code, names] of Object.entries<PlaceNames>(unionNames)) add(words, code, names.words ?? []);
  for (const [code, { en, de, words: more = [] }] of Object.entries(countries)) {
    add(words, code, [bare(en), bare(de), ...more]);
  }
  for (const [name, { de = name, words: more = [] }] of Object.entries(cities))
    add(words, name, [name, de, ...more]);
  return words;
}

function add(words: Record<string, string>, code: string, names: readonly string[]): void {
  for (const name of names) words[name] = code;
}

function bare(name: string): string {
  return name.replace(/^(?:the|der|dem|den) /, '');
}

const codes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(placeWords).map(([word, code]): [string, string] => [word.toLowerCase(), code]),
  ...Object.keys(countries).map((code): [string, string] => [code.toLowerCase(), code]),
  ['eea+adequacy', 'EEA+adequacy'],
  ['eu+adequacy', 'EEA+adequacy'],
]);

/** The place of a claim as a sentence says it after "in": `the EU`, `Germany`, `den USA`, `Nürnberg`, `eu-central-1`. */
export function placeName(wanted: string, language: 'en' | 'de'): string {
  const code = codeOf(wanted) ?? wanted;
  if (code === 'EU' || code === 'EEA') return unionNames[code][language];
  if (Object.hasOwn(countries, code)) return countries[code]?.[language] ?? code;
  const german = Object.hasOwn(cities, code) ? cities[code]?.de : undefined;
  return language === 'de' && german !== undefined ? german : code;
}

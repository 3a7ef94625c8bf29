import { cities } from '../../model/place-data/cities.ts';
import { countries } from '../../model/place-data/countries.ts';
import { exactPlaces, findRegion, lies, locate, placeName, type Location } from '../../model/places.ts';
import { capital, joined } from './wording.ts';

/** Whether a region lies in one of the places a claim names, with what sentences say about it. */
interface Residence {
  /** Undefined if it cannot be told. */
  readonly inside: boolean | undefined;
  /** `us-east-1 (United States)`. */
  readonly where: string;
}

export interface Places {
  /** `in Germany or Finland`. */
  readonly expected: string;
  /** `Germany and Finland`. */
  readonly outside: string;
  readonly residence: (provider: string, region: string) => Residence;
}

/** The places a claim names, of which one must hold; each region is looked up once. */
export function placesOf(named: readonly string[]): Places {
  const wanted = exactPlaces(named);
  const decisive = wanted.filter((place) => !wanted.some((other) => refines(other, place)));
  const known = new Map<string, Map<string, Residence>>();
  return {
    expected: `in ${joined(wanted.map(nameOfPlace), 'en', 'or')}`,
    outside: joined(wanted.map(nameOfPlace)),
    residence: (provider, region) => {
      const regions = known.get(provider) ?? new Map<string, Residence>();
      known.set(provider, regions);
      const found = regions.get(region) ?? lookUp(provider, region, wanted, decisive);
      regions.set(region, found);
      return found;
    },
  };
}

function nameOfPlace(place: string): string {
  return placeName(place, 'en');
}

function lookUp(
  provider: string,
  region: string,
  wanted: readonly string[],
  decisive: readonly string[],
): Residence {
  const location = locate(provider, region);
  if (location === undefined) return { inside: undefined, where: region };
  const where = describe(location);
  if (decisive.some((place) => lies(location, place) === true)) return { inside: true, where };
  const outside = wanted.every((place) => lies(location, place) === false);
  return { inside: outside ? false : undefined, where };
}

/** `fsn1 (Falkenstein, Germany)`. */
function describe({ region, city, country }: Location): string {
  const names = [city, capital(placeName(country, 'en').replace(/^the /, ''))];
  return `${region} (${names.filter((name) => name !== undefined).join(', ')})`;
}

/**
 * Whether one place of a claim makes another more exact: in "EU (Frankfurt)" the city does.
 *
 * "EU/EEA" names two unions, and neither refines the other.
 */
function refines(exact: string, coarse: string): boolean {
  if (exact === coarse || pointOf(coarse)?.exact === true) return false;
  const point = pointOf(exact);
  return point !== undefined && lies(point.location, coarse) === true;
}

/** Where a place of a claim lies itself; `exact` for cities and regions. Undefined for unions and unknown words. */
function pointOf(place: string): { readonly location: Location; readonly exact: boolean } | undefined {
  const region = findRegion(place);
  if (region !== undefined) return { location: region.location, exact: true };
  const city = placeName(place, 'en');
  const country = Object.hasOwn(cities, city) ? cities[city]?.country : undefined;
  if (country !== undefined) return { location: { country, city, region: '' }, exact: true };
  return Object.hasOwn(countries, place)
    ? { location: { country: place, region: '' }, exact: false }
    : undefined;
}

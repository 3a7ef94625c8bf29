import type { Claim } from '../../model/claim.ts';
import { cities } from '../../model/place-data/cities.ts';
import { exactPlaces, findRegion, lies, type Location } from '../../model/places.ts';

/** The places of `other` that lie outside what `only` says to be the only ones, as a clause; undefined if none does. */
export function leavesPlaces(only: Claim, other: Claim): string | undefined {
  const allowed = places(only);
  if (only.params['exclusive'] !== true || allowed.length === 0 || only.scope.length > 0) return undefined;
  const outside = places(other).filter((place) => isOutside(place, allowed));
  return outside.length === 0 ? undefined : `only ${allowed.join(', ')}, but also ${outside.join(', ')}`;
}

function places({ params }: Claim): readonly string[] {
  const regions = params['regions'];
  return Array.isArray(regions) ? exactPlaces(regions.map(String)) : [];
}

/** Only what is certain: an unknown place, or a union that is wider, contradicts nothing. */
function isOutside(place: string, allowed: readonly string[]): boolean {
  const location = locationOf(place);
  if (location === undefined || !bindsAlike(place, allowed)) return false;
  return allowed.every((wanted) => lies(location, wanted) === false);
}

/** A choice among the regions of one provider says nothing of what runs elsewhere. */
function bindsAlike(place: string, allowed: readonly string[]): boolean {
  const providers = new Set(allowed.map((wanted) => findRegion(wanted)?.provider));
  return providers.has(undefined) || providers.has(findRegion(place)?.provider);
}

function locationOf(place: string): Location | undefined {
  const city = Object.hasOwn(cities, place) ? cities[place] : undefined;
  if (city !== undefined) return { country: city.country, city: place, region: place };
  if (/^[A-Z]{2}$/.test(place) && place !== 'EU') return { country: place, region: place };
  return findRegion(place)?.location;
}

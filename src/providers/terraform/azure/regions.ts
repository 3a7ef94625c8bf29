import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Copy } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { regionPairs } from './region-pairs.ts';

/** Programmatic name of a location: `(Europe) West Europe` and `West Europe` are `westeurope`. */
export function regionName(location: string): string {
  return location
    .toLowerCase()
    .replace(/^\([^)]*\)\s*/u, '')
    .replace(/[\s_-]/gu, '');
}

/** Where an instance says it is. */
export function locationOf(instance: Instance): Fact<string> {
  return mapFact(instance.string('location'), regionName);
}

/**
 * The copy that the platform keeps in the paired region, which nobody can choose.
 *
 * A region without a pair, or one that is not in the table, gives a copy in an unknown region:
 * Microsoft does not say where the geo-redundant data of such a region lies.
 */
export function pairedCopy(kind: Copy['kind'], region: Fact<string>): Copy {
  const paired = chainFact(region, (name, from): Fact<string> => {
    const pair = Object.hasOwn(regionPairs, name) ? regionPairs[name] : undefined;
    return pair === undefined
      ? unknown('not-shown', from, `the paired region of ${name} is not known`)
      : known(pair, { ...from, note: `paired region of ${name} (Microsoft Learn, Azure paired regions)` });
  });
  return { kind, region: paired };
}

const geoRedundant = new Set(['grs', 'ragrs', 'gzrs', 'ragzrs', 'geo', 'geozone', 'georedundant']);
const withinRegion = new Set(['lrs', 'zrs', 'local', 'zone', 'locallyredundant', 'zoneredundant']);

/** The copy that a redundancy setting makes, in whatever words the service has for it. */
export function geoCopies(
  kind: Copy['kind'],
  redundancy: Fact<string>,
  region: Fact<string>,
): Fact<readonly Copy[]> {
  return chainFact(redundancy, (how, from): Fact<readonly Copy[]> => {
    if (withinRegion.has(how.toLowerCase())) return known([], from);
    return geoRedundant.has(how.toLowerCase())
      ? known([pairedCopy(kind, region)], from)
      : unknown('failed', from, `${JSON.stringify(how)} is no redundancy tomcheck knows`);
  });
}

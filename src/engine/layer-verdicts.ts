import type { ReportClaim, ReportDrift, ReportLayer } from '../model/report.ts';
import type { Resource, Source } from '../model/resource.ts';
import type { Evaluation } from './evaluate.ts';
import { at } from './question.ts';
import type { Estate } from './survey.ts';

type Layer = Exclude<Source['layer'], 'document'>;
type Found = 'contradicted' | 'inconclusive' | 'confirmed';

/** The order in which layers are shown; a claim takes the worst of them, whichever it is. */
const layers: readonly Layer[] = ['live', 'state', 'plan', 'code'];
const worst: readonly Found[] = ['contradicted', 'inconclusive', 'confirmed'];

/** What each layer shows of one thing. */
interface Thing {
  readonly resource: number;
  readonly found: Map<Layer, Found>;
}

/**
 * What the layers say each for itself, and where they differ: things that are not live what they are declared to be,
 * or known in one of them only. Undefined where the promise was judged in one layer alone.
 */
export function layersOf(
  { confirmed, findings }: Evaluation,
  estate: Estate,
  numberOf: (index: number) => number,
): Pick<ReportClaim, 'layers' | 'drift'> | undefined {
  if (estate.things === undefined) return undefined;
  const things = new Map<number, Thing>();
  const add = (index: number, found: Found): void => addTo(things, index, found, estate);
  for (const index of confirmed) add(index, 'confirmed');
  for (const { resource, objection } of findings) add(resource, objection.verdict);
  const present = layers.filter((layer) => [...things.values()].some(({ found }) => found.has(layer)));
  if (present.length < 2) return undefined;
  return {
    layers: present.map((layer) => layerOf(layer, things)),
    drift: driftOf(things, estate).map((drift) => ({ ...drift, resource: numberOf(drift.resource) })),
  };
}

function addTo(things: Map<number, Thing>, index: number, found: Found, estate: Estate): void {
  const layer = at(estate, index).source?.layer;
  if (layer === undefined || layer === 'document') return;
  const number = estate.things?.[index] ?? index;
  const thing = things.get(number) ?? { resource: index, found: new Map<Layer, Found>() };
  things.set(number, thing);
  const before = thing.found.get(layer);
  thing.found.set(layer, before === undefined ? found : worse(before, found));
}

function worse(one: Found, other: Found): Found {
  return worst.indexOf(one) < worst.indexOf(other) ? one : other;
}

function layerOf(layer: Layer, things: ReadonlyMap<number, Thing>): ReportLayer {
  const counts = { contradicted: 0, inconclusive: 0, confirmed: 0 };
  for (const { found } of things.values()) {
    const own = found.get(layer);
    if (own !== undefined) counts[own] += 1;
  }
  const verdict =
    counts.contradicted > 0 ? 'contradicted' : counts.inconclusive > 0 ? 'inconclusive' : 'consistent';
  return { layer, verdict, ...counts };
}

function driftOf(things: ReadonlyMap<number, Thing>, { resources, sources }: Estate): readonly ReportDrift[] {
  const given = new Set(sources.map(({ layer }) => layer));
  const declares = layers.some((layer) => layer !== 'live' && given.has(layer));
  if (!given.has('live') || !declares) return [];
  return [...things.values()].flatMap(({ resource: index, found }) => {
    const resource = resources[index];
    const kind = kindOf(found, given);
    if (resource === undefined || kind === undefined) return [];
    return [{ resource: index, kind, why: sentences[kind](resource) }];
  });
}

function kindOf(
  found: ReadonlyMap<Layer, Found>,
  given: ReadonlySet<Source['layer']>,
): ReportDrift['kind'] | undefined {
  const live = found.get('live');
  const declared = layers.flatMap((layer) => (layer === 'live' ? [] : (found.get(layer) ?? [])));
  if (declared.length === 0) return 'only-live';
  if (live === undefined) {
    const applied = found.has('state') || found.has('plan');
    return applied || given.has('state') || given.has('plan') ? 'only-declared' : 'unmatched';
  }
  if (live === 'contradicted' && declared.every((one) => one === 'confirmed')) return 'changed-outside';
  if (live === 'confirmed' && declared.includes('contradicted')) return 'not-declared';
  return undefined;
}

const sentences: Readonly<Record<ReportDrift['kind'], (resource: Resource) => string>> = {
  'changed-outside': ({ name }) =>
    `${name} is declared as promised and is not so live: somebody changed it outside of the code.`,
  'not-declared': ({ name }) =>
    `${name} is as promised live, but not declared so: the next apply may undo it.`,
  'only-live': ({ name }) => `${name} is known only live: nothing that was given declares it.`,
  'only-declared': ({ name }) => `${name} is declared, and nothing of it was seen live.`,
  unmatched: ({ name }) =>
    `${name} stands in code, and no state was given that leads from it to what is live: it is unmatched.`,
};

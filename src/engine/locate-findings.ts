import type { Position, Provider } from '../model/provider.ts';
import type { Source } from '../model/resource.ts';
import type { Evaluation } from './evaluate.ts';
import { at } from './question.ts';
import type { Estate } from './survey.ts';

/** Line and column of every resource that has a finding, by its index; nothing else is looked up. */
export async function locateFindings(
  evaluations: readonly Evaluation[],
  estate: Estate,
  providers: readonly Provider[],
): Promise<ReadonlyMap<number, Position>> {
  const places = new Map<number, Position>();
  for (const [source, asked] of bySource(evaluations, estate)) {
    const provider = providers.find(({ id }) => id === source.reader);
    const offsets = asked.map((index) => at(estate, index).at ?? 0);
    const positions = (await provider?.locate?.(source, offsets)) ?? [];
    for (const [number, position] of positions.entries()) places.set(asked[number] ?? -1, position);
  }
  return places;
}

/** Indexes of the resources with findings that stand somewhere in a source. */
function bySource(
  evaluations: readonly Evaluation[],
  estate: Estate,
): ReadonlyMap<Source, readonly number[]> {
  const asked = new Uint8Array(estate.resources.length);
  for (const { findings } of evaluations) for (const { resource } of findings) asked[resource] = 1;
  const sources = new Map<Source, number[]>();
  for (const [index, { source, at: offset }] of estate.resources.entries()) {
    if (asked[index] !== 1 || source === undefined || offset === undefined) continue;
    const indexes = sources.get(source);
    if (indexes === undefined) sources.set(source, [index]);
    else indexes.push(index);
  }
  return sources;
}

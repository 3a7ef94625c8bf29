import type { Position, Provider } from '../model/provider.ts';
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
  const asked = new Set(evaluations.flatMap(({ findings }) => findings.map(({ resource }) => resource)));
  for (const index of asked) {
    const resource = at(estate, index);
    if (resource.source === undefined || resource.at === undefined) continue;
    const reader = resource.source.reader;
    const provider = providers.find(({ id }) => id === reader);
    const place = await provider?.locate?.(resource.source, resource.at);
    if (place !== undefined) places.set(index, place);
  }
  return places;
}

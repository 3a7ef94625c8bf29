import type { Report } from '../../model/report.ts';
import type { Look } from '../look.ts';
import type { Paint } from './paint.ts';

/** What every part of the output needs. */
export interface Page {
  readonly report: Report;
  readonly look: Look;
  readonly paint: Paint;
  /** Number of the thing each resource is: one that several sources show is one thing. */
  readonly thingOf: (resource: number) => number;
}

export function thingsOf({ resources, estate }: Report): (resource: number) => number {
  if (estate.sources.length < 2) return (resource) => resource;
  const numbers = new Map<string, number>();
  const things = resources.map(({ provider, kind, id }) => {
    const key = `${provider}\0${kind}\0${id}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return (resource) => things[resource] ?? resource;
}

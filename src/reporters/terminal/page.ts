import type { Report } from '../../model/report.ts';
import type { Look } from '../look.ts';
import type { Paint } from './paint.ts';

/** What every part of the output needs. */
export interface Page {
  readonly report: Report;
  readonly look: Look;
  readonly paint: Paint;
  /** Number of the thing each resource is, where several sources may show the same; else undefined. */
  readonly things: readonly number[] | undefined;
}

export function thingsOf({ resources, estate }: Report): Page['things'] {
  if (estate.sources.length < 2) return undefined;
  const numbers = new Map<string, number>();
  return resources.map(({ provider, kind, id }) => {
    const key = `${provider}\0${kind}\0${id}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

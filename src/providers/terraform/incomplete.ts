import type { TopKey } from './detect.ts';
import type { Reading } from './forms/reading.ts';

/** Sentences that say why a plan does not show everything that it should. */
export function incompleteness(
  bytes: Buffer,
  values: ReadonlyMap<string, string | number | boolean>,
  places: ReadonlyMap<TopKey, readonly [start: number, end: number]>,
  reading: Reading,
): readonly string[] {
  const found: string[] = [];
  if (values.get('errored') === true)
    found.push('The plan was cut short by an error and may lack resources.');
  else if (values.get('complete') === false)
    found.push(
      'The plan says that it is not complete: it was made for some targets only, or defers changes.',
    );
  if (isEmpty(reading) && mentionsResources(bytes, places)) {
    found.push('The plan lists resources only among its planned values, which do not tell what is unknown.');
  }
  return found;
}

function isEmpty({ tally, notes }: Reading): boolean {
  return tally.size === 0 && notes.deposed.count === 0 && notes.forgotten.count === 0;
}

function mentionsResources(bytes: Buffer, places: ReadonlyMap<TopKey, readonly [number, number]>): boolean {
  const [start, end] = places.get('planned_values') ?? [0, 0];
  return bytes.subarray(start, end).includes('"managed"');
}

import { toUtf8 } from './decode.ts';
import type { Reading } from './forms/reading.ts';
import type { Input } from './inputs.ts';
import type { Top } from './scan-top.ts';

/** Sentences that say why a plan does not show everything that it should. */
export async function incompleteness(
  input: Input,
  { values, places }: Top,
  reading: Reading,
): Promise<readonly string[]> {
  const found: string[] = [];
  if (values.get('errored') === true)
    found.push('The plan was cut short by an error and may lack resources.');
  else if (values.get('complete') === false)
    found.push(
      'The plan says that it is not complete: it was made for some targets only, or defers changes.',
    );
  if (isEmpty(reading) && (await mentionsResources(input, places))) {
    found.push('The plan lists resources only among its planned values, which do not tell what is unknown.');
  }
  return found;
}

function isEmpty({ tally, notes }: Reading): boolean {
  return tally.size === 0 && notes.deposed.count === 0 && notes.forgotten.count === 0;
}

/** So rare that the input may be read again for it. */
async function mentionsResources(input: Input, places: Top['places']): Promise<boolean> {
  const place = places.get('planned_values');
  if (place === undefined) return false;
  return toUtf8(await input.read())
    .subarray(...place)
    .includes('"managed"');
}

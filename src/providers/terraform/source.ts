import type { Source } from '../../model/resource.ts';
import type { Group } from './catalog.ts';
import type { Scanned } from './form.ts';
import type { Noted, Reading } from './forms/reading.ts';

const groups: readonly Group[] = ['mapped', 'linked', 'irrelevant', 'unmapped'];

/** The source of an input, with what became of every managed instance in it. */
export function sourceOf(
  scanned: Scanned,
  name: string,
  modified: string | undefined,
  notes: readonly string[],
): Source {
  const { reading } = scanned;
  const counts = { total: 0, mapped: 0, linked: 0, irrelevant: 0, unmapped: 0 };
  const types = Object.fromEntries(
    groups.map((group) => [group, typesOf(reading, group)]),
  ) as unknown as Source['types'];
  for (const [shape, { count }] of reading.tally) {
    counts.total += count;
    counts[shape.group] += count;
  }
  return {
    what: 'source',
    reader: scanned.reader,
    name,
    layer: scanned.layer,
    about: scanned.about,
    ...(modified === undefined ? {} : { modified }),
    counts,
    types,
    warnings: [...warningsOf(reading), ...scanned.incomplete, ...notes],
  };
}

/** Types come from the input, so they are keys of an object without a prototype. */
function typesOf(reading: Reading, group: Group): Readonly<Record<string, number>> {
  const types: Record<string, number> = Object.create(null);
  for (const [shape, { count }] of reading.tally) {
    if (shape.group === group) types[shape.type] = (types[shape.type] ?? 0) + count;
  }
  return types;
}

function warningsOf({ notes }: Reading): readonly string[] {
  const { tainted, deposed, forgotten } = notes;
  return [
    ...warn(tainted, 'tainted and will be replaced by the next apply'),
    ...warn(deposed, 'deposed, left over from a replacement, and not looked at'),
    ...warn(forgotten, 'forgotten by this plan: still there, but shown by Terraform no more'),
  ];
}

function warn(noted: Noted, what: string): readonly string[] {
  if (noted.count === 0) return [];
  const more = noted.count > noted.examples.length ? ', ...' : '';
  const instances = noted.count === 1 ? '1 instance is' : `${noted.count} instances are`;
  return [`${instances} ${what} (${noted.examples.join(', ')}${more}).`];
}

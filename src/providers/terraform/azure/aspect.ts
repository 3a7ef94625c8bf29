import type { Fact } from '../../../model/fact.ts';
import type { Field, Kind, Kinds } from '../../../model/resource.ts';
import type { Instance, TypeMapping } from '../mapping.ts';

/** Type of a field, whichever of its kinds is meant. */
export type ValueOf<F extends Field> = {
  [K in Kind]: F extends keyof Kinds[K] ? Kinds[K][F] : never;
}[Kind];

/** How one type shows the fact, with the top-level attributes that are touched. */
export interface Reading<T> {
  readonly attributes: readonly string[];
  readonly read: (instance: Instance) => Fact<T>;
}

/**
 * One fact that many types have, kept in one place: who holds the key, what survives the failure of a zone.
 *
 * It is added to the mappings of the types it names, where their kind has such a field.
 */
export interface Aspect {
  readonly field: Field;
  readonly kinds: readonly Kind[];
  readonly types: Readonly<Record<string, Reading<unknown>>>;
}

export function aspect<F extends Field>(
  field: F,
  kinds: readonly Kind[],
  types: Readonly<Record<string, Reading<ValueOf<F>>>>,
): Aspect {
  return { field, kinds, types };
}

export function withAspects(
  mappings: readonly TypeMapping[],
  aspects: readonly Aspect[],
): readonly TypeMapping[] {
  return mappings.map((mapping) => aspects.reduce(withAspect, mapping));
}

function withAspect(mapping: TypeMapping, { field, kinds, types }: Aspect): TypeMapping {
  const reading = Object.hasOwn(types, mapping.type) ? types[mapping.type] : undefined;
  if (reading === undefined || !kinds.includes(mapping.kind)) return mapping;
  return withFact(
    { ...mapping, attributes: [...mapping.attributes, ...reading.attributes] },
    field,
    reading.read,
  );
}

/** A mapping that supplies one fact more. */
export function withFact(
  mapping: TypeMapping,
  field: Field,
  read: (instance: Instance) => Fact<unknown>,
): TypeMapping {
  const facts: Readonly<Record<string, unknown>> = { ...mapping.facts, [field]: read };
  return { ...mapping, facts };
}

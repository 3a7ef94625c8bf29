import { unknown, type Fact } from '../../model/fact.ts';
import type { CollectRequest } from '../../model/provider.ts';
import type { Field, Gap, Resource, Source } from '../../model/resource.ts';
import type { Shape } from './catalog.ts';
import type { Cursor } from './instance.ts';
import type { Cloud, TypeMapping } from './mapping.ts';
import { remembering, type FactReader } from './memory.ts';
import type { Row } from './row.ts';

/** What a mapping made of a row: a resource, a reason why it cannot be told whether it is one, or nothing. */
export type Outcome =
  | Resource
  | { readonly what: 'doubt'; readonly mapping: TypeMapping; readonly fact: Fact<boolean> };

type Asked = Pick<CollectRequest, 'reads' | 'labels'>;

const none: readonly Outcome[] = [];
const notAsked = unknown('not-looked-at', { path: 'labels' });

/** The resources that a row becomes, of the kinds and with the facts that are read. */
export function resourcesOf(row: Row, cursor: Cursor, source: Source, asked: Asked): readonly Outcome[] {
  const { reads } = asked;
  const { cloud, mappings } = row.shape;
  if (cloud === undefined || !mappings.some((mapping) => reads[mapping.kind] !== undefined)) return none;
  const instance = cursor.at(row);
  const outcomes: Outcome[] = [];
  for (const mapping of mappings) {
    const fields = reads[mapping.kind];
    if (fields === undefined) continue;
    const fact = mapping.when?.(instance);
    if (fact?.known === false) outcomes.push({ what: 'doubt', mapping, fact });
    else if (fact?.value !== false)
      outcomes.push(toResource(row, cursor, mapping, cloud, fields, source, asked));
  }
  return outcomes;
}

function toResource(
  row: Row,
  cursor: Cursor,
  mapping: TypeMapping,
  cloud: Cloud,
  fields: readonly Field[],
  source: Source,
  asked: Asked,
): Resource {
  const instance = cursor.at(row);
  const name = mapping.name?.(instance);
  return {
    what: 'resource',
    kind: mapping.kind,
    provider: cloud.id,
    id: cloud.idOf(instance) ?? row.address,
    name: name?.known === true ? name.value : cloud.nameOf(instance),
    type: row.shape.type,
    address: row.address,
    account: cloud.accountOf(instance),
    region: (mapping.region ?? cloud.regionOf)(instance),
    labels: asked.labels === false ? notAsked : cloud.labelsOf(instance),
    source,
    at: row.at,
    facts: factsOf(row, cursor, mapping, fields),
  };
}

function factsOf(
  row: Row,
  cursor: Cursor,
  mapping: TypeMapping,
  fields: readonly Field[],
): Resource['facts'] {
  const readers = readersOf(row.shape, mapping);
  const facts: Record<string, Fact<unknown>> = {};
  for (const field of fields) {
    const read = readers.get(field);
    if (read !== undefined) facts[field] = read(row, cursor);
  }
  return facts;
}

type Readers = ReadonlyMap<string, ReturnType<typeof remembering>>;

const byShape = new WeakMap<Shape, Map<TypeMapping, Readers>>();

/** What has been read of one shape helps with its other instances. */
function readersOf(shape: Shape, mapping: TypeMapping): Readers {
  let byMapping = byShape.get(shape);
  if (byMapping === undefined) byShape.set(shape, (byMapping = new Map()));
  let readers = byMapping.get(mapping);
  if (readers === undefined) {
    const facts = Object.entries(mapping.facts as Readonly<Record<string, FactReader>>);
    readers = new Map(facts.map(([field, reader]) => [field, remembering(reader)]));
    byMapping.set(mapping, readers);
  }
  return readers;
}

/** Doubts of one kind about one type become one gap, however many instances have them. */
export interface Doubts {
  readonly add: (row: Row, outcome: Exclude<Outcome, Resource>) => void;
  readonly gaps: (source: Source) => readonly Gap[];
}

export function createDoubts(): Doubts {
  const found = new Map<string, { row: Row; mapping: TypeMapping; fact: Fact<boolean>; count: number }>();
  return {
    add: (row, { mapping, fact }) => {
      const key = `${row.shape.type} ${mapping.kind} ${fact.known ? '' : fact.why}`;
      const doubt = found.get(key);
      if (doubt === undefined) found.set(key, { row, mapping, fact, count: 1 });
      else doubt.count += 1;
    },
    gaps: (source) =>
      [...found.values()].map(({ row, mapping, fact, count }) => ({
        what: 'gap',
        kinds: [mapping.kind],
        provider: row.shape.cloud?.id,
        source,
        subject: count === 1 ? row.address : `${row.shape.type} (${count})`,
        why: fact.known ? 'ambiguous' : fact.why,
        detail: `What ${row.address} is cannot be told: ${fact.known ? '' : fact.detail}.`,
      })),
  };
}

import { kinds } from '../../model/kinds.ts';
import type { Kind, Reads } from '../../model/resource.ts';
import type { Expected } from '../live/listings.ts';
import { aws } from '../terraform/aws/index.ts';
import type { Operation } from './reviewed.ts';
import type { Detail, Gives, List, Needs, Service } from './service.ts';

/** What is asked for some facts, and nothing else. */
export interface Plan {
  readonly lists: readonly { readonly service: Service; readonly list: List }[];
  /** By the type of the things that they are asked about. */
  readonly details: ReadonlyMap<string, readonly { readonly service: Service; readonly detail: Detail }[]>;
  /** Types of the things inside things, by the type of these. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  readonly expected: Expected;
}

/** Works out which calls bring the facts that are read. */
export function planFor(services: readonly Service[], reads: Reads, labels: boolean): Plan {
  const lists = services.flatMap((service) =>
    service.lists.filter((list) => needsList(list, reads, labels)).map((list) => ({ service, list })),
  );
  const needed = services.flatMap((service) =>
    (service.details ?? [])
      .filter((detail) => isNeeded(detail.for, reads, labels))
      .map((detail) => ({ service, detail })),
  );
  const details = ofThings(
    lists.flatMap(({ list }) => list.gives),
    needed,
  );
  const gives = [
    ...lists.flatMap(({ list }) => list.gives),
    ...details.flatMap(({ detail }) => detail.gives ?? []),
  ].flatMap(withParts);
  return {
    lists,
    parts: new Map(gives.map(({ type, parts = [] }) => [type, parts.map((part) => part.type)])),
    details: Map.groupBy(details, ({ detail }) => detail.of),
    expected: {
      asked: new Set(gives.map(({ type }) => type)),
      nowhere: new Set(services.flatMap(({ nowhere = [] }) => nowhere)),
      unshown: new Map(services.flatMap(({ unshown = {} }) => Object.entries(unshown))),
    },
  };
}

type Asked = Plan['details'] extends ReadonlyMap<string, infer A> ? A : never;

/** Those about things that are listed, or that one of them gives: about others there is nothing to ask. */
function ofThings(listed: readonly Gives[], details: Asked): Asked {
  const types = new Set(listed.flatMap(withParts).map(({ type }) => type));
  for (const type of types)
    for (const { detail } of details.filter((one) => one.detail.of === type))
      for (const given of (detail.gives ?? []).flatMap(withParts)) types.add(given.type);
  return details.filter(({ detail }) => types.has(detail.of));
}

function withParts(gives: Gives): readonly Gives[] {
  return [gives, ...(gives.parts ?? []).flatMap(withParts)];
}

/** The operations of a plan, each once, in the order of the alphabet. */
export function operationsOf({ lists, details }: Plan): readonly Operation[] {
  const asked = [
    ...lists.map(({ list }) => list.operation),
    ...[...details.values()].flat().map(({ detail }) => detail.operation),
  ];
  return [...new Set(asked)].toSorted();
}

/** Kinds of resources that a type of the mappings can be. */
export function kindsOf({ type }: Pick<Gives, 'type'>): readonly Kind[] {
  return [...new Set(aws.types.filter((mapping) => mapping.type === type).map(({ kind }) => kind))];
}

/** Kinds that these services can show. */
export function shownBy(services: readonly Service[]): readonly Kind[] {
  const shown = new Set(
    services.flatMap(({ lists, details = [] }) =>
      [...lists.flatMap((list) => list.gives), ...details.flatMap((detail) => detail.gives ?? [])].flatMap(
        kindsOf,
      ),
    ),
  );
  return kinds.filter((kind) => kind === 'account' || shown.has(kind));
}

function needsList(list: List, reads: Reads, labels: boolean): boolean {
  const things =
    list.matters === undefined
      ? list.gives
          .flatMap(withParts)
          .flatMap(kindsOf)
          .some((kind) => reads[kind] !== undefined)
      : list.matters(reads);
  const counted = list.presence?.kinds.some((kind) => reads[kind] !== undefined) ?? false;
  return things || counted || isNeeded(list.for ?? {}, reads, labels);
}

function isNeeded(needs: Needs, reads: Reads, labels: boolean): boolean {
  if (labels && needs.labels === true) return true;
  return kinds.some((kind) => {
    const fields: readonly string[] | undefined = reads[kind];
    const needed: 'any' | readonly string[] | undefined = needs[kind];
    if (fields === undefined || needed === undefined) return false;
    return needed === 'any' || needed.some((field) => fields.includes(field));
  });
}

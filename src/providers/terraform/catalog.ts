import type { Origin } from '../../model/fact.ts';
import { irrelevantProvider } from './irrelevant-providers.ts';
import { memberTable, type MemberTable } from './json/keys.ts';
import { sharingParser } from './json/sharing-parser.ts';
import { parseValue, type ParseValue } from './json/value.ts';
import type { Cloud, Link, TypeMapping } from './mapping.ts';
import { providerSource } from './provider-source.ts';

/** What becomes of the instances of a type. */
export type Group = 'mapped' | 'linked' | 'irrelevant' | 'unmapped';

/** What is known of one type of one provider: made once, shared by its instances. */
export interface Shape {
  readonly type: string;
  readonly group: Group;
  readonly cloud: Cloud | undefined;
  /** `namespace/type` of its provider, where the input tells. */
  readonly source: string | undefined;
  readonly mappings: readonly TypeMapping[];
  /** Attribute to its place in a row; empty for types of which nothing is kept. */
  readonly slots: ReadonlyMap<string, number>;
  /** Nothing in every slot: rows begin as copies of it, for an array that grows takes twice the room. */
  readonly vacant: readonly unknown[];
  readonly members: MemberTable;
  readonly parse: ParseValue;
  /** How the value of each slot is parsed: to look for an equal name or id would be of no use. */
  readonly parsers: readonly ParseValue[];
  /** What alone is kept of the value of each slot, where its attribute may hold secrets: see `TypeMapping`. */
  readonly kept: readonly (Keep | undefined)[];
  /** Attribute path, and its note if there is one, to their shared origin. */
  readonly origins: Map<string, Map<string | undefined, Origin>>;
}

type Keep = (value: unknown) => unknown;

export interface Catalog {
  /** Values of the input: equal ones are shared. */
  readonly parse: ParseValue;
  readonly shapeOf: (type: string, provider: string) => Shape;
}

/** Attributes by which other resources may name an instance. */
export const naming: readonly string[] = ['id', 'arn', 'name'];

export function createCatalog(clouds: readonly Cloud[]): Catalog {
  const shapes = new Map<string, Map<string, Shape>>();
  const parse = sharingParser();
  return {
    parse,
    shapeOf: (type, provider) => {
      let byType = shapes.get(provider);
      if (byType === undefined) shapes.set(provider, (byType = new Map()));
      let shape = byType.get(type);
      if (shape === undefined)
        byType.set(type, (shape = createShape(clouds, type, providerSource(provider), parse)));
      return shape;
    },
  };
}

function createShape(
  clouds: readonly Cloud[],
  type: string,
  source: string | undefined,
  parse: ParseValue,
): Shape {
  const cloud = clouds.find((candidate) => belongs(candidate, type, source));
  const mappings = cloud?.types.filter((mapping) => mapping.type === type) ?? [];
  const group = groupOf(cloud, type, source, mappings);
  const attributes = group === 'mapped' || group === 'linked' ? keptOf(cloud, type, mappings) : [];
  const kept = attributes.map((attribute) =>
    mappings.map((mapping) => mapping.kept?.[attribute]).find((one) => one !== undefined),
  );
  return {
    type,
    group,
    cloud,
    source,
    mappings,
    slots: new Map(attributes.map((attribute, slot) => [attribute, slot])),
    vacant: attributes.map(() => undefined),
    members: memberTable(attributes),
    parse,
    parsers: attributes.map((attribute, slot) => parserOf(attribute, kept[slot], parse)),
    kept,
    origins: new Map(),
  };
}

function parserOf(attribute: string, keep: Keep | undefined, parse: ParseValue): ParseValue {
  if (keep !== undefined) return (bytes, start, end) => keep(parseValue(bytes, start, end));
  return naming.includes(attribute) ? parseValue : parse;
}

function belongs(cloud: Cloud, type: string, source: string | undefined): boolean {
  if (source === undefined) return cloud.prefixes.some((prefix) => type.startsWith(prefix));
  // Before namespaces existed, and in states upgraded from then, every provider counted as HashiCorp's.
  return cloud.sources.some((own) => own === source || source === `hashicorp/${own.split('/')[1]}`);
}

function groupOf(
  cloud: Cloud | undefined,
  type: string,
  source: string | undefined,
  mappings: readonly TypeMapping[],
): Group {
  if (mappings.length > 0) return 'mapped';
  if (cloud === undefined) return irrelevantProvider(type, source) ? 'irrelevant' : 'unmapped';
  if (linksOf(cloud, type).length > 0 || Object.hasOwn(cloud.account.attributes, type)) return 'linked';
  return cloud.irrelevant.some((entry) => matches(entry, type)) ? 'irrelevant' : 'unmapped';
}

function matches(entry: string | RegExp, type: string): boolean {
  return typeof entry === 'string' ? entry === type : entry.test(type);
}

/** Every attribute that a mapping, a link, the account or the cloud itself may ask for. */
function keptOf(cloud: Cloud | undefined, type: string, mappings: readonly TypeMapping[]): readonly string[] {
  if (cloud === undefined) return [];
  const account = Object.hasOwn(cloud.account.attributes, type) ? cloud.account.attributes[type] : undefined;
  const listed = [
    ...naming,
    ...cloud.attributes,
    ...mappings.flatMap((mapping) => mapping.attributes),
    ...linksOf(cloud, type).flatMap((link) => [link.by, link.within ?? [], link.attributes].flat()),
    ...linksTo(cloud, type).flatMap((link) => [link.matching, link.within ?? []].flat()),
    ...(account ?? []),
  ];
  return [...new Set(listed.map((path) => path.split('.')[0] ?? path))];
}

export function linksOf(cloud: Cloud, type: string): readonly Link[] {
  return cloud.links.filter((link) => link.type === type);
}

const linksByParent = new WeakMap<Cloud, Map<string, readonly Link[]>>();

/** Links that lead to instances of a type; asked for every instance, so worked out once. */
export function linksTo(cloud: Cloud, type: string): readonly Link[] {
  let byType = linksByParent.get(cloud);
  if (byType === undefined) linksByParent.set(cloud, (byType = new Map()));
  let links = byType.get(type);
  if (links === undefined) byType.set(type, (links = cloud.links.filter((link) => link.to.includes(type))));
  return links;
}

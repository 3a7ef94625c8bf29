import { known, unknown, type Fact } from '../../model/fact.ts';
import type { Field, Gap, Kind, Reads, Resource, Source } from '../../model/resource.ts';
import type { Cloud, FactReaders, Instance, TypeMapping } from '../terraform/mapping.ts';
import { addressOf, Unseen, type Instances } from './instance.ts';
import type { Thing } from './thing.ts';

type Reader = (instance: Instance) => Fact<unknown>;
type Readers = Readonly<Record<string, Reader | undefined>>;

/** Readers of facts that an API shows better than a state. */
export type BetterFacts = { readonly [K in Kind]: FactReaders<K> }[Kind];

/** How things become resources. */
export interface Making {
  readonly cloud: Cloud;
  readonly instances: Instances;
  readonly source: Source;
  readonly reads: Reads;
  readonly labels: boolean;
  /** By type. */
  readonly better: Readonly<Record<string, BetterFacts | undefined>>;
}

/** The resources that a thing becomes, or a gap where it cannot be told whether it is one. */
export function resourcesOf(thing: Thing, making: Making): readonly (Resource | Gap)[] {
  const { cloud, reads } = making;
  const mappings = cloud.types.filter(({ type, kind }) => type === thing.type && reads[kind] !== undefined);
  if (mappings.length === 0) return [];
  const instance = making.instances.own(thing);
  return mappings.flatMap((mapping): readonly (Resource | Gap)[] => {
    const is = mapping.when === undefined ? undefined : seen(mapping.when, instance);
    if (is?.known === false) return [doubt(thing, mapping, is, making)];
    return is?.value === false ? [] : [toResource(thing, instance, mapping, making)];
  });
}

const notAsked = unknown('not-looked-at', { path: 'labels' });

function toResource(thing: Thing, instance: Instance, mapping: TypeMapping, making: Making): Resource {
  const { cloud, source } = making;
  const name = mapping.name?.(instance);
  return {
    what: 'resource',
    kind: mapping.kind,
    provider: cloud.id,
    id: cloud.idOf(instance) ?? instance.address,
    name: name?.known === true ? name.value : cloud.nameOf(instance),
    type: thing.type,
    address: instance.address,
    account: thing.place.account,
    region: (mapping.region ?? cloud.regionOf)(instance),
    labels: making.labels ? cloud.labelsOf(instance) : notAsked,
    source,
    facts: factsOf(instance, mapping, making),
  };
}

function factsOf(instance: Instance, mapping: TypeMapping, making: Making): Resource['facts'] {
  const own = mapping.facts as Readers;
  const better = making.better[mapping.type] as Readers | undefined;
  const facts: Record<string, Fact<unknown>> = {};
  const fields: readonly Field[] = making.reads[mapping.kind] ?? [];
  for (const field of fields) {
    const reader = better?.[field] ?? own[field];
    if (reader !== undefined) facts[field] = whole(seen(reader, instance));
  }
  return facts;
}

/** Works a fact out; where not all that it depends on could be seen, it is not known. */
function seen<T>(read: (instance: Instance) => Fact<T>, instance: Instance): Fact<T> {
  try {
    return read(instance);
  } catch (error) {
    if (error instanceof Unseen) return error.fact;
    throw error;
  }
}

/** An account is the whole: what is not found in it is nowhere else. */
function whole<T>(fact: Fact<T>): Fact<T> {
  if (fact.from.absence !== true) return fact;
  const { absence: _, ...from } = fact.from;
  return { ...fact, from };
}

function doubt(thing: Thing, mapping: TypeMapping, fact: Fact<boolean>, { cloud, source }: Making): Gap {
  const { account, region } = thing.place;
  const subject = addressOf(thing);
  return {
    what: 'gap',
    kinds: [mapping.kind],
    provider: cloud.id,
    account,
    region,
    source,
    subject,
    why: fact.known ? 'ambiguous' : fact.why,
    detail: `What ${subject} is cannot be told: ${fact.known ? '' : fact.detail}.`,
    ...(fact.from.call === undefined ? {} : { call: fact.from.call }),
  };
}

type AccountReader = (all: Instances['everywhere']) => Fact<unknown>;

/** The account itself, with the settings that hold for all of it. */
export function accountResource(
  account: string,
  making: Making,
  better: Readonly<Record<string, AccountReader | undefined>>,
): Resource | undefined {
  const { cloud, source, instances } = making;
  const fields = making.reads.account;
  if (fields === undefined) return undefined;
  const own = cloud.account.facts as Readonly<Record<string, AccountReader | undefined>>;
  const facts: Record<string, Fact<unknown>> = {};
  for (const field of fields) {
    const reader = better[field] ?? own[field];
    if (reader !== undefined) facts[field] = accountFact(reader, instances);
  }
  return {
    what: 'resource',
    kind: 'account',
    provider: cloud.id,
    id: account,
    name: account,
    type: 'account',
    address: account,
    account,
    region: known('global', { path: 'account' }),
    labels: known({}, { path: 'account' }),
    source,
    facts,
  };
}

function accountFact(read: AccountReader, instances: Instances): Fact<unknown> {
  try {
    return read(instances.everywhere);
  } catch (error) {
    if (error instanceof Unseen) return error.fact;
    throw error;
  }
}

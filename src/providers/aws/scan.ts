import type { ApiCall } from '../../model/call.ts';
import type { Reads } from '../../model/resource.ts';
import { computed, constant, elementsAt, type Attributes, type Place } from '../live/attributes.ts';
import { namesAt } from '../live/names-at.ts';
import { addressOf } from '../live/instance.ts';
import { createTable } from '../live/table.ts';
import type { Thing } from '../live/thing.ts';
import { aws } from '../terraform/aws/index.ts';
import type { Answer } from './caller.ts';
import { count, lose, type Account, type Scan, type Scanned } from './scanning.ts';
import { partitionOf } from './partitions.ts';
import type { Plan } from './plan.ts';
import type { Detail, Gives, List, Service } from './service.ts';

/** Asks everything of a plan in every region of an account. What does not come is a gap, or marked where it is missing. */
export async function scanAccount(account: Account, plan: Plan, reads: Reads): Promise<Scanned> {
  const scan: Scan = {
    account,
    plan,
    reads,
    table: createTable(aws, plan.expected),
    gaps: [],
    unique: new Set(),
  };
  await Promise.all(
    plan.lists.flatMap(({ service, list }) =>
      placesFor(list, account).map((place) => runList(scan, service, list, place)),
    ),
  );
  for (const service of new Set(plan.lists.map((list) => list.service))) service.complete?.(scan.table);
  return scan;
}

function placesFor(list: List, account: Account): readonly Place[] {
  const { id, partition } = account;
  return wanted(list, account).map((region) => ({ partition, account: id, region }));
}

/** Regions of one partition alone mean that no other partition has the service. */
function wanted({ scope, only }: List, { partition, regions, home, global }: Account): readonly string[] {
  if (only !== undefined) return only.filter((region) => partitionOf(region) === partition);
  if (scope === undefined) return regions;
  return [scope === 'account' ? home : global];
}

async function runList(scan: Scan, service: Service, list: List, place: Place): Promise<void> {
  const answer = await scan.account.caller.ask(service, list, list.input?.(place) ?? {}, place);
  const wide = list.scope !== undefined || list.only !== undefined;
  const where = wide ? undefined : place.region;
  if (answer.reason !== undefined) lose(scan, list.gives, answer, where);
  else for (const { type } of list.gives) scan.table.came(type, where, answer.call);
  if (list.presence !== undefined) count(scan, list.presence, answer, place, where);
  const made = answer.items.flatMap((item) =>
    list.gives.flatMap((gives) =>
      elementsOf(gives, item, place).map(async (element) => {
        const region = wide ? await locate(scan, gives, element, answer, list, place) : place.region;
        await enter(
          scan,
          thingOf(gives, element, { call: answer.call, place: { ...place, region }, wide }),
          gives.unique,
        );
      }),
    ),
  );
  await Promise.all(made);
}

function elementsOf({ each, when }: Gives, item: unknown, place: Place): readonly unknown[] {
  const elements = typeof each === 'function' ? each(item) : elementsAt(item, each ?? '');
  return when === undefined ? elements : elements.filter((element) => when(element, place));
}

const everywhere: Attributes = { region: computed('region', (_, { region }) => region || undefined) };

/** Where something was seen. */
type Seen = Pick<Thing, 'place' | 'wide' | 'of'> & { readonly call: ApiCall };

function thingOf(gives: Gives, item: unknown, seen: Seen): Thing {
  const { type, attributes, parts = [] } = gives;
  const { call, ...where } = seen;
  const layers = [
    { attributes, item, call },
    { attributes: everywhere, item, call },
  ];
  const thing: Thing = { ...where, type, layers, parts: new Map() };
  const inside = { ...seen, of: addressOf(thing) };
  for (const part of parts) {
    const things = elementsOf(part, item, where.place).map((element) => thingOf(part, element, inside));
    thing.parts.set(part.type, { things, call });
  }
  return thing;
}

/** Region of a thing in a list of the whole account: by its item, else by asking; empty if nothing says it. */
async function locate(
  scan: Scan,
  gives: Gives,
  item: unknown,
  answer: Answer,
  list: List,
  place: Place,
): Promise<string> {
  if (list.regionOf === undefined) return place.region;
  const said = list.regionOf(item);
  if (said !== undefined) return said;
  const found = detailsOf(scan, gives.type).find(({ detail }) => detail.locates !== undefined);
  if (found === undefined) return '';
  const { service, detail } = found;
  const asked = await askAbout(
    scan,
    service,
    detail,
    thingOf(gives, item, { call: answer.call, place, wide: true }),
  );
  return asked.items.map((element) => detail.locates?.(element)).find((region) => region !== undefined) ?? '';
}

/** Keeps a thing once all about it has been asked. */
async function enter(scan: Scan, thing: Thing, unique?: string): Promise<void> {
  if (unique !== undefined) {
    const key = `${thing.type} ${thing.place.region} ${nameOf(thing)(unique)}`;
    if (scan.unique.has(key)) return;
    scan.unique.add(key);
  }
  for (const part of thing.parts.values()) if ('things' in part) part.things.forEach(scan.table.add);
  const details = detailsOf(scan, thing.type).filter(({ detail }) => detail.locates === undefined);
  await Promise.all(details.map(({ service, detail }) => runDetail(scan, service, detail, thing)));
  scan.table.add(thing);
}

function detailsOf({ plan }: Scan, type: string): readonly { service: Service; detail: Detail }[] {
  return plan.details.get(type) ?? [];
}

async function runDetail(scan: Scan, service: Service, detail: Detail, thing: Thing): Promise<void> {
  const { gives = [], adds } = detail;
  if (detail.when !== undefined && !detail.when(nameOf(thing))) {
    for (const { type } of gives) thing.parts.set(type, { things: [], call: undefined });
    if (adds !== undefined) thing.layers.push({ attributes: adds, item: {}, call: undefined });
    return;
  }
  const answer = await askAbout(scan, service, detail, thing);
  const { call, reason } = answer;
  if (adds !== undefined) {
    thing.layers.push(
      reason === undefined
        ? { attributes: adds, item: added(detail, answer), call }
        : { attributes: adds, reason, call },
    );
  }
  if (detail.presence !== undefined) count(scan, detail.presence, answer, thing.place, thing.place.region);
  if (reason !== undefined && gives.length > 0) lose(scan, gives, answer, thing.place.region);
  await Promise.all(gives.map((given) => enterParts(scan, given, answer, thing)));
}

/** The things of one type that an answer about a thing gives. */
async function enterParts(
  scan: Scan,
  given: Gives,
  { items, call, reason }: Answer,
  thing: Thing,
): Promise<void> {
  const parts = items
    .flatMap((item) => elementsOf(given, item, thing.place))
    .map((item) => {
      const part = thingOf(given, item, { call, place: thing.place, wide: thing.wide, of: addressOf(thing) });
      const told = given.within?.(nameOf(thing), thing.place);
      part.layers.push({ attributes: { ...namesOfParent(thing, given.type), ...told }, item, call });
      return part;
    });
  await Promise.all(parts.map((part) => enter(scan, part, given.unique)));
  thing.parts.set(given.type, reason === undefined ? { things: parts, call } : { reason, call });
}

/** The attributes by which a part names what it belongs to: the answer about a thing does not repeat its name. */
function namesOfParent(parent: Thing, type: string): Attributes {
  const links = aws.links.filter((link) => link.type === type && link.to.includes(parent.type));
  const names = links.flatMap(({ by, matching }) => {
    const name = matching.map(nameOf(parent)).find((text) => text !== '');
    return name === undefined ? [] : [[by, constant(by, name)] as const];
  });
  return Object.fromEntries(names);
}

/** What a detail adds: the answer, or an object with the list of all its pages under the name of the list. */
function added({ items }: Detail, answer: Answer): unknown {
  return items === undefined ? (answer.items[0] ?? {}) : { [items]: answer.items };
}

/** Asks in the region of the thing, or where that is not known in the home region. */
function askAbout(scan: Scan, service: Service, detail: Detail, thing: Thing): Promise<Answer> {
  const { account } = scan;
  const place = { ...thing.place, region: thing.place.region || account.home };
  const input = detail.input(nameOf(thing), place);
  return account.caller.ask(service, detail, input, place, addressOf(thing));
}

function nameOf(thing: Thing): (attribute: string) => string {
  return (attribute) => {
    const names = namesAt(thing, attribute);
    return 'why' in names ? '' : (names[0] ?? '');
  };
}

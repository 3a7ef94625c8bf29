import type { ApiCall } from '../../model/call.ts';
import { computed, constant, elementsAt, type Attributes, type Place } from '../live/attributes.ts';
import { namesAt } from '../live/names-at.ts';
import { addressOf } from '../live/instance.ts';
import type { Thing } from '../live/thing.ts';
import { aws } from '../terraform/aws/index.ts';
import type { Answer } from './caller.ts';
import { count, lose, type Scan } from './scanning.ts';
import type { Detail, Gives, Service } from './service.ts';

/** The things of one type in an item of an answer, as the API spells them. */
export function elementsOf({ each, when }: Gives, item: unknown, place: Place): readonly unknown[] {
  const elements = typeof each === 'function' ? each(item) : elementsAt(item, each ?? '');
  return when === undefined ? elements : elements.filter((element) => when(element, place));
}

const everywhere: Attributes = { region: computed('region', (_, { region }) => region || undefined) };

/** Where something was seen. */
type Seen = Pick<Thing, 'place' | 'wide' | 'of'> & { readonly call: ApiCall };

export function thingOf(gives: Gives, item: unknown, seen: Seen): Thing {
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

/** Keeps a thing once all about it has been asked. */
export async function enter(scan: Scan, thing: Thing, unique?: string): Promise<void> {
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

export function detailsOf({ plan }: Scan, type: string): readonly { service: Service; detail: Detail }[] {
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
export function askAbout(scan: Scan, service: Service, detail: Detail, thing: Thing): Promise<Answer> {
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

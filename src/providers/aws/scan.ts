import type { Reads } from '../../model/resource.ts';
import type { Place } from '../live/attributes.ts';
import { createTable } from '../live/table.ts';
import { aws } from '../terraform/aws/index.ts';
import type { Answer } from './caller.ts';
import { createOutlook, type Outlook } from './outlook.ts';
import { count, lose, type Account, type Scan, type Scanned } from './scanning.ts';
import { partitionOf } from './partitions.ts';
import type { Plan } from './plan.ts';
import type { Gives, List, Service } from './service.ts';
import { askAbout, detailsOf, elementsOf, enter, thingOf } from './things.ts';

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
  const outlook = createOutlook();
  // What only says more of other things is asked once these are on their way.
  const first = plan.lists.filter(({ list }) => list.about === undefined);
  const later = plan.lists.filter(({ list }) => list.about !== undefined);
  await Promise.all(
    [...first, ...later].flatMap(({ service, list }) =>
      placesFor(list, account).map((place) => runList(scan, service, list, place, outlook)),
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

async function runList(
  scan: Scan,
  service: Service,
  list: List,
  place: Place,
  outlook: Outlook,
): Promise<void> {
  if (list.about !== undefined && !(await outlook.mayStand(list.about, place.region))) return;
  const answering = scan.account.caller.ask(service, list, list.input?.(place) ?? {}, place);
  outlook.expect(list, place, answering);
  await takeList(scan, list, await answering, place);
}

async function takeList(scan: Scan, list: List, answer: Answer, place: Place): Promise<void> {
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

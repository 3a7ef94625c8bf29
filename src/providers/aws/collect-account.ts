import type { Collected, CollectRequest } from '../../model/provider.ts';
import type { Source } from '../../model/resource.ts';
import { createInstances } from '../live/instance.ts';
import { accountResource, resourcesOf, type BetterFacts, type Making } from '../live/resources.ts';
import type { Table } from '../live/table.ts';
import { aws } from '../terraform/aws/index.ts';
import { kindsOf, type Plan } from './plan.ts';
import { scanAccount } from './scan.ts';
import type { Account } from './scanning.ts';
import { services } from './services/index.ts';

const better: Readonly<Record<string, BetterFacts | undefined>> = Object.assign(
  {},
  ...services.map(({ facts }) => facts ?? {}),
);

const betterOfAccount = Object.assign({}, ...services.map(({ accountFacts }) => accountFacts ?? {}));

/** Everything that the plan shows of one account. */
export async function* collectAccount(
  account: Account,
  plan: Plan,
  { reads, labels = true, world }: CollectRequest,
): AsyncGenerator<Collected> {
  const { table, gaps } = await scanAccount(account, plan, reads);
  const source = sourceOf(account, table, world.now());
  const instances = createInstances(table);
  const making: Making = { cloud: aws, instances, source, reads, labels, better };
  yield source;
  for (const thing of table.things()) yield* resourcesOf(thing, making);
  const own = accountResource(account.id, making, betterOfAccount);
  if (own !== undefined) yield own;
  for (const gap of gaps) yield { ...gap, source };
}

/** The account as a source, with what was found by type. */
function sourceOf({ id, partition, regions }: Account, table: Table, now: Date): Source {
  const mapped: Record<string, number> = {};
  const linked: Record<string, number> = {};
  const counts = { total: 0, mapped: 0, linked: 0, irrelevant: 0, unmapped: 0 };
  for (const { type } of table.things()) {
    const group = kindsOf({ type }).length > 0 ? 'mapped' : 'linked';
    const types = group === 'mapped' ? mapped : linked;
    types[type] = (types[type] ?? 0) + 1;
    counts[group] += 1;
    counts.total += 1;
  }
  return {
    what: 'source',
    reader: 'aws',
    name: `aws:${id}`,
    layer: 'live',
    about: { ...(partition === 'aws' ? {} : { partition }), regions: String(regions.length) },
    modified: now.toISOString(),
    counts,
    types: { mapped, linked, irrelevant: {}, unmapped: {} },
    warnings: [],
  };
}

import { known, type Fact } from '../../model/fact.ts';
import type { Reads, Resource, Source } from '../../model/resource.ts';
import { foreignInstances } from './instance.ts';
import type { Graph } from './links/graph.ts';
import type { Cloud, Instance } from './mapping.ts';

/** The accounts that the resources of a source belong to, by cloud; undefined stands for one that is not told. */
export type Accounts = ReadonlyMap<Cloud, ReadonlySet<string | undefined>>;

type AccountReaders = Readonly<
  Record<string, ((all: (type: string) => readonly Instance[]) => Fact<unknown>) | undefined>
>;

/** One resource of kind `account` for each of them, if accounts are read. */
export function* accountsOf(
  accounts: Accounts,
  graph: Graph,
  source: Source,
  reads: Reads,
): Generator<Resource> {
  const fields = reads.account;
  if (fields === undefined) return;
  for (const [cloud, ids] of accounts) {
    for (const id of ids) yield toAccount(cloud, id, settingsOf(cloud, id, ids, graph), source, fields);
  }
}

function toAccount(
  cloud: Cloud,
  id: string | undefined,
  all: (type: string) => readonly Instance[],
  source: Source,
  fields: readonly string[],
): Resource {
  const readers = cloud.account.facts as AccountReaders;
  const facts: Record<string, Fact<unknown>> = {};
  for (const field of fields) {
    const reader = readers[field];
    if (reader !== undefined) facts[field] = reader(all);
  }
  return {
    what: 'resource',
    kind: 'account',
    provider: cloud.id,
    id: id ?? `${cloud.id} account of ${source.name}`,
    name: id ?? `the ${cloud.id} account`,
    type: 'account',
    address: id ?? '',
    account: id,
    region: known('global', { path: 'account' }),
    labels: known({}, { path: 'account' }),
    source,
    facts,
  };
}

/** The account-wide settings of an account; where only one is known, those that do not say are its own. */
function settingsOf(
  cloud: Cloud,
  id: string | undefined,
  ids: ReadonlySet<string | undefined>,
  graph: Graph,
): (type: string) => readonly Instance[] {
  const single = ids.size - (ids.has(undefined) ? 1 : 0) <= 1;
  return (type) => {
    const own = graph.ofType(type).filter((row) => row.shape.cloud === cloud);
    return foreignInstances(own, graph).filter((instance) => {
      const account = cloud.accountOf(instance);
      return account === id || (single && account === undefined);
    });
  };
}

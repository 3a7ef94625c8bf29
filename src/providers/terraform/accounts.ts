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

/** One resource of kind `account` for each of them, if accounts are read: clouds of one id share theirs. */
export function* accountsOf(
  accounts: Accounts,
  graph: Graph,
  source: Source,
  reads: Reads,
): Generator<Resource> {
  const fields = reads.account;
  if (fields === undefined) return;
  for (const [provider, clouds] of Map.groupBy(accounts.keys(), (cloud) => cloud.id)) {
    const ids = new Set(clouds.flatMap((cloud) => [...(accounts.get(cloud) ?? [])]));
    for (const id of ids) {
      const facts = clouds.map((cloud) => factsOf(cloud, settingsOf(cloud, id, ids, graph), fields));
      yield toAccount(provider, id, source, Object.assign({}, ...facts));
    }
  }
}

function factsOf(
  cloud: Cloud,
  all: (type: string) => readonly Instance[],
  fields: readonly string[],
): Record<string, Fact<unknown>> {
  const readers = cloud.account.facts as AccountReaders;
  const facts: Record<string, Fact<unknown>> = {};
  for (const field of fields) {
    const reader = readers[field];
    if (reader !== undefined) facts[field] = reader(all);
  }
  return facts;
}

function toAccount(
  provider: string,
  id: string | undefined,
  source: Source,
  facts: Readonly<Record<string, Fact<unknown>>>,
): Resource {
  return {
    what: 'resource',
    kind: 'account',
    provider,
    id: id ?? `${provider} account of ${source.name}`,
    name: id ?? `the ${provider} account`,
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

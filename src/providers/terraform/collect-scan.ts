import type { Collected, CollectRequest } from '../../model/provider.ts';
import type { Source } from '../../model/resource.ts';
import { accountsOf } from './accounts.ts';
import type { Scanned } from './form.ts';
import { gapsOf } from './gaps.ts';
import { createCursor, type Cursor } from './instance.ts';
import { createGraph } from './links/graph.ts';
import { strays } from './links/strays.ts';
import type { Cloud } from './mapping.ts';
import { createDoubts, resourcesOf } from './resources.ts';
import type { Row } from './row.ts';

/** What the mappings make of one scanned input, the source first. */
export function* collectScan(
  scanned: Scanned,
  source: Source,
  request: CollectRequest,
): Generator<Collected> {
  const { reads } = request;
  yield source;
  const { rows } = scanned.reading;
  const graph = createGraph(rows, scanned);
  const cursor = createCursor(graph);
  const accounts = new Map<Cloud, Set<string | undefined>>();
  const doubts = createDoubts();
  for (const row of rows) {
    for (const outcome of resourcesOf(row, cursor, source, request)) {
      if (outcome.what === 'doubt') {
        doubts.add(row, outcome);
        continue;
      }
      yield outcome;
    }
    if (reads.account !== undefined) addAccount(accounts, row, cursor);
  }
  yield* accountsOf(accounts, graph, source, reads);
  yield* doubts.gaps(source);
  yield* strays(rows, graph, source, reads);
  yield* gapsOf(scanned, source, reads);
}

function addAccount(accounts: Map<Cloud, Set<string | undefined>>, row: Row, cursor: Cursor): void {
  const { cloud } = row.shape;
  if (cloud === undefined) return;
  const account = cloud.accountOf(cursor.at(row));
  const ids = accounts.get(cloud);
  if (ids === undefined) accounts.set(cloud, new Set([account]));
  else ids.add(account);
}

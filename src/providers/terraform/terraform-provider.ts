import { kinds } from '../../model/kinds.ts';
import type { Collected, CollectRequest, Provider } from '../../model/provider.ts';
import type { Source } from '../../model/resource.ts';
import { accountsOf } from './accounts.ts';
import { createCatalog, type Catalog } from './catalog.ts';
import type { Scanned } from './form.ts';
import { gapsOf, lastingGaps } from './gaps.ts';
import { findInputs, nothingIn } from './inputs.ts';
import { createGraph } from './links/graph.ts';
import { createCursor, type Cursor } from './instance.ts';
import { strays } from './links/strays.ts';
import type { Cloud } from './mapping.ts';
import { createDoubts, resourcesOf } from './resources.ts';
import type { Row } from './row.ts';
import { scanInput } from './scan-input.ts';
import { sourceOf } from './source.ts';

/** The provider `terraform` for these clouds: reads states and plans from files, folders and standard input. */
export function terraformProvider(clouds: readonly Cloud[]): Provider {
  return {
    id: 'terraform',
    title: 'Terraform',
    kinds,
    collect: (request) => collect(request, clouds),
  };
}

interface Scan {
  readonly scanned: Scanned;
  readonly source: Source;
}

/** Everything is scanned before anything is yielded, so that a bad input spoils nothing. */
async function* collect(request: CollectRequest, clouds: readonly Cloud[]): AsyncGenerator<Collected> {
  const scans = await scanAll(request, createCatalog(clouds));
  const inUse = new Set<Cloud>();
  for (let scan = scans.shift(); scan !== undefined; scan = scans.shift()) {
    for (const shape of scan.scanned.reading.tally.keys())
      if (shape.cloud !== undefined) inUse.add(shape.cloud);
    yield* collectScan(scan, request);
  }
  yield* lastingGaps(inUse, request.reads);
}

async function scanAll(request: CollectRequest, catalog: Catalog): Promise<Scan[]> {
  const inputs = await findInputs(request.inputs, request.world);
  const scans: Scan[] = [];
  const passedOver: string[] = [];
  for (const input of inputs) {
    request.world.signal.throwIfAborted();
    const scanned = await scanInput(input, catalog);
    if ('foreign' in scanned) {
      if (!input.found) throw scanned.foreign;
      passedOver.push(`${scanned.foreign.message.replace(/\.$/u, '')}, and was passed over.`);
    } else {
      const source = sourceOf(scanned, input.name, await input.modified(), passedOver.splice(0));
      scans.push({ scanned, source });
    }
  }
  if (scans.length === 0) throw nothingIn(request.inputs.join(', '), []);
  return scans;
}

function* collectScan({ scanned, source }: Scan, request: CollectRequest): Generator<Collected> {
  const { reads } = request;
  yield source;
  const { rows } = scanned.reading;
  const graph = createGraph(rows, scanned.configuration);
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

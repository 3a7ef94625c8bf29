import type { Collected, CollectRequest } from '../../model/provider.ts';
import type { Source } from '../../model/resource.ts';
import { createCatalog, type Catalog } from './catalog.ts';
import { collectScan } from './collect-scan.ts';
import type { Scanned } from './form.ts';
import { lastingGaps } from './gaps.ts';
import { findInputs, nothingIn, type Input } from './inputs.ts';
import type { Cloud } from './mapping.ts';
import type { Foreign } from './scan-input.ts';
import { sourceOf } from './source.ts';

/** Scans one input; see `scanInput` of this folder. */
export type ScanInput = (input: Input, catalog: Catalog) => Promise<Scanned | Foreign>;

export interface Scan {
  readonly scanned: Scanned;
  readonly source: Source;
}

/** Reads the inputs of a request. Everything is scanned before anything is yielded, so that a bad input spoils nothing. */
export async function* collectInputs(
  request: CollectRequest,
  clouds: readonly Cloud[],
  scanInput: ScanInput,
): AsyncGenerator<Collected> {
  yield* collectScans(await scanAll(request, createCatalog(clouds), scanInput), request);
}

/** What the mappings make of scanned inputs, one after the other; each is dropped once it has been read. */
export function* collectScans(scans: Scan[], request: CollectRequest): Generator<Collected> {
  const inUse = new Map<Cloud, Set<string>>();
  for (let scan = scans.shift(); scan !== undefined; scan = scans.shift()) {
    for (const { cloud, type } of scan.scanned.reading.tally.keys()) {
      if (cloud === undefined) continue;
      const types = inUse.get(cloud) ?? new Set();
      inUse.set(cloud, types.add(type));
    }
    yield* collectScan(scan.scanned, scan.source, request);
  }
  yield* lastingGaps(inUse, request.reads);
}

async function scanAll(request: CollectRequest, catalog: Catalog, scanInput: ScanInput): Promise<Scan[]> {
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

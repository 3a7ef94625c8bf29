import { resolve } from 'node:path';
import { kinds } from '../../../model/kinds.ts';
import type { Collected, CollectRequest, Provider } from '../../../model/provider.ts';
import { createCatalog } from '../../terraform/catalog.ts';
import { clouds } from '../../terraform/clouds.ts';
import { collectScans, type Scan } from '../../terraform/collect-inputs.ts';
import { sourceOf } from '../../terraform/source.ts';
import { parseProgram } from '../named-stack.ts';
import { evaluateProgram } from '../yaml/evaluate-program.ts';
import { readProject } from './project.ts';
import { runProgram } from './run-program.ts';
import { scanProgram } from './scan-program.ts';

/**
 * Reads programs of Pulumi: `infra` or `infra#dev`. A program in TypeScript or JavaScript runs, in a process of its own
 * and with an engine that knows nothing; one in YAML is read. What only an update would tell is not known.
 */
export const pulumiProgram: Provider = { id: 'pulumi-program', title: 'Pulumi program', kinds, collect };

async function* collect(request: CollectRequest): AsyncGenerator<Collected> {
  const { world } = request;
  const catalog = createCatalog(clouds);
  const scans: Scan[] = [];
  for (const input of new Set(request.inputs)) {
    world.signal.throwIfAborted();
    const { order, written, notes } = await readProject(parseProgram(input), world);
    const evaluated =
      written === undefined ? await runProgram(order, input, world) : evaluateProgram(written, order);
    const scanned = scanProgram(
      { ...evaluated, notes: [...notes, ...evaluated.notes] },
      order,
      catalog,
      resolve('.'),
    );
    scans.push({ scanned, source: sourceOf(scanned, input, undefined, []) });
  }
  yield* collectScans(scans, request);
}

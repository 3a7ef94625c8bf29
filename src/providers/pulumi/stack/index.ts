import { kinds } from '../../../model/kinds.ts';
import type { CollectRequest, Collected, Provider } from '../../../model/provider.ts';
import { createCatalog } from '../../terraform/catalog.ts';
import { clouds } from '../../terraform/clouds.ts';
import { collectScans, type Scan } from '../../terraform/collect-inputs.ts';
import { sourceOf } from '../../terraform/source.ts';
import { parseNamedStack } from '../named-stack.ts';
import { scanInput } from '../scan-input.ts';
import { exportStack } from './export-stack.ts';

/**
 * Reads stacks of Pulumi from their backend: `dev`, `organization/project/dev` or `infra#dev`. The pulumi CLI is asked
 * to export them, through the Automation API; it changes nothing and decrypts nothing.
 */
export const pulumiStack: Provider = { id: 'pulumi-stack', title: 'Pulumi stack', kinds, collect };

async function* collect(request: CollectRequest): AsyncGenerator<Collected> {
  const { world } = request;
  const catalog = createCatalog(clouds);
  const scans: Scan[] = [];
  for (const input of new Set(request.inputs)) {
    world.signal.throwIfAborted();
    const bytes = await exportStack(parseNamedStack(input), world);
    const name = `pulumi-stack:${input}`;
    const scanned = await scanInput({ name, read: () => Promise.resolve(bytes) }, catalog);
    if ('foreign' in scanned) throw scanned.foreign;
    scans.push({ scanned, source: sourceOf(scanned, name, undefined, []) });
  }
  yield* collectScans(scans, request);
}

import { UserError } from '../../errors.ts';
import { kinds } from '../../model/kinds.ts';
import type { Collected, CollectRequest, Provider } from '../../model/provider.ts';
import { clouds } from '../terraform/clouds.ts';
import { collectScans, type Scan } from '../terraform/collect-inputs.ts';
import { createCatalog } from '../terraform/catalog.ts';
import { sourceOf } from '../terraform/source.ts';
import { holdsCode, scanCode } from './scan-code.ts';

/**
 * Reads Terraform code: root modules in folders, with the modules they call.
 *
 * Nothing is executed and nothing fetched. What the code alone does not tell is unknown, with the expression as reason.
 */
export const hcl: Provider = { id: 'hcl', title: 'Terraform code', kinds, collect };

async function* collect(request: CollectRequest): AsyncGenerator<Collected> {
  const { world } = request;
  const catalog = createCatalog(clouds);
  const scans: Scan[] = [];
  for (const input of new Set(request.inputs)) {
    world.signal.throwIfAborted();
    const folder = input.length > 1 ? input.replace(/\/+$/u, '') : input;
    if (!(await holdsCode(folder, world)))
      throw new UserError(
        `${input} holds no Terraform code.`,
        'Give the folder of a root module, with its *.tf files.',
      );
    const scanned = await scanCode(folder, catalog, world);
    scans.push({ scanned, source: sourceOf(scanned, input, undefined, scanned.notes) });
  }
  yield* collectScans(scans, request);
}

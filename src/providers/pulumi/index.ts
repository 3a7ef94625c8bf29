import { kinds } from '../../model/kinds.ts';
import type { Provider } from '../../model/provider.ts';
import { clouds } from '../terraform/clouds.ts';
import { collectInputs } from '../terraform/collect-inputs.ts';
import { scanInput } from './scan-input.ts';

/**
 * Reads stacks of Pulumi from files, folders and standard input: what `pulumi stack export` writes, and checkpoints.
 *
 * Most providers of Pulumi are Terraform providers inside, so their resources are read by the Terraform mappings.
 */
export const pulumi: Provider = {
  id: 'pulumi',
  title: 'Pulumi',
  kinds,
  collect: (request) => collectInputs(request, clouds, scanInput),
};

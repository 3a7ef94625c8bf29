import { kinds } from '../../model/kinds.ts';
import type { Provider } from '../../model/provider.ts';
import { collectInputs } from './collect-inputs.ts';
import type { Cloud } from './mapping.ts';
import { scanInput } from './scan-input.ts';

/** The provider `terraform` for these clouds: reads states and plans from files, folders and standard input. */
export function terraformProvider(clouds: readonly Cloud[]): Provider {
  return {
    id: 'terraform',
    title: 'Terraform',
    kinds,
    collect: (request) => collectInputs(request, clouds, scanInput),
  };
}

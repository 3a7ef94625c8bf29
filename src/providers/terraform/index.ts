import type { Provider } from '../../model/provider.ts';
import { aws } from './aws/index.ts';
import { azure } from './azure/index.ts';
import { hetzner } from './hetzner/index.ts';
import { terraformProvider } from './terraform-provider.ts';

/** Reads Terraform and OpenTofu states and plans: raw states of version 4 and the output of `terraform show -json`. */
export const terraform: Provider = terraformProvider([aws, azure, hetzner]);

import type { Provider } from '../../model/provider.ts';
import { clouds } from './clouds.ts';
import { terraformProvider } from './terraform-provider.ts';

/** Reads Terraform and OpenTofu states and plans: raw states of version 4 and the output of `terraform show -json`. */
export const terraform: Provider = terraformProvider(clouds);

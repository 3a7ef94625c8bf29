import { aws } from './aws/index.ts';
import { azure } from './azure/index.ts';
import { hetzner } from './hetzner/index.ts';
import { hetznerObjectStorage } from './hetzner/object-storage.ts';
import type { Cloud } from './mapping.ts';

/** Every cloud whose Terraform types are known. */
export const clouds: readonly Cloud[] = [aws, azure, hetzner, hetznerObjectStorage];

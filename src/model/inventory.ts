import type { ApiCall } from './call.ts';
import type { Gap, Resource, Source } from './resource.ts';

/** Everything that was read in one run, and every place that was not. */
export interface Inventory {
  readonly sources: readonly Source[];
  readonly resources: readonly Resource[];
  readonly gaps: readonly Gap[];
  /** Every call that a live source made, in the order in which they ended. */
  readonly calls?: readonly ApiCall[];
}

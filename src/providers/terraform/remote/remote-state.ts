import type { World } from '../../../model/provider.ts';

/** A state that is no file, as it was read. */
export interface RemoteState {
  readonly bytes: Uint8Array;
  /** When it was last written, ISO 8601; undefined where the other side does not say. */
  readonly modified: string | undefined;
}

/** All of a state, or no more than shows that it may be read: then its bytes are few, or none. */
export type Extent = 'all' | 'beginning';

/** Reads the state at an address. Throws a `UserError` that says what to do, and shows no query and no secret. */
export type ReadState = (url: string, world: World, extent: Extent) => Promise<RemoteState>;

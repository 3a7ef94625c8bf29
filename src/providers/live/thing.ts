import type { ApiCall } from '../../model/call.ts';
import type { Attributes, Place, Reason } from './attributes.ts';

/** An answer, or a part of one, with what the mapping calls its fields. */
export interface Layer {
  readonly attributes: Attributes;
  readonly item: unknown;
  readonly call: ApiCall | undefined;
}

/** Attributes of which the call that would have brought them brought nothing. */
export interface LostLayer {
  readonly attributes: Attributes;
  readonly reason: Reason;
  readonly call: ApiCall | undefined;
}

/** What was asked about a thing and is of a type of its own, or why it is not known. */
export type Part =
  | { readonly things: readonly Thing[]; readonly call: ApiCall | undefined }
  | { readonly reason: Reason; readonly call: ApiCall | undefined };

/** Something that an API showed: one instance of a type of the mappings. */
export interface Thing {
  readonly type: string;
  readonly place: Place;
  /** Its names are unique in the whole account, not only in its region. */
  readonly wide: boolean;
  /** The first one that lists an attribute tells it. */
  readonly layers: (Layer | LostLayer)[];
  /** Address of the thing that it is a part of. */
  readonly of?: string;
  /** By type. */
  readonly parts: Map<string, Part>;
}

export function isLost(layer: Layer | LostLayer): layer is LostLayer {
  return 'reason' in layer;
}

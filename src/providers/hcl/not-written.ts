import { Untold } from '../terraform/row.ts';
import { isLeftToProvider } from './left-to-provider.ts';
import { movedDefault } from './moved-defaults.ts';
import type { Majors } from './provider-majors.ts';

const otherDefaults = new Untold(
  'ambiguous',
  'the code asks for a major of the provider whose defaults are not known',
);

const movedSince = new Untold(
  'ambiguous',
  'its default differs between majors of the provider, and neither the code nor its lock file names one',
);

/** What the provider configuration adds to what is written. */
export interface FilledIn {
  readonly majors: Majors;
  /** It has other defaults than the mappings know. */
  readonly otherwise: boolean;
  /** It gives labels to all that it makes. */
  readonly labelled: boolean;
}

/** The value of an attribute that is not written, or why it is not known; `true`: not before it is applied. */
export function notWritten(
  type: string,
  attribute: string,
  { majors, otherwise, labelled }: FilledIn,
): { readonly value: unknown } | Untold | true {
  const moved = otherwise ? undefined : movedDefault(type, attribute, majors);
  if (moved !== undefined) return moved === 'differs' ? movedSince : moved;
  if (isLeftToProvider(type, attribute) || (labelled && attribute === 'tags_all')) return true;
  // What code does not write is not set, which is not the same as left out.
  return otherwise ? otherDefaults : { value: null };
}

import type { Configuration } from './configuration.ts';
import type { Reading } from './forms/reading.ts';

/** The forms of input that are read. */
export type Form = 'raw-state' | 'shown-state' | 'plan';

/** One input, scanned: nothing of its bytes is kept but the rows and, for a plan, the indexed code. */
export interface Scanned {
  readonly form: Form;
  readonly reading: Reading;
  /** Serial, lineage, Terraform version and the like, as the input says. */
  readonly about: Readonly<Record<string, string>>;
  readonly configuration: Configuration | undefined;
  /** Sentences that say why this input does not show everything. */
  readonly incomplete: readonly string[];
}

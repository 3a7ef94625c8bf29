import type { Fact } from '../../model/fact.ts';
import type { Source } from '../../model/resource.ts';
import type { Configuration } from './configuration.ts';
import type { Reading } from './forms/reading.ts';
import type { Dependencies } from './links/look-up.ts';
import type { Row } from './row.ts';

/** The forms of input that are read. */
export type Form = 'raw-state' | 'shown-state' | 'plan';

/** One input, scanned: nothing of its bytes is kept but the rows and, for a plan, the indexed code. */
export interface Scanned {
  /** Id of the provider that read it. */
  readonly reader: string;
  readonly layer: Source['layer'];
  readonly reading: Reading;
  /** Serial, lineage, Terraform version and the like, as the input says. */
  readonly about: Readonly<Record<string, string>>;
  readonly configuration: Configuration | undefined;
  /** What attributes are made from, where the input itself says so. */
  readonly dependencies?: Dependencies | undefined;
  /** Spells an attribute path as the input does. */
  readonly spell: (path: string) => string;
  /** Region of the provider configuration of an instance, where the input shows it. */
  readonly regionOf: (row: Row) => Fact<string>;
  /** Sentences that say why this input does not show everything. */
  readonly incomplete: readonly string[];
}

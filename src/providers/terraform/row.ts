import type { Why } from '../../model/fact.ts';
import type { Position } from '../../model/position.ts';
import type { InstanceKey } from './address.ts';
import type { Shape } from './catalog.ts';

/**
 * One managed instance as the scan leaves it: only what the mappings listed, by the slots of its shape.
 *
 * `unknown` and `secret` hold, per slot, the input's own marks: `true` or `Untold`, or a tree with such leaves.
 */
export interface Row {
  readonly shape: Shape;
  readonly address: string;
  /** Module path with keys: `module.x["a"]`; empty for the root module. */
  readonly module: string;
  readonly label: string;
  readonly key: InstanceKey | undefined;
  /** The provider as the input spells it: tells apart two aliases in a raw state. */
  readonly provider: string;
  readonly at: Position;
  readonly values: readonly unknown[];
  readonly unknown: readonly unknown[] | undefined;
  readonly secret: readonly unknown[] | undefined;
  /** Why nothing at all can be said of its attributes. */
  readonly blank: Blank | undefined;
}

/** Like the mark `true` of an input that says why a value is not known. */
export class Untold {
  readonly why: Why;
  /** Clause, as in `Unknown`. */
  readonly detail: string;

  constructor(why: Why, detail: string) {
    this.why = why;
    this.detail = detail;
  }
}

/** Whether a mark covers the whole value; otherwise it is a tree, or nothing. */
export function isWhole(mark: unknown): boolean {
  return mark === true || mark instanceof Untold;
}

export interface Blank {
  readonly why: Why;
  readonly detail: string;
}

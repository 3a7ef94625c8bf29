import type { Scope } from '../evaluate/scope.ts';
import type { Value } from '../values/value.ts';

/** A function of the language that only computes. */
export interface FunctionOf {
  /** Throws `EvaluationError` for arguments that are wrong. */
  readonly apply: (given: readonly Value[], scope: Scope) => Value;
  /** Elements of its arguments may be unknown; otherwise the result then is unknown. */
  readonly partial?: true;
  /** It sees for itself which arguments are sensitive. */
  readonly sensitive?: true;
}

/** A function that needs all of its arguments known. */
export function whole(apply: FunctionOf['apply']): FunctionOf {
  return { apply };
}

/** A function that needs only its arguments themselves known, not what they hold. */
export function partial(apply: FunctionOf['apply']): FunctionOf {
  return { apply, partial: true };
}

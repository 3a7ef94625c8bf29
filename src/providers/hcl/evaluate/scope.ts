import type { Value } from '../values/value.ts';

/** What the names in an expression stand for. */
export interface Scope {
  /**
   * Value of a name at the beginning of a traversal (`var`, `local`, `each`, `aws_s3_bucket`).
   * Throws `EvaluationError` where there is none.
   */
  readonly lookUp: (name: string) => Value;
  /** Files that functions may read: those inside the root module's folder. Undefined: the file cannot be read. */
  readonly readFile: (path: string) => Uint8Array | undefined;
  readonly listFiles: (path: string) => readonly string[] | undefined;
  /** Evaluates the template in a file with these names. */
  readonly evaluateTemplate: (template: string, names: Readonly<Record<string, Value>>) => Value;
  /** Throws `EvaluationError` where it is none. */
  readonly decodeYaml: (text: string) => Value;
}

/** The scope with further names in it, as those of a `for`. */
export function within(scope: Scope, names: Readonly<Record<string, Value>>): Scope {
  return {
    ...scope,
    lookUp: (name) => (Object.hasOwn(names, name) ? (names[name] ?? null) : scope.lookUp(name)),
  };
}

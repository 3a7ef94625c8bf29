/** What the process that evaluates a program is told. */
export interface Order {
  /** Folder of the program, absolute. */
  readonly folder: string;
  /** File of the program, absolute. */
  readonly main: string;
  readonly project: string;
  readonly stack: string;
  /** By key with its namespace: `aws:region`. What is not known is `untold`. */
  readonly config: Readonly<Record<string, string>>;
  /** Keys of `config` whose values are secret. */
  readonly secrets: readonly string[];
}

/** One resource that the program registered. */
export interface Registered {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  /** Made by a provider: components are not. */
  readonly custom: boolean;
  /** A component whose parts are made by a plugin, out of sight. */
  readonly remote: boolean;
  /** `<urn>::<id>` of the provider that the program names; empty for the default one. */
  readonly provider: string;
  /** Version of the SDK that made it; empty where it does not tell. */
  readonly version: string;
  /** As they go to the engine, without secrets and files. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** By property the URNs of the resources that it is made from. */
  readonly dependencies: Readonly<Record<string, readonly string[]>>;
  /** Properties whose changes are ignored. */
  readonly ignored: readonly string[];
  /** The line of the program that makes it; undefined where it cannot be told. */
  readonly at: Place | undefined;
}

export interface Place {
  /** Absolute. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What comes back: the resources with sentences about what could not be evaluated, or why there are none. */
export type Answer =
  | { readonly resources: readonly Registered[]; readonly notes: readonly string[] }
  | { readonly failed: string };

/** Stands for an encrypted value of the configuration: what is made of it is secret. */
export const untoldSecret = 'tomcheck-encrypted-value';

/** Stands for what a function of a provider would answer, where the program makes text of it. */
export const untoldAnswer = 'tomcheck-unknown-value';

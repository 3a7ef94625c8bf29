import { createRequire } from 'node:module';

/** What is used of @pulumi/pulumi to evaluate a program. Source: its API documentation, namespace runtime. */
export interface Sdk {
  readonly output: (value: unknown) => unknown;
  readonly runtime: Runtime;
  /** The class of all outputs. */
  readonly Output: { readonly prototype: Output };
}

/** A value that may not be known yet. */
export interface Output {
  readonly isKnown: Promise<boolean>;
  apply: (this: Output, made: unknown, ...rest: readonly unknown[]) => unknown;
}

export interface Runtime {
  readonly setMocks: (mocks: Mocks, project: string, stack: string, preview: boolean) => unknown;
  readonly setAllConfig: (config: Readonly<Record<string, string>>, secrets: readonly string[]) => void;
  readonly runInPulumiStack: (program: () => Promise<unknown>) => Promise<unknown>;
  readonly registerStackTransformation: (
    transformation: (made: { readonly type: string; readonly name: string }) => undefined,
  ) => void;
  readonly disconnect: () => Promise<void>;
  readonly getMonitor: () => Monitor;
  /** Functions of providers, as generated SDKs call them; replaced before a program is loaded. */
  invoke: (token: string) => unknown;
  invokeSingle: (token: string) => unknown;
  invokeOutput: (token: string) => unknown;
  invokeSingleOutput: (token: string) => unknown;
  call: (token: string) => unknown;
  callSingle: (token: string) => unknown;
}

interface Mocks {
  readonly newResource: (made: { readonly inputs: object }) => {
    readonly id: string;
    readonly state: object;
  };
  readonly call: () => never;
}

/** Stands where the engine would be: gets every resource that is registered. */
export interface Monitor {
  newUrn: (parent: string, type: string, name: string) => string;
  registerResource: (request: Request, done: Done) => unknown;
}

export type Done = (error: unknown, response: { readonly getUrn: () => string } | undefined) => void;

/** Source: pulumi/pulumi, proto/pulumi/resource.proto, RegisterResourceRequest. */
export interface Request {
  readonly getType: () => string;
  readonly getName: () => string;
  readonly getCustom: () => boolean;
  readonly getRemote: () => boolean;
  readonly getProvider: () => string;
  readonly getVersion: () => string;
  readonly getIgnorechangesList: () => readonly string[];
  readonly getObject: () => { readonly toJavaScript: () => Readonly<Record<string, unknown>> } | undefined;
  readonly getPropertydependenciesMap: () => {
    readonly forEach: (
      each: (dependencies: { readonly getUrnsList: () => readonly string[] }, property: string) => void,
    ) => void;
  };
}

/** The SDK that the program itself uses: another copy would see none of its resources. */
export function loadSdk(main: string): Sdk {
  return createRequire(main)('@pulumi/pulumi') as Sdk;
}

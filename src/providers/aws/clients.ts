import type { Credentials } from './credentials.ts';
import type { Handler } from './handler.ts';
import { isReviewed } from './reviewed.ts';
import { Sha256 } from './signing.ts';

/** A client of the SDK, as far as it is used. */
export interface Client {
  readonly send: (command: object, options: { readonly abortSignal: AbortSignal }) => Promise<object>;
}

/** A file of `clients/`: the client's class as `Client`, and the commands that may be sent. */
export type ClientModule = Readonly<Record<string, unknown>>;

type ClientClass = new (settings: object) => Client & { readonly middlewareStack: MiddlewareStack };
type CommandClass = new (input: object) => object;

interface MiddlewareStack {
  readonly add: (middleware: Middleware, options: object) => void;
}

type Next = (args: unknown) => Promise<unknown>;
type Middleware = (next: Next, context: { readonly commandName?: string }) => Next;

/** What all clients of one account share. */
export interface ClientSettings {
  readonly credentials: Credentials;
  /** One pool of connections for all. */
  readonly requestHandler: Handler;
  readonly userAgent: string;
  /** What the environment and the files of AWS say. */
  readonly found?: Found;
}

/** Settings that each client would look up for itself, in the environment and in files. */
export type Found = Readonly<Partial<Record<(typeof lookedUp)[number], unknown>>>;

const lookedUp = [
  'authSchemePreference',
  'defaultsMode',
  'maxAttempts',
  'retryMode',
  'useDualstackEndpoint',
  'useFipsEndpoint',
  'userAgentAppId',
] as const;

/** Takes over what one client has found, for all the others: there are more than a thousand of them. */
export function foundBy(config: object): Found {
  return Object.fromEntries(lookedUp.map((name) => [name, (config as Found)[name]]));
}

/** Makes a client that sends reviewed operations and nothing else. */
export function createClient(
  service: string,
  module: ClientModule,
  region: string,
  settings: ClientSettings,
  options: object = {},
): Client {
  const Class = module['Client'] as ClientClass;
  const client = new Class({
    ...settings.found,
    ...retries(process.env),
    ...options,
    ...lean(settings.userAgent),
    region,
    credentials: settings.credentials,
    requestHandler: settings.requestHandler,
  });
  client.middlewareStack.add(readOnly(service), { step: 'initialize', priority: 'high', name: 'readOnly' });
  return client;
}

/** A command by its operation; one that the client's file does not list is a bug. */
export function createCommand(module: ClientModule, command: string, input: object): object {
  const Class = module[`${command}Command`] as CommandClass | undefined;
  if (Class === undefined) throw new Error(`The client does not list ${command}.`);
  return new Class(input);
}

/** A command that is not on the list: a bug, and never an answer that did not come. */
export class NotReviewed extends Error {
  constructor(operation: string) {
    super(`${operation} is not on the list of reviewed operations.`);
    this.name = 'NotReviewed';
  }
}

/** Stops every command that nobody reviewed before it is serialised, whoever made it. */
function readOnly(service: string): Middleware {
  return (next, { commandName = '' }) =>
    async (args) => {
      const operation = `${service}:${commandName.replace(/Command$/u, '')}`;
      if (!isReviewed(operation)) throw new NotReviewed(operation);
      return next(args);
    };
}

function nothing(): void {}

/** What a client does with every request that nobody looks at, left out; a scan is thousands of them. */
function lean(userAgent: string): object {
  const agent = [userAgent.split('/'), ['lang/js'], ['md/nodejs', process.versions.node]];
  return {
    // Without words for questions and answers, none of them is taken apart to be logged; a redirect asks for these.
    logger: { debug: nothing, warn: nothing },
    sha256: Sha256,
    defaultUserAgentProvider: () => Promise.resolve(agent),
  };
}

/** The SDK's own variables win over what suits a scan. */
function retries(environment: NodeJS.ProcessEnv): object {
  return {
    ...(environment['AWS_MAX_ATTEMPTS'] === undefined ? { maxAttempts: 8 } : {}),
    ...(environment['AWS_RETRY_MODE'] === undefined ? { retryMode: 'adaptive' } : {}),
  };
}

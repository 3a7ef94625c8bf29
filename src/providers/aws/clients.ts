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

type ClientClass = new (settings: object) => MadeClient;
type CommandClass = new (input: object) => object;

interface MadeClient extends Client {
  readonly config: { serviceConfiguredEndpoint?: LookUp };
  readonly middlewareStack: MiddlewareStack;
}

interface MiddlewareStack {
  readonly add: (middleware: Middleware, options: object) => void;
  readonly remove: (name: string) => void;
}

type LookUp = () => Promise<unknown>;
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
  /** By service, where they say which address it has: asked once, not for each region. */
  readonly endpoints?: Map<string, LookUp>;
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

/** What a run calls itself, with the name that AWS_SDK_UA_APP_ID gives those who run it. */
export async function userAgentOf(name: string, { userAgentAppId }: Found): Promise<string> {
  const given = await (userAgentAppId as LookUp | undefined)?.();
  const app = typeof given === 'string' ? given.replaceAll(/[^\w!$%&'*+\-.^`|~]/gu, '-') : undefined;
  return [name, 'lang/js', `md/nodejs#${process.versions.node}`, ...(app ? [`app/${app}`] : [])].join(' ');
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
    ...lean,
    region,
    credentials: settings.credentials,
    requestHandler: settings.requestHandler,
  });
  client.middlewareStack.add(readOnly(service), { step: 'initialize', priority: 'high', name: 'readOnly' });
  for (const name of needless) client.middlewareStack.remove(name);
  client.middlewareStack.add(calledBy(settings.userAgent), { step: 'build', name: 'userAgent' });
  shareEndpoint(client.config, service, settings.endpoints);
  return client;
}

function shareEndpoint(
  config: MadeClient['config'],
  service: string,
  endpoints: ClientSettings['endpoints'],
): void {
  const own = config.serviceConfiguredEndpoint;
  if (own === undefined || endpoints === undefined) return;
  const shared = endpoints.get(service);
  if (shared === undefined) endpoints.set(service, own);
  else config.serviceConfiguredEndpoint = shared;
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
const lean = {
  // Without words for questions and answers, none of them is taken apart to be logged; a redirect asks for these.
  logger: { debug: nothing, warn: nothing },
  sha256: Sha256,
};

/** Steps of the SDK that do nothing for questions without a body, or that are done here for less. */
const needless = [
  'loggerMiddleware',
  'recursionDetectionMiddleware',
  'addExpectContinueMiddleware',
  'getUserAgentMiddleware',
];

interface Sent {
  readonly request: { readonly headers: Record<string, string> };
}

/** Says who asks, in the words of the SDK; it would put them together anew for every request. */
function calledBy(userAgent: string): Middleware {
  return (next) => (args) => {
    (args as Sent).request.headers['user-agent'] = userAgent;
    return next(args);
  };
}

/** The SDK's own variables win over what suits a scan. */
function retries(environment: NodeJS.ProcessEnv): object {
  return {
    ...(environment['AWS_MAX_ATTEMPTS'] === undefined ? { maxAttempts: 8 } : {}),
    ...(environment['AWS_RETRY_MODE'] === undefined ? { retryMode: 'adaptive' } : {}),
  };
}

import type { ApiCall, CallOutcome } from '../../model/call.ts';
import { at, elementsAt, type Place, type Reason } from '../live/attributes.ts';
import type { Pace } from '../live/pace.ts';
import type { Budget } from './budget.ts';
import { classify, type Refusal } from './classify.ts';
import { createClient, createCommand, NotReviewed, type Client, type ClientSettings } from './clients.ts';
import { isNotOffered } from './not-offered.ts';
import { commandOf, type Detail, type List, type Paging, type Service } from './service.ts';

/** What an operation brought, to its last page or as far as it came. */
export interface Answer {
  readonly items: readonly unknown[];
  readonly call: ApiCall;
  /** Why it did not come to its end; undefined if it did. */
  readonly reason: Reason | undefined;
}

type Asked = Pick<List | Detail, 'operation' | 'paging' | 'items' | 'absent'>;

/** Asks in the name of one account. */
export interface Caller {
  readonly ask: (
    service: Service,
    asked: Asked,
    input: object,
    place: Place,
    target?: string,
  ) => Promise<Answer>;
}

/** What all callers of a run share. */
export interface Calling {
  readonly pace: Pace;
  readonly budget: Budget;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Is told every call when it has ended. */
  readonly record: (call: ApiCall) => void;
}

const usualConcurrency = 8;

export function createCaller(settings: ClientSettings, calling: Calling): Caller {
  const clients = new Map<string, Promise<Client>>();
  const clientOf = (service: Service, region: string): Promise<Client> => {
    const key = `${service.id} ${region}`;
    let client = clients.get(key);
    if (client === undefined) clients.set(key, (client = makeClient(service, region)));
    return client;
  };
  const makeClient = async (service: Service, region: string): Promise<Client> =>
    createClient(service.id, await service.load(), region, settings, service.options?.());
  return {
    ask: (service, asked, input, place, target) =>
      calling.pace.run(
        `${service.id} ${place.account} ${place.region}`,
        service.concurrency ?? usualConcurrency,
        async () => {
          const time = calling.now().toISOString();
          const read = await readPages(service, asked, input, await clientOf(service, place.region), calling);
          read.refusal = whereOffered(read.refusal, [service.id, asked.operation], place.region);
          const answer = answerOf(read, { asked, place, target, time });
          calling.record(answer.call);
          return answer;
        },
      ),
  };
}

interface Pages {
  readonly items: unknown[];
  pages: number;
  status: number | undefined;
  requestId: string | undefined;
  refusal: Refusal | undefined;
}

/** Reads to the last page. What came before a page that failed is kept. */
async function readPages(
  service: Service,
  asked: Asked,
  input: object,
  client: Client,
  calling: Calling,
): Promise<Pages> {
  const read: Pages = { items: [], pages: 0, status: undefined, requestId: undefined, refusal: undefined };
  const { paging, absent = [] } = asked;
  const module = await service.load();
  const tokens = new Set<string>();
  const first = paging?.size === undefined ? input : { ...input, [paging.size[0]]: paging.size[1] };
  let next = first;
  for (;;) {
    read.refusal = stopped(calling);
    if (read.refusal !== undefined) return read;
    try {
      const command = createCommand(module, commandOf(asked.operation), next);
      const page = await client.send(command, { abortSignal: calling.signal });
      take(page, asked, read);
      const token = paging === undefined ? undefined : tokenIn(page, paging);
      if (paging === undefined || token === undefined || token === null || token === '') return read;
      const more = paging.input === undefined ? token : { [paging.input]: token };
      const known = JSON.stringify(more);
      if (tokens.has(known)) throw new EndlessError();
      tokens.add(known);
      next = { ...first, ...more };
    } catch (error) {
      if (error instanceof NotReviewed) throw error;
      read.refusal = stopped(calling) ?? classify(error, absent);
      return read;
    }
  }
}

function tokenIn(page: object, { output }: Paging): unknown {
  return typeof output === 'string' ? at(page, output) : output(page);
}

class EndlessError extends Error {
  constructor() {
    super('the list began anew');
    this.name = 'CutOffError';
  }
}

function take(page: object, { items }: Asked, read: Pages): void {
  read.pages += 1;
  read.items.push(...(items === undefined ? [page] : elementsAt(page, items)));
  read.status = at(page, '$metadata.httpStatusCode') as number | undefined;
  read.requestId = at(page, '$metadata.requestId') as string | undefined;
}

function stopped({ signal, budget }: Calling): Refusal | undefined {
  const unasked = { outcome: 'cut-off', code: 'NotAsked', status: undefined, requestId: undefined } as const;
  if (signal.aborted) return { ...unasked, detail: 'the run was interrupted' };
  if (budget.take()) return undefined;
  return { ...unasked, detail: `the run may make no more than ${budget.most} calls (--max-calls)` };
}

/** Where a service does not exist nothing of it stands, which is an answer. */
function whereOffered(
  refusal: Refusal | undefined,
  names: readonly string[],
  region: string,
): Refusal | undefined {
  const missing = names.some((name) => isNotOffered(name, region));
  if (refusal?.code !== 'UnknownEndpoint' || !missing) return refusal;
  return { ...refusal, outcome: 'absent', detail: 'the service is not offered in this region' };
}

function answerOf(
  { items, pages, status, requestId, refusal }: Pages,
  asked: {
    readonly asked: Asked;
    readonly place: Place;
    readonly target: string | undefined;
    readonly time: string;
  },
): Answer {
  const outcome: CallOutcome = refusal?.outcome ?? 'answered';
  const call: ApiCall = {
    what: 'call',
    provider: 'aws',
    operation: asked.asked.operation,
    account: asked.place.account === '' ? undefined : asked.place.account,
    region: asked.place.region,
    target: asked.target,
    outcome,
    error: refusal?.code,
    status: refusal === undefined ? status : refusal.status,
    requestId: refusal === undefined ? requestId : refusal.requestId,
    time: asked.time,
    pages,
    items: items.length,
  };
  return { items, call, reason: reasonOf(refusal) };
}

function reasonOf(refusal: Refusal | undefined): Reason | undefined {
  if (refusal === undefined || refusal.outcome === 'absent') return undefined;
  return { why: refusal.outcome, detail: refusal.detail };
}

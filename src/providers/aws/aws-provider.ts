import type { ApiCall } from '../../model/call.ts';
import { kinds as allKinds } from '../../model/kinds.ts';
import type { Collected, CollectRequest, Provider } from '../../model/provider.ts';
import type { Gap, Kind } from '../../model/resource.ts';
import { createPace } from '../live/pace.ts';
import { createBudget } from './budget.ts';
import { createCaller, type Caller, type Calling } from './caller.ts';
import { userAgentOf } from './clients.ts';
import { configurationOf, defaultCredentials, mustHaveKeys, type Credentials } from './credentials.ts';
import { accountsOf, enter, identify, regionsFor, type Identity } from './entrance.ts';
import { checkedHandler, realHandler, type Handler } from './handler.ts';
import { collectAccount } from './collect-account.ts';
import { globalRegion } from './partitions.ts';
import { planFor, shownBy, type Plan } from './plan.ts';
import { services } from './services/index.ts';
import type { AwsSettings } from './settings.ts';

/** What a run may do and who is told how far it is. */
export interface AwsRun {
  readonly settings: AwsSettings;
  /** Version of tomcheck, for the user agent. */
  readonly version: string;
  /** How many requests may be sent in all. */
  readonly maxCalls?: number;
  /** Is told the number of calls that have ended. */
  readonly onProgress?: (calls: number) => void;
  /** What sends requests; default: the network. */
  readonly handler?: Handler;
}

/** Calls at once in all accounts and regions together. */
const mostAtOnce = 50;

/** The provider `aws`: reads accounts live, by operations that only read. */
export function awsProvider(run: AwsRun): Provider {
  return {
    id: 'aws',
    title: 'AWS',
    kinds: shownBy(services),
    windsUp: true,
    collect: (request) => collect(request, run),
  };
}

interface Session {
  readonly run: AwsRun;
  readonly request: CollectRequest;
  readonly plan: Plan;
  readonly kinds: readonly Kind[];
  readonly identity: Identity;
  readonly callerFor: (credentials: Credentials) => Caller;
  /** Calls that ended and were not handed over yet. */
  readonly calls: ApiCall[];
}

async function* collect(request: CollectRequest, run: AwsRun): AsyncGenerator<Collected> {
  const handler = checkedHandler(run.handler ?? realHandler());
  const calls: ApiCall[] = [];
  const calling = callingOf(request, run, calls);
  const { settings } = run;
  const { region, found } = await configurationOf(settings.profile);
  const userAgent = await userAgentOf(`tomcheck/${run.version}`, found);
  const shared = { requestHandler: handler, userAgent, found, endpoints: new Map() };
  const callerFor = (credentials: Credentials): Caller => createCaller({ ...shared, credentials }, calling);
  try {
    const credentials = await defaultCredentials(settings.profile);
    await mustHaveKeys(credentials);
    const own = callerFor(credentials);
    const identity = await identify(own, region ?? firstRegion(settings));
    const { reads, labels = true } = request;
    const plan = planFor(services, reads, labels);
    const kinds = allKinds.filter((kind) => reads[kind] !== undefined);
    yield* collectAll(own, { run, request, plan, kinds, identity, callerFor, calls });
    yield* calls.splice(0);
  } finally {
    handler.destroy?.();
  }
}

function callingOf({ world }: CollectRequest, run: AwsRun, calls: ApiCall[]): Calling {
  let count = 0;
  return {
    pace: createPace(mostAtOnce),
    budget: createBudget(run.maxCalls),
    signal: world.signal,
    now: world.now,
    record: (call) => {
      calls.push(call);
      count += 1;
      run.onProgress?.(count);
    },
  };
}

/** One account after the other, so that only one is in memory as it was answered. */
async function* collectAll(own: Caller, session: Session): AsyncGenerator<Collected> {
  const { run, identity, kinds } = session;
  const { found, gaps } = await accountsOf(own, identity, run.settings, kinds);
  yield* gaps;
  for (const account of found) {
    const entered = account === identity.account ? own : await enterAccount(own, account, session);
    if ('what' in entered) yield entered;
    else yield* collectOne(entered, account, session);
    yield* session.calls.splice(0);
  }
}

/** A caller in another account, or the gap that it is. */
async function enterAccount(own: Caller, account: string, session: Session): Promise<Caller | Gap> {
  const { run, identity, kinds, callerFor } = session;
  const gap = { what: 'gap', kinds, provider: 'aws', account, source: undefined, subject: account } as const;
  const { role } = run.settings;
  if (role === undefined) {
    const detail = `Account ${account} cannot be entered: tomcheck.yaml names no role for it.`;
    return { ...gap, why: 'denied', detail };
  }
  const entered = await enter(own, identity, account, role);
  if ('credentials' in entered) return callerFor(entered.credentials);
  const { reason, call } = entered.refused;
  const detail = `Account ${account} cannot be entered as ${role.name}: ${reason?.detail ?? ''}.`;
  return { ...gap, why: reason?.why ?? 'failed', detail, call };
}

async function* collectOne(caller: Caller, account: string, session: Session): AsyncGenerator<Collected> {
  const { run, request, plan, kinds } = session;
  const identity = { ...session.identity, account };
  const regions = await regionsFor(caller, identity, run.settings, kinds);
  yield* regions.gaps;
  const { partition, home } = identity;
  const place = { id: account, partition, caller, home, global: globalRegion(partition) };
  yield* collectAccount({ ...place, regions: regions.found }, plan, request);
}

/** Where whatever belongs to no region is asked if the SDK is set up for no region: the first one that is read. */
function firstRegion({ regions }: AwsSettings): string {
  const [first] = regions === 'enabled' ? [] : regions;
  return first ?? 'eu-central-1';
}

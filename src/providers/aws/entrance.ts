import { UserError } from '../../errors.ts';
import type { Gap, Kind } from '../../model/resource.ts';
import { at, textAt } from '../live/attributes.ts';
import type { Answer, Caller } from './caller.ts';
import { keptUntilExpiry, type Credentials, type Keys } from './credentials.ts';
import { globalRegion, regionsOf } from './partitions.ts';
import type { Service } from './service.ts';
import type { AwsSettings, Role } from './settings.ts';

/** Services that say who asks, which accounts there are, and lead into them. */
/** Calls under way wait for its keys, so that it must not wait for their places. */
const sts: Service = {
  id: 'sts',
  title: 'STS',
  load: () => import('./clients/sts.ts'),
  concurrency: Infinity,
  lists: [],
};
const organizations: Service = {
  id: 'organizations',
  title: 'Organizations',
  load: () => import('./clients/organizations.ts'),
  concurrency: 2,
  lists: [],
};
const ec2: Service = { id: 'ec2', title: 'EC2', load: () => import('./clients/ec2.ts'), lists: [] };

export interface Identity {
  readonly account: string;
  readonly partition: string;
  /** Region in which whatever belongs to no region is asked. */
  readonly home: string;
}

/** Something that was found, beside what kept more from being found. */
export interface FoundOut<T> {
  readonly found: T;
  readonly gaps: readonly Gap[];
}

/** Who asks. Throws a UserError where AWS does not know the credentials, or there are none. */
export async function identify(caller: Caller, home: string): Promise<Identity> {
  const place = { partition: 'aws', account: '', region: home };
  const { items, reason, call } = await caller.ask(sts, { operation: 'sts:GetCallerIdentity' }, {}, place);
  const account = textAt(items[0], 'Account');
  const partition = textAt(items[0], 'Arn')?.split(':')[1];
  if (account !== undefined && partition !== undefined) return { account, partition, home };
  throw new UserError(
    `AWS does not say who is asking: ${reason?.detail ?? 'its answer is empty'} (${call.error ?? 'no error'}).`,
    'Check that the credentials are still valid, and of this partition: AWS_REGION names one of its regions.',
  );
}

/** The accounts to read. Those of an organisation that are closed or suspended are gaps. */
export async function accountsOf(
  caller: Caller,
  { account, partition }: Identity,
  { accounts }: AwsSettings,
  kinds: readonly Kind[],
): Promise<FoundOut<readonly string[]>> {
  if (accounts === 'own') return { found: [account], gaps: [] };
  if (accounts !== 'organization') return { found: accounts, gaps: [] };
  const asked = {
    operation: 'organizations:ListAccounts',
    items: 'Accounts',
    paging: { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 20] },
  } as const;
  const place = { partition, account, region: globalRegion(partition) };
  const answer = await caller.ask(organizations, asked, {}, place);
  const members = answer.items.map((item) => ({
    id: textAt(item, 'Id') ?? '',
    state: textAt(item, 'State') ?? textAt(item, 'Status') ?? '',
  }));
  const closed = members.filter(({ state }) => state !== 'ACTIVE');
  return {
    found: members.filter(({ state }) => state === 'ACTIVE').map(({ id }) => id),
    gaps: [
      ...closed.map(({ id, state }) => closedGap(id, state, kinds)),
      ...(answer.reason === undefined ? [] : [membersGap(account, answer, kinds)]),
    ],
  };
}

function closedGap(account: string, state: string, kinds: readonly Kind[]): Gap {
  const detail = `Account ${account} of the organisation is ${state}, so nothing in it can be read.`;
  const what = { what: 'gap', kinds, provider: 'aws', account, source: undefined } as const;
  return { ...what, subject: account, why: 'not-shown', detail };
}

function membersGap(account: string, { call, reason }: Answer, kinds: readonly Kind[]): Gap {
  const detail = `Which accounts the organisation of ${account} has is not known: ${reason?.detail ?? ''}.`;
  const what = { what: 'gap', kinds, provider: 'aws', source: undefined, call } as const;
  return { ...what, subject: 'accounts of the organisation', why: reason?.why ?? 'failed', detail };
}

/** Becomes the role in another account, and again when the session runs out. */
export async function enter(
  caller: Caller,
  { partition, home }: Identity,
  account: string,
  role: Role,
): Promise<{ readonly credentials: Credentials } | { readonly refused: Answer }> {
  const ask = (): Promise<Answer> =>
    caller.ask(
      sts,
      { operation: 'sts:AssumeRole' },
      roleInput(`arn:${partition}:iam::${account}:role/${role.name}`, role),
      { partition, account, region: home },
    );
  let first: Answer | undefined = await ask();
  if (first.reason !== undefined) return { refused: first };
  const credentials = keptUntilExpiry(async () => {
    const answer = first ?? (await ask());
    first = undefined;
    return keysIn(answer);
  });
  return { credentials };
}

function roleInput(arn: string, { externalId, sessionName, sourceIdentity }: Role): object {
  return {
    RoleArn: arn,
    RoleSessionName: sessionName ?? 'tomcheck',
    ...(externalId === undefined ? {} : { ExternalId: externalId }),
    ...(sourceIdentity === undefined ? {} : { SourceIdentity: sourceIdentity }),
  };
}

function keysIn({ items, reason }: Answer): Keys {
  const [answer] = items;
  const expiration = at(answer, 'Credentials.Expiration');
  if (reason !== undefined)
    throw new Error(`The session ran out, and could not be renewed: ${reason.detail}.`);
  return {
    accessKeyId: textAt(answer, 'Credentials.AccessKeyId') ?? '',
    secretAccessKey: textAt(answer, 'Credentials.SecretAccessKey') ?? '',
    sessionToken: textAt(answer, 'Credentials.SessionToken') ?? '',
    ...(expiration instanceof Date ? { expiration } : {}),
  };
}

/** The regions of an account that are read. What is left out, or not known to be switched on, is a gap. */
export async function regionsFor(
  caller: Caller,
  { account, partition, home }: Identity,
  { regions, complete }: AwsSettings,
  kinds: readonly Kind[],
): Promise<FoundOut<readonly string[]>> {
  if (regions !== 'enabled') {
    return { found: regions, gaps: complete === true ? [] : [leftOutGap(account, regions, kinds)] };
  }
  const asked = { operation: 'ec2:DescribeRegions', items: 'Regions' } as const;
  const place = { partition, account, region: home };
  const answer = await caller.ask(ec2, asked, { AllRegions: true }, place);
  if (answer.reason !== undefined)
    return { found: regionsOf(partition), gaps: [regionsGap(account, answer, kinds)] };
  const enabled = answer.items.filter((item) => textAt(item, 'OptInStatus') !== 'not-opted-in');
  return { found: enabled.map((item) => textAt(item, 'RegionName') ?? ''), gaps: [] };
}

function leftOutGap(account: string, regions: readonly string[], kinds: readonly Kind[]): Gap {
  const detail = `Of account ${account} only ${regions.join(', ')} was looked at, as tomcheck.yaml asks.`;
  const what = { what: 'gap', kinds, provider: 'aws', account, source: undefined } as const;
  return { ...what, subject: 'other regions', why: 'not-looked-at', detail };
}

function regionsGap(account: string, { call, reason }: Answer, kinds: readonly Kind[]): Gap {
  const detail = `Which regions account ${account} uses is not known: ${reason?.detail ?? ''}.`;
  const what = { what: 'gap', kinds, provider: 'aws', account, source: undefined, call } as const;
  return { ...what, subject: 'regions', why: reason?.why ?? 'failed', detail };
}

import type { Gap, Kind, Reads } from '../../model/resource.ts';
import type { Place, Reason } from '../live/attributes.ts';
import type { Table } from '../live/table.ts';
import type { Answer, Caller } from './caller.ts';
import { kindsOf, type Plan } from './plan.ts';
import { commandOf, type Gives, type Presence } from './service.ts';

/** One account with what is asked of it. */
export interface Account {
  readonly id: string;
  readonly partition: string;
  readonly caller: Caller;
  readonly regions: readonly string[];
  /** Where lists of the whole account are asked for. */
  readonly home: string;
  /** Where the partition keeps its global services. */
  readonly global: string;
}

export interface Scanned {
  readonly table: Table;
  readonly gaps: readonly Gap[];
}

/** What a scan works with. */
export interface Scan extends Scanned {
  readonly account: Account;
  readonly plan: Plan;
  readonly reads: Reads;
  readonly gaps: Gap[];
  /** Things that several items name and that have been seen. */
  readonly unique: Set<string>;
}

/** Notes that things of some types could not be seen, or not all: a gap for the kinds that are read. */
export function lose(scan: Scan, gives: readonly Gives[], answer: Answer, region: string | undefined): void {
  const { call, reason } = answer;
  if (reason === undefined) return;
  const types = withDerived(
    scan,
    gives.map(({ type }) => type),
  );
  for (const type of types) scan.table.lose(type, { reason, call, region });
  gap(
    scan,
    types.flatMap((type) => kindsOf({ type })),
    region,
    { ...missed(answer, reason, region), subject: call.operation },
  );
}

/** A gap for things of which nothing but their number is read, or for not knowing whether there are any. */
export function count(
  scan: Scan,
  { things: [one, many], kinds, when = () => true }: Presence,
  answer: Answer,
  place: Place,
  region: string | undefined,
): void {
  const { items, call, reason } = answer;
  if (reason !== undefined) gap(scan, kinds, region, { ...missed(answer, reason, region), subject: many });
  const { length } = items.filter((item) => when(item, place));
  if (length === 0) return;
  const where = region === undefined ? '' : ` in ${region}`;
  const what = `${length} ${length === 1 ? one : many}${where}`;
  const detail = `Account ${place.account} has ${what}, which tomcheck does not read.`;
  gap(scan, kinds, region, { subject: many, why: 'not-looked-at', detail, call });
}

type Told = Required<Pick<Gap, 'subject' | 'why' | 'detail' | 'call'>>;

function missed({ call }: Answer, reason: Reason, region: string | undefined): Omit<Told, 'subject'> {
  const { account, region: asked, target, operation } = call;
  const where = region === undefined ? '' : ` in ${asked}`;
  const about = target === undefined ? '' : ` of ${target}`;
  const detail = `${commandOf(operation)}${about}${where} of account ${account}: ${reason.detail}.`;
  return { why: reason.why, detail, call };
}

/** Notes a gap for those of the kinds that are read. */
function gap(scan: Scan, all: readonly Kind[], region: string | undefined, told: Told): void {
  const kinds = [...new Set(all)].filter((kind) => scan.reads[kind] !== undefined);
  if (kinds.length === 0) return;
  scan.gaps.push({
    what: 'gap',
    kinds,
    provider: 'aws',
    account: scan.account.id,
    ...(region === undefined ? {} : { region }),
    source: undefined,
    ...told,
  });
}

/** What is only found by asking about something that was not seen is not seen either. */
function withDerived({ plan }: Scan, types: readonly string[]): readonly string[] {
  const all = new Set(types);
  for (const type of all) {
    const details = plan.details.get(type) ?? [];
    for (const { detail } of details) for (const given of detail.gives ?? []) all.add(given.type);
    for (const part of plan.parts.get(type) ?? []) all.add(part);
  }
  return [...all];
}

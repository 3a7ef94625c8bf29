import type { Gap, Reads } from '../../model/resource.ts';
import type { Table } from '../live/table.ts';
import type { Answer, Caller } from './caller.ts';
import { kindsOf, type Plan } from './plan.ts';
import { commandOf, type Gives } from './service.ts';

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
  const kinds = [...new Set(types.flatMap((type) => kindsOf({ type })))].filter(
    (kind) => scan.reads[kind] !== undefined,
  );
  if (kinds.length === 0) return;
  const { account, region: asked, target } = call;
  const where = region === undefined ? '' : ` in ${asked}`;
  const about = target === undefined ? '' : ` of ${target}`;
  scan.gaps.push({
    what: 'gap',
    kinds,
    provider: 'aws',
    account: scan.account.id,
    ...(region === undefined ? {} : { region }),
    source: undefined,
    subject: call.operation,
    why: reason.why,
    detail: `${commandOf(call.operation)}${about}${where} of account ${account}: ${reason.detail}.`,
    call,
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

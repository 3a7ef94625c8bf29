import type { ApiCall } from '../model/call.ts';
import type { ReportCall } from '../model/report.ts';

export interface Ledger {
  readonly calls: readonly ReportCall[];
  /** Index in `calls`; undefined for a call that no source handed over. */
  readonly numberOf: (call: ApiCall | undefined) => number | undefined;
}

/** The ledger in an order that does not depend on which answer came first. */
export function ledgerOf(calls: readonly ApiCall[]): Ledger {
  const sorted = calls.toSorted(byPlace);
  const numbers = new Map(sorted.map((call, index) => [call, index]));
  return {
    calls: sorted.map(reportCall),
    numberOf: (call) => (call === undefined ? undefined : numbers.get(call)),
  };
}

function reportCall(call: ApiCall): ReportCall {
  const { provider, operation, account, region, target, outcome, error, status, requestId } = call;
  const { time, pages, items } = call;
  return {
    provider,
    operation,
    account: account ?? null,
    region: region ?? null,
    target: target ?? null,
    outcome,
    error: error ?? null,
    status: status ?? null,
    requestId: requestId ?? null,
    time,
    pages,
    items,
  };
}

function byPlace(a: ApiCall, b: ApiCall): number {
  return (
    compare(a.provider, b.provider) ||
    compare(a.account, b.account) ||
    compare(a.region, b.region) ||
    compare(a.operation, b.operation) ||
    compare(a.target, b.target)
  );
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}

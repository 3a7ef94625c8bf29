import type { ReportCall } from '../../src/model/report.ts';

/** Requests that may be under way at once: in all, and per service and region. */
const inAll = 50;
const usually = 8;
const slower: Readonly<Record<string, number>> = {
  ec2: 6,
  s3: 20,
  ...Object.fromEntries(
    [
      'iam',
      'organizations',
      'route53',
      'cloudfront',
      'apigateway',
      'cloudtrail',
      'config',
      'backup',
      'ssm',
    ].map((service) => [service, 2]),
  ),
};

export interface Bound {
  /** Requests, a page each. */
  readonly requests: number;
  /** How many times the latency must pass one after the other, however quick everything else is. */
  readonly rounds: number;
}

/** The least that latency and concurrency allow for the calls of one account. */
export function boundOf(calls: readonly ReportCall[]): Bound {
  const requests = calls.reduce((sum, call) => sum + requestsOf(call), 0);
  const lanes = Map.groupBy(calls, ({ operation, region }) => `${serviceOf(operation)} ${region}`);
  const ownRounds = [...lanes.values()].map((own) => {
    const all = own.reduce((sum, call) => sum + requestsOf(call), 0);
    const longest =
      Math.max(...own.map(requestsOf)) + (own.some(({ target }) => target !== undefined) ? 1 : 0);
    return Math.max(longest, Math.ceil(all / (slower[serviceOf(own[0]?.operation ?? '')] ?? usually)));
  });
  // Who asks must be known first, and in which regions.
  return { requests, rounds: 2 + Math.max(Math.ceil(requests / inAll), ...ownRounds) };
}

function requestsOf({ pages }: ReportCall): number {
  return Math.max(1, pages);
}

function serviceOf(operation: string): string {
  return operation.split(':')[0] ?? '';
}

import type { ApiCall } from '../../../src/model/call.ts';
import type { Fact } from '../../../src/model/fact.ts';
import type { Collected } from '../../../src/model/provider.ts';
import type { Gap, Reads, Resource, Source } from '../../../src/model/resource.ts';
import { awsProvider, type AwsRun } from '../../../src/providers/aws/aws-provider.ts';
import { services } from '../../../src/providers/aws/services/index.ts';
import type { AwsSettings } from '../../../src/providers/aws/settings.ts';

export interface Scan {
  readonly resources: readonly Resource[];
  /** Without those for services of which nothing is read. */
  readonly gaps: readonly Gap[];
  /** Those for things of which only was asked whether there are any. */
  readonly counted: readonly Gap[];
  readonly calls: readonly ApiCall[];
  readonly sources: readonly Source[];
  /** The fact of the resource with this name: its value, or `unknown: <why>`. */
  readonly fact: (name: string, field: string) => unknown;
  readonly origin: (name: string, field: string) => Fact<unknown>['from'] | undefined;
  /** Operation to how often it was asked. */
  readonly asked: () => Readonly<Record<string, number>>;
}

/** One region, which is enough for most tests, and stated to be all there is. */
export const oneRegion: AwsSettings = { regions: ['eu-central-1'], accounts: 'own', complete: true };

/** Reads live what these facts need. */
export async function scan(
  reads: Reads,
  settings: AwsSettings = oneRegion,
  more: Partial<AwsRun> & { readonly labels?: boolean; readonly signal?: AbortSignal } = {},
): Promise<Scan> {
  const { labels = false, signal = new AbortController().signal, ...run } = more;
  const provider = awsProvider({ settings, version: 'test', ...run });
  const found: Collected[] = [];
  for await (const thing of provider.collect({ inputs: ['aws'], reads, labels, world: { ...world, signal } }))
    found.push(thing);
  return scanOf(found);
}

/** Names of what is only counted. */
const counted: ReadonlySet<string> = new Set(
  services.flatMap(({ lists }) => lists.flatMap(({ presence }) => presence?.things[1] ?? [])),
);

const unused = (): never => {
  throw new Error('A live source reads no files.');
};
export const world = {
  readFile: unused,
  listFolder: unused,
  modified: unused,
  readStandardInput: unused,
  now: () => new Date('2026-11-21T12:00:00Z'),
};

function scanOf(found: readonly Collected[]): Scan {
  const resources = found.filter((thing) => thing.what === 'resource');
  const calls = found.filter((thing) => thing.what === 'call');
  const gaps = found.filter((thing) => thing.what === 'gap');
  const factOf = (name: string, field: string): Fact<unknown> | undefined => {
    const resource = resources.find((candidate) => candidate.name === name);
    if (resource === undefined) {
      const names = resources.map((candidate) => candidate.name).join(', ');
      throw new Error(`There is no ${name}, but: ${names}`);
    }
    return (resource.facts as Readonly<Record<string, Fact<unknown> | undefined>>)[field];
  };
  return {
    resources,
    calls,
    // What is not read in any account stands beside every scan, and has a test of its own.
    gaps: gaps.filter(({ subject }) => !counted.has(subject)),
    counted: gaps.filter(({ subject }) => counted.has(subject)),
    sources: found.filter((thing) => thing.what === 'source'),
    fact: (name, field) => {
      const fact = factOf(name, field);
      return fact?.known === true ? fact.value : `unknown: ${fact?.why ?? 'no reader'}`;
    },
    origin: (name, field) => factOf(name, field)?.from,
    asked: () => {
      const counts: Record<string, number> = {};
      for (const { operation } of calls) counts[operation] = (counts[operation] ?? 0) + 1;
      return counts;
    },
  };
}

/** Gaps for places that nobody reads yet, and for services that moto does not have, say nothing about a scan. */
export function realGaps({ gaps }: Scan): readonly Gap[] {
  return gaps.filter(({ why, call }) => why !== 'not-looked-at' && !isUnknownToMoto(call));
}

/** What moto does not have it answers with a web page, which is no answer of a service. */
function isUnknownToMoto(call: ApiCall | undefined): boolean {
  return call?.error === 'SyntaxError' && [404, 500, 501].includes(call.status ?? 0);
}

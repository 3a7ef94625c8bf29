import { kinds } from '../../../src/model/kinds.ts';
import type { Collected, World } from '../../../src/model/provider.ts';
import type { Field, Gap, Kind, Reads, Resource, Source } from '../../../src/model/resource.ts';
import type { Cloud } from '../../../src/providers/terraform/mapping.ts';
import { terraformProvider } from '../../../src/providers/terraform/terraform-provider.ts';

export interface Read {
  readonly sources: readonly Source[];
  readonly resources: readonly Resource[];
  readonly gaps: readonly Gap[];
}

/** Reads files of a made-up folder through the provider. `-` is standard input. Content that is no text or bytes becomes JSON. */
export async function readFiles(
  files: Readonly<Record<string, unknown>>,
  inputs: readonly string[],
  clouds: readonly Cloud[],
  reads: Reads = readEverything(clouds),
): Promise<Read> {
  const collected: Collected[] = [];
  for await (const thing of terraformProvider(clouds).collect({ inputs, reads, world: worldOf(files) })) {
    collected.push(thing);
  }
  return {
    sources: collected.filter((thing) => thing.what === 'source'),
    resources: collected.filter((thing) => thing.what === 'resource'),
    gaps: collected.filter((thing) => thing.what === 'gap'),
  };
}

/** Reads one state or plan, given as text, bytes or the value that becomes JSON. */
export function readOne(input: unknown, clouds: readonly Cloud[], reads?: Reads): Promise<Read> {
  return readFiles({ 'input.json': input }, ['input.json'], clouds, reads);
}

/** Every field of every kind that the clouds' mappings and accounts can fill. */
export function readEverything(clouds: readonly Cloud[]): Reads {
  const reads: Partial<Record<Kind, Set<string>>> = Object.fromEntries(
    kinds.map((kind) => [kind, new Set()]),
  );
  for (const cloud of clouds) {
    for (const { kind, facts } of cloud.types)
      for (const field of Object.keys(facts)) reads[kind]?.add(field);
    for (const field of Object.keys(cloud.account.facts)) reads.account?.add(field);
  }
  return Object.fromEntries(Object.entries(reads).map(([kind, fields]) => [kind, [...fields] as Field[]]));
}

export function worldOf(files: Readonly<Record<string, unknown>>): World {
  const folderOf = (path: string): readonly string[] | undefined => {
    const prefix = `${path.replace(/\/$/u, '')}/`;
    const inside = Object.keys(files).filter((name) => name.startsWith(prefix));
    if (inside.length === 0) return undefined;
    return [...new Set(inside.map((name) => name.slice(prefix.length).split('/')[0] ?? ''))].toSorted();
  };
  const read = async (path: string): Promise<Uint8Array> => {
    if (Object.hasOwn(files, path)) return bytesOf(files[path]);
    throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
  };
  return {
    readFile: read,
    listFolder: async (path) => folderOf(path),
    modified: async () => '2026-11-21T08:00:00.000Z',
    readStandardInput: () => read('-'),
    now: () => new Date('2026-11-21T09:00:00.000Z'),
    signal: new AbortController().signal,
  };
}

function bytesOf(content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
}

import { unknown, known, type Fact, type Origin } from '../../model/fact.ts';
import type { Catalog } from '../terraform/catalog.ts';
import { markElement, newReading, type Reading } from '../terraform/forms/reading.ts';
import { keyTable } from '../terraform/json/keys.ts';
import { newLines } from '../terraform/json/lines.ts';
import {
  isArray,
  isObject,
  readArray,
  readObject,
  ScanError,
  skipSpace,
  skipValue,
} from '../terraform/json/scan.ts';
import { parseValue } from '../terraform/json/value.ts';
import { text } from '../terraform/plain.ts';
import type { Row } from '../terraform/row.ts';
import { readResource } from './read-resource.ts';
import { unknownText } from './special-values.ts';
import { toStackResource, wholeOf, type StackResource } from './stack-resource.ts';

/** What the scan of a stack gathers. */
export interface Stack {
  readonly reading: Reading;
  /** Short values of the top level and of the deployment. */
  readonly about: Record<string, string>;
  /** Members that were seen, to tell a stack from other JSON. */
  readonly keys: Set<string>;
  /** By URN and id, as resources name their provider. */
  readonly regions: Map<string, string>;
  readonly features: string[];
}

const members = [
  'version',
  'features',
  'deployment',
  'checkpoint',
  'latest',
  'stack',
  'manifest',
  'time',
  'magic',
  'resources',
] as const;
const find = keyTable(members);

/** Deployment, checkpoint and `latest` hold one another, each at most once. */
const holders: ReadonlySet<string> = new Set(['deployment', 'checkpoint', 'latest', 'manifest']);
const deepest = 4;

export function scanStack(bytes: Buffer, catalog: Catalog): Stack {
  const reading = newReading(catalog, newLines());
  const stack: Stack = { reading, about: {}, keys: new Set(), regions: new Map(), features: [] };
  const end = skipSpace(bytes, readLevel(bytes, skipSpace(bytes, 0), stack, 0));
  if (end < bytes.length) throw new ScanError('goes on after its end', end);
  return stack;
}

function readLevel(bytes: Buffer, at: number, stack: Stack, depth: number): number {
  return readObject(bytes, at, find, (index, start) => {
    const name = members[index] ?? '';
    stack.keys.add(name);
    if (name === 'resources' && isArray(bytes, start))
      return readArray(bytes, start, (next) => readElement(bytes, next, stack));
    if (holders.has(name) && isObject(bytes, start) && depth < deepest)
      return readLevel(bytes, start, stack, depth + 1);
    const end = skipValue(bytes, start);
    if (name === 'features') takeFeatures(parseValue(bytes, start, end), stack);
    else if (!isObject(bytes, start) && !isArray(bytes, start))
      stack.about[name] ??= String(parseValue(bytes, start, end));
    return end;
  });
}

function takeFeatures(value: unknown, stack: Stack): void {
  if (Array.isArray(value)) stack.features.push(...value.filter((feature) => typeof feature === 'string'));
}

function readElement(bytes: Buffer, at: number, stack: Stack): number {
  const { reading } = stack;
  const end = markElement(reading, bytes, at, 'resource');
  const resource = toStackResource(reading.marks, reading.catalog.parse);
  if (resource.type.startsWith('pulumi:providers:')) takeProvider(resource, stack);
  else if (resource.real) readResource(resource, reading);
  return end;
}

function takeProvider(resource: StackResource, { reading, regions }: Stack): void {
  const { urn, id, outputs, inputs } = resource;
  const { marks } = reading;
  const { region, location } = { ...wholeOf(marks, inputs), ...wholeOf(marks, outputs) };
  const named = text(region) ?? text(location);
  if (id !== undefined && named !== undefined && named !== unknownText) regions.set(`${urn}::${id}`, named);
}

const from: Origin = { path: 'provider.region' };
const notWritten = unknown('not-shown', from, 'the provider of the stack does not name a region');

/** Region of the provider that a resource was made with. */
export function regionIn({ regions }: Stack): (row: Row) => Fact<string> {
  return ({ provider }) => {
    const region = regions.get(provider);
    return region === undefined ? notWritten : known(region, from);
  };
}

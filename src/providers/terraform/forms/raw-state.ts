import type { Shape } from '../catalog.ts';
import { keyTable } from '../json/keys.ts';
import { isArray, isObject, readArray, readObject, ScanError, skipValue } from '../json/scan.ts';
import { parseValue } from '../json/value.ts';
import { text } from '../plain.ts';
import type { Blank } from '../row.ts';
import { newDraft, type Draft } from './draft.ts';
import { keyFrom } from './members.ts';
import { addDraft, shapeOf, type Reading } from './reading.ts';
import { markPaths } from './sensitive-paths.ts';
import { readValues } from './slots.ts';
import { unwrapDynamic } from './unwrap-dynamic.ts';

const members = ['module', 'mode', 'type', 'name', 'provider', 'instances'] as const;
const findMember = keyTable(members);
const instanceMembers = [
  'index_key',
  'status',
  'deposed',
  'attributes',
  'attributes_flat',
  'sensitive_attributes',
] as const;
const findInstanceMember = keyTable(instanceMembers);

const flat: Blank = {
  why: 'failed',
  detail: 'it is kept in the form of Terraform 0.11; run terraform apply -refresh-only once',
};

/** What a resource of a raw state says for all its instances. */
interface Head {
  module: string | undefined;
  mode: string | undefined;
  type: string | undefined;
  name: string | undefined;
  provider: string;
}

/** Reads an element of `resources` of a raw state, version 4. Returns its end. */
export function readRawResource(bytes: Buffer, at: number, reading: Reading): number {
  if (!isObject(bytes, at)) throw new ScanError('has a resource that is no object', at);
  const { parse } = reading.catalog;
  const head: Head = { module: undefined, mode: undefined, type: undefined, name: undefined, provider: '' };
  const drafts: Draft[] = [];
  let later: number | undefined;
  const end = readObject(bytes, at, findMember, (member, start) => {
    const name = members[member] ?? 'instances';
    // Terraform writes the instances last; only by type and provider is it known what to keep of them.
    if (name === 'instances' && head.type !== undefined && head.provider !== '')
      return readInstances(bytes, start, head, reading, drafts);
    const next = skipValue(bytes, start);
    if (name === 'instances') later = start;
    else head[name] = text(parse(bytes, start, next)) ?? '';
    return next;
  });
  if (later !== undefined) readInstances(bytes, later, head, reading, drafts);
  for (const draft of drafts) {
    draft.module = head.module;
    draft.mode = head.mode;
    draft.type = head.type;
    draft.name = head.name;
    draft.provider = head.provider;
    addDraft(reading, draft);
  }
  return end;
}

function readInstances(bytes: Buffer, at: number, head: Head, reading: Reading, drafts: Draft[]): number {
  if (!isArray(bytes, at)) return skipValue(bytes, at);
  return readArray(bytes, at, (start) => readInstance(bytes, start, head, reading, drafts));
}

function readInstance(bytes: Buffer, at: number, head: Head, reading: Reading, drafts: Draft[]): number {
  if (!isObject(bytes, at)) throw new ScanError('has an instance that is no object', at);
  const draft = newDraft(at);
  draft.type = head.type;
  draft.provider = head.provider;
  const shape = shapeOf(reading, draft);
  let sensitive: unknown;
  const end = readObject(bytes, at, findInstanceMember, (member, start) => {
    const name = instanceMembers[member];
    if (name === 'attributes') return readValues(bytes, start, shape, draft);
    const next = skipValue(bytes, start);
    if (name === 'sensitive_attributes') sensitive = shape.parse(bytes, start, next);
    else if (name === 'attributes_flat') draft.blank = flat;
    else takeStatus(draft, name, parseValue(bytes, start, next));
    return next;
  });
  finish(draft, shape, sensitive);
  drafts.push(draft);
  return end;
}

function takeStatus(draft: Draft, name: string | undefined, value: unknown): void {
  if (name === 'index_key') draft.key = keyFrom(value);
  else if (name === 'status') draft.tainted = value === 'tainted';
  else draft.deposed = typeof value === 'string' && value !== '';
}

function finish(draft: Draft, shape: Shape, sensitive: unknown): void {
  if (shape.slots.size === 0) return;
  if (draft.values === undefined && draft.blank === undefined)
    draft.blank = { why: 'not-shown', detail: 'the source does not show its attributes' };
  const { values = [] } = draft;
  for (let slot = 0; slot < values.length; slot += 1) values[slot] = unwrapDynamic(values[slot]);
  draft.secret = markPaths(sensitive, shape);
}

import type { Shape } from '../catalog.ts';
import { memberTable, valueOf } from '../json/keys.ts';
import { bracket, bracketBehind, elementsOf, positionAt, type Marks } from '../json/marks.ts';
import { ScanError } from '../json/scan.ts';
import { parseValue } from '../json/value.ts';
import { text } from '../plain.ts';
import type { Blank } from '../row.ts';
import { newDraft, type Draft } from './draft.ts';
import { isText, keyFrom } from './members.ts';
import { addDraft, markElement, shapeOf, type Reading } from './reading.ts';
import { markPaths } from './sensitive-paths.ts';
import { readValues } from './slots.ts';
import { unwrapDynamic } from './unwrap-dynamic.ts';

const member = { module: 0, mode: 1, type: 2, name: 3, provider: 4, instances: 5 } as const;
const members = memberTable(Object.keys(member));
const inner = {
  index_key: 0,
  status: 1,
  deposed: 2,
  attributes: 3,
  attributes_flat: 4,
  sensitive_attributes: 5,
} as const;
const instanceMembers = memberTable(Object.keys(inner));

const flat: Blank = {
  why: 'failed',
  detail: 'it is kept in the form of Terraform 0.11; run terraform apply -refresh-only once',
};

/** What a resource of a raw state says for all its instances. */
type Head = Pick<Draft, 'module' | 'mode' | 'type' | 'name' | 'provider'>;

/** Reads an element of `resources` of a raw state, version 4. Returns its end. */
export function readRawResource(bytes: Buffer, at: number, reading: Reading): number {
  const end = markElement(reading, bytes, at, 'resource');
  const { marks } = reading;
  const colons = members.locate(marks, 0);
  const read = (name: keyof typeof member): string | undefined =>
    text(valueOf(marks, colons, member[name], reading.catalog.parse));
  const head: Head = {
    module: read('module'),
    mode: read('mode'),
    type: read('type'),
    name: read('name'),
    provider: read('provider') ?? '',
  };
  const opening = bracketBehind(marks, colons[member.instances] ?? 0, bracket.array);
  if (opening === undefined) return end;
  for (const before of elementsOf(marks, opening)) readInstance(marks, before, head, reading);
  return end;
}

function readInstance(marks: Marks, before: number, head: Head, reading: Reading): void {
  const opening = bracketBehind(marks, before, bracket.object);
  if (opening === undefined) throw new ScanError('has an instance that is no object', marks.at[before] ?? 0);
  const draft = Object.assign(
    newDraft(marks.at[opening] ?? 0, positionAt(marks, opening, reading.start)),
    head,
  );
  const shape = shapeOf(reading, draft);
  const colons = instanceMembers.locate(marks, opening);
  draft.key = keyFrom(valueOf(marks, colons, inner.index_key, parseValue));
  draft.tainted = valueOf(marks, colons, inner.status, shape.parse) === 'tainted';
  draft.deposed = isText(valueOf(marks, colons, inner.deposed, parseValue));
  if (colons[inner.attributes_flat] !== 0) draft.blank = flat;
  readValues(marks, colons[inner.attributes] ?? 0, shape, draft);
  draft.secret = markPaths(valueOf(marks, colons, inner.sensitive_attributes, shape.parse), shape);
  unwrap(draft, shape);
  addDraft(reading, draft);
}

function unwrap({ values }: Draft, shape: Shape): void {
  if (values === undefined) return;
  for (let slot = 0; slot < shape.members.size; slot += 1) values[slot] = unwrapDynamic(values[slot]);
}

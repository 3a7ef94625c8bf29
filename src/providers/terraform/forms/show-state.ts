import { moduleOf, parseAddress } from '../address.ts';
import { keyTable, memberTable, valueOf } from '../json/keys.ts';
import { positionAt } from '../json/marks.ts';
import { isArray, isObject, readArray, readObject, ScanError, skipValue } from '../json/scan.ts';
import { parseValue } from '../json/value.ts';
import { completeDraft, newDraft } from './draft.ts';
import { common, isText, takeMembers } from './members.ts';
import { addDraft, markElement, shapeOf, type Reading } from './reading.ts';
import { readSecret, readValues } from './slots.ts';

const findRoot = keyTable(['root_module']);
const moduleMembers = ['resources', 'child_modules'] as const;
const findModuleMember = keyTable(moduleMembers);
const member = { ...common, tainted: 7, deposed_key: 8, values: 9, sensitive_values: 10 } as const;
const members = memberTable(Object.keys(member));

/** Reads `values` of `terraform show -json` of a state. Returns the end of the object. */
export function readShownValues(bytes: Buffer, at: number, reading: Reading): number {
  if (!isObject(bytes, at)) return skipValue(bytes, at);
  return readObject(bytes, at, findRoot, (_, start) => readModule(bytes, start, reading, 0));
}

/** Modules are nested as deep as the code nests them; more is no configuration but an attack. */
const deepestModule = 100;

function readModule(bytes: Buffer, at: number, reading: Reading, depth: number): number {
  if (depth > deepestModule) throw new ScanError(`is nested deeper than ${deepestModule} modules`, at);
  if (!isObject(bytes, at)) return skipValue(bytes, at);
  return readObject(bytes, at, findModuleMember, (member, start) => {
    if (!isArray(bytes, start)) return skipValue(bytes, start);
    return moduleMembers[member] === 'child_modules'
      ? readArray(bytes, start, (next) => readModule(bytes, next, reading, depth + 1))
      : readArray(bytes, start, (next) => readResource(bytes, next, reading));
  });
}

function readResource(bytes: Buffer, at: number, reading: Reading): number {
  const end = markElement(reading, bytes, at, 'resource');
  const { marks, catalog } = reading;
  const colons = members.locate(marks, 0);
  const draft = newDraft(at, positionAt(marks, 0, reading.start));
  takeMembers(marks, colons, draft, catalog.parse);
  draft.tainted = valueOf(marks, colons, member.tainted, parseValue) === true;
  draft.deposed = isText(valueOf(marks, colons, member.deposed_key, parseValue));
  draft.module = moduleIn(draft.address ?? '');
  completeDraft(draft);
  const shape = shapeOf(reading, draft);
  readValues(marks, colons[member.values] ?? 0, shape, draft);
  readSecret(marks, colons[member.sensitive_values] ?? 0, shape, draft);
  addDraft(reading, draft);
  return end;
}

function moduleIn(text: string): string {
  const address = text.startsWith('module.') ? parseAddress(text) : undefined;
  return address === undefined ? '' : moduleOf(address);
}

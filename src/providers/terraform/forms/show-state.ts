import { keyTable } from '../json/keys.ts';
import { isArray, isObject, readArray, readObject, ScanError, skipValue } from '../json/scan.ts';
import { parseValue, stringOrNothing } from '../json/value.ts';
import { completeDraft, newDraft, type Draft } from './draft.ts';
import { commonMembers, takeMember } from './members.ts';
import { addDraft, shapeOf, type Reading } from './reading.ts';
import { readSecret, readValues } from './slots.ts';

const findRoot = keyTable(['root_module']);
const moduleMembers = ['address', 'resources', 'child_modules'] as const;
const findModuleMember = keyTable(moduleMembers);
const members = [...commonMembers, 'tainted', 'deposed_key', 'values', 'sensitive_values'] as const;
const findMember = keyTable(members);

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
  let address = '';
  const resources: number[] = [];
  const end = readObject(bytes, at, findModuleMember, (member, start) => {
    const name = moduleMembers[member];
    if (name === 'child_modules' && isArray(bytes, start)) {
      return readArray(bytes, start, (next) => readModule(bytes, next, reading, depth + 1));
    }
    const next = skipValue(bytes, start);
    if (name === 'address') address = stringOrNothing(bytes, start, next) ?? '';
    else if (name === 'resources' && isArray(bytes, start)) resources[0] = start;
    return next;
  });
  if (resources[0] !== undefined) {
    readArray(bytes, resources[0], (next) => readResource(bytes, next, address, reading));
  }
  return end;
}

function readResource(bytes: Buffer, at: number, module: string, reading: Reading): number {
  if (!isObject(bytes, at)) throw new ScanError('has a resource that is no object', at);
  const draft = newDraft(at);
  draft.module = module;
  const later: { readonly name: 'values' | 'sensitive_values'; readonly start: number }[] = [];
  const end = readObject(bytes, at, findMember, (member, start) => {
    const name = members[member];
    if (name === 'values' || name === 'sensitive_values') {
      later.push({ name, start });
      return skipValue(bytes, start);
    }
    if (name === 'tainted' || name === 'deposed_key') return takeStatus(bytes, start, name, draft);
    return name === undefined
      ? skipValue(bytes, start)
      : takeMember(bytes, start, name, draft, reading.catalog.parse);
  });
  completeDraft(draft);
  const shape = shapeOf(reading, draft);
  for (const { name, start } of later) {
    (name === 'values' ? readValues : readSecret)(bytes, start, shape, draft);
  }
  addDraft(reading, draft);
  return end;
}

function takeStatus(bytes: Buffer, at: number, name: 'tainted' | 'deposed_key', draft: Draft): number {
  const end = skipValue(bytes, at);
  const value = parseValue(bytes, at, end);
  if (name === 'tainted') draft.tainted = value === true;
  else draft.deposed = typeof value === 'string' && value !== '';
  return end;
}

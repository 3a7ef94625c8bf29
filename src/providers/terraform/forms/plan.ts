import { memberTable, valueOf } from '../json/keys.ts';
import { bracket, bracketBehind, positionAt, type Marks } from '../json/marks.ts';
import { ScanError } from '../json/scan.ts';
import { parseValue } from '../json/value.ts';
import { completeDraft, newDraft, type Draft } from './draft.ts';
import { common, isText, takeMembers } from './members.ts';
import { addDraft, markElement, note, shapeOf, type Reading } from './reading.ts';
import { readSecret, readUnknown, readValues } from './slots.ts';

const member = { ...common, deposed: 7, change: 8 } as const;
const members = memberTable(Object.keys(member));
const inner = { actions: 0, after: 1, after_unknown: 2, after_sensitive: 3 } as const;
const changeMembers = memberTable(Object.keys(inner));

type Fate = 'desired' | 'deleted' | 'forgotten';

/** Reads an element of `resource_changes` of a plan: what shall exist once it is applied. Returns its end. */
export function readChange(bytes: Buffer, at: number, reading: Reading): number {
  const end = markElement(reading, bytes, at, 'resource change');
  const { marks, catalog } = reading;
  const colons = members.locate(marks, 0);
  const draft = newDraft(at, positionAt(marks, 0, reading.start));
  takeMembers(marks, colons, draft, catalog.parse);
  draft.deposed = isText(valueOf(marks, colons, member.deposed, parseValue));
  completeDraft(draft);
  const fate = readDetails(marks, colons[member.change] ?? 0, reading, draft);
  if (fate === 'desired') addDraft(reading, draft);
  else if (fate === 'forgotten' && draft.mode !== 'data') note(reading.notes.forgotten, draft.address);
  return end;
}

function readDetails(marks: Marks, colon: number, reading: Reading, draft: Draft): Fate {
  const opening = bracketBehind(marks, colon, bracket.object);
  if (opening === undefined) throw new ScanError('has a resource change without actions', draft.at);
  const shape = shapeOf(reading, draft);
  const colons = changeMembers.locate(marks, opening);
  readValues(marks, colons[inner.after] ?? 0, shape, draft);
  readUnknown(marks, colons[inner.after_unknown] ?? 0, shape, draft);
  readSecret(marks, colons[inner.after_sensitive] ?? 0, shape, draft);
  return fateOf(valueOf(marks, colons, inner.actions, reading.catalog.parse));
}

/** Only a change that does nothing but delete or forget takes a resource away. */
function fateOf(actions: unknown): Fate {
  if (!Array.isArray(actions) || actions.length === 0) return 'desired';
  if (actions.every((action) => action === 'forget')) return 'forgotten';
  return actions.every((action) => action === 'delete' || action === 'forget') ? 'deleted' : 'desired';
}

import { keyTable } from '../json/keys.ts';
import { isObject, readObject, ScanError, skipValue } from '../json/scan.ts';
import { stringOrNothing } from '../json/value.ts';
import { completeDraft, newDraft, type Draft } from './draft.ts';
import { commonMembers, takeMember } from './members.ts';
import { addDraft, note, shapeOf, type Reading } from './reading.ts';
import { readSecret, readUnknown, readValues } from './slots.ts';

const members = [...commonMembers, 'deposed', 'change'] as const;
const findMember = keyTable(members);
const changeMembers = ['actions', 'after', 'after_unknown', 'after_sensitive'] as const;
const findChangeMember = keyTable(changeMembers);

type Fate = 'desired' | 'deleted' | 'forgotten';

/** Reads an element of `resource_changes` of a plan: what shall exist once it is applied. Returns its end. */
export function readChange(bytes: Buffer, at: number, reading: Reading): number {
  if (!isObject(bytes, at)) throw new ScanError('has a resource change that is no object', at);
  const draft = newDraft(at);
  let fate: Fate = 'desired';
  let later: number | undefined;
  const end = readObject(bytes, at, findMember, (member, start) => {
    const name = members[member];
    if (name === 'change') {
      // Where keys are sorted, the change comes before the type that says what to keep of it.
      if (draft.type === undefined || draft.provider === '') {
        later = start;
        return skipValue(bytes, start);
      }
      return readDetails(bytes, start, reading, draft, (found) => (fate = found));
    }
    if (name === 'deposed') return takeDeposed(bytes, start, draft);
    return name === undefined
      ? skipValue(bytes, start)
      : takeMember(bytes, start, name, draft, reading.catalog.parse);
  });
  if (later !== undefined) {
    completeDraft(draft);
    readDetails(bytes, later, reading, draft, (found) => (fate = found));
  }
  if (fate === 'desired') addDraft(reading, draft);
  else if (fate === 'forgotten' && draft.mode !== 'data') note(reading.notes.forgotten, draft.address);
  return end;
}

function takeDeposed(bytes: Buffer, at: number, draft: Draft): number {
  const end = skipValue(bytes, at);
  draft.deposed = (stringOrNothing(bytes, at, end) ?? '') !== '';
  return end;
}

function readDetails(
  bytes: Buffer,
  at: number,
  reading: Reading,
  draft: Draft,
  decide: (fate: Fate) => void,
): number {
  if (!isObject(bytes, at)) throw new ScanError('has a resource change without actions', at);
  const shape = shapeOf(reading, draft);
  return readObject(bytes, at, findChangeMember, (member, start) => {
    const name = changeMembers[member];
    if (name === 'after') return readValues(bytes, start, shape, draft);
    if (name === 'after_unknown') return readUnknown(bytes, start, shape, draft);
    if (name === 'after_sensitive') return readSecret(bytes, start, shape, draft);
    const end = skipValue(bytes, start);
    decide(fateOf(reading.catalog.parse(bytes, start, end)));
    return end;
  });
}

/** Only a change that does nothing but delete or forget takes a resource away. */
function fateOf(actions: unknown): Fate {
  if (!Array.isArray(actions) || actions.length === 0) return 'desired';
  if (actions.every((action) => action === 'forget')) return 'forgotten';
  return actions.every((action) => action === 'delete' || action === 'forget') ? 'deleted' : 'desired';
}

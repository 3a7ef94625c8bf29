import { formatKey } from '../terraform/address.ts';
import type { Shape } from '../terraform/catalog.ts';
import { newDraft, type Draft } from '../terraform/forms/draft.ts';
import { addDraft, type Reading } from '../terraform/forms/reading.ts';
import { positionIn } from './position-in.ts';
import type { Keyed } from './modules/instance-keys.ts';
import type { Declared } from './modules/module.ts';
import type { ModuleInstance } from './modules/module-instance.ts';
import { Unknown } from './values/value.ts';
import { valueIn } from './body-value.ts';
import { Untold } from '../terraform/row.ts';
import { ignoredChanges } from './ignored-changes.ts';
import { notWritten, type FilledIn } from './not-written.ts';
import { toPlain } from './plain.ts';
import { addsLabels, providerOf } from './providers.ts';
import { hasOtherDefaults, majorsOf, sourceOf } from './required-providers.ts';

/** Takes every resource of a module and of those it calls into the reading. */
export function addResources(
  instance: ModuleInstance,
  reading: Reading,
  miss: (sentence: string) => void,
): void {
  const { module } = instance.tree;
  const filledIn = new Map<string, FilledIn>();
  for (const [name, declared] of module.resources) {
    const provider = providerOf(declared.block);
    let filled = filledIn.get(provider);
    if (filled === undefined) filledIn.set(provider, (filled = whatIsFilledIn(provider, instance)));
    addResource(name, declared, instance, reading, filled);
  }
  for (const name of module.calls.keys()) {
    const children = instance.children(name);
    if (children instanceof Unknown) {
      const address = instance.address === '' ? `module.${name}` : `${instance.address}.module.${name}`;
      miss(`What ${address} holds is not told: ${children.reason}.`);
    } else for (const [, child] of children) addResources(child, reading, miss);
  }
}

function addResource(
  name: string,
  declared: Declared,
  instance: ModuleInstance,
  reading: Reading,
  filledIn: FilledIn,
): void {
  const keyed = instance.instancesOf(declared);
  if (keyed instanceof Unknown) {
    const draft = toDraft(name, declared, undefined, instance, reading);
    draft.blank = { why: 'computed', detail: `how many of it there are is not told: ${keyed.reason}` };
    addDraft(reading, draft);
    return;
  }
  for (const one of keyed) {
    const draft = toDraft(name, declared, one.key, instance, reading);
    if (draft.shape !== undefined) readSlots(draft, draft.shape, declared, one, filledIn);
    addDraft(reading, draft);
  }
}

function toDraft(
  name: string,
  { block, file }: Declared,
  key: Keyed['key'],
  instance: ModuleInstance,
  reading: Reading,
): Draft {
  const [type = '', label = ''] = block.labels;
  const draft = newDraft(block.start, positionIn(file, block.start));
  const own = `${name}${formatKey(key)}`;
  draft.address = instance.address === '' ? own : `${instance.address}.${own}`;
  draft.module = instance.address;
  draft.mode = 'managed';
  draft.type = type;
  draft.name = label;
  draft.key = key;
  draft.provider = providerOf(block);
  draft.shape = reading.catalog.shapeOf(type, sourceOf(draft.provider, instance));
  return draft;
}

const leftAlone = new Untold('ambiguous', 'the code ignores changes that are made to it elsewhere');

function whatIsFilledIn(provider: string, instance: ModuleInstance): FilledIn {
  return {
    majors: majorsOf(provider, instance),
    otherwise: hasOtherDefaults(provider, instance),
    labelled: addsLabels(provider, instance),
  };
}

/** Only what the mappings ask for is worked out. */
function readSlots(
  draft: Draft,
  shape: Shape,
  { block }: Declared,
  { scope }: Keyed,
  filledIn: FilledIn,
): void {
  const values = shape.vacant.slice();
  const ignored = ignoredChanges(block);
  for (const [attribute, slot] of shape.slots) {
    if (ignored === 'all' || ignored.has(attribute)) {
      mark(draft, 'unknown', shape, slot, leftAlone);
      continue;
    }
    const value = valueIn(block.body, attribute, scope);
    // What is null counts as not written.
    if (value === undefined || value === null) {
      const known = notWritten(shape.type, attribute, filledIn);
      if (known === true || known instanceof Untold) mark(draft, 'unknown', shape, slot, known);
      else values[slot] = known.value;
      continue;
    }
    const plain = toPlain(value);
    const keep = shape.kept[slot];
    values[slot] = keep === undefined ? plain.value : keep(plain.value);
    if (plain.unknown !== undefined) mark(draft, 'unknown', shape, slot, plain.unknown);
    if (plain.secret !== undefined) mark(draft, 'secret', shape, slot, plain.secret);
  }
  draft.values = values;
}

function mark(draft: Draft, which: 'unknown' | 'secret', shape: Shape, slot: number, value: unknown): void {
  (draft[which] ??= shape.vacant.slice())[slot] = value;
}

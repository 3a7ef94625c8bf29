import type { Draft } from '../terraform/forms/draft.ts';
import { valueBehind, type Marks } from '../terraform/json/marks.ts';
import type { Layout } from './layout.ts';

/** Where the properties of a resource stand: the marks that open the two objects, and its own id. */
export interface Properties {
  readonly outputs: number;
  readonly inputs: number | undefined;
  readonly id: string | undefined;
}

/** Reads the listed properties into the slots of the draft; what both objects have counts as the outputs say. */
export function readProperties(
  marks: Marks,
  { outputs, inputs, id }: Properties,
  layout: Layout,
  draft: Draft,
): void {
  const values = layout.unset.slice();
  draft.values = values;
  if (values.length === 0) return;
  const own = layout.outputs.locate(marks, outputs);
  const given = inputs === undefined ? undefined : layout.inputs.locate(marks, inputs);
  for (let index = 0; index < values.length; index += 1) {
    const slot = layout.slots[index];
    if (slot === undefined) continue;
    const colon = colonOf(slot.places, own, given, slot.isId && id !== undefined);
    if (colon === undefined) continue;
    const plain = slot.plain(colon === 0 ? id : valueBehind(marks, colon, slot.parse));
    values[index] = plain.value;
    if (plain.unknown !== undefined) (draft.unknown ??= layout.shape.vacant.slice())[index] = plain.unknown;
    if (plain.secret !== undefined) (draft.secret ??= layout.shape.vacant.slice())[index] = plain.secret;
  }
}

/** The mark before the value of the first name that is there; 0 where that is the id beside the properties. */
function colonOf(
  places: readonly number[],
  own: Int32Array,
  given: Int32Array | undefined,
  hasId: boolean,
): number | undefined {
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const colon = own[place] || given?.[place];
    if (colon) return colon;
    if (hasId && index === 0) return 0;
  }
  return undefined;
}

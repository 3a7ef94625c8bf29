import { newDraft, type Draft } from '../terraform/forms/draft.ts';
import { addDraft, type Reading } from '../terraform/forms/reading.ts';
import { positionAt } from '../terraform/json/marks.ts';
import type { Blank } from '../terraform/row.ts';
import { slotsOf } from './attributes.ts';
import { layoutOf } from './layout.ts';
import { readProperties } from './read-properties.ts';
import { propertiesOf, type StackResource } from './stack-resource.ts';
import { bridgedType, isNative, translate, withId } from './translate.ts';
import { nameIn } from './urn.ts';

const notShown: Blank = { why: 'not-shown', detail: 'the stack does not show its outputs' };

/** Takes the marked resource of a stack into the reading as an instance of its Terraform type. */
export function readResource(resource: StackResource, reading: Reading): void {
  const { marks, start } = reading;
  const draft = newDraft(marks.at[0] ?? 0, positionAt(marks, 0, start));
  draft.address = resource.urn;
  draft.mode = 'managed';
  draft.name = nameIn(resource.urn) ?? resource.urn;
  draft.provider = resource.provider;
  draft.tainted = resource.tainted;
  draft.deposed = resource.deleted;
  if (isNative(resource.type)) readNative(resource, reading, draft);
  else readBridged(resource, reading, draft);
  addDraft(reading, draft);
}

function readBridged(resource: StackResource, { marks, catalog }: Reading, draft: Draft): void {
  const { type, source } = bridgedType(resource.type, catalog);
  const shape = catalog.shapeOf(type, source);
  draft.type = type;
  draft.shape = shape;
  const { outputs, inputs, id } = resource;
  if (outputs === undefined) draft.blank = notShown;
  else readProperties(marks, { outputs, inputs, id }, layoutOf(shape), draft);
}

/** Of what is read by the mappings of ARM, any property may be asked for. */
function readNative(resource: StackResource, { marks, catalog }: Reading, draft: Draft): void {
  const { id } = resource;
  const whole = { type: resource.type, id, properties: propertiesOf(marks, resource) };
  const { type, source, properties, bridged } = translate(whole, catalog);
  const shape = catalog.shapeOf(type, source);
  draft.type = type;
  draft.shape = shape;
  if (properties === undefined) draft.blank = notShown;
  else Object.assign(draft, slotsOf(shape, withId(properties, id), bridged));
}

import type { Position } from '../../model/position.ts';
import { newDraft } from '../terraform/forms/draft.ts';
import { addDraft, type Reading } from '../terraform/forms/reading.ts';
import type { Blank } from '../terraform/row.ts';
import { slotsOf } from './attributes.ts';
import type { StackResource } from './stack-resource.ts';
import { translate, withId } from './translate.ts';
import { parseUrn } from './urn.ts';

const notShown: Blank = { why: 'not-shown', detail: 'the stack does not show its outputs' };
/** Takes a resource of a stack into the reading as an instance of its Terraform type. */
export function readResource(
  resource: StackResource,
  at: number,
  position: Position,
  reading: Reading,
): void {
  const { type, source, properties, bridged } = translate(resource, reading.catalog);
  const draft = newDraft(at, position);
  draft.address = resource.urn;
  draft.mode = 'managed';
  draft.type = type;
  draft.name = parseUrn(resource.urn)?.name ?? resource.urn;
  draft.provider = resource.provider;
  draft.tainted = resource.tainted;
  draft.deposed = resource.deleted;
  draft.shape = reading.catalog.shapeOf(type, source);
  if (properties === undefined) draft.blank = notShown;
  else Object.assign(draft, slotsOf(draft.shape, withId(properties, resource.id), bridged));
  addDraft(reading, draft);
}

import type { Position } from '../../model/position.ts';
import { newDraft } from '../terraform/forms/draft.ts';
import { addDraft, type Reading } from '../terraform/forms/reading.ts';
import type { Blank } from '../terraform/row.ts';
import { toArmResource } from './arm-resource.ts';
import { slotsOf } from './attributes.ts';
import type { StackResource } from './stack-resource.ts';
import { toTerraformType } from './terraform-type.ts';
import { parseUrn } from './urn.ts';

const notShown: Blank = { why: 'not-shown', detail: 'the stack does not show its outputs' };
const armSource = 'azure/azapi';

/** What the mappings are to read of a resource: its Terraform type, and properties by the names of that type. */
interface Translated {
  readonly type: string;
  readonly source: string;
  readonly properties: Readonly<Record<string, unknown>> | undefined;
  readonly bridged: boolean;
}

/** Takes a resource of a stack into the reading as an instance of its Terraform type. */
export function readResource(
  resource: StackResource,
  at: number,
  position: Position,
  reading: Reading,
): void {
  const { type, source, properties, bridged } = translate(resource, reading);
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

function translate(resource: StackResource, { catalog }: Reading): Translated {
  const { properties } = resource;
  if (resource.type.startsWith('azure-native:')) {
    const arm = properties && toArmResource(withId(properties, resource.id));
    if (arm !== undefined)
      return { type: 'azapi_resource', source: armSource, properties: arm, bridged: false };
  }
  const isKnown = (type: string, source: string): boolean =>
    catalog.shapeOf(type, source).group !== 'unmapped';
  return { ...toTerraformType(resource.type, isKnown), properties, bridged: true };
}

function withId(
  properties: Readonly<Record<string, unknown>>,
  id: string | undefined,
): Readonly<Record<string, unknown>> {
  return id === undefined ? properties : { id, ...properties };
}

import type { Catalog } from '../terraform/catalog.ts';
import { armTypeOf, toArmResource } from './arm-resource.ts';
import type { StackResource } from './stack-resource.ts';
import { toTerraformType } from './terraform-type.ts';

const armSource = 'azure/azapi';

/** What the mappings are to read of a resource: its Terraform type, and properties by the names of that type. */
interface Translated {
  readonly type: string;
  readonly source: string;
  readonly properties: Readonly<Record<string, unknown>> | undefined;
  readonly bridged: boolean;
}

export function translate(
  { type, id, properties }: Pick<StackResource, 'type' | 'id' | 'properties'>,
  catalog: Catalog,
): Translated {
  if (type.startsWith('azure-native:')) {
    const arm = properties && toArmResource(withId(properties, id), armTypeOf(type));
    if (arm !== undefined)
      return { type: 'azapi_resource', source: armSource, properties: arm, bridged: false };
  }
  const isKnown = (name: string, source: string): boolean =>
    catalog.shapeOf(name, source).group !== 'unmapped';
  return { ...toTerraformType(type, isKnown), properties, bridged: true };
}

export function withId(
  properties: Readonly<Record<string, unknown>>,
  id: string | undefined,
): Readonly<Record<string, unknown>> {
  return id === undefined ? properties : { id, ...properties };
}

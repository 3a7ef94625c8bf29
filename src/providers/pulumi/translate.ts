import type { Catalog } from '../terraform/catalog.ts';
import { armTypeOf, toArmResource } from './arm-resource.ts';
import { toTerraformType, type TerraformType } from './terraform-type.ts';

const armSource = 'azure/azapi';

/** A resource by its token, with all its properties. */
interface Written {
  readonly type: string;
  readonly id: string | undefined;
  readonly properties: Readonly<Record<string, unknown>> | undefined;
}

/** What the mappings are to read of a resource: its Terraform type, and properties by the names of that type. */
interface Translated extends TerraformType {
  readonly properties: Readonly<Record<string, unknown>> | undefined;
  readonly bridged: boolean;
}

/** Whether the properties of a type are those of the API of ARM, and not of a Terraform provider. */
export function isNative(token: string): boolean {
  return token.startsWith('azure-native:');
}

export function translate({ type, id, properties }: Written, catalog: Catalog): Translated {
  if (isNative(type)) {
    const arm = properties && toArmResource(withId(properties, id), armTypeOf(type));
    if (arm !== undefined)
      return { type: 'azapi_resource', source: armSource, properties: arm, bridged: false };
  }
  return { ...bridgedType(type, catalog), properties, bridged: true };
}

const bridgedTypes = new WeakMap<Catalog, Map<string, TerraformType>>();

/** The Terraform type behind a token, worked out once. */
export function bridgedType(token: string, catalog: Catalog): TerraformType {
  let byToken = bridgedTypes.get(catalog);
  if (byToken === undefined) bridgedTypes.set(catalog, (byToken = new Map()));
  let type = byToken.get(token);
  if (type === undefined) {
    type = toTerraformType(token, (name, source) => catalog.shapeOf(name, source).group !== 'unmapped');
    byToken.set(token, type);
  }
  return type;
}

export function withId(
  properties: Readonly<Record<string, unknown>>,
  id: string | undefined,
): Readonly<Record<string, unknown>> {
  return id === undefined ? properties : { id, ...properties };
}

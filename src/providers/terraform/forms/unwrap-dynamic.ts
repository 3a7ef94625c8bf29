const simpleTypes = new Set<unknown>(['string', 'number', 'bool', 'dynamic']);
const compoundTypes = new Set<unknown>(['object', 'tuple', 'list', 'set', 'map']);

/**
 * Takes an attribute of dynamic type out of the wrapping `{ value, type }` that a raw state keeps it in.
 *
 * `type` must be a type as Terraform writes it, lest an attribute with members of these names be taken for one.
 */
export function unwrapDynamic(attribute: unknown): unknown {
  if (typeof attribute !== 'object' || attribute === null || Array.isArray(attribute)) return attribute;
  if (!('value' in attribute) || !('type' in attribute) || Object.keys(attribute).length !== 2)
    return attribute;
  return isType(attribute.type) ? attribute.value : attribute;
}

function isType(type: unknown): boolean {
  return Array.isArray(type) ? type.length === 2 && compoundTypes.has(type[0]) : simpleTypes.has(type);
}

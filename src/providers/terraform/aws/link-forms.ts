import type { Link } from '../mapping.ts';

/** A setting that names its parent by ARN, id or name. */
export function setting(
  type: string,
  by: string,
  to: readonly string[],
  attributes: readonly string[],
  matching = ['id', 'arn', 'name'],
): Link {
  return { type, by, to, matching, attributes };
}

/** Something that mappings find by what names it, or by looking at all of them. */
export function lookedUp(type: string, attributes: readonly string[]): Link {
  return { type, by: 'id', to: [], matching: [], attributes };
}

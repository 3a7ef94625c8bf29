import { tagMap, type Field } from '../../live/attributes.ts';
import type { Detail, Needs } from '../service.ts';

/**
 * Tags of things whose list does not bring them: asked by one attribute of the thing, where labels are wanted, or where
 * tags say what is backed up.
 */
export function tagsOf(
  of: string,
  operation: Detail['operation'],
  [field, attribute]: readonly [field: string, attribute: string],
  tags: string | Field = tagMap('Tags'),
  more: Needs = {},
): Detail {
  return {
    of,
    operation,
    for: { labels: true, ...more },
    input: (name) => ({ [field]: name(attribute) }),
    adds: { tags, tags_all: tags },
  };
}

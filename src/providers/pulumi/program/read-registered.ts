import { isLeftToProvider } from '../../hcl/left-to-provider.ts';
import { newDraft } from '../../terraform/forms/draft.ts';
import { addDraft, type Reading } from '../../terraform/forms/reading.ts';
import { Untold } from '../../terraform/row.ts';
import type { Position } from '../../../model/position.ts';
import { propertyOf, slotsOf, type MarkUnset } from '../attributes.ts';
import { translate } from '../translate.ts';
import type { Registered } from './order.ts';

/** Majors of the SDKs whose providers have the defaults that the mappings know. Source: their upgrade guides. */
const firstKnown: Readonly<Record<string, number>> = { aws: 5, azure: 5 };

const otherDefaults = new Untold(
  'ambiguous',
  'the program uses an old provider, whose defaults are not known',
);
const leftAlone = new Untold('ambiguous', 'the program ignores changes that are made to it elsewhere');

/** What is noted of resources beside their rows, by address: the URNs that an attribute is made from. */
export type DependenciesNoted = Map<string, ReadonlyMap<string, readonly string[]>>;

/**
 * Takes a resource of a program into the reading as an instance of its Terraform type. What the program does not set
 * and the provider fills in is as unknown as in code of Terraform; `labelled`: its provider adds labels.
 */
export function readRegistered(
  resource: Registered,
  at: Position,
  labelled: boolean,
  reading: Reading,
  noted: DependenciesNoted,
): void {
  const { catalog } = reading;
  const { type, source, properties = {}, bridged } = translate({ ...resource, id: undefined }, catalog);
  const draft = newDraft(0, at);
  draft.address = resource.urn;
  draft.mode = 'managed';
  draft.type = type;
  draft.name = resource.name;
  draft.provider = resource.provider;
  const shape = (draft.shape = catalog.shapeOf(type, source));
  Object.assign(draft, slotsOf(shape, properties, bridged, markUnset(resource, type, labelled)));
  const dependencies = new Map<string, readonly string[]>();
  for (const [attribute, slot] of shape.slots) {
    const property = propertyOf(shape, attribute, properties) ?? '';
    if (ignores(resource, property)) (draft.unknown ??= shape.vacant.slice())[slot] = leftAlone;
    const urns = resource.dependencies[property];
    if (urns !== undefined) dependencies.set(attribute, urns);
  }
  if (dependencies.size > 0) noted.set(resource.urn, dependencies);
  addDraft(reading, draft);
}

function markUnset(resource: Registered, type: string, labelled: boolean): MarkUnset {
  const outdated = isOutdated(resource);
  return (attribute) => {
    if (isLeftToProvider(type, attribute)) return true;
    if (labelled && attribute === 'tags_all') return true;
    if (outdated) return otherDefaults;
    return resource.ignored.includes('*') ? leftAlone : undefined;
  };
}

function ignores({ ignored }: Registered, property: string): boolean {
  return ignored.some((path) => path === '*' || path.split(/[.[]/u)[0] === property);
}

function isOutdated({ type, version }: Registered): boolean {
  const first = firstKnown[type.split(':')[0] ?? ''] ?? 0;
  const major = /^v?(\d+)\./u.exec(version)?.[1];
  return major !== undefined && Number(major) < first;
}

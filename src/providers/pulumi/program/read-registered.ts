import { notWritten } from '../../hcl/not-written.ts';
import { allMajors, type Majors } from '../../hcl/provider-majors.ts';
import { areOtherDefaults } from '../../hcl/required-providers.ts';
import { newDraft } from '../../terraform/forms/draft.ts';
import { addDraft, type Reading } from '../../terraform/forms/reading.ts';
import { Untold } from '../../terraform/row.ts';
import type { Position } from '../../../model/position.ts';
import { propertyOf, slotsOf, type Unset } from '../attributes.ts';
import { translate } from '../translate.ts';
import type { Registered } from './order.ts';

/** By how much the majors of an SDK are ahead of those of the Terraform provider in it. Source: their upgrade guides. */
const ahead: Readonly<Record<string, number>> = { aws: 1, azure: 2 };

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
  Object.assign(draft, slotsOf(shape, properties, bridged, unsetIn(resource, type, source, labelled)));
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

function unsetIn(resource: Registered, type: string, source: string, labelled: boolean): Unset {
  const majors = majorsOf(resource);
  const filledIn = { majors, otherwise: areOtherDefaults(source, majors), labelled };
  return (attribute) => (resource.ignored.includes('*') ? leftAlone : notWritten(type, attribute, filledIn));
}

function ignores({ ignored }: Registered, property: string): boolean {
  return ignored.some((path) => path === '*' || path.split(/[.[]/u)[0] === property);
}

/** Majors of the Terraform provider: all, where the SDK does not tell its version. */
function majorsOf({ type, version }: Registered): Majors {
  const [, major] = /^v?(\d+)\./u.exec(version) ?? [];
  if (major === undefined) return allMajors;
  const own = Number(major) - (ahead[type.split(':')[0] ?? ''] ?? 0);
  return { oldest: own, newest: own };
}

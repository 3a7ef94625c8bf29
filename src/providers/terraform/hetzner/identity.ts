import { chainFact, known, type Fact } from '../../../model/fact.ts';
import type { Instance } from '../mapping.ts';

/** Attributes that identify and place an instance of any type. */
export const identityAttributes = ['id', 'name', 'labels', 'location', 'datacenter', 'network_zone'] as const;

/** Ids are unique per kind of thing only, so the kind is part of it: `server/1001`. */
export function idOf(instance: Instance): string | undefined {
  const id = instance.string('id');
  const thing = instance.type.replace(/^hcloud_/, '').replaceAll('_', '-');
  return id.known ? `${thing}/${id.value}` : undefined;
}

export function nameOf(instance: Instance): string {
  const name = instance.string('name');
  return name.known ? name.value : instance.label;
}

export function labelsOf(instance: Instance): Fact<Readonly<Record<string, string>>> {
  return instance.map('labels');
}

/**
 * The location; of older configurations the part of `datacenter` before the dash (`fsn1-dc14`), which is the
 * same name; else the network zone.
 */
export function regionOf(instance: Instance): Fact<string> {
  const location = instance.string('location');
  if (location.known) return location;
  const datacenter = instance.string('datacenter');
  if (datacenter.known) return known(datacenter.value.replace(/-dc\d+$/, ''), datacenter.from);
  const zone = instance.string('network_zone');
  return zone.known ? zone : location;
}

/** The region of the instance that an attribute names. */
export function regionOfTarget(instance: Instance, path: string, types: readonly string[]): Fact<string> {
  return chainFact(instance.target(path, types), (target) =>
    target === undefined ? instance.string('location') : regionOf(target),
  );
}

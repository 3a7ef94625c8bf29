import { unknown, type Fact } from '../../../model/fact.ts';
import type { Instance } from '../mapping.ts';

/**
 * What is read of an attribute that the provider always writes: its default holds where nothing is set there.
 *
 * Where the attribute itself is left out, the state was made by hand or by a provider that did not have it
 * yet, and what holds at Hetzner is not shown.
 */
export function written<T>(instance: Instance, attribute: string, read: () => Fact<T>): Fact<T> {
  if (!instance.leftOut(attribute)) return read();
  return unknown('not-shown', instance.origin(attribute), `this source leaves out ${attribute}`);
}

import type { Parameters } from '../../model/claim.ts';
import { cloudNames, cloudOfService } from '../../model/clouds.ts';
import type { Resource } from '../../model/resource.ts';
import { wordsOf } from './parameters.ts';

/** Clouds whose own service a claim names (`GuardDuty`); such a promise can be kept nowhere else. */
export function cloudsNamed(params: Parameters, ...names: readonly string[]): readonly string[] {
  const named = names.flatMap((name) => wordsOf(params[name]));
  return named.flatMap((word) => (Object.hasOwn(cloudNames, word) ? word : (cloudOfService(word) ?? [])));
}

/** Words that name no service of a cloud that is read. */
export function otherServices(params: Parameters, name: string): readonly string[] {
  return wordsOf(params[name]).filter((word) => cloudsNamed({ [name]: word }, name).length === 0);
}

/** A claim that names a cloud's own service speaks of that cloud alone. */
export function inCloud({ provider }: Resource, clouds: readonly string[]): boolean {
  return clouds.length === 0 || clouds.includes(provider);
}

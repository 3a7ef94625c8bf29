import type { Check } from '../model/check.ts';
import { dataResidency } from './data-residency.ts';
import { encryptionAtRest } from './encryption-at-rest.ts';
import { encryptionInTransit } from './encryption-in-transit.ts';

/** Every kind of promise that can be tested, in the order they are shown. */
export const checks: readonly Check[] = [encryptionAtRest, encryptionInTransit, dataResidency];

const byId: ReadonlyMap<string, Check> = new Map(checks.map((check) => [check.id, check]));

export function checkById(id: string): Check | undefined {
  return byId.get(id);
}

import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Redundancy } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import type { Reading } from './aspect.ts';
import { readTarget } from './facts.ts';

const plan = 'azurerm_service_plan';

/** Plans that grow by themselves do not say how many machines there are at least. */
function workersOf(found: Instance): Fact<number> {
  const size = found.string('sku_name');
  if (size.known && /^(?:Y|FC|EP|WS)\d/iu.test(size.value)) {
    return unknown(
      'not-shown',
      size.from,
      'its plan grows by itself, and how many machines there are is not shown',
    );
  }
  return found.number('worker_count');
}

/** An app stands on the machines of its plan. */
export const planRedundancy: Reading<Redundancy> = {
  attributes: ['service_plan_id'],
  read: (each) =>
    readTarget(each, 'service_plan_id', [plan], 'service plan', (found) =>
      chainFact(workersOf(found), (count, from): Fact<Redundancy> => {
        if (count < 2) return known('none', from);
        return mapFact(found.boolean('zone_balancing_enabled'), (zones): Redundancy =>
          zones ? 'zones' : 'nodes',
        );
      }),
    ),
};

/** Plans that apps stand on; kept because apps name them. */
export const planAttributes: Readonly<Record<string, readonly string[]>> = {
  [plan]: ['sku_name', 'worker_count', 'zone_balancing_enabled'],
};

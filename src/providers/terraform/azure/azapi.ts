import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import { kinds } from '../../../model/kinds.ts';
import type { Kind } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { azapiIrrelevant } from './azapi-irrelevant.ts';
import { armTypes } from './azapi-types.ts';
import { mightBe } from './might-be.ts';

const type = 'azapi_resource';
const attributes = ['type', 'body', 'output', 'parent_id'];

/** ARM type without its API version, in lower case: `microsoft.storage/storageaccounts`. */
function armType(instance: Instance): Fact<string> {
  return mapFact(instance.string('type'), (written) => written.replace(/@.*$/u, '').toLowerCase());
}

/**
 * Whether an ARM type that tomcheck does not read might be of a kind.
 *
 * Every ARM type is written by one Terraform type, so what would be a gap of its type is said here.
 */
function inDoubt(instance: Instance, kind: Kind): Fact<boolean> {
  return chainFact(armType(instance), (name, from): Fact<boolean> => {
    const settled = Object.hasOwn(armTypes, name) || azapiIrrelevant.some((pattern) => pattern.test(name));
    return settled || !mightBe(name).includes(kind)
      ? known(false, from)
      : unknown('not-looked-at', from, `tomcheck does not read the ARM type ${name}`);
  });
}

export const azapiTypes: readonly TypeMapping[] = [
  ...Object.entries(armTypes).map(([name, { kind, facts }]) =>
    typeMapping(kind, {
      type,
      attributes,
      when: (each) => mapFact(armType(each), (own) => own === name),
      facts,
    }),
  ),
  ...kinds.map((kind) =>
    typeMapping(kind, { type, attributes, when: (each) => inDoubt(each, kind), facts: {} }),
  ),
];

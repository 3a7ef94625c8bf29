import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { BetterFacts } from '../../live/resources.ts';
import { allOf } from '../../terraform/aws/facts.ts';
import type { Instance, Reader } from '../../terraform/mapping.ts';

const notSaid = { value: false, note: 'off unless asked for (API Gateway API reference, MethodSetting)' };

function keepsAnswers(method: Reader): boolean {
  const caching = method.boolean('caching', notSaid);
  return !caching.known || caching.value;
}

/** Every method whose answers are kept says whether they are encrypted. */
function isEncrypted(stage: Instance): Fact<boolean> {
  return chainFact(stage.blocks('method_settings'), (methods, from): Fact<boolean> => {
    const kept = methods.filter(keepsAnswers);
    if (kept.length === 0) return unknown('not-shown', from, 'no method says that it keeps answers');
    return allOf(
      kept.map((method) => method.boolean('encrypted', notSaid)),
      from,
    );
  });
}

function algorithm(stage: Instance): Fact<string> {
  return chainFact(isEncrypted(stage), (yes, from) => known(yes ? 'aes-256' : 'none', from));
}

/** The cache of a stage. */
export const cacheFacts: BetterFacts = { encryptedAtRest: isEncrypted, encryptionAlgorithm: algorithm };

import type { Check } from '../../model/check.ts';
import { example } from '../../model/example.ts';
import type { Resource, Source } from '../../model/resource.ts';

const promise = { claim: 'We use infrastructure as code to manage our systems.' };

function source(layer: Source['layer']): Source {
  const counts = { total: 1, mapped: 1, linked: 0, irrelevant: 0, unmapped: 0 };
  const types = { mapped: {}, linked: {}, irrelevant: {}, unmapped: {} };
  return { what: 'source', reader: layer, name: layer, layer, about: {}, counts, types, warnings: [] };
}

const live = source('live');
const state = source('state');

function from(given: Source, resource: Resource): Resource {
  return { ...resource, source: given };
}

const account = example('account', '111122223333', {});
const bucket = example('bucket', 'files', {});

export const examples: Check['examples'] = {
  confirmed: [{ ...promise, given: [from(live, account), from(live, bucket), from(state, bucket)] }],
  contradicted: [
    {
      ...promise,
      given: [from(live, account), from(live, bucket)],
      because: 'Bucket files runs, but no code that was given makes it.',
    },
  ],
  inconclusive: [
    {
      ...promise,
      given: [from(state, account), from(state, bucket)],
      because:
        'What runs in 111122223333 was not looked at, so whether all of it is made by code is not known.',
    },
  ],
};

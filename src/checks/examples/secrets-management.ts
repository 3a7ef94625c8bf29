import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const promise = {
  claim: 'Secrets are stored in a secrets manager.',
  params: { mechanism: 'secret-manager' },
};

export const examples: Check['examples'] = {
  confirmed: [{ ...promise, given: [example('workload', 'api', { secretsInClear: false })] }],
  contradicted: [
    {
      ...promise,
      given: [example('workload', 'api', { secretsInClear: true })],
      because: 'Workload api has a secret in its settings instead of a reference to a secret store.',
    },
  ],
  inconclusive: [
    {
      ...promise,
      given: [example('workload', 'api', {})],
      because:
        'Whether a secret stands in the settings of workload api is not known: this source does not show it.',
    },
    {
      ...promise,
      given: [example('workload', 'api', { secretsInClear: notKnown('computed') })],
      because:
        'Whether a secret stands in the settings of workload api is not known: it is known only after apply.',
    },
  ],
};

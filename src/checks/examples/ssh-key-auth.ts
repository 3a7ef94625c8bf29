import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const promise = {
  claim: 'SSH access to servers is possible with SSH keys only.',
  params: { exclusive: true },
};

export const examples: Check['examples'] = {
  confirmed: [{ ...promise, given: [example('server', 'web-1', { passwordLogin: false })] }],
  contradicted: [
    {
      ...promise,
      given: [example('server', 'web-1', { passwordLogin: true })],
      because: 'Server web-1 lets people sign in with a password.',
    },
  ],
  inconclusive: [
    {
      ...promise,
      given: [example('server', 'web-1', {})],
      because:
        'Whether one can sign in to server web-1 with a password is not known: this source does not show it.',
    },
    {
      ...promise,
      given: [example('server', 'web-1', { passwordLogin: notKnown('computed') })],
      because:
        'Whether one can sign in to server web-1 with a password is not known: it is known only after apply.',
    },
  ],
};

import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const promise = { claim: 'Our services are protected from DDoS attacks.' };
const shield = {
  claim: 'AWS Shield Advanced protects our services from DDoS attacks.',
  params: { provider: 'aws', mechanism: 'aws-shield-advanced' },
};

export const examples: Check['examples'] = {
  confirmed: [
    { ...promise, given: [example('endpoint', 'web', { ddosProtection: 'included', internal: false })] },
    { ...shield, given: [example('endpoint', 'web', { ddosProtection: 'ordered' })] },
    {
      ...promise,
      given: [example('server', 'web-1', { ddosProtection: 'included', publiclyAccessible: true })],
    },
  ],
  contradicted: [
    {
      ...shield,
      given: [example('endpoint', 'web', { ddosProtection: 'included' })],
      because: 'Endpoint web has only the protection that the provider gives everybody.',
    },
    {
      ...shield,
      given: [example('endpoint', 'web', { ddosProtection: 'none' })],
      because: 'Endpoint web has no protection from overload attacks.',
    },
  ],
  inconclusive: [
    {
      ...shield,
      given: [example('endpoint', 'web', { ddosProtection: notKnown('denied') })],
      because: 'Which protection from overload attacks endpoint web has is not known: access was denied.',
    },
    {
      ...promise,
      given: [example('endpoint', 'web', {})],
      because:
        'Which protection from overload attacks endpoint web has is not known: this source does not show it.',
    },
  ],
};

import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const promise = { claim: 'A web application firewall (WAF) filters all requests.' };
const own = { claim: 'AWS WAF protects our services.', params: { provider: 'aws' } };
const open = { web: true, internal: false } as const;

export const examples: Check['examples'] = {
  confirmed: [
    { ...promise, given: [example('endpoint', 'web', { ...open, webFirewall: 'blocking' })] },
    { ...own, given: [example('endpoint', 'web', { webFirewall: 'blocking' })] },
  ],
  contradicted: [
    {
      ...own,
      given: [example('endpoint', 'web', { ...open, webFirewall: 'none' })],
      because: 'No web application firewall stands before endpoint web.',
    },
    {
      ...own,
      given: [example('endpoint', 'web', { ...open, webFirewall: 'counting' })],
      because: 'The web application firewall of endpoint web only reports what it finds.',
    },
  ],
  inconclusive: [
    {
      ...own,
      given: [
        example('endpoint', 'edge', { ...open, webFirewall: 'blocking' }),
        example('endpoint', 'web', { ...open, webFirewall: 'none' }),
      ],
      because:
        'No web application firewall stands before endpoint web; whether it stands behind endpoint edge, which has one, is not known.',
    },
    {
      ...own,
      given: [example('endpoint', 'web', { ...open, webFirewall: notKnown('computed') })],
      because:
        'Whether a web application firewall stands before endpoint web is not known: it is known only after apply.',
    },
  ],
};

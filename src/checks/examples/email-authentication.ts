import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const all = { claim: 'Our mail is sent with SPF, DKIM and DMARC.', params: { mechanism: ['spf', 'dkim', 'dmarc'] } };
const reject = { claim: 'Our DMARC policy is set to reject.', params: { mechanism: 'dmarc', policy: 'reject' } };
const good = { mail: true, spf: true, dkim: true, dmarc: 'quarantine' } as const;

export const examples: Check['examples'] = {
  confirmed: [
    { ...all, given: [example('dnsZone', 'example.com', good)] },
    { ...reject, given: [example('dnsZone', 'example.com', { ...good, dmarc: 'reject' })] },
  ],
  contradicted: [
    {
      ...all,
      given: [example('dnsZone', 'example.com', { ...good, spf: false })],
      because: 'DNS zone example.com has no record for SPF.',
    },
    {
      ...reject,
      given: [example('dnsZone', 'example.com', { ...good, dmarc: 'none' })],
      because: 'The DMARC policy of DNS zone example.com is none, not reject.',
    },
  ],
  inconclusive: [
    {
      ...all,
      given: [example('dnsZone', 'example.com', { ...good, dkim: notKnown('computed') })],
      because:
        'Whether DNS zone example.com has a record for DKIM is not known: it is known only after apply.',
    },
    {
      ...all,
      given: [example('dnsZone', 'example.com', { spf: false, dkim: true, dmarc: 'reject' })],
      because: 'Whether mail is sent under example.com is not known: this source does not show it.',
    },
  ],
};

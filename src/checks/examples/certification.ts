import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const own = { claim: 'We are certified to ISO/IEC 27001:2022.', params: { standard: 'iso27001:2022' } };
const dated = {
  claim: 'Our ISO/IEC 27001:2022 certificate is valid until 20 December 2027.',
  params: { standard: 'iso27001:2022', valid_until: '2027-12-20' },
};
const filed = { onFile: true, heldBy: 'company', succeeded: false } as const;
const said = { onFile: false, heldBy: 'company', succeeded: false } as const;

export const examples: Check['examples'] = {
  confirmed: [
    {
      ...own,
      given: [
        example('certification', 'iso.pdf', { ...filed, standard: 'iso27001:2022', validUntil: '2027-12-20' }),
      ],
    },
    {
      claim: 'Hetzner Online is certified to ISO/IEC 27001.',
      params: { standard: 'iso27001', holder: 'provider', provider: 'hetzner' },
      given: [
        example('certification', 'hetzner.pdf', {
          ...filed,
          standard: 'iso27001:2022',
          heldBy: 'Hetzner Online GmbH',
          validUntil: '2028-09-28',
        }),
      ],
    },
  ],
  contradicted: [
    {
      claim: 'Our ISO/IEC 27001:2022 certificate is valid until 25.02.2025.',
      params: { standard: 'iso27001:2022', valid_until: '2025-02-25' },
      given: [
        example('certification', 'ISO/IEC 27001:2022', {
          ...said,
          standard: 'iso27001:2022',
          validUntil: '2025-02-25',
        }),
      ],
      because:
        'The certificate of ISO/IEC 27001:2022 ran out on 25 February 2025, as the text itself says.',
    },
    {
      ...own,
      given: [
        example('certification', 'iso.pdf', { ...filed, standard: 'iso27001:2022', validUntil: '2026-11-20' }),
      ],
      because: 'The certificate of ISO/IEC 27001:2022 in iso.pdf ran out on 20 November 2026.',
    },
    {
      claim: 'We are certified to ISO/IEC 27001:2013.',
      params: { standard: 'iso27001:2013' },
      given: [example('certification', 'ISO/IEC 27001:2013', { ...said, standard: 'iso27001:2013' })],
      because:
        'Certificates of ISO/IEC 27001:2013 have not been valid since 31 October 2025: the edition is withdrawn, and ISO/IEC 27001:2022 has taken its place.',
    },
    {
      claim: 'We are certified to ISO 27010.',
      params: { standard: 'iso27010' },
      given: [example('certification', 'ISO/IEC 27010', { ...said, standard: 'iso27010' })],
      because: 'No certificates of ISO/IEC 27010 are known: ISO/IEC 27001 is probably meant.',
    },
    {
      claim: 'Our ISO/IEC 27001:2022 certificate is valid from 1 March 2027.',
      params: { standard: 'iso27001:2022', valid_from: '2027-03-01' },
      given: [
        example('certification', 'ISO/IEC 27001:2022', {
          ...said,
          standard: 'iso27001:2022',
          validFrom: '2027-03-01',
        }),
      ],
      because: 'The certificate of ISO/IEC 27001:2022 is valid only from 1 March 2027.',
    },
    {
      ...dated,
      given: [
        example('certification', 'iso.pdf', { ...filed, standard: 'iso27001:2022', validUntil: '2027-06-30' }),
      ],
      because:
        'The certificate of ISO/IEC 27001:2022 in iso.pdf is valid until 30 June 2027, and the text says 20 December 2027.',
    },
  ],
  inconclusive: [
    {
      ...dated,
      given: [
        example('certification', 'ISO/IEC 27001:2022', {
          ...said,
          standard: 'iso27001:2022',
          validUntil: '2027-12-20',
        }),
      ],
      because:
        'The certificate of ISO/IEC 27001:2022 is valid until 20 December 2027, as the text says: no file shows it.',
    },
    {
      claim: 'ISO/IEC 27001:2013 certificate 26.02.2022 - 25.02.2025',
      params: { standard: 'iso27001:2013', valid_from: '2022-02-26', valid_until: '2025-02-25' },
      given: [
        example('certification', 'ISO/IEC 27001:2013', {
          ...said,
          standard: 'iso27001:2013',
          validFrom: '2022-02-26',
          validUntil: '2025-02-25',
          succeeded: true,
        }),
      ],
      because:
        'The certificate of ISO/IEC 27001:2013 ran out on 25 February 2025, and the text names a later one: no file shows it.',
    },
    {
      ...own,
      given: [
        example('certification', 'iso.pdf', {
          ...filed,
          onFile: notKnown('failed'),
          standard: 'iso27001:2022',
        }),
      ],
      because: 'What iso.pdf shows is not known: reading it failed.',
    },
  ],
};

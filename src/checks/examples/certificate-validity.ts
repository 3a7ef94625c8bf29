import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const automatic = {
  claim: 'TLS certificates are renewed automatically before they expire.',
  params: { automated: true },
};
const month = {
  claim: 'TLS certificates are renewed 30 days before they expire.',
  params: { days: 30 },
};

export const examples: Check['examples'] = {
  confirmed: [
    {
      ...automatic,
      given: [example('certificate', 'web', { expiresOn: '2027-02-01T00:00:00Z', renewsItself: true })],
    },
    { ...month, given: [example('certificate', 'web', { expiresOn: '2026-12-21' })] },
  ],
  contradicted: [
    {
      ...automatic,
      given: [example('certificate', 'web', { expiresOn: '2026-11-20', renewsItself: true })],
      because: 'Certificate web expired on 20 November 2026.',
    },
    {
      ...automatic,
      given: [example('certificate', 'web', { expiresOn: '2027-02-01', renewsItself: false })],
      because: 'Certificate web is not renewed by itself.',
    },
    {
      ...month,
      given: [example('certificate', 'web', { expiresOn: '2026-12-01' })],
      because: 'Certificate web expires on 1 December 2026 and has not been renewed 30 days before.',
    },
  ],
  inconclusive: [
    {
      ...month,
      given: [example('certificate', 'web', { expiresOn: notKnown('computed') })],
      because: 'When certificate web expires is not known: it is known only after apply.',
    },
    {
      ...automatic,
      given: [example('certificate', 'web', { expiresOn: '2027-02-01' })],
      because: 'Whether certificate web is renewed by itself is not known: this source does not show it.',
    },
  ],
};

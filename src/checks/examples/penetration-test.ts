import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const yearly = {
  claim: 'An independent firm carries out a penetration test every year.',
  params: { interval_days: 365, independent: true },
};
const some = { claim: 'Penetration tests are carried out.', params: {} };
const filed = { onFile: true, about: 'penetration-test', succeeded: false } as const;

export const examples: Check['examples'] = {
  confirmed: [
    { ...yearly, given: [example('report', 'pentest.pdf', { ...filed, date: '2026-05-04', independent: true })] },
    { ...some, given: [example('report', 'pentest.pdf', { ...filed, date: '2025-11' })] },
    {
      ...some,
      given: [example('report', 'pentest.pdf', { ...filed, date: '2025-02-03', validUntil: '2027-02-03' })],
    },
  ],
  contradicted: [
    {
      ...yearly,
      given: [example('report', 'pentest.pdf', { ...filed, date: '2025-05-04', independent: true })],
      because: 'The penetration test in pentest.pdf is dated 4 May 2025, longer ago than 365 days.',
    },
    {
      claim: 'Penetrationstest durch ein unabhängiges Prüfhaus, jährlich, Bericht vom 28.03.2025.',
      params: { interval_days: 365, independent: true, date: '2025-03-28' },
      given: [
        example('report', 'penetration test', { ...filed, onFile: false, date: '2025-03-28' }),
      ],
      because:
        'The last penetration test that the text names is dated 28 March 2025, longer ago than 365 days.',
    },
    {
      ...yearly,
      given: [example('report', 'pentest.pdf', { ...filed, date: '2026-05-04', independent: false })],
      because:
        'The penetration test in pentest.pdf is by the company itself, and the text promises somebody independent.',
    },
  ],
  inconclusive: [
    {
      ...yearly,
      given: [example('report', 'penetration test', { ...filed, onFile: false, date: '2026-05' })],
      because: 'The last penetration test that the text names is dated May 2026, and no file shows it.',
    },
    {
      ...yearly,
      given: [example('report', 'pentest.pdf', { ...filed, date: '2026-05-04' })],
      because:
        'Whether the penetration test in pentest.pdf is by somebody independent is not known: this source does not show it.',
    },
    {
      ...some,
      given: [example('report', 'pentest.pdf', { ...filed, onFile: notKnown('failed'), date: '2026-05-04' })],
      because: 'What pentest.pdf shows is not known: reading it failed.',
    },
  ],
};

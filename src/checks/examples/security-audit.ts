import type { Check } from '../../model/check.ts';
import { example } from '../../model/example.ts';

const internal = {
  claim: 'Internal security audits take place every 12 months.',
  params: { interval_days: 365, type: 'internal' },
};
const external = {
  claim: 'External security audits take place every year.',
  params: { interval_days: 365, type: 'external' },
};
const filed = { onFile: true, about: 'security-audit', succeeded: false } as const;

export const examples: Check['examples'] = {
  confirmed: [
    { ...internal, given: [example('report', 'audit.pdf', { ...filed, date: '2026-02-11' })] },
    { ...external, given: [example('report', 'audit.pdf', { ...filed, date: '2026-02-11', independent: true })] },
  ],
  contradicted: [
    {
      ...internal,
      given: [example('report', 'audit.pdf', { ...filed, date: '2025-02-11' })],
      because: 'The audit in audit.pdf is dated 11 February 2025, longer ago than 365 days.',
    },
    {
      ...external,
      given: [example('report', 'audit.pdf', { ...filed, date: '2026-02-11', independent: false })],
      because:
        'The audit in audit.pdf is by the company itself, and the text promises somebody independent.',
    },
  ],
  inconclusive: [
    {
      ...internal,
      given: [example('report', 'audit.pdf', { ...filed, date: '2027-02' })],
      because: 'The audit in audit.pdf is dated February 2027, which is still to come.',
    },
    {
      ...internal,
      given: [example('report', 'audit', { ...filed, onFile: false, date: '2026-09' })],
      because: 'The last audit that the text names is dated September 2026, and no file shows it.',
    },
  ],
};

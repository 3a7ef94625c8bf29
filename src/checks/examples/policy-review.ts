import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const yearly = {
  claim: 'This policy is reviewed at least once a year.',
  params: { interval_days: 365, op: 'lte' },
};

export const examples: Check['examples'] = {
  confirmed: [
    { ...yearly, given: [example('policyText', 'policy.md', { reviewedOn: '2026-03-04' })] },
    {
      ...yearly,
      given: [
        example('report', 'minutes.pdf', {
          onFile: true,
          about: 'policy-review',
          date: '2026-03-04',
          succeeded: false,
        }),
      ],
    },
  ],
  contradicted: [
    {
      ...yearly,
      given: [example('policyText', 'policy.md', { reviewedOn: '2024-03-04' })],
      because: 'By its own date policy.md was last reviewed on 4 March 2024, longer ago than 365 days.',
    },
    {
      ...yearly,
      given: [example('policyText', 'policy.md', { nextReviewOn: '2026-06' })],
      because: 'The next review that policy.md names was due by June 2026, and that is over.',
    },
  ],
  inconclusive: [
    {
      ...yearly,
      given: [example('policyText', 'policy.md', { changedOn: '2025-10-28' })],
      because:
        'By its own date policy.md was last changed on 28 October 2025, longer ago than 365 days; whether it was reviewed since then it does not say.',
    },
    {
      ...yearly,
      given: [example('policyText', 'policy.md', { changedOn: '2026-09' })],
      because:
        'By its own date policy.md was last changed in September 2026; whether it was reviewed since then it does not say.',
    },
    {
      ...yearly,
      given: [example('policyText', 'policy.md', { reviewedOn: notKnown('not-shown') })],
      because: 'No day of a review stands in policy.md.',
    },
  ],
};

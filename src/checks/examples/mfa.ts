import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const promise = {
  claim: 'Multi-factor authentication is required for all administrators.',
  params: { scope: 'admin', enforced: true },
};
const policy = { enforced: true, requiresMfa: true, appliesTo: 'everybody' } as const;
const azure = { provider: 'azure', account: 'subscription' } as const;

export const examples: Check['examples'] = {
  confirmed: [
    {
      ...promise,
      given: [
        example('user', 'alice', { passwordLogin: true, mfa: true }),
        example('account', '111122223333', { rootMfa: true }),
      ],
    },
    {
      ...promise,
      given: [example('signInPolicy', 'mfa', policy, azure), example('account', 'subscription', {}, azure)],
    },
  ],
  contradicted: [
    {
      ...promise,
      given: [example('user', 'bob', { passwordLogin: true, mfa: false })],
      because: 'User bob signs in with a password alone.',
    },
    {
      ...promise,
      given: [example('account', '111122223333', { rootMfa: false })],
      because: 'The owner of 111122223333 signs in with a password alone.',
    },
    {
      ...promise,
      given: [example('signInPolicy', 'mfa', { ...policy, enforced: false }, azure)],
      because: 'Sign-in policy mfa is not in force: it demands nothing yet.',
    },
  ],
  inconclusive: [
    {
      ...promise,
      given: [example('user', 'bob', { passwordLogin: true })],
      because: 'Whether user bob has a second factor is not known: this source does not show it.',
    },
    {
      ...promise,
      given: [example('account', '111122223333', { rootMfa: notKnown('denied') })],
      because:
        'Whether the owner of 111122223333 signs in with a second factor is not known: access was denied.',
    },
    {
      ...promise,
      given: [example('signInPolicy', 'mfa', { ...policy, appliesTo: 'some' }, azure)],
      because: 'Sign-in policy mfa demands a second factor of some only.',
    },
  ],
};

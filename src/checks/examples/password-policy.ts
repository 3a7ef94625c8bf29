import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const length = { claim: 'Passwords have at least 12 characters.', params: { min_length: 12 } };
const complex = { claim: 'Passwords must be complex.', params: { complexity: true } };
const lockout = { claim: 'Accounts are locked after failed password attempts.', params: { lockout: true } };
const users = 'administrators';

export const examples: Check['examples'] = {
  confirmed: [
    {
      ...length,
      given: [
        example('passwordPolicy', 'rules', { users, minimumLength: 14 }),
        example('account', '111122223333', {}),
      ],
    },
    { ...complex, given: [example('passwordPolicy', 'rules', { users, characterClasses: 4 })] },
  ],
  contradicted: [
    {
      ...length,
      given: [example('passwordPolicy', 'rules', { users, minimumLength: 8 })],
      because: 'Password policy rules allows passwords of 8 characters, not 12.',
    },
    {
      ...complex,
      given: [example('passwordPolicy', 'rules', { users, characterClasses: 0 })],
      because: 'Password policy rules allows passwords of a single kind of characters.',
    },
  ],
  inconclusive: [
    {
      ...length,
      given: [example('account', '111122223333', {})],
      because: 'Which password policy 111122223333 has is not known: this source does not show it.',
    },
    {
      ...lockout,
      given: [example('passwordPolicy', 'rules', { users, minimumLength: 14 })],
      because:
        'What password policy rules asks for (locked after failed attempts) is not known: this source does not show it.',
    },
    {
      ...length,
      given: [example('passwordPolicy', 'rules', { users, minimumLength: notKnown('denied') })],
      because: 'What password policy rules asks for (at least 12 characters) is not known: access was denied.',
    },
  ],
};

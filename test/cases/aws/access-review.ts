import type { Cases } from '../case.ts';
import { account } from './raw/stores.ts';

const key = (status: string) => ({
  'aws_iam_access_key.k': { id: 'key', user: 'deploy', status, create_date: '2020-01-01T00:00:00Z' },
});

export const cases: Cases = [
  {
    is: 'unknown',
    what: 'a key that is switched off, beside users whose last use no state shows',
    given: key('Inactive'),
  },
  { is: 'unknown', what: 'a key in use, whose last use no state shows', given: key('Active') },
  {
    is: 'unknown',
    what: 'a user, whose last use no state shows',
    given: {
      'aws_iam_user.anna': { id: 'anna', name: 'anna', arn: `arn:aws:iam::${account}:user/anna` },
      'aws_iam_user_login_profile.anna': { id: 'anna', user: 'anna' },
    },
  },
];

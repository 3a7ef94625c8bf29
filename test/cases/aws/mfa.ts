import type { Cases } from '../case.ts';
import { account } from './raw/stores.ts';

const user = {
  'aws_iam_user.anna': { id: 'anna', name: 'anna', arn: `arn:aws:iam::${account}:user/anna` },
};
const profile = { 'aws_iam_user_login_profile.anna': { id: 'anna', user: 'anna' } };

export const cases: Cases = [
  {
    is: 'unknown',
    what: 'a user with a password, whose second factor no state shows',
    given: { ...user, ...profile },
  },
  { is: 'unknown', what: 'a user without a password here', given: user },
  {
    is: 'unknown',
    what: 'a factor that exists and names no user',
    given: {
      ...user,
      ...profile,
      'aws_iam_virtual_mfa_device.anna': {
        id: `arn:aws:iam::${account}:mfa/anna`,
        arn: `arn:aws:iam::${account}:mfa/anna`,
        virtual_mfa_device_name: 'anna',
      },
    },
  },
  {
    is: 'unknown',
    what: 'users under a promise for customers',
    given: { ...user, ...profile },
    params: { scope: 'customers' },
  },
];

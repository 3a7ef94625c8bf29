import type { Cases } from '../case.ts';
import { arn } from './raw/stores.ts';

const policy = (attributes: object = {}) => ({
  'aws_iam_account_password_policy.main': {
    id: 'iam-account-password-policy',
    minimum_password_length: 14,
    require_lowercase_characters: true,
    require_uppercase_characters: true,
    require_numbers: true,
    require_symbols: true,
    max_password_age: 90,
    password_reuse_prevention: 24,
    ...attributes,
  },
});
const pool = {
  'aws_cognito_user_pool.shop': {
    id: 'eu-central-1_1',
    arn: arn('cognito-idp', 'userpool/eu-central-1_1'),
    name: 'shop',
    password_policy: [{ minimum_length: 8, require_lowercase: true }],
  },
};
const twelve = { min_length: 12 };

export const cases: Cases = [
  { is: 'good', what: 'at least 14 characters for 12', given: policy(), params: twelve },
  {
    is: 'bad',
    what: '8 characters for 12',
    given: policy({ minimum_password_length: 8 }),
    params: twelve,
  },
  {
    is: 'bad',
    what: 'a policy without a length, which then means 6',
    given: policy({ minimum_password_length: null }),
    params: twelve,
  },
  { is: 'good', what: 'all kinds of characters', given: policy(), params: { complexity: true } },
  {
    is: 'bad',
    what: 'no kind of characters',
    given: policy({
      require_lowercase_characters: false,
      require_uppercase_characters: false,
      require_numbers: false,
      require_symbols: false,
    }),
    params: { complexity: true },
  },
  { is: 'good', what: 'a change every 90 days', given: policy(), params: { rotation_days: 90 } },
  {
    is: 'bad',
    what: 'an age of 0, which means never',
    given: policy({ max_password_age: 0 }),
    params: { rotation_days: 90 },
  },
  { is: 'good', what: '24 former passwords for 5', given: policy(), params: { history: 5 } },
  {
    is: 'bad',
    what: 'no former passwords',
    given: policy({ password_reuse_prevention: null }),
    params: { history: 5 },
  },
  {
    is: 'unknown',
    what: 'a lock after failed attempts, which IAM does not have as a setting',
    given: policy(),
    params: { lockout: true },
  },
  {
    is: 'bad',
    what: 'the passwords of customers of a shop',
    given: pool,
    params: twelve,
  },
];

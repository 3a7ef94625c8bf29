import { chainFact, known, mapFact, type Fact } from '../../../model/fact.ts';
import { typeMapping, type Instance, type Reader, type TypeMapping } from '../mapping.ts';
import { always } from './facts.ts';

const note = 'provider default (AWS provider docs, aws_iam_account_password_policy)';

/** A login profile is the password; whether a factor is registered is no setting of Terraform. */
function passwordLogin(user: Instance): Fact<boolean> {
  return chainFact(user.children('aws_iam_user_login_profile'), (profiles, from) =>
    profiles.length > 0
      ? known(true, from)
      : known(false, { ...from, note: 'no login profile is in this source', absence: true }),
  );
}

/** How many of the four kinds of characters must occur. */
function characterClasses(policy: Reader, prefix: string, names: readonly string[]): Fact<number> {
  const flags = names.map((name) => policy.boolean(`${prefix}${name}`, { value: false, note }));
  const dark = flags.find((flag) => !flag.known);
  if (dark?.known === false) return dark;
  const on = flags.filter((flag) => flag.known && flag.value).length;
  return known(on, policy.origin(`${prefix}${names[0] ?? ''}`));
}

/** 0 and nothing both mean never. */
function maximumAge(policy: Instance): Fact<number> {
  return mapFact(policy.number('max_password_age', { value: 0, note }), (days) =>
    days === 0 ? Number.POSITIVE_INFINITY : days,
  );
}

const classes = ['lowercase', 'uppercase', 'numbers', 'symbols'];

/** Users of the account with their keys, and the rules for passwords of these and of user pools. */
export const users: readonly TypeMapping[] = [
  typeMapping('user', {
    type: 'aws_iam_user',
    attributes: ['permissions_boundary'],
    facts: { passwordLogin },
  }),
  typeMapping('accessKey', {
    type: 'aws_iam_access_key',
    attributes: ['user', 'status', 'create_date'],
    name: (key) => key.string('user'),
    facts: {
      active: (key) =>
        mapFact(
          key.string('status', { value: 'Active', note: 'provider default (AWS provider docs)' }),
          (status) => status === 'Active',
        ),
      createdOn: (key) => key.string('create_date'),
    },
  }),
  typeMapping('passwordPolicy', {
    type: 'aws_iam_account_password_policy',
    attributes: [
      'minimum_password_length',
      'require_lowercase_characters',
      'require_uppercase_characters',
      'require_numbers',
      'require_symbols',
      'max_password_age',
      'password_reuse_prevention',
    ],
    facts: {
      users: always('id', 'administrators' as const, 'users of IAM administer the account (IAM user guide)'),
      minimumLength: (policy) =>
        policy.number('minimum_password_length', {
          value: 6,
          note: 'provider default (AWS provider docs, aws_iam_account_password_policy)',
        }),
      characterClasses: (policy) =>
        characterClasses(policy, 'require_', [
          'lowercase_characters',
          'uppercase_characters',
          'numbers',
          'symbols',
        ]),
      maximumAgeDays: maximumAge,
      remembered: (policy) => policy.number('password_reuse_prevention', { value: 0, note }),
    },
  }),
  typeMapping('passwordPolicy', {
    type: 'aws_cognito_user_pool',
    attributes: ['password_policy'],
    facts: {
      users: always(
        'id',
        'application' as const,
        'a user pool holds users of a product (Amazon Cognito developer guide)',
      ),
      minimumLength: (pool) => pool.number('password_policy.minimum_length'),
      characterClasses: (pool) =>
        chainFact(pool.number('password_policy.minimum_length'), () =>
          characterClasses(pool, 'password_policy.require_', classes),
        ),
      maximumAgeDays: (pool) =>
        known(
          Number.POSITIVE_INFINITY,
          pool.origin('password_policy', 'passwords of users do not expire (Amazon Cognito developer guide)'),
        ),
      remembered: (pool) =>
        pool.number('password_policy.password_history_size', {
          value: 0,
          note: 'provider default (AWS provider docs, aws_cognito_user_pool)',
        }),
    },
  }),
];

import { constant, computed, optional, textAt, type Attributes } from '../../live/attributes.ts';
import type { Paging, Service } from '../service.ts';
import { authorizations, user } from './iam-authorizations.ts';
import { accessKeyFacts, rootFacts, summary, userFacts } from './iam-facts.ts';

const accessKey = 'aws_iam_access_key';
const paging: Paging = { input: 'Marker', output: 'Marker', size: ['MaxItems', 1000] };

const passwordPolicy: Attributes = {
  id: constant('PasswordPolicy', 'account password policy'),
  minimum_password_length: 'MinimumPasswordLength',
  require_lowercase_characters: 'RequireLowercaseCharacters',
  require_uppercase_characters: 'RequireUppercaseCharacters',
  require_numbers: 'RequireNumbers',
  require_symbols: 'RequireSymbols',
  max_password_age: optional('MaxPasswordAge'),
  password_reuse_prevention: optional('PasswordReusePrevention'),
};

/** An id of a key is half of what a program signs in with, so only its end is told, beside its user. */
function nameOfKey(item: unknown): string {
  return `${textAt(item, 'UserName')} (key ending in ${textAt(item, 'AccessKeyId')?.slice(-4)})`;
}

export const iam: Service = {
  id: 'iam',
  title: 'IAM',
  load: () => import('../clients/iam.ts'),
  concurrency: 4,
  lists: [
    ...authorizations,
    {
      operation: 'iam:GetAccountSummary',
      scope: 'global',
      for: { account: ['rootMfa', 'rootAccessKeys'] },
      gives: [
        {
          type: summary,
          attributes: {
            mfa: 'SummaryMap.AccountMFAEnabled',
            password: 'SummaryMap.AccountPasswordPresent',
            access_keys: 'SummaryMap.AccountAccessKeysPresent',
          },
        },
      ],
    },
    {
      operation: 'iam:ListServerCertificates',
      scope: 'global',
      items: 'ServerCertificateMetadataList',
      paging,
      gives: [
        {
          type: 'aws_iam_server_certificate',
          attributes: {
            arn: 'Arn',
            id: 'ServerCertificateName',
            name: 'ServerCertificateName',
            expiration: 'Expiration',
          },
        },
      ],
    },
    {
      operation: 'iam:GetAccountPasswordPolicy',
      scope: 'global',
      items: 'PasswordPolicy',
      // Then the rules of AWS hold, which are no policy of the account.
      absent: ['NoSuchEntity', 'NoSuchEntityException'],
      gives: [{ type: 'aws_iam_account_password_policy', attributes: passwordPolicy }],
    },
  ],
  details: [
    {
      of: user,
      operation: 'iam:GetLoginProfile',
      for: { user: ['passwordLogin'] },
      input: (name) => ({ UserName: name('name') }),
      absent: ['NoSuchEntity', 'NoSuchEntityException'],
      gives: [{ type: 'aws_iam_user_login_profile', attributes: { user: 'LoginProfile.UserName' } }],
    },
    {
      of: user,
      operation: 'iam:ListMFADevices',
      for: { user: ['mfa'] },
      input: (name) => ({ UserName: name('name') }),
      items: 'MFADevices',
      paging,
      adds: { mfa_devices: 'MFADevices' },
    },
    {
      of: user,
      operation: 'iam:ListAccessKeys',
      for: { accessKey: 'any', user: ['lastUsed'] },
      input: (name) => ({ UserName: name('name') }),
      items: 'AccessKeyMetadata',
      paging,
      gives: [
        {
          type: accessKey,
          attributes: {
            name: computed('AccessKeyId', nameOfKey),
            access_key_id: 'AccessKeyId',
            user: 'UserName',
            status: 'Status',
            create_date: 'CreateDate',
          },
        },
      ],
    },
    {
      of: accessKey,
      operation: 'iam:GetAccessKeyLastUsed',
      for: { accessKey: ['lastUsed'], user: ['lastUsed'] },
      input: (name) => ({ AccessKeyId: name('access_key_id') }),
      adds: { last_used: optional('AccessKeyLastUsed.LastUsedDate') },
    },
    {
      of: user,
      operation: 'iam:GetUser',
      for: { user: ['lastUsed'] },
      input: (name) => ({ UserName: name('name') }),
      adds: { password_last_used: optional('User.PasswordLastUsed') },
    },
  ],
  // What is attached is told by whom it is attached to.
  nowhere: ['aws_iam_policy_attachment', 'aws_iam_group'],
  accountFacts: rootFacts,
  facts: { [user]: userFacts, [accessKey]: accessKeyFacts },
};

import {
  at,
  computed,
  elementsAt,
  optional,
  tagMap,
  textAt,
  type Attributes,
  type Field,
} from '../../live/attributes.ts';
import type { Gives, List, Needs } from '../service.ts';

export const user = 'aws_iam_user';

/** Documents come in the form of addresses: `%7B` is `{` (IAM API reference, GetAccountAuthorizationDetails). */
function document(field: string): Field {
  return computed(field, (item) => {
    const text = textAt(item, field);
    return text === undefined ? undefined : decoded(text);
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const names = { user: 'UserName', group: 'GroupName', role: 'RoleName' } as const;
const inline = { user: 'UserPolicyList', group: 'GroupPolicyList', role: 'RolePolicyList' } as const;

type Holder = keyof typeof names;

/** Every element of a list of a holder, beside the name of the holder. */
function beside(holder: Holder, path: string): (item: unknown) => readonly unknown[] {
  return (item) => elementsAt(item, path).map((policy) => ({ holder: textAt(item, names[holder]), policy }));
}

function id(path: string): Field {
  return computed('PolicyName', (item) => `${textAt(item, 'holder')}:${textAt(item, path)}`);
}

/** The policies that a user, a group or a role has: named ones, and those written into it. */
function policiesOf(holder: Holder): readonly Gives[] {
  return [
    {
      type: `aws_iam_${holder}_policy_attachment`,
      each: beside(holder, 'AttachedManagedPolicies'),
      attributes: { id: id('policy.PolicyArn'), [holder]: 'holder', policy_arn: 'policy.PolicyArn' },
    },
    {
      type: `aws_iam_${holder}_policy`,
      each: beside(holder, inline[holder]),
      attributes: {
        id: id('policy.PolicyName'),
        [holder]: 'holder',
        policy: document('policy.PolicyDocument'),
      },
    },
  ];
}

const boundary: Attributes = {
  permissions_boundary: optional('PermissionsBoundary.PermissionsBoundaryArn'),
  tags: tagMap('Tags'),
  tags_all: tagMap('Tags'),
};

/** Roles that services made for themselves: nobody else can take them or change what they may (IAM user guide). */
function isOwnRole(item: unknown): boolean {
  return textAt(item, 'Path')?.startsWith('/aws-service-role/') !== true;
}

function ofRole(gives: Gives): Gives {
  const { each } = gives;
  return typeof each === 'function'
    ? { ...gives, each: (item) => (isOwnRole(item) ? each(item) : []) }
    : gives;
}

function list(filter: string, items: string, gives: readonly Gives[], needs: Needs = {}): List {
  return {
    operation: 'iam:GetAccountAuthorizationDetails',
    scope: 'global',
    input: () => ({ Filter: [filter] }),
    items,
    paging: { input: 'Marker', output: 'Marker', size: ['MaxItems', 1000] },
    gives,
    for: needs,
  };
}

const rights: Needs = { permission: 'any' };

/** Who may do what, as IAM lists it for a whole account. */
export const authorizations: readonly List[] = [
  list(
    'User',
    'UserDetailList',
    [
      {
        type: user,
        attributes: { arn: 'Arn', id: 'UserName', name: 'UserName', ...boundary },
      },
      ...policiesOf('user'),
    ],
    { ...rights, accessKey: 'any' },
  ),
  list('Group', 'GroupDetailList', policiesOf('group'), rights),
  list(
    'Role',
    'RoleDetailList',
    [
      {
        type: 'aws_iam_role',
        when: isOwnRole,
        attributes: {
          arn: 'Arn',
          id: 'RoleName',
          name: 'RoleName',
          assume_role_policy: document('AssumeRolePolicyDocument'),
          inline_policy: null,
          managed_policy_arns: null,
          ...boundary,
        },
      },
      ...policiesOf('role').map(ofRole),
    ],
    rights,
  ),
  list(
    'LocalManagedPolicy',
    'Policies',
    [
      {
        type: 'aws_iam_policy',
        attributes: {
          arn: 'Arn',
          id: 'Arn',
          name: computed('PolicyName', (item) => textAt(item, 'Arn')?.split('/').at(-1)),
          policy: computed('PolicyVersionList.Document', (item) => {
            const current = elementsAt(item, 'PolicyVersionList').find(
              (version) => at(version, 'IsDefaultVersion') === true,
            );
            const text = textAt(current, 'Document');
            return text === undefined ? undefined : decoded(text);
          }),
        },
      },
    ],
    rights,
  ),
];

import type { Cases } from '../case.ts';
import { allows, policy, trusts } from './raw/policies.ts';
import { account } from './raw/stores.ts';

const iam = (rest: string) => `arn:aws:iam::${account}:${rest}`;
const admin = 'arn:aws:iam::aws:policy/AdministratorAccess';
const ofUser = (policy_arn: string) => ({
  'aws_iam_user.anna': { id: 'anna', name: 'anna', arn: iam('user/anna'), permissions_boundary: '' },
  'aws_iam_user_policy_attachment.anna': { id: 'anna-1', user: 'anna', policy_arn },
});
const inline = (document: string) => ({
  'aws_iam_user_policy.anna': { id: 'anna:p', name: 'p', user: 'anna', policy: document },
});
const role = (principal: object, attributes: object = {}) => ({
  'aws_iam_role.app': {
    id: 'app',
    name: 'app',
    arn: iam('role/app'),
    assume_role_policy: trusts({ ...principal }),
    managed_policy_arns: [],
    inline_policy: [],
    permissions_boundary: '',
    ...attributes,
  },
});
const ofRole = (policy_arn: string) => ({
  'aws_iam_role_policy_attachment.app': { id: 'app-1', role: 'app', policy_arn },
});
const machine = { Service: 'ec2.amazonaws.com' };
const own = (document: string) => ({
  'aws_iam_policy.own': { id: iam('policy/own'), arn: iam('policy/own'), name: 'own', policy: document },
});
const reads = { Action: ['s3:GetObject'], Resource: 'arn:aws:s3:::files/*' };

export const cases: Cases = [
  { is: 'bad', what: 'a user who is administrator', given: ofUser(admin) },
  {
    is: 'bad',
    what: 'a user who is administrator in the sovereign cloud',
    given: ofUser('arn:aws-eusc:iam::aws:policy/AdministratorAccess'),
  },
  { is: 'good', what: 'a user who may read', given: ofUser('arn:aws:iam::aws:policy/ReadOnlyAccess') },
  {
    is: 'unknown',
    what: 'a user with a policy of AWS that nobody here knows',
    given: ofUser('arn:aws:iam::aws:policy/job-function/Billing'),
  },
  { is: 'bad', what: 'a policy in the user that allows everything', given: inline(allows()) },
  {
    is: 'bad',
    what: 'everything in its longer form',
    given: inline(allows({ Action: ['*:*'], Resource: ['*'] })),
  },
  {
    is: 'bad',
    what: 'a single statement that is no list',
    given: inline(JSON.stringify({ Statement: { Effect: 'Allow', Action: '*', Resource: '*' } })),
  },
  { is: 'good', what: 'everything, refused', given: inline(allows({ Effect: 'Deny' })) },
  {
    is: 'unknown',
    what: 'everything under a condition',
    given: inline(allows({ Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } })),
  },
  { is: 'unknown', what: 'all of one service', given: inline(allows({ Action: 's3:*' })) },
  { is: 'good', what: 'some actions on some objects', given: inline(allows(reads)) },
  {
    is: 'unknown',
    what: 'everything but some actions',
    given: inline(policy({ Effect: 'Allow', NotAction: ['iam:*'], Resource: '*' })),
  },
  {
    is: 'unknown',
    what: 'an administrator behind a boundary',
    given: {
      ...ofUser(admin),
      'aws_iam_user.anna': {
        id: 'anna',
        name: 'anna',
        arn: iam('user/anna'),
        permissions_boundary: iam('policy/limit'),
      },
    },
  },
  { is: 'bad', what: 'a machine that is administrator', given: { ...role(machine), ...ofRole(admin) } },
  {
    is: 'unknown',
    what: 'a role for people that is administrator',
    given: { ...role({ Federated: iam('saml-provider/login') }), ...ofRole(admin) },
  },
  {
    is: 'unknown',
    what: 'an administrator whose role stands elsewhere',
    given: ofRole(admin),
  },
  {
    is: 'bad',
    what: 'an own policy that allows everything, attached to a user',
    given: { ...own(allows()), ...ofUser(iam('policy/own')) },
  },
  { is: 'good', what: 'an own policy that nothing attaches', given: own(allows()) },
  { is: 'unknown', what: 'a policy that stands elsewhere', given: ofUser(iam('policy/of-others')) },
  {
    is: 'bad',
    what: 'a policy in a machine itself, the old form',
    given: role(machine, { inline_policy: [{ name: 'p', policy: allows() }] }),
  },
  {
    is: 'unknown',
    what: 'a group of administrators',
    given: {
      'aws_iam_group.admins': { id: 'admins', name: 'admins', arn: iam('group/admins') },
      'aws_iam_group_policy_attachment.admins': { id: 'g-1', group: 'admins', policy_arn: admin },
    },
  },
  { is: 'unknown', what: 'a role of which no rights are written', given: role(machine) },
  {
    is: 'unknown',
    what: 'a policy without statements, which is none of AWS',
    given: inline(JSON.stringify({ VERSION: '2012-10-17', STATEMENT: [] })),
  },
];

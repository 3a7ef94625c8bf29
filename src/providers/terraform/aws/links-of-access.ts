import type { Link } from '../mapping.ts';
import { lookedUp, setting } from './link-forms.ts';

const attachments = [
  'aws_iam_user_policy_attachment',
  'aws_iam_group_policy_attachment',
  'aws_iam_role_policy_attachment',
  'aws_iam_policy_attachment',
];

/** What belongs to users and policies, to zones and to registries. */
export const accessLinks: readonly Link[] = [
  setting('aws_iam_user_login_profile', 'user', ['aws_iam_user'], [], ['name', 'id']),
  ...attachments.map((type) => setting(type, 'policy_arn', ['aws_iam_policy'], [], ['arn', 'id'])),
  lookedUp('aws_iam_group', []),
  setting(
    'aws_route53_record',
    'zone_id',
    ['aws_route53_zone'],
    ['name', 'type', 'records'],
    ['zone_id', 'id'],
  ),
];

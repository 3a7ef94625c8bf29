import { reviewedStores } from './reviewed-stores.ts';

import { reviewedEdges } from './reviewed-edges.ts';

/**
 * Every operation that may be sent, with the IAM action that allows it. Nothing else leaves the program.
 *
 * Each was looked up in the Service Authorization Reference and has access level List or Read there;
 * `sts:AssumeRole` is the exception, and only lets tomcheck become the reader of another account.
 * The service is the name of its client in the AWS SDK; `s3-object` is a client of S3 of its own, which reads the state
 * that the user names, so that no scan of an account can ask for an object.
 */
export const reviewed = {
  ...reviewedStores,

  'ec2:DescribeRegions': 'ec2:DescribeRegions',
  'organizations:ListAccounts': 'organizations:ListAccounts',
  'sts:AssumeRole': 'sts:AssumeRole',
  'sts:GetCallerIdentity': 'sts:GetCallerIdentity',

  'acm:DescribeCertificate': 'acm:DescribeCertificate',
  'acm:ListCertificates': 'acm:ListCertificates',
  'acm:ListTagsForCertificate': 'acm:ListTagsForCertificate',

  'backup:DescribeRegionSettings': 'backup:DescribeRegionSettings',
  'backup:GetBackupPlan': 'backup:GetBackupPlan',
  'backup:GetBackupSelection': 'backup:GetBackupSelection',
  'backup:ListBackupPlans': 'backup:ListBackupPlans',
  'backup:ListBackupSelections': 'backup:ListBackupSelections',
  'backup:ListBackupVaults': 'backup:ListBackupVaults',

  'cloudtrail:DescribeTrails': 'cloudtrail:DescribeTrails',
  'cloudtrail:GetEventDataStore': 'cloudtrail:GetEventDataStore',
  'cloudtrail:GetEventSelectors': 'cloudtrail:GetEventSelectors',
  'cloudtrail:GetTrailStatus': 'cloudtrail:GetTrailStatus',
  'cloudtrail:ListEventDataStores': 'cloudtrail:ListEventDataStores',
  'cloudtrail:ListTags': 'cloudtrail:ListTags',

  'cloudwatch:DescribeAlarms': 'cloudwatch:DescribeAlarms',

  'cloudwatch-logs:DescribeAccountPolicies': 'logs:DescribeAccountPolicies',
  'cloudwatch-logs:DescribeLogGroups': 'logs:DescribeLogGroups',
  'cloudwatch-logs:DescribeSubscriptionFilters': 'logs:DescribeSubscriptionFilters',
  'cloudwatch-logs:ListTagsForResource': 'logs:ListTagsForResource',

  'cognito-identity-provider:DescribeUserPool': 'cognito-idp:DescribeUserPool',
  'cognito-identity-provider:ListUserPools': 'cognito-idp:ListUserPools',

  'dlm:GetLifecyclePolicies': 'dlm:GetLifecyclePolicies',
  'dlm:GetLifecyclePolicy': 'dlm:GetLifecyclePolicy',

  'ec2:DescribeFlowLogs': 'ec2:DescribeFlowLogs',
  'ec2:DescribeImages': 'ec2:DescribeImages',
  'ec2:DescribeInstanceAttribute': 'ec2:DescribeInstanceAttribute',
  'ec2:DescribeInstances': 'ec2:DescribeInstances',
  'ec2:DescribeLaunchTemplateVersions': 'ec2:DescribeLaunchTemplateVersions',
  'ec2:DescribeManagedPrefixLists': 'ec2:DescribeManagedPrefixLists',
  'ec2:DescribeRouteTables': 'ec2:DescribeRouteTables',
  'ec2:DescribeSecurityGroups': 'ec2:DescribeSecurityGroups',
  'ec2:DescribeSnapshotAttribute': 'ec2:DescribeSnapshotAttribute',
  'ec2:DescribeSnapshots': 'ec2:DescribeSnapshots',
  'ec2:DescribeSubnets': 'ec2:DescribeSubnets',
  'ec2:DescribeVolumes': 'ec2:DescribeVolumes',
  'ec2:DescribeVpcs': 'ec2:DescribeVpcs',
  'ec2:GetEbsEncryptionByDefault': 'ec2:GetEbsEncryptionByDefault',
  'ec2:GetManagedPrefixListEntries': 'ec2:GetManagedPrefixListEntries',

  'guardduty:GetDetector': 'guardduty:GetDetector',
  'guardduty:ListDetectors': 'guardduty:ListDetectors',

  'iam:GetAccessKeyLastUsed': 'iam:GetAccessKeyLastUsed',
  'iam:GetAccountAuthorizationDetails': 'iam:GetAccountAuthorizationDetails',
  'iam:GetAccountPasswordPolicy': 'iam:GetAccountPasswordPolicy',
  'iam:GetAccountSummary': 'iam:GetAccountSummary',
  'iam:GetLoginProfile': 'iam:GetLoginProfile',
  'iam:GetUser': 'iam:GetUser',
  'iam:ListAccessKeys': 'iam:ListAccessKeys',
  'iam:ListMFADevices': 'iam:ListMFADevices',
  'iam:ListServerCertificates': 'iam:ListServerCertificates',

  'inspector2:BatchGetAccountStatus': 'inspector2:BatchGetAccountStatus',

  'kms:DescribeKey': 'kms:DescribeKey',
  'kms:GetKeyRotationStatus': 'kms:GetKeyRotationStatus',
  'kms:ListAliases': 'kms:ListAliases',
  'kms:ListKeys': 'kms:ListKeys',

  'secrets-manager:DescribeSecret': 'secretsmanager:DescribeSecret',
  'secrets-manager:GetResourcePolicy': 'secretsmanager:GetResourcePolicy',
  'secrets-manager:ListSecrets': 'secretsmanager:ListSecrets',

  'ssm:DescribeParameters': 'ssm:DescribeParameters',
  'ssm:ListTagsForResource': 'ssm:ListTagsForResource',

  ...reviewedEdges,
} as const;

export type Operation = keyof typeof reviewed;

export function isReviewed(operation: string): operation is Operation {
  return Object.hasOwn(reviewed, operation);
}

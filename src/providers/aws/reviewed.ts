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

  'cloudwatch-logs:DescribeLogGroups': 'logs:DescribeLogGroups',
  'cloudwatch-logs:DescribeSubscriptionFilters': 'logs:DescribeSubscriptionFilters',
  'cloudwatch-logs:ListTagsForResource': 'logs:ListTagsForResource',

  'dax:DescribeClusters': 'dax:DescribeClusters',
  'dax:ListTags': 'dax:ListTags',

  'dlm:GetLifecyclePolicies': 'dlm:GetLifecyclePolicies',
  'dlm:GetLifecyclePolicy': 'dlm:GetLifecyclePolicy',

  'docdb-elastic:GetCluster': 'docdb-elastic:GetCluster',
  'docdb-elastic:ListClusters': 'docdb-elastic:ListClusters',
  'docdb-elastic:ListTagsForResource': 'docdb-elastic:ListTagsForResource',

  'dsql:GetCluster': 'dsql:GetCluster',
  'dsql:ListClusters': 'dsql:ListClusters',

  'dynamodb:DescribeContinuousBackups': 'dynamodb:DescribeContinuousBackups',
  'dynamodb:DescribeTable': 'dynamodb:DescribeTable',
  'dynamodb:DescribeTimeToLive': 'dynamodb:DescribeTimeToLive',
  'dynamodb:GetResourcePolicy': 'dynamodb:GetResourcePolicy',
  'dynamodb:ListTables': 'dynamodb:ListTables',
  'dynamodb:ListTagsOfResource': 'dynamodb:ListTagsOfResource',

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

  'ecr:DescribeRegistry': 'ecr:DescribeRegistry',
  'ecr:DescribeRepositories': 'ecr:DescribeRepositories',
  'ecr:GetRepositoryPolicy': 'ecr:GetRepositoryPolicy',
  'ecr:ListTagsForResource': 'ecr:ListTagsForResource',

  'ecr-public:DescribeRepositories': 'ecr-public:DescribeRepositories',
  'ecr-public:ListTagsForResource': 'ecr-public:ListTagsForResource',

  'efs:DescribeBackupPolicy': 'elasticfilesystem:DescribeBackupPolicy',
  'efs:DescribeFileSystemPolicy': 'elasticfilesystem:DescribeFileSystemPolicy',
  'efs:DescribeFileSystems': 'elasticfilesystem:DescribeFileSystems',
  'efs:DescribeReplicationConfigurations': 'elasticfilesystem:DescribeReplicationConfigurations',

  'elasticache:DescribeCacheClusters': 'elasticache:DescribeCacheClusters',
  'elasticache:DescribeCacheSubnetGroups': 'elasticache:DescribeCacheSubnetGroups',
  'elasticache:DescribeReplicationGroups': 'elasticache:DescribeReplicationGroups',
  'elasticache:DescribeServerlessCaches': 'elasticache:DescribeServerlessCaches',
  'elasticache:ListTagsForResource': 'elasticache:ListTagsForResource',

  'firehose:DescribeDeliveryStream': 'firehose:DescribeDeliveryStream',
  'firehose:ListDeliveryStreams': 'firehose:ListDeliveryStreams',
  'firehose:ListTagsForDeliveryStream': 'firehose:ListTagsForDeliveryStream',

  'fsx:DescribeBackups': 'fsx:DescribeBackups',
  'fsx:DescribeFileSystems': 'fsx:DescribeFileSystems',

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

  'kafka:ListClustersV2': 'kafka:ListClustersV2',

  'kinesis:DescribeStreamSummary': 'kinesis:DescribeStreamSummary',
  'kinesis:GetResourcePolicy': 'kinesis:GetResourcePolicy',
  'kinesis:ListStreams': 'kinesis:ListStreams',
  'kinesis:ListTagsForStream': 'kinesis:ListTagsForStream',

  'kinesis-video:ListStreams': 'kinesisvideo:ListStreams',

  'inspector2:BatchGetAccountStatus': 'inspector2:BatchGetAccountStatus',

  'kms:DescribeKey': 'kms:DescribeKey',
  'kms:GetKeyRotationStatus': 'kms:GetKeyRotationStatus',
  'kms:ListAliases': 'kms:ListAliases',
  'kms:ListKeys': 'kms:ListKeys',

  'memorydb:DescribeClusters': 'memorydb:DescribeClusters',
  'memorydb:DescribeSubnetGroups': 'memorydb:DescribeSubnetGroups',
  'memorydb:ListTags': 'memorydb:ListTags',

  'mq:DescribeBroker': 'mq:DescribeBroker',
  'mq:ListBrokers': 'mq:ListBrokers',

  'neptune-graph:ListGraphs': 'neptune-graph:ListGraphs',
  'neptune-graph:ListTagsForResource': 'neptune-graph:ListTagsForResource',

  'opensearch:DescribeDomain': 'es:DescribeDomain',
  'opensearch:ListDomainNames': 'es:ListDomainNames',
  'opensearch:ListTags': 'es:ListTags',

  'opensearchserverless:BatchGetCollection': 'aoss:BatchGetCollection',
  'opensearchserverless:ListCollections': 'aoss:ListCollections',
  'opensearchserverless:ListTagsForResource': 'aoss:ListTagsForResource',

  'rds:DescribeDBClusterParameters': 'rds:DescribeDBClusterParameters',
  'rds:DescribeDBClusterSnapshotAttributes': 'rds:DescribeDBClusterSnapshotAttributes',
  'rds:DescribeDBClusterSnapshots': 'rds:DescribeDBClusterSnapshots',
  'rds:DescribeDBClusters': 'rds:DescribeDBClusters',
  'rds:DescribeDBInstances': 'rds:DescribeDBInstances',
  'rds:DescribeDBParameters': 'rds:DescribeDBParameters',
  'rds:DescribeDBProxies': 'rds:DescribeDBProxies',
  'rds:DescribeDBSnapshotAttributes': 'rds:DescribeDBSnapshotAttributes',
  'rds:DescribeDBSnapshots': 'rds:DescribeDBSnapshots',
  'rds:DescribeDBSubnetGroups': 'rds:DescribeDBSubnetGroups',
  'rds:DescribeGlobalClusters': 'rds:DescribeGlobalClusters',

  'redshift:DescribeClusterParameters': 'redshift:DescribeClusterParameters',
  'redshift:DescribeClusterSnapshots': 'redshift:DescribeClusterSnapshots',
  'redshift:DescribeClusterSubnetGroups': 'redshift:DescribeClusterSubnetGroups',
  'redshift:DescribeClusters': 'redshift:DescribeClusters',

  'redshift-serverless:ListNamespaces': 'redshift-serverless:ListNamespaces',
  'redshift-serverless:ListTagsForResource': 'redshift-serverless:ListTagsForResource',
  'redshift-serverless:ListWorkgroups': 'redshift-serverless:ListWorkgroups',

  's3:GetBucketAcl': 's3:GetBucketAcl',
  's3:GetBucketEncryption': 's3:GetEncryptionConfiguration',
  's3:GetBucketLifecycleConfiguration': 's3:GetLifecycleConfiguration',
  's3:GetBucketLocation': 's3:GetBucketLocation',
  's3:GetBucketOwnershipControls': 's3:GetBucketOwnershipControls',
  's3:GetBucketPolicy': 's3:GetBucketPolicy',
  's3:GetBucketReplication': 's3:GetReplicationConfiguration',
  's3:GetBucketTagging': 's3:GetBucketTagging',
  's3:GetBucketVersioning': 's3:GetBucketVersioning',
  's3:GetObjectLockConfiguration': 's3:GetBucketObjectLockConfiguration',
  's3:GetPublicAccessBlock': 's3:GetBucketPublicAccessBlock',
  's3:ListBuckets': 's3:ListAllMyBuckets',
  's3-object:GetObject': 's3:GetObject',
  's3-control:GetAccessPointPolicy': 's3:GetAccessPointPolicy',
  's3-control:GetAccessPoint': 's3:GetAccessPoint',
  's3-control:GetPublicAccessBlock': 's3:GetAccountPublicAccessBlock',
  's3-control:ListAccessPoints': 's3:ListAccessPoints',

  'secrets-manager:DescribeSecret': 'secretsmanager:DescribeSecret',
  'secrets-manager:GetResourcePolicy': 'secretsmanager:GetResourcePolicy',
  'secrets-manager:ListSecrets': 'secretsmanager:ListSecrets',

  'sns:GetTopicAttributes': 'sns:GetTopicAttributes',
  'sns:ListSubscriptionsByTopic': 'sns:ListSubscriptionsByTopic',
  'sns:ListTagsForResource': 'sns:ListTagsForResource',
  'sns:ListTopics': 'sns:ListTopics',

  'sqs:GetQueueAttributes': 'sqs:GetQueueAttributes',
  'sqs:ListQueueTags': 'sqs:ListQueueTags',
  'sqs:ListQueues': 'sqs:ListQueues',

  'ssm:DescribeParameters': 'ssm:DescribeParameters',
  'ssm:ListTagsForResource': 'ssm:ListTagsForResource',

  ...reviewedEdges,
} as const;

export type Operation = keyof typeof reviewed;

export function isReviewed(operation: string): operation is Operation {
  return Object.hasOwn(reviewed, operation);
}

/** Operations on what stores and hands on data, with the IAM action that allows each: see `reviewed`. */
export const reviewedStores = {
  'appstream:DescribeFleets': 'appstream:DescribeFleets',
  'appstream:DescribeImageBuilders': 'appstream:DescribeImageBuilders',

  'cloudsearch:DescribeDomains': 'cloudsearch:DescribeDomains',

  'database-migration-service:DescribeEndpoints': 'dms:DescribeEndpoints',
  'database-migration-service:DescribeReplicationInstances': 'dms:DescribeReplicationInstances',
  'database-migration-service:ListTagsForResource': 'dms:ListTagsForResource',

  'dax:DescribeClusters': 'dax:DescribeClusters',
  'dax:ListTags': 'dax:ListTags',

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

  'ecr:DescribeRegistry': 'ecr:DescribeRegistry',
  'ecr:DescribeRepositories': 'ecr:DescribeRepositories',
  'ecr:GetRegistryScanningConfiguration': 'ecr:GetRegistryScanningConfiguration',
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

  'emr:DescribeCluster': 'elasticmapreduce:DescribeCluster',
  'emr:DescribeSecurityConfiguration': 'elasticmapreduce:DescribeSecurityConfiguration',
  'emr:ListClusters': 'elasticmapreduce:ListClusters',
  'emr:ListSecurityConfigurations': 'elasticmapreduce:ListSecurityConfigurations',

  'emr-serverless:ListApplications': 'emr-serverless:ListApplications',

  'firehose:DescribeDeliveryStream': 'firehose:DescribeDeliveryStream',
  'firehose:ListDeliveryStreams': 'firehose:ListDeliveryStreams',
  'firehose:ListTagsForDeliveryStream': 'firehose:ListTagsForDeliveryStream',

  'fsx:DescribeBackups': 'fsx:DescribeBackups',
  'fsx:DescribeFileSystems': 'fsx:DescribeFileSystems',

  'glacier:ListVaults': 'glacier:ListVaults',

  'kafka:ListClustersV2': 'kafka:ListClustersV2',

  'keyspaces:ListKeyspaces': 'cassandra:Select',
  'keyspaces:ListTables': 'cassandra:Select',

  'kinesis:DescribeStreamSummary': 'kinesis:DescribeStreamSummary',
  'kinesis:GetResourcePolicy': 'kinesis:GetResourcePolicy',
  'kinesis:ListStreams': 'kinesis:ListStreams',
  'kinesis:ListTagsForStream': 'kinesis:ListTagsForStream',

  'kinesis-video:ListStreams': 'kinesisvideo:ListStreams',

  'lightsail:GetBuckets': 'lightsail:GetBuckets',
  'lightsail:GetContainerServices': 'lightsail:GetContainerServices',
  'lightsail:GetDiskSnapshots': 'lightsail:GetDiskSnapshots',
  'lightsail:GetDisks': 'lightsail:GetDisks',
  'lightsail:GetDistributions': 'lightsail:GetDistributions',
  'lightsail:GetInstanceSnapshots': 'lightsail:GetInstanceSnapshots',
  'lightsail:GetInstances': 'lightsail:GetInstances',
  'lightsail:GetLoadBalancers': 'lightsail:GetLoadBalancers',
  'lightsail:GetRelationalDatabaseSnapshots': 'lightsail:GetRelationalDatabaseSnapshots',
  'lightsail:GetRelationalDatabases': 'lightsail:GetRelationalDatabases',

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

  'outposts:ListOutposts': 'outposts:ListOutposts',

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
  's3:ListDirectoryBuckets': 's3express:ListAllMyDirectoryBuckets',
  's3-object:GetObject': 's3:GetObject',
  's3-control:GetAccessPointPolicy': 's3:GetAccessPointPolicy',
  's3-control:GetAccessPoint': 's3:GetAccessPoint',
  's3-control:GetPublicAccessBlock': 's3:GetAccountPublicAccessBlock',
  's3-control:ListAccessPoints': 's3:ListAccessPoints',

  's3tables:ListTableBuckets': 's3tables:ListTableBuckets',

  's3vectors:ListVectorBuckets': 's3vectors:ListVectorBuckets',

  'sagemaker:DescribeNotebookInstance': 'sagemaker:DescribeNotebookInstance',
  'sagemaker:ListDomains': 'sagemaker:ListDomains',
  'sagemaker:ListEndpoints': 'sagemaker:ListEndpoints',
  'sagemaker:ListNotebookInstances': 'sagemaker:ListNotebookInstances',
  'sagemaker:ListTags': 'sagemaker:ListTags',

  'sns:GetTopicAttributes': 'sns:GetTopicAttributes',
  'sns:ListSubscriptionsByTopic': 'sns:ListSubscriptionsByTopic',
  'sns:ListTagsForResource': 'sns:ListTagsForResource',
  'sns:ListTopics': 'sns:ListTopics',

  'sqs:GetQueueAttributes': 'sqs:GetQueueAttributes',
  'sqs:ListQueueTags': 'sqs:ListQueueTags',
  'sqs:ListQueues': 'sqs:ListQueues',

  'storage-gateway:ListFileShares': 'storagegateway:ListFileShares',
  'storage-gateway:ListTapes': 'storagegateway:ListTapes',
  'storage-gateway:ListVolumes': 'storagegateway:ListVolumes',

  'timestream-influxdb:GetDbCluster': 'timestream-influxdb:GetDbCluster',
  'timestream-influxdb:GetDbInstance': 'timestream-influxdb:GetDbInstance',
  'timestream-influxdb:ListDbClusters': 'timestream-influxdb:ListDbClusters',
  'timestream-influxdb:ListDbInstances': 'timestream-influxdb:ListDbInstances',

  'timestream-write:DescribeEndpoints': 'timestream:DescribeEndpoints',

  'workspaces:DescribeTags': 'workspaces:DescribeTags',
  'workspaces:DescribeWorkspaces': 'workspaces:DescribeWorkspaces',
} as const;

import type { Kind } from '../../model/resource.ts';

/** A service that holds, moves or protects data and is not read: what it may hide. */
interface Beyond {
  readonly title: string;
  readonly kinds: readonly Kind[];
}

/** Each is a gap in every account, until a file in `services/` reads it. */
export const beyond: readonly Beyond[] = [
  { title: 'FSx', kinds: ['fileShare'] },
  { title: 'MemoryDB', kinds: ['cache', 'database'] },
  { title: 'Redshift', kinds: ['database', 'snapshot'] },
  { title: 'Kinesis, Firehose and MSK', kinds: ['stream'] },
  { title: 'Classic Load Balancers', kinds: ['endpoint'] },
  { title: 'API Gateway', kinds: ['endpoint'] },
  { title: 'CloudFront', kinds: ['endpoint'] },
  { title: 'permission sets of IAM Identity Center', kinds: ['permission'] },
  { title: 'Timestream, Keyspaces, QLDB and Aurora DSQL', kinds: ['database'] },
  { title: 'DynamoDB Accelerator', kinds: ['cache'] },
  { title: 'S3 Glacier vaults, directory buckets, S3 Tables and S3 on Outposts', kinds: ['bucket'] },
  { title: 'public repositories of ECR', kinds: ['bucket', 'endpoint'] },
  { title: 'EKS', kinds: ['server', 'workload', 'endpoint'] },
  { title: 'tasks of ECS outside of services', kinds: ['workload', 'server', 'volume'] },
  { title: 'App Runner', kinds: ['workload', 'endpoint'] },
  {
    title: 'Lightsail',
    kinds: ['server', 'volume', 'snapshot', 'database', 'bucket', 'endpoint', 'firewall'],
  },
  { title: 'WorkSpaces and AppStream', kinds: ['server', 'volume'] },
  { title: 'SageMaker, EMR and the Database Migration Service', kinds: ['server', 'volume'] },
  { title: 'Amazon MQ', kinds: ['queue'] },
  { title: 'Storage Gateway', kinds: ['fileShare', 'volume'] },
  { title: 'OpenSearch Serverless and CloudSearch', kinds: ['search'] },
  { title: 'Transfer Family and AppSync', kinds: ['endpoint'] },
];

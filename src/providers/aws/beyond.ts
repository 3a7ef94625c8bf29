import type { Kind } from '../../model/resource.ts';

/** A service that holds, moves or protects data and is not read: what it may hide. */
interface Beyond {
  readonly title: string;
  readonly kinds: readonly Kind[];
}

/** Each is a gap in every account, until a file in `services/` reads it. */
export const beyond: readonly Beyond[] = [
  { title: 'groups of EC2 instances', kinds: ['server'] },
  { title: 'EFS and FSx', kinds: ['fileShare'] },
  { title: 'ElastiCache and MemoryDB', kinds: ['cache', 'database'] },
  { title: 'OpenSearch', kinds: ['search'] },
  { title: 'Redshift', kinds: ['database', 'snapshot'] },
  { title: 'SQS', kinds: ['queue'] },
  { title: 'SNS', kinds: ['queue'] },
  { title: 'Kinesis, Firehose and MSK', kinds: ['stream'] },
  { title: 'Secrets Manager', kinds: ['secretStore'] },
  { title: 'CloudTrail', kinds: ['auditTrail'] },
  { title: 'CloudWatch Logs', kinds: ['logStore'] },
  { title: 'Elastic Load Balancing', kinds: ['endpoint'] },
  { title: 'API Gateway', kinds: ['endpoint'] },
  { title: 'CloudFront', kinds: ['endpoint'] },
  { title: 'Lambda', kinds: ['endpoint', 'workload'] },
  { title: 'IAM', kinds: ['user', 'accessKey', 'permission', 'passwordPolicy'] },
  { title: 'ACM', kinds: ['certificate'] },
];

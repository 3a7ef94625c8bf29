import type { Kind } from '../../model/resource.ts';

/** A service that holds, moves or protects data and is not read: what it may hide. */
interface Beyond {
  readonly title: string;
  readonly kinds: readonly Kind[];
}

/** Each is a gap in every account, until a file in `services/` reads it. */
export const beyond: readonly Beyond[] = [
  { title: 'groups of EC2 instances', kinds: ['server'] },
  { title: 'FSx', kinds: ['fileShare'] },
  { title: 'MemoryDB', kinds: ['cache', 'database'] },
  { title: 'Redshift', kinds: ['database', 'snapshot'] },
  { title: 'Kinesis, Firehose and MSK', kinds: ['stream'] },
  { title: 'Classic Load Balancers', kinds: ['endpoint'] },
  { title: 'API Gateway', kinds: ['endpoint'] },
  { title: 'CloudFront', kinds: ['endpoint'] },
  { title: 'permission sets of IAM Identity Center', kinds: ['permission'] },
];

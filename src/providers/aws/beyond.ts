import type { Kind } from '../../model/resource.ts';

/** A service that holds, moves or protects data and is not read: what it may hide. */
interface Beyond {
  readonly title: string;
  readonly kinds: readonly Kind[];
}

/** Each is a gap in every account, until a file in `services/` reads it. */
export const beyond: readonly Beyond[] = [
  { title: 'Timestream and Keyspaces', kinds: ['database'] },
  { title: 'S3 Glacier vaults, directory buckets, S3 Tables and S3 on Outposts', kinds: ['bucket'] },
  {
    title: 'Lightsail',
    kinds: ['server', 'volume', 'snapshot', 'database', 'bucket', 'endpoint', 'firewall'],
  },
  { title: 'WorkSpaces and AppStream', kinds: ['server', 'volume'] },
  { title: 'SageMaker, EMR and the Database Migration Service', kinds: ['server', 'volume'] },
  { title: 'Storage Gateway', kinds: ['fileShare', 'volume'] },
  { title: 'CloudSearch', kinds: ['search'] },
];

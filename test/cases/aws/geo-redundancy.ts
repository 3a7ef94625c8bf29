import type { Cases } from '../case.ts';
import { arn, bucket, database, files, ofBucket, table } from './raw/stores.ts';

const stores = { scope: 'database' };
const replication = (status: string) =>
  ofBucket('replication_configuration', {
    rule: [{ status, destination: [{ bucket: 'arn:aws:s3:::copies' }] }],
  });
const copies = (region: string) => ({
  'aws_s3_bucket.copies': {
    id: 'copies',
    arn: 'arn:aws:s3:::copies',
    bucket: 'copies',
    region,
    replication_configuration: [],
  },
});

export const cases: Cases = [
  {
    is: 'good',
    what: 'a table with a replica in another region',
    given: table({ replica: [{ region_name: 'eu-west-1' }] }),
    params: stores,
  },
  {
    is: 'good',
    what: 'a database with a replica in another region, which stands as an ARN',
    given: database({ replicas: [arn('rds', 'db:copy', 'eu-west-1')] }),
    params: stores,
  },
  {
    is: 'bad',
    what: 'a database with a replica in its own region, which stands as a name',
    given: database({ replicas: ['copy'], multi_az: false }),
    params: stores,
  },
  { is: 'bad', what: 'a database alone', given: database({ multi_az: false }), params: stores },
  {
    is: 'unknown',
    what: 'a database in two zones, which may be meant',
    given: database({ multi_az: true }),
    params: stores,
  },
  {
    is: 'bad',
    what: 'two regions for three',
    given: database({ multi_az: false, replicas: [arn('rds', 'db:copy', 'eu-west-1')] }),
    params: { ...stores, min_sites: 3 },
  },
  {
    is: 'unknown',
    what: 'a bucket whose replication goes to a bucket that stands elsewhere',
    given: { ...bucket(), ...replication('Enabled') },
    params: { scope: 'files' },
    because: 'the region of the bucket it goes to',
  },
  {
    is: 'unknown',
    what: 'a bucket whose replication is switched off',
    given: { ...bucket(), ...replication('Disabled'), ...copies('eu-west-1') },
    params: { scope: 'files' },
  },
  {
    is: 'good',
    what: 'a file system that is replicated',
    given: {
      ...files(),
      'aws_efs_replication_configuration.r': {
        id: 'fs-1',
        source_file_system_id: 'fs-1',
        destination: [{ region: 'eu-west-1', file_system_id: 'fs-2' }],
      },
    },
    params: { scope: 'files' },
  },
  {
    is: 'unknown',
    what: 'a database with a replica abroad, whose own region is not known',
    given: database({ arn: null, replicas: [arn('rds', 'db:copy', 'eu-west-1')] }),
    params: stores,
  },
];

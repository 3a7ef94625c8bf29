import type { Raw } from '../../verdicts/judge.ts';
import type { Cases } from '../case.ts';
import { movers } from './raw/movers.ts';
import { arn, database } from './raw/stores.ts';

const inEurope = { regions: ['EU'] };
const america = { arn: 'arn:aws:rds:us-east-1:111122223333:db:main' };
const bucket: Raw = {
  'aws_s3_bucket.files': {
    id: 'files',
    bucket: 'files',
    arn: 'arn:aws:s3:::files',
    bucket_region: 'eu-central-1',
    replication_configuration: [],
  },
};
const replicaIn = (region: string): Raw => ({
  'aws_s3_bucket.copy': {
    id: 'copy',
    bucket: 'copy',
    arn: 'arn:aws:s3:::copy',
    bucket_region: region,
    replication_configuration: [],
  },
  'aws_s3_bucket_replication_configuration.files': {
    id: 'files',
    bucket: 'files',
    rule: [{ status: 'Enabled', destination: [{ bucket: 'arn:aws:s3:::copy' }] }],
  },
});

export const cases: Cases = [
  ...movers,
  { is: 'good', what: 'a database in Frankfurt', given: database(), params: inEurope },
  {
    is: 'good',
    what: 'a database in Frankfurt, by city',
    given: database(),
    params: { regions: ['Frankfurt'] },
  },
  {
    is: 'bad',
    what: 'a database in Virginia',
    given: database(america),
    params: inEurope,
    because: 'outside the EU',
  },
  {
    is: 'bad',
    what: 'a database in London, which is outside the EU',
    given: database({ arn: arn('rds', 'db:main', 'eu-west-2') }),
    params: inEurope,
  },
  {
    is: 'bad',
    what: 'a database in Zurich, which is outside the EEA',
    given: database({ arn: arn('rds', 'db:main', 'eu-central-2') }),
    params: { regions: ['EEA'] },
  },
  {
    is: 'good',
    what: 'a bucket copied to Paris',
    given: { ...bucket, ...replicaIn('eu-west-3') },
    params: inEurope,
  },
  {
    is: 'bad',
    what: 'a bucket copied to Oregon',
    given: { ...bucket, ...replicaIn('us-west-2') },
    params: inEurope,
    because: 'us-west-2',
  },
  {
    is: 'unknown',
    what: 'a database in a region that no table knows',
    given: database({ arn: arn('rds', 'db:main', 'xx-north-9') }),
    params: inEurope,
  },
  { is: 'unknown', what: 'a promise that names no place', given: database() },
  {
    is: 'unknown',
    what: 'a promise of the main place, beside which there may be others',
    given: database(),
    params: { regions: ['EU'], primary: true },
  },
  {
    is: 'unknown',
    what: 'a word for a place that means no union',
    given: database(),
    params: { regions: ['Europe'] },
  },
];

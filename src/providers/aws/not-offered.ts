/**
 * Regions that do not have a service, by the name of its client in the SDK, or one of its operations.
 *
 * Source: the public parameters `/aws/service/global-infrastructure` of AWS Systems Manager, for directory buckets and
 * elastic clusters the user guides, for Amplify and CloudFront the endpoints that the AWS SDK for Python ships, as of
 * 2026. What has come since then is still asked: only together with a name that cannot be resolved does this list count.
 */
const notOffered: Readonly<Record<string, string>> = {
  amplify: `
    af-south-1 ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6
    ap-southeast-7 ca-west-1 cn-north-1 cn-northwest-1 eu-central-2 eu-south-2 eusc-de-east-1 il-central-1
    me-central-1 mx-central-1 us-gov-east-1 us-gov-west-1`,
  apprunner: `
    af-south-1 ap-east-1 ap-east-2 ap-northeast-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4
    ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 cn-north-1 cn-northwest-1
    eu-central-2 eu-north-1 eu-south-1 eu-south-2 eusc-de-east-1 il-central-1 me-central-1 me-south-1
    mx-central-1 sa-east-1 us-gov-east-1 us-gov-west-1 us-west-1`,
  appstream: `
    af-south-1 ap-east-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-6
    ap-southeast-7 ca-west-1 cn-north-1 cn-northwest-1 eu-central-2 eu-north-1 eusc-de-east-1 me-central-1
    me-south-1 mx-central-1 us-west-1`,
  appsync: 'ap-east-2 ap-southeast-6 eusc-de-east-1 mx-central-1 us-gov-east-1 us-gov-west-1',
  cloudfront: 'eusc-de-east-1 us-gov-east-1 us-gov-west-1',
  cloudsearch: `
    af-south-1 ap-east-1 ap-east-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-3 ap-southeast-4
    ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 cn-north-1 cn-northwest-1
    eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-2 eu-west-3 eusc-de-east-1 il-central-1
    me-central-1 me-south-1 mx-central-1 us-east-2 us-gov-east-1 us-gov-west-1`,
  'cognito-identity-provider': 'cn-north-1 cn-northwest-1',
  dax: `
    af-south-1 ap-east-1 ap-east-2 ap-northeast-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4
    ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 eu-central-2 eu-south-1
    eusc-de-east-1 il-central-1 me-central-1 me-south-1 mx-central-1 us-gov-east-1 us-gov-west-1`,
  detective: `
    ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6
    ap-southeast-7 ca-west-1 cn-north-1 cn-northwest-1 eu-central-2 eu-south-2 eusc-de-east-1 me-central-1
    mx-central-1`,
  'docdb-elastic':
    'ap-east-2 ap-southeast-6 cn-north-1 cn-northwest-1 eusc-de-east-1 me-south-1 us-gov-east-1 us-gov-west-1 us-west-1',
  dsql: `
    af-south-1 ap-east-1 ap-east-2 ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-3 ap-southeast-5
    ap-southeast-6 ap-southeast-7 cn-north-1 cn-northwest-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2
    eusc-de-east-1 il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 us-gov-east-1 us-gov-west-1
    us-west-1`,
  'ecr-public': `
    af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2
    ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7
    ca-central-1 ca-west-1 cn-north-1 cn-northwest-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1
    eu-south-2 eu-west-1 eu-west-2 eu-west-3 eusc-de-east-1 il-central-1 me-central-1 me-south-1
    mx-central-1 sa-east-1 us-east-2 us-gov-east-1 us-gov-west-1 us-west-1`,
  'elastic-beanstalk': 'ap-east-2 eusc-de-east-1 mx-central-1',
  'emr-serverless': 'ap-east-2 ap-south-2 ap-southeast-6 ap-southeast-7 eusc-de-east-1 mx-central-1',
  fsx: 'ap-southeast-6',
  glacier: `
    ap-east-2 ap-south-2 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2
    eu-south-2 eusc-de-east-1 il-central-1 me-central-1 mx-central-1`,
  inspector2: 'ap-east-2 ap-southeast-6 eusc-de-east-1',
  keyspaces: `
    ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6
    ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 eusc-de-east-1 il-central-1 mx-central-1`,
  'kinesis-video': `
    ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-6 ap-southeast-7
    ca-west-1 cn-northwest-1 eu-central-2 eu-north-1 eu-south-1 eusc-de-east-1 il-central-1 me-central-1
    mx-central-1 us-gov-east-1 us-gov-west-1 us-west-1`,
  lightsail: `
    af-south-1 ap-east-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-4 ap-southeast-6 ap-southeast-7
    ca-west-1 cn-north-1 cn-northwest-1 eu-central-2 eu-south-1 eu-south-2 eusc-de-east-1 il-central-1
    me-central-1 me-south-1 mx-central-1 sa-east-1 us-gov-east-1 us-gov-west-1 us-west-1`,
  macie2: `
    ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7
    ca-west-1 cn-north-1 cn-northwest-1 eu-central-2 eu-south-2 eusc-de-east-1 me-central-1 mx-central-1
    us-gov-east-1 us-gov-west-1`,
  memorydb: `
    af-south-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5
    ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eusc-de-east-1 il-central-1 me-central-1 me-south-1
    mx-central-1`,
  mq: 'eusc-de-east-1',
  'neptune-graph': `
    ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-6 ap-southeast-7 cn-north-1
    cn-northwest-1 eu-south-1 eu-south-2 eusc-de-east-1 mx-central-1 us-gov-east-1 us-gov-west-1`,
  opensearchserverless: `
    af-south-1 ap-east-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7
    ca-west-1 cn-north-1 cn-northwest-1 eusc-de-east-1 il-central-1 me-central-1 me-south-1 mx-central-1`,
  outposts: `
    ap-east-2 ap-south-2 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 cn-north-1
    cn-northwest-1 eu-central-2 eusc-de-east-1`,
  'redshift-serverless': 'eusc-de-east-1 me-south-1',
  's3:ListDirectoryBuckets': `
    af-south-1 ap-east-1 ap-east-2 ap-northeast-2 ap-northeast-3 ap-south-2 ap-southeast-1 ap-southeast-2
    ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1
    cn-north-1 cn-northwest-1 eu-central-1 eu-central-2 eu-south-1 eu-south-2 eu-west-2 eu-west-3
    eusc-de-east-1 il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 us-gov-east-1 us-gov-west-1
    us-west-1`,
  s3outposts: `
    ap-east-2 ap-south-2 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 cn-north-1
    cn-northwest-1 eu-central-2 eu-south-2 eusc-de-east-1 me-central-1 mx-central-1`,
  s3vectors: 'eusc-de-east-1 il-central-1 me-central-1 me-south-1 us-gov-east-1 us-gov-west-1',
  shield: 'ap-east-2 ap-southeast-6 cn-north-1 cn-northwest-1 eusc-de-east-1 us-gov-east-1 us-gov-west-1',
  simpledb: `
    af-south-1 ap-east-1 ap-east-2 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-3
    ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 cn-north-1
    cn-northwest-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-2 eu-west-3
    eusc-de-east-1 il-central-1 me-central-1 me-south-1 mx-central-1 us-east-2 us-gov-east-1 us-gov-west-1`,
  'timestream-influxdb': `
    af-south-1 ap-east-1 ap-east-2 ap-northeast-2 ap-south-2 ap-southeast-4 ap-southeast-5 ap-southeast-6
    ap-southeast-7 ca-west-1 eu-central-2 eusc-de-east-1 il-central-1 me-south-1 us-gov-east-1 us-gov-west-1
    us-west-1`,
  'timestream-write': `
    af-south-1 ap-east-1 ap-east-2 ap-northeast-2 ap-northeast-3 ap-south-2 ap-southeast-1 ap-southeast-3
    ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 cn-north-1
    cn-northwest-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-2 eu-west-3 eusc-de-east-1
    il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 us-gov-east-1 us-west-1`,
  'vpc-lattice': `
    ap-east-2 ap-southeast-5 ap-southeast-6 ap-southeast-7 cn-north-1 cn-northwest-1 eusc-de-east-1
    il-central-1 us-gov-east-1 us-gov-west-1`,
  workspaces: `
    ap-east-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-6
    ap-southeast-7 ca-west-1 cn-north-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eusc-de-east-1
    me-central-1 me-south-1 mx-central-1 us-west-1`,
  'workspaces-web': `
    af-south-1 ap-east-1 ap-east-2 ap-northeast-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4
    ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 cn-north-1 cn-northwest-1 eu-central-2 eu-north-1
    eu-south-1 eu-south-2 eu-west-3 eusc-de-east-1 il-central-1 me-central-1 me-south-1 mx-central-1
    sa-east-1 us-east-2 us-gov-east-1 us-gov-west-1 us-west-1`,
};

/** Whether a service was not offered in a region when this was written. */
export function isNotOffered(service: string, region: string): boolean {
  const regions = Object.hasOwn(notOffered, service) ? notOffered[service] : undefined;
  return regions?.trim().split(/\s+/u).includes(region) ?? false;
}

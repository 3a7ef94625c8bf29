/** A country, and the city where the vendor names one. */
export type Site = readonly [country: string, city?: string];

/**
 * Every AWS region with its country, and the city where AWS names one (eu-west-1 is "Ireland", no city).
 *
 * Source: AWS General Reference, "AWS service endpoints", and the partitions of the AWS SDKs.
 */
export const awsRegions: Readonly<Record<string, Site>> = {
  'af-south-1': ['ZA', 'Cape Town'],
  'ap-east-1': ['HK'],
  'ap-east-2': ['TW', 'Taipei'],
  'ap-northeast-1': ['JP', 'Tokyo'],
  'ap-northeast-2': ['KR', 'Seoul'],
  'ap-northeast-3': ['JP', 'Osaka'],
  'ap-south-1': ['IN', 'Mumbai'],
  'ap-south-2': ['IN', 'Hyderabad'],
  'ap-southeast-1': ['SG'],
  'ap-southeast-2': ['AU', 'Sydney'],
  'ap-southeast-3': ['ID', 'Jakarta'],
  'ap-southeast-4': ['AU', 'Melbourne'],
  'ap-southeast-5': ['MY'],
  'ap-southeast-6': ['NZ'],
  'ap-southeast-7': ['TH'],
  'ca-central-1': ['CA'],
  'ca-west-1': ['CA', 'Calgary'],
  'cn-north-1': ['CN'],
  'cn-northwest-1': ['CN'],
  'eu-central-1': ['DE', 'Frankfurt'],
  'eu-central-2': ['CH', 'Zurich'],
  'eu-isoe-west-1': ['GB'],
  'eu-north-1': ['SE', 'Stockholm'],
  'eu-south-1': ['IT', 'Milan'],
  'eu-south-2': ['ES'],
  'eu-west-1': ['IE'],
  'eu-west-2': ['GB', 'London'],
  'eu-west-3': ['FR', 'Paris'],
  'eusc-de-east-1': ['DE', 'Brandenburg'],
  'il-central-1': ['IL', 'Tel Aviv'],
  'me-central-1': ['AE'],
  'me-south-1': ['BH'],
  'mx-central-1': ['MX'],
  'sa-east-1': ['BR', 'São Paulo'],
  'us-east-1': ['US'],
  'us-east-2': ['US'],
  'us-gov-east-1': ['US'],
  'us-gov-west-1': ['US'],
  'us-west-1': ['US'],
  'us-west-2': ['US'],
};

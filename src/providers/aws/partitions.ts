import { awsRegions } from '../../model/place-data/aws-regions.ts';

interface Partition {
  readonly id: string;
  /** Begins the names of its regions. */
  readonly prefix: string;
  /** Where IAM, Organizations and other services of the whole partition are reached. */
  readonly global: string;
}

/** Source: partitions of the AWS SDKs. The first whose prefix fits a region is its partition. */
const partitions: readonly Partition[] = [
  { id: 'aws-eusc', prefix: 'eusc-', global: 'eusc-de-east-1' },
  { id: 'aws-cn', prefix: 'cn-', global: 'cn-northwest-1' },
  { id: 'aws-us-gov', prefix: 'us-gov-', global: 'us-gov-west-1' },
  { id: 'aws', prefix: '', global: 'us-east-1' },
];

export function partitionOf(region: string): string {
  return partitions.find(({ prefix }) => region.startsWith(prefix))?.id ?? 'aws';
}

/** Region in which a partition keeps its global services. */
export function globalRegion(partition: string): string {
  return partitions.find(({ id }) => id === partition)?.global ?? 'us-east-1';
}

/** Every region of a partition that tomcheck knows, switched on or not. */
export function regionsOf(partition: string): readonly string[] {
  return Object.keys(awsRegions).filter((region) => partitionOf(region) === partition);
}

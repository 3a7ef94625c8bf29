import type { Fact } from '../../../model/fact.ts';
import type { Instance } from '../mapping.ts';
import { accountOfArn } from './region.ts';

/** Attributes that name an AWS resource, the most telling first. */
const naming = [
  'bucket',
  'identifier',
  'cluster_identifier',
  'replication_group_id',
  'cluster_id',
  'function_name',
  'domain_name',
  'repository_name',
  'name',
] as const;

export const identityAttributes: readonly string[] = [
  ...naming,
  'arn',
  'id',
  'region',
  'availability_zone',
  'outpost_arn',
  'owner_id',
  'tags',
  'tags_all',
];

/** Name of the resource at AWS, else its `Name` tag, else its name in the configuration. */
export function nameOf(instance: Instance): string {
  for (const path of naming) {
    const name = instance.string(path);
    if (name.known) return name.value;
  }
  const labels = labelsOf(instance);
  const tag = labels.known ? labels.value['Name'] : undefined;
  return tag === undefined || tag === '' ? instance.label : tag;
}

export function accountOf(instance: Instance): string | undefined {
  const arn = instance.string('arn');
  const account = arn.known ? accountOfArn(arn.value) : undefined;
  if (account !== undefined) return account;
  const own = instance.string(instance.type === 'aws_s3_account_public_access_block' ? 'id' : 'owner_id');
  return own.known && /^\d{12}$/.test(own.value) ? own.value : undefined;
}

/** The ARN, without the `:*` that log groups once ended with; else the provider's id. */
export function idOf(instance: Instance): string | undefined {
  // The id of an access key is half of what a program signs in with.
  if (instance.type === 'aws_iam_access_key') return undefined;
  const arn = instance.string('arn');
  if (arn.known) return arn.value.replace(/:\*$/, '');
  const id = instance.string('id');
  return id.known ? id.value : undefined;
}

/** Own tags with the provider's default tags (`tags_all`, provider 3.38 and later). */
export function labelsOf(instance: Instance): Fact<Readonly<Record<string, string>>> {
  const all = instance.map('tags_all');
  return all.known && Object.keys(all.value).length === 0 ? instance.map('tags') : all;
}

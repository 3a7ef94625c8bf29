import { known, mapFact, type Fact, type Origin } from '../../../model/fact.ts';
import type { Absent, Instance, Reader } from '../mapping.ts';
import { allOf, anyOf, concatFacts, isPlannedInDetail, readFrom } from './facts.ts';
import { anyPolicy, policiesOf } from './policies-of.ts';
import { opensToAnyone } from './policy.ts';

type Setting = 'block_public_acls' | 'ignore_public_acls' | 'block_public_policy' | 'restrict_public_buckets';

const publicGroups = /acs\.amazonaws\.com\/groups\/global\/(?:AllUsers|AuthenticatedUsers)$/;
const publicAcls = new Set(['public-read', 'public-read-write', 'authenticated-read']);
/** An object may be public though its bucket is not (Amazon S3 user guide, ACL overview). */
const objectTypes = ['aws_s3_object', 'aws_s3_bucket_object', 'aws_s3_object_copy'];
const off: Absent<boolean> = {
  value: false,
  note: 'provider default (AWS provider docs, public access block)',
};
const privateAcl: Absent<string> = {
  value: 'private',
  note: 'S3 default (Amazon S3 user guide, canned ACL)',
};
const newBuckets = 'all public access is blocked on new buckets since April 2023 (Amazon S3 user guide)';

/** Whether anybody on the Internet may reach a bucket: by policy or by ACL, unless a block is in force. */
export function isPublicBucket(instance: Instance): Fact<boolean> {
  const from = instance.origin('policy');
  const byPolicy = allOf([policyIsPublic(instance), not(blocks(instance, 'restrict_public_buckets'))], from);
  const byAcl = allOf([aclIsPublic(instance), not(blocks(instance, 'ignore_public_acls'))], from);
  return anyOf([byPolicy, byAcl], from);
}

function policyIsPublic(instance: Instance): Fact<boolean> {
  const own = anyPolicy(policiesOf(instance, 'policy', ['aws_s3_bucket_policy']), opensToAnyone);
  const points = instance.children('aws_s3_access_point');
  if (!points.known || points.value.length === 0) return points.known ? own : points;
  const viaPoints = points.value.map((point) => readFrom(point, accessPointIsPublic(point)));
  return anyOf([own, ...viaPoints], instance.origin('policy'));
}

/** Access points block public access unless told otherwise (Amazon S3 user guide, access points). */
function accessPointIsPublic(point: Instance): Fact<boolean> {
  const inVpc = point.present('vpc_configuration');
  if (inVpc.known && inVpc.value) return known(false, inVpc.from);
  const restricted = point.boolean('public_access_block_configuration.restrict_public_buckets', {
    value: true,
    note: 'on by default (Amazon S3 user guide, access points)',
  });
  return allOf(
    [anyPolicy(policiesOf(point, 'policy', []), opensToAnyone), not(restricted)],
    point.origin('policy'),
  );
}

function aclIsPublic(instance: Instance): Fact<boolean> {
  const from = instance.origin('acl');
  return allOf([anyAcl(instance, from), not(ignoresAcls(instance))], from);
}

function anyAcl(instance: Instance, from: Origin): Fact<boolean> {
  const splits = instance.children('aws_s3_bucket_acl');
  if (!splits.known) return splits;
  const objects = concatFacts(
    objectTypes.map((type) => instance.children(type)),
    from,
  );
  const ofObjects = objects.known ? objects.value.map(cannedIsPublic) : [objects];
  const split = splits.value.flatMap((acl) => [
    readFrom(acl, cannedIsPublic(acl)),
    readFrom(acl, grantsArePublic(acl, 'access_control_policy.grant', 'grantee.uri')),
  ]);
  if (split.length > 0) return anyOf([...split, ...ofObjects], from);
  return anyOf([cannedIsPublic(instance), grantsArePublic(instance, 'grant', 'uri'), ...ofObjects], from);
}

function cannedIsPublic(acl: Reader): Fact<boolean> {
  return mapFact(acl.string('acl', privateAcl), (name) => publicAcls.has(name));
}

function grantsArePublic(acl: Reader, path: string, uri: string): Fact<boolean> {
  const grants = acl.blocks(path);
  if (!grants.known) return grants;
  const each = grants.value.map((grant) =>
    mapFact(grant.string(uri, { value: '', note: '' }), (text) => publicGroups.test(text)),
  );
  return anyOf(each, grants.from);
}

/** `BucketOwnerEnforced` switches ACLs off; so it does by default on new buckets since April 2023. */
function ignoresAcls(instance: Instance): Fact<boolean> {
  const controls = instance.children('aws_s3_bucket_ownership_controls');
  if (!controls.known) return controls;
  const each = controls.value.map((control) =>
    readFrom(
      control,
      mapFact(control.string('rule.object_ownership'), (value) => value === 'BucketOwnerEnforced'),
    ),
  );
  return anyOf(each, instance.origin('ownership'));
}

/** Whether a block of public access is in force, on the bucket or on every account of the source. */
function blocks(instance: Instance, setting: Setting): Fact<boolean> {
  const from = instance.origin(setting);
  const own = instance.children('aws_s3_bucket_public_access_block');
  if (!own.known) return own;
  const onBucket = own.value.map((block) => readFrom(block, block.boolean(setting, off)));
  const accounts = instance
    .all('aws_s3_account_public_access_block')
    .map((block) => readFrom(block, block.boolean(setting, off)));
  const onAccount = accounts.length === 0 ? known(false, from) : allOf(accounts, from);
  if (onBucket.length > 0) return anyOf([...onBucket, onAccount], from);
  return isPlannedInDetail(instance) && !declaresAccess(instance)
    ? known(true, { ...from, note: newBuckets })
    : onAccount;
}

/** Whether a planned bucket comes with a public ACL or policy of its own: then the default block is not what is meant. */
function declaresAccess(instance: Instance): boolean {
  const facts = [policyIsPublic(instance), aclIsPublic(instance)];
  return facts.some((fact) => fact.known && fact.value);
}

function not(fact: Fact<boolean>): Fact<boolean> {
  return mapFact(fact, (value) => !value);
}

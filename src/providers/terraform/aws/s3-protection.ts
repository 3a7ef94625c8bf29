import { chainFact, known, mapFact, type Fact } from '../../../model/fact.ts';
import type { Immutability, Kinds } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { readFrom, unlessPlanned } from './facts.ts';
import { managerAt } from './key-manager.ts';

type Manager = Kinds['bucket']['keyManager'];

const inBlock = 'apply_server_side_encryption_by_default';
const s3Key =
  'S3 encrypts with keys of its own unless KMS is chosen (Amazon S3 user guide, default encryption)';

/** The key of the default encryption: of the split resource, else inline. */
export function keyOfBucket(bucket: Instance): Fact<Manager> {
  const splits = bucket.children('aws_s3_bucket_server_side_encryption_configuration');
  return chainFact(splits, ([split]) =>
    split === undefined
      ? managerIn(bucket, 'server_side_encryption_configuration.rule')
      : readFrom(split, managerIn(split, 'rule')),
  );
}

function managerIn(holder: Instance, rule: string): Fact<Manager> {
  const algorithm = holder.string(`${rule}.${inBlock}.sse_algorithm`, { value: 'AES256', note: s3Key });
  const own = unlessPlanned(holder, algorithm, 'AES256');
  return chainFact(own, (name, from) =>
    name.startsWith('aws:kms')
      ? managerAt(holder, `${rule}.${inBlock}.kms_master_key_id`)
      : known('provider', { ...from, note: s3Key }),
  );
}

/**
 * Whether objects are locked against deletion from the start. A bucket that may hold locks but sets none by default
 * leaves it to whoever writes an object.
 */
export function lockOfBucket(bucket: Instance): Fact<Immutability> {
  const splits = bucket.children('aws_s3_bucket_object_lock_configuration');
  return chainFact(splits, ([split]) =>
    split === undefined
      ? modeIn(bucket, 'object_lock_configuration.rule.default_retention.mode')
      : readFrom(split, modeIn(split, 'rule.default_retention.mode')),
  );
}

function modeIn(holder: Instance, path: string): Fact<Immutability> {
  const note =
    'without a default retention an object is only locked if its writer says so (Amazon S3 user guide)';
  const mode = unlessPlanned(holder, holder.string(path, { value: '', note }), '');
  return mapFact(mode, (name) => {
    if (name === 'COMPLIANCE') return 'locked';
    return name === 'GOVERNANCE' ? 'liftable' : 'off';
  });
}

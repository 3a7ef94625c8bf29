import { chainFact, known, unknown, type Fact, type Origin } from '../../../model/fact.ts';
import type { Copy, TlsVersion, Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Reader, type TypeMapping } from '../mapping.ts';
import { always, alwaysAes256, concatFacts, notShown, readFrom, unlessPlanned } from './facts.ts';
import { acrossZones } from './inherent.ts';
import { anyPolicy, policiesOf } from './policies-of.ts';
import { refusesClearText, tlsFloor, type Covered } from './policy.ts';
import { awsBackup, backupsOf, copiesBy, noOwnBackups, nowhereElse } from './protection.ts';
import { firstBy } from './lookup.ts';
import { regionOfBucket } from './region.ts';
import { isPublicBucket } from './s3-access.ts';
import { expiryOf } from './s3-expiry.ts';
import { deletedVersionDays } from './s3-lifecycle.ts';
import { keyOfBucket, lockOfBucket } from './s3-protection.ts';

const encryptedByAws = always(
  'server_side_encryption_configuration',
  true,
  'S3 encrypts every new object since 2023-01-05 (Amazon S3 user guide, default encryption)',
);
const regionOfAws = /^[a-z]{2,4}(?:-[a-z]+)+-\d+$/;

/** The provider works with other stores that speak S3, of which AWS guarantees nothing; their regions tell them. */
function atAws<T>(fact: (instance: Instance) => Fact<T>): (instance: Instance) => Fact<T> {
  return (instance) => {
    const region = regionOfBucket(instance);
    if (!region.known || regionOfAws.test(region.value)) return fact(instance);
    return unknown(
      'not-shown',
      region.from,
      `${region.value} is no region of AWS, so another store keeps it`,
    );
  };
}
const clearText = 'S3 accepts plain HTTP unless the bucket policy refuses it (Amazon S3 user guide)';
const endpointFloor = 'AWS endpoints accept TLS 1.2 and above (AWS General Reference)';

function covered(instance: Instance): Covered {
  const arn = instance.string('arn');
  const bucket = instance.string('bucket');
  const base = arn.known ? arn.value : bucket.known ? `arn:aws:s3:::${bucket.value}` : undefined;
  return { service: 's3', resource: base === undefined ? undefined : `${base}/any/object` };
}

function policies(instance: Instance): Fact<readonly unknown[]> {
  return policiesOf(instance, 'policy', ['aws_s3_bucket_policy']);
}

function transport(instance: Instance): Fact<Transport> {
  const refuses = anyPolicy(policies(instance), (policy) => refusesClearText(policy, covered(instance)));
  return chainFact(refuses, (yes, from) =>
    known(yes ? 'required' : 'optional', yes ? from : { ...from, note: clearText }),
  );
}

function minimumTls(instance: Instance): Fact<TlsVersion | 'none'> {
  return chainFact(transport(instance), (how, from) => {
    if (how !== 'required') return known('none', from);
    const documents = policies(instance);
    const floors = documents.known
      ? documents.value.map((policy) => tlsFloor(policy, covered(instance)))
      : [];
    return known(floors.includes('1.3') ? '1.3' : '1.2', { ...from, note: endpointFloor });
  });
}

function softDeleteDays(instance: Instance): Fact<number> {
  return chainFact(isVersioned(instance), (yes, from) =>
    yes ? deletedVersionDays(instance) : known(0, from),
  );
}

/** What is deleted by age, every version included. */
function wholeExpiryDays(instance: Instance): Fact<number> {
  return chainFact(isVersioned(instance), (versioned) => expiryOf(instance, versioned));
}

/** A suspended bucket keeps no versions of what is deleted from now on. */
function isVersioned(instance: Instance): Fact<boolean> {
  const splits = instance.children('aws_s3_bucket_versioning');
  if (!splits.known) return splits;
  const [split] = splits.value;
  if (split === undefined) {
    const note = 'S3 default (Amazon S3 user guide, versioning)';
    return unlessPlanned(instance, instance.boolean('versioning.enabled', { value: false, note }), false);
  }
  const status = readFrom(split, split.string('versioning_configuration.status'));
  return chainFact(status, (value, from) => known(value === 'Enabled', from));
}

/** Regions that replication rules copy to. A bucket's ARN has no region, so its bucket is looked up in the source. */
function replicas(instance: Instance): Fact<readonly Copy[]> {
  const splits = instance.children('aws_s3_bucket_replication_configuration');
  if (!splits.known) return splits;
  const own = splits.value.map((split) => replicasOf(split, 'rule'));
  if (own.length > 0) return concatFacts(own, instance.origin('replication_configuration'));
  return unlessPlanned(instance, replicasOf(instance, 'replication_configuration.rules'), []);
}

export function replicasOf(holder: Instance, path: string): Fact<readonly Copy[]> {
  return chainFact(holder.blocks(path), (rules, from) => {
    const active = rules.filter((rule) => {
      const status = rule.string('status');
      return !status.known || status.value === 'Enabled';
    });
    const regionOfRule = (rule: Reader): Fact<string> =>
      rules.length === 1
        ? destinationOf(holder, `${path}.destination.bucket`)
        : destinationAmong(holder, rule);
    return known(
      active.map((rule) => ({ kind: 'replica', region: regionOfRule(rule) })),
      from,
    );
  });
}

/** Region of the bucket that an attribute names, if that bucket is in this source. */
export function destinationOf(holder: Instance, path: string): Fact<string> {
  return chainFact(holder.target(path, ['aws_s3_bucket']), (bucket, from) =>
    bucket === undefined ? elsewhere(from) : regionOfBucket(bucket),
  );
}

function destinationAmong(holder: Instance, rule: Reader): Fact<string> {
  return chainFact(rule.string('destination.bucket'), (arn, from) => {
    const bucket = firstBy(holder, 'aws_s3_bucket', 'bucket').get(arn.replace(/^.*:::/, ''));
    return bucket === undefined ? elsewhere(from) : regionOfBucket(bucket);
  });
}

function elsewhere(from: Origin): Fact<string> {
  return unknown('not-shown', from, 'the region of the bucket it goes to is not in this source');
}

const backup = awsBackup('s3');

export const s3: readonly TypeMapping[] = [
  typeMapping('bucket', {
    type: 'aws_s3_bucket',
    attributes: [
      'bucket',
      'bucket_region',
      'policy',
      'acl',
      'grant',
      'versioning',
      'lifecycle_rule',
      'replication_configuration',
      'server_side_encryption_configuration',
      'object_lock_enabled',
      'object_lock_configuration',
    ],
    region: regionOfBucket,
    facts: {
      encryptedAtRest: atAws(encryptedByAws),
      encryptionAlgorithm: atAws(alwaysAes256),
      copies: copiesBy(replicas, backup),
      publiclyAccessible: isPublicBucket,
      transport,
      minimumTls,
      backups: backupsOf(encryptedByAws, noOwnBackups, backup),
      softDeleteDays,
      keyManager: keyOfBucket,
      redundancy: atAws(acrossZones),
      immutability: lockOfBucket,
      expiryDays: wholeExpiryDays,
    },
  }),
  typeMapping('bucket', {
    type: 'aws_s3_directory_bucket',
    attributes: ['bucket', 'location'],
    region: (instance) =>
      chainFact(instance.string('arn'), (arn) => {
        const region = arn.split(':')[3];
        return region === undefined || region === ''
          ? notShown(instance, 'arn')
          : known(region, instance.origin('arn'));
      }),
    facts: {
      encryptedAtRest: always('encryption', true, 'directory buckets always encrypt (Amazon S3 user guide)'),
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
      publiclyAccessible: always(
        'public access',
        false,
        'directory buckets block all public access (Amazon S3 user guide)',
      ),
      backups: noOwnBackups,
      softDeleteDays: always('versioning', 0, 'directory buckets have no versioning (Amazon S3 user guide)'),
      redundancy: always(
        'data_redundancy',
        'nodes' as const,
        'directory buckets stand in a single zone (Amazon S3 user guide)',
      ),
    },
  }),
];

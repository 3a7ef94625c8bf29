import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import { typeMapping, type Cloud, type Instance, type TypeMapping } from '../mapping.ts';
import { letsAnybodyIn } from './bucket-policy.ts';
import { encryptionNotShown, noCopies } from './not-shown.ts';

const bucket = 'minio_s3_bucket';
const policy = 'minio_s3_bucket_policy';
const versioning = 'minio_s3_bucket_versioning';
const host = /(?:^|\/\/|\.)(fsn1|nbg1|hel1)\.your-objectstorage\.com(?:[:/]|$)/iu;

/** Location in the address of a bucket: `https://fsn1.your-objectstorage.com/minio/files`. */
function locationOf(instance: Instance): Fact<string> {
  return chainFact(instance.string('bucket_domain_name'), (address, from): Fact<string> => {
    const found = host.exec(address)?.[1];
    return found === undefined
      ? unknown(
          'not-looked-at',
          from,
          'its address is none of Hetzner, and whose storage it is cannot be told',
        )
      : known(found.toLowerCase(), from);
  });
}

/** The provider speaks to anybody's S3: only the address of a bucket tells that it is Hetzner's. */
const isHetzners = (instance: Instance): Fact<boolean> => mapFact(locationOf(instance), () => true);

/** Lists of access are for all or for nobody; a policy beside them may open it too (Hetzner Docs, "Object Storage"). */
function isPublic(instance: Instance): Fact<boolean> {
  const acl = instance.string('acl', { value: 'private', note: 'provider default (minio provider docs)' });
  return chainFact(acl, (name, from): Fact<boolean> => {
    if (name.toLowerCase().startsWith('public')) return known(true, from);
    return chainFact(instance.children(policy), (policies): Fact<boolean> => {
      if (policies.length === 0) return known(false, from);
      const opened = policies.map(letsAnybodyIn);
      return (
        opened.find((fact) => fact.known && fact.value) ??
        opened.find((fact) => !fact.known) ??
        known(false, from)
      );
    });
  });
}

const ofBuckets = encryptionNotShown('buckets');

const buckets: readonly TypeMapping[] = [
  typeMapping('bucket', {
    type: bucket,
    attributes: ['acl', 'bucket_domain_name'],
    when: isHetzners,
    region: locationOf,
    facts: {
      encryptedAtRest: () => ofBuckets,
      encryptionAlgorithm: () => ofBuckets,
      copies: noCopies('a bucket lies in one location (Hetzner Docs, "Object Storage")'),
      publiclyAccessible: isPublic,
    },
  }),
];

/**
 * Object Storage of Hetzner, which has no provider of its own: Hetzner's guide writes it with the one of MinIO.
 *
 * Buckets of other stores that are written so are said to be gaps.
 */
export const hetznerObjectStorage: Cloud = {
  id: 'hetzner',
  sources: ['aminueza/minio'],
  prefixes: ['minio_'],
  types: buckets,
  links: [
    {
      type: policy,
      by: 'bucket',
      to: [bucket],
      matching: ['bucket', 'id'],
      attributes: ['policy'],
      spoils: ['publiclyAccessible'],
    },
    { type: versioning, by: 'bucket', to: [bucket], matching: ['bucket', 'id'], attributes: [] },
  ],
  // What is sent on or noted beside the objects lets nobody in.
  irrelevant: ['minio_s3_bucket_notification', 'minio_s3_bucket_tags', 'minio_s3_bucket_cors'],
  mightBe: (type) =>
    /^minio_(?:iam|accesskey)/u.test(type) ? ['user', 'accessKey', 'permission'] : ['bucket'],
  attributes: ['id', 'bucket', 'tags'],
  nameOf: (instance) => {
    const name = instance.string('bucket');
    return name.known ? name.value : instance.label;
  },
  regionOf: locationOf,
  accountOf: () => undefined,
  idOf: (instance) => {
    const name = instance.string('bucket');
    return name.known ? `bucket/${name.value}` : undefined;
  },
  labelsOf: (instance) => instance.map('tags'),
  neverShown: [],
  account: { attributes: {}, facts: {} },
};

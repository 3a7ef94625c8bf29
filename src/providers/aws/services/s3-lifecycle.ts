import { blocks, optional, tagMap, type Attributes } from '../../live/attributes.ts';

const size = {
  object_size_greater_than: 'ObjectSizeGreaterThan',
  object_size_less_than: 'ObjectSizeLessThan',
};

/** A rule of a bucket's lifecycle (Amazon S3 API reference, LifecycleRule). */
export const lifecycleRule: Attributes = {
  status: 'Status',
  prefix: optional('Prefix'),
  filter: blocks('Filter', {
    prefix: optional('Prefix'),
    tag: blocks('Tag', { key: 'Key' }),
    ...size,
    and: blocks('And', { prefix: optional('Prefix'), tags: tagMap('Tags'), ...size }),
  }),
  expiration: blocks('Expiration', { days: optional('Days'), date: optional('Date') }),
  noncurrent_version_expiration: blocks('NoncurrentVersionExpiration', {
    noncurrent_days: optional('NoncurrentDays'),
    newer_noncurrent_versions: optional('NewerNoncurrentVersions'),
    days: null,
  }),
};

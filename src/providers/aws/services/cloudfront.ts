import {
  at,
  blocks,
  computed,
  elementsAt,
  optional,
  tagMap,
  type Attributes,
  type Field,
} from '../../live/attributes.ts';
import type { Service } from '../service.ts';

const distribution = 'aws_cloudfront_distribution';
const behaviour: Attributes = { viewer_protocol_policy: 'ViewerProtocolPolicy' };

/** An origin is a bucket, or says how it is fetched from: one that says neither was not shown in full. */
const custom: Field = {
  ...blocks('CustomOriginConfig', { origin_protocol_policy: 'OriginProtocolPolicy' }),
  value: (origin) =>
    at(origin, 'S3OriginConfig') === undefined ? [at(origin, 'CustomOriginConfig') ?? {}] : [],
};

const viewers: Attributes = {
  cloudfront_default_certificate: optional('CloudFrontDefaultCertificate'),
  minimum_protocol_version: 'MinimumProtocolVersion',
};

/** What a distribution always has; where it is left out, nothing is known of it. */
function always(field: string, inside: Attributes): Field {
  return { ...blocks(field, inside), value: (item) => [at(item, field) ?? {}] };
}

export const cloudFront: Service = {
  id: 'cloudfront',
  title: 'CloudFront',
  load: () => import('../clients/cloudfront.ts'),
  concurrency: 2,
  lists: [
    {
      operation: 'cloudfront:ListDistributions',
      scope: 'global',
      items: 'DistributionList.Items',
      paging: { input: 'Marker', output: 'DistributionList.NextMarker' },
      gives: [
        {
          type: distribution,
          attributes: {
            arn: 'ARN',
            id: 'Id',
            name: computed(
              'Aliases.Items',
              (item) => elementsAt(item, 'Aliases.Items')[0] ?? at(item, 'DomainName'),
            ),
            enabled: 'Enabled',
            default_cache_behavior: always('DefaultCacheBehavior', behaviour),
            ordered_cache_behavior: blocks('CacheBehaviors.Items', behaviour),
            origin: blocks('Origins.Items', {
              vpc_origin_config: optional('VpcOriginConfig'),
              custom_origin_config: custom,
            }),
            viewer_certificate: always('ViewerCertificate', viewers),
            web_acl_id: optional('WebACLId'),
          },
        },
      ],
    },
  ],
  details: [
    {
      of: distribution,
      operation: 'cloudfront:ListTagsForResource',
      for: { labels: true },
      input: (name) => ({ Resource: name('arn') }),
      adds: { tags: tagMap('Tags.Items'), tags_all: tagMap('Tags.Items') },
    },
  ],
};

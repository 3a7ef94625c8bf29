import { chainFact, known, mapFact, unknown, type Fact, type Unknown } from '../../../model/fact.ts';
import type { TlsVersion, Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Reader, type TypeMapping } from '../mapping.ts';
import { always, anyOf, concatFacts } from './facts.ts';
import { acrossZones } from './inherent.ts';
import { cloudFrontPolicies } from './tls-policies.ts';
import { actionOf, shieldOf } from './web-firewalls.ts';

const ownCertificate =
  'the certificate of cloudfront.net takes TLS 1.0 whatever is set (CloudFront API reference, ViewerCertificate)';

/** Every behaviour has to refuse or redirect HTTP. */
function acceptsClearText(instance: Instance): Fact<boolean> {
  const from = instance.origin('default_cache_behavior');
  const behaviours = concatFacts(
    [instance.blocks('default_cache_behavior'), instance.blocks('ordered_cache_behavior')],
    from,
  );
  return chainFact(behaviours, (list, origin) =>
    anyOf(
      list.map((one) => mapFact(one.string('viewer_protocol_policy'), (policy) => policy === 'allow-all')),
      origin,
    ),
  );
}

/** The protocol to an origin inside a VPC stands in a resource of its own. */
function inVpc(origin: Reader): Unknown | undefined {
  const present = origin.present('vpc_origin_config');
  return present.known && !present.value
    ? undefined
    : unknown('not-shown', present.from, 'how it fetches from inside a VPC is not read');
}

/** `match-viewer` fetches by HTTP only what a viewer asked for by HTTP. */
function fetchesInClear(instance: Instance): Fact<boolean> {
  return chainFact(instance.blocks('origin'), (origins, from) =>
    anyOf(
      origins.map(
        (one) =>
          inVpc(one) ??
          mapFact(
            one.string('custom_origin_config.origin_protocol_policy', {
              value: 'https-only',
              note: 'origins in S3 are fetched by HTTPS',
            }),
            (policy) => policy === 'http-only',
          ),
      ),
      from,
    ),
  );
}

function transport(instance: Instance): Fact<Transport> {
  const open = acceptsClearText(instance);
  const behind = fetchesInClear(instance);
  if (open.known && open.value) return known('optional', open.from);
  if (behind.known && behind.value) return known('clear-behind', behind.from);
  if (!open.known) return open;
  return behind.known ? known('required', open.from) : behind;
}

function minimumTls(instance: Instance): Fact<TlsVersion | 'none'> {
  return chainFact(transport(instance), (how, from): Fact<TlsVersion | 'none'> => {
    if (how === 'optional') return known('none', from);
    const own = instance.boolean('viewer_certificate.cloudfront_default_certificate', {
      value: false,
      note: '',
    });
    if (!own.known) return own;
    if (own.value) return known('1.0', { ...own.from, note: ownCertificate });
    return chainFact(instance.string('viewer_certificate.minimum_protocol_version'), (name, origin) => {
      const floor = cloudFrontPolicies.get(name);
      return floor === undefined
        ? unknown('not-shown', origin, `the protocol version ${name} is not known`)
        : known(floor, origin);
    });
  });
}

/** Content is cached at edges world-wide, so the distribution has no region. */
export const cloudFront: readonly TypeMapping[] = [
  typeMapping('endpoint', {
    type: 'aws_cloudfront_distribution',
    attributes: [
      'enabled',
      'default_cache_behavior',
      'ordered_cache_behavior',
      'origin',
      'viewer_certificate',
      'web_acl_id',
    ],
    when: (instance) => instance.boolean('enabled'),
    region: always(
      'region',
      'global',
      'CloudFront serves from edges world-wide (CloudFront developer guide)',
    ),
    facts: {
      transport,
      minimumTls,
      internal: always('region', false, 'distributions stand on the Internet (CloudFront developer guide)'),
      web: always('protocol', true, 'CloudFront serves HTTP (CloudFront developer guide)'),
      webFirewall: (instance) =>
        chainFact(instance.present('web_acl_id'), (there, from) =>
          there ? actionOf(instance, 'web_acl_id') : known('none' as const, from),
        ),
      ddosProtection: shieldOf,
      redundancy: acrossZones,
    },
  }),
];

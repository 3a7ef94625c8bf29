import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { Instance } from '../mapping.ts';

/** Services whose ARNs carry no region because they have none. */
const globalServices = new Set([
  'cloudfront',
  'iam',
  'route53',
  'organizations',
  'globalaccelerator',
  'waf',
  'shield',
]);

const worldWide = /^aws_(?:iam|route53)_/;
const worldWideNote = 'the service has no regions (AWS General Reference)';
const zoneOfRegion = /^([a-z]{2,4}(?:-[a-z]+)+-\d+)[a-z]$/;

/** Region of an ARN; undefined where it has none. Fourth part (AWS General Reference, ARN format). */
export function regionOfArn(arn: string): string | undefined {
  const parts = arn.split(':');
  if (parts[0] !== 'arn' || parts.length < 6) return undefined;
  if (parts[3] !== undefined && parts[3] !== '') return parts[3];
  return globalServices.has(parts[2] ?? '') ? 'global' : undefined;
}

/** Account of an ARN; undefined where it has none. */
export function accountOfArn(arn: string): string | undefined {
  const account = arn.split(':', 5)[4];
  return account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
}

/** `eu-central-1` of `eu-central-1a`; undefined for local and wavelength zones, which may lie elsewhere. */
function regionOfZone(zone: string): string | undefined {
  return zoneOfRegion.exec(zone)?.[1];
}

/**
 * Where an instance runs: attribute `region` (provider 6), else its ARN, else its availability zone,
 * else the provider configuration. Unknown on an Outpost or in a local zone, whose place AWS does not tell.
 */
export function regionOf(instance: Instance): Fact<string> {
  if (worldWide.test(instance.type)) return known('global', instance.origin('region', worldWideNote));
  const elsewhere = outsideRegion(instance);
  if (elsewhere !== undefined) return elsewhere;
  const region = instance.string('region');
  if (region.known) return region;
  // The id of some types is their ARN.
  for (const path of ['arn', 'id']) {
    const arn = chainFact(instance.string(path), (text, from) =>
      knownOr(regionOfArn(text), from.path, instance),
    );
    if (arn.known) return arn;
  }
  const zone = chainFact(instance.string('availability_zone'), (text, from) =>
    knownOr(regionOfZone(text), from.path, instance),
  );
  return zone.known ? zone : instance.providerRegion;
}

function knownOr(region: string | undefined, path: string, instance: Instance): Fact<string> {
  return region === undefined
    ? unknown('not-shown', instance.origin(path))
    : known(region, instance.origin(path));
}

function outsideRegion(instance: Instance): Fact<string> | undefined {
  const outpost = instance.string('outpost_arn');
  if (outpost.known)
    return unknown('not-shown', outpost.from, 'it runs on an AWS Outpost, whose place is not shown');
  const zone = instance.string('availability_zone');
  if (!zone.known || regionOfZone(zone.value) !== undefined) return undefined;
  return unknown('not-shown', zone.from, `it runs in the zone ${zone.value}, whose place is not known`);
}

/** A bucket's ARN has no region: `bucket_region` (provider 6), else `region`, else the provider configuration. */
export function regionOfBucket(instance: Instance): Fact<string> {
  const real = instance.string('bucket_region');
  if (real.known) return real;
  const region = instance.string('region');
  return region.known ? region : instance.providerRegion;
}

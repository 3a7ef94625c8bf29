import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Redundancy } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Reader, type TypeMapping } from '../mapping.ts';
import { aes256, allOf, always, concatFacts, notShown, readFrom } from './facts.ts';
import { shieldStandard } from './inherent.ts';
import { nowhereElse } from './protection.ts';
import { regionOf } from './region.ts';
import { placedInSubnets, subnetsListed } from './subnets.ts';

const templates = ['aws_launch_template'];
const configurations = ['aws_launch_configuration'];
const inMixed = 'mixed_instances_policy.launch_template.launch_template_specification';
const fromImage = 'what its template does not say comes from its image, which is not shown';

/** The template by which a group makes its servers; undefined if it is not in this source. */
function templateOf(group: Instance, paths: readonly string[]): Fact<Instance | undefined> {
  for (const path of paths) {
    const found = group.target(path, path === 'launch_configuration' ? configurations : templates);
    if (!found.known || found.value !== undefined) return found;
  }
  return known(undefined, group.origin('launch_template'));
}

const groupPaths = [
  'launch_template.id',
  'launch_template.name',
  `${inMixed}.launch_template_id`,
  `${inMixed}.launch_template_name`,
  'launch_configuration',
];
const nodePaths = ['launch_template.id', 'launch_template.name'];

/**
 * Whether new volumes are encrypted: by the default of the account and region, which reaches all of them, else
 * unknown, for the root volume of the image is named by the image and a template says of volumes only what it changes.
 */
function isEncrypted(group: Instance, paths: readonly string[]): Fact<boolean> {
  const byDefault = encryptedByDefault(group);
  if (byDefault?.known === true && byDefault.value) return byDefault;
  const template = templateOf(group, paths);
  if (!template.known) return template;
  if (template.value === undefined)
    return notShown(group, 'launch_template', 'the template of its servers is not in this source');
  const named = readFrom(template.value, devicesOf(template.value));
  // What a template leaves in clear, the default may encrypt all the same, unless it is known to be off.
  if (named.known && !named.value && byDefault?.known !== true)
    return unknown(
      'not-shown',
      named.from,
      'whether the account encrypts new volumes by default is not shown',
    );
  return named.known && named.value ? unknown('not-shown', named.from, fromImage) : named;
}

/** The account's default for the region of the group, where this source sets it. */
export function encryptedByDefault(group: Instance): Fact<boolean> | undefined {
  const region = regionOf(group);
  const setting = group.all('aws_ebs_encryption_by_default').find((one) => {
    const own = regionOf(one);
    return region.known && own.known && own.value === region.value;
  });
  return setting && readFrom(setting, setting.boolean('enabled', { value: true, note: 'provider default' }));
}

function devicesOf(template: Instance): Fact<boolean> {
  if (template.type === 'aws_launch_configuration')
    return chainFact(template.blocks('root_block_device'), (root) =>
      chainFact(template.blocks('ebs_block_device'), (others, from) =>
        allOf(
          [...root, ...others].map((device) => encryptedDevice(device, 'encrypted')),
          from,
        ),
      ),
    );
  return chainFact(template.blocks('block_device_mappings'), (devices, from) =>
    allOf(
      devices.map((device) => encryptedDevice(device, 'ebs.encrypted')),
      from,
    ),
  );
}

function encryptedDevice(device: Reader, path: string): Fact<boolean> {
  return device.boolean(path, { value: false, note: 'off unless asked for (Amazon EBS user guide)' });
}

/** One server alone is none, whatever replaces it; several are spread over the zones of their subnets. */
function redundancyOf(servers: Instance, subnetsAt: string, sizeAt: string): Fact<Redundancy> {
  return chainFact(servers.number(sizeAt), (size, from): Fact<Redundancy> => {
    if (size < 2) return known('none', from);
    return mapFact(zonesOf(servers, subnetsAt), (names) => (names.size > 1 ? 'zones' : 'nodes'));
  });
}

function zonesOf(servers: Instance, subnetsAt: string): Fact<ReadonlySet<string>> {
  const named = servers.strings('availability_zones');
  if (named.known && named.value.length > 0) return mapFact(named, (zones) => new Set(zones));
  return chainFact(subnetsListed(servers, subnetsAt), (subnets, from) =>
    mapFact(
      concatFacts(
        subnets.map((subnet) => mapFact(subnet.string('availability_zone'), (zone) => [zone])),
        from,
      ),
      (zones) => new Set(zones),
    ),
  );
}

/** A group of Auto Scaling goes on as far as its servers are several, in several zones. */
export const groupRedundancy = (group: Instance): Fact<Redundancy> =>
  redundancyOf(group, 'vpc_zone_identifier', 'min_size');

/** Servers come and go in a group, and what the source shows is how they are made. */
function group(
  type: string,
  attributes: readonly string[],
  paths: readonly string[],
  [subnetsAt, sizeAt]: readonly [string, string],
  naming?: string,
): TypeMapping {
  const encrypted = (instance: Instance): Fact<boolean> => isEncrypted(instance, paths);
  return typeMapping('server', {
    type,
    attributes: naming === undefined ? attributes : [...attributes, naming],
    ...(naming === undefined ? {} : { name: (instance: Instance) => instance.string(naming) }),
    facts: {
      encryptedAtRest: encrypted,
      encryptionAlgorithm: aes256(encrypted),
      firewalled: always(
        'security groups',
        true,
        'every instance in a VPC has a security group (Amazon VPC user guide)',
      ),
      copies: nowhereElse,
      ddosProtection: always('shield', 'included' as const, shieldStandard),
      ...placedInSubnets(subnetsAt),
      redundancy: (instance: Instance) => redundancyOf(instance, subnetsAt, sizeAt),
    },
  });
}

export const serverGroups: readonly TypeMapping[] = [
  group(
    'aws_autoscaling_group',
    [
      'launch_template',
      'launch_configuration',
      'mixed_instances_policy',
      'vpc_zone_identifier',
      'availability_zones',
      'min_size',
    ],
    groupPaths,
    ['vpc_zone_identifier', 'min_size'],
  ),
  group(
    'aws_eks_node_group',
    ['launch_template', 'subnet_ids', 'scaling_config', 'availability_zones'],
    nodePaths,
    ['subnet_ids', 'scaling_config.min_size'],
    'node_group_name',
  ),
];

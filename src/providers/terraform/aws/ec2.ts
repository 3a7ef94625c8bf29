import { chainFact, known, type Fact } from '../../../model/fact.ts';
import type { Kinds } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { isEncryptedServer, serverBackups, serverCopies } from './ebs.ts';
import { aes256, always, anyOf, isPlanned, notShown } from './facts.ts';
import { shieldStandard } from './inherent.ts';
import { managersIn, weakestManager } from './key-manager.ts';
import { anyGroupOpen, defaultGroups } from './open-groups.ts';
import { placedInSubnet } from './subnets.ts';

/** Reachable by anybody: a public address, and a security group that lets everybody in on some port. */
function isPublicServer(instance: Instance): Fact<boolean> {
  return chainFact(hasPublicAddress(instance), (has, from) => (has ? isOpen(instance) : known(false, from)));
}

/** By its own address, an Elastic IP of this source, or IPv6, which has no private addresses in a VPC. */
function hasPublicAddress(instance: Instance): Fact<boolean> {
  const from = instance.origin('public_ip');
  const addresses = [instance.present('public_ip'), instance.present('ipv6_addresses')];
  const elastic = ['aws_eip', 'aws_eip_association'].map((type) => hasChild(instance, type));
  if (!isPlanned(instance)) return anyOf([...addresses, ...elastic], from);
  return anyOf([...elastic, asksForAddress(instance)], from);
}

function hasChild(instance: Instance, type: string): Fact<boolean> {
  return chainFact(instance.children(type), ([first]) =>
    first === undefined ? known(false, instance.origin('public_ip')) : known(true, first.origin('id')),
  );
}

/** What a plan says of it: the instance's own wish, else the subnet's. */
function asksForAddress(instance: Instance): Fact<boolean> {
  const own = instance.boolean('associate_public_ip_address');
  if (own.known) return own;
  const subnet = instance.target('subnet_id', ['aws_subnet', 'aws_default_subnet']);
  if (!subnet.known) return subnet;
  if (subnet.value === undefined) return notShown(instance, 'subnet_id', 'its subnet is not in this source');
  return subnet.value.boolean('map_public_ip_on_launch', {
    value: false,
    note: 'provider default (AWS provider docs, aws_subnet)',
  });
}

/** Groups that are not in this source may be open. */
function isOpen(instance: Instance): Fact<boolean> {
  const named = instance.children('aws_security_group');
  if (!named.known) return named;
  const ids = instance.strings('vpc_security_group_ids');
  const groups = ids.known ? [...named.value, ...defaultGroups(instance, ids.value)] : named.value;
  return anyGroupOpen(groups, ids, instance.origin('vpc_security_group_ids'));
}

/** One volume with a key of AWS is enough. */
function serverKeys(instance: Instance): Fact<Kinds['server']['keyManager']> {
  return chainFact(managersIn(instance, 'root_block_device', 'kms_key_id'), (root, from) =>
    chainFact(
      managersIn(instance, 'ebs_block_device', 'kms_key_id'),
      (others) => weakestManager([...root, ...others]) ?? notShown(instance, from.path),
    ),
  );
}

/** A request for a spot server carries all that a server does (AWS provider docs, aws_spot_instance_request). */
const instanceTypes = ['aws_instance', 'aws_spot_instance_request'];

function server(type: string): TypeMapping {
  return typeMapping('server', {
    type,
    attributes: [
      'public_ip',
      'ipv6_addresses',
      'associate_public_ip_address',
      'subnet_id',
      'vpc_security_group_ids',
      'root_block_device',
      'ebs_block_device',
      'volume_tags',
      'disable_api_termination',
    ],
    facts: {
      publiclyAccessible: isPublicServer,
      firewalled: always(
        'vpc_security_group_ids',
        true,
        'every instance in a VPC has a security group (Amazon VPC user guide)',
      ),
      encryptedAtRest: isEncryptedServer,
      encryptionAlgorithm: aes256(isEncryptedServer),
      backups: serverBackups,
      copies: serverCopies,
      keyManager: serverKeys,
      deletionProtection: (instance) =>
        instance.boolean('disable_api_termination', {
          value: false,
          note: 'provider default (AWS provider docs, aws_instance)',
        }),
      ddosProtection: always('shield', 'included' as const, shieldStandard),
      ...placedInSubnet('subnet_id'),
    },
  });
}

export const ec2: readonly TypeMapping[] = instanceTypes.map(server);

import { chainFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Redundancy } from '../../../model/resource.ts';
import { readFrom } from '../../terraform/aws/facts.ts';
import { groupRedundancy } from '../../terraform/aws/server-groups.ts';
import type { Instance } from '../../terraform/mapping.ts';
import { computed, elementsAt, optional, tagMap, textAt, type Field } from '../../live/attributes.ts';
import type { Gives, Service } from '../service.ts';
import { addVolumes } from './ec2-volumes.ts';

/** Texts at several paths, each once. */
function texts(...paths: readonly string[]): Field {
  return computed(paths[0] ?? '', (item) => [
    ...new Set(paths.flatMap((path) => elementsAt(item, path)).filter((text) => typeof text === 'string')),
  ]);
}

/** Auto Scaling marks what it has made (Amazon EC2 Auto Scaling user guide). */
function groupOf(item: unknown): string {
  const tag = elementsAt(item, 'Tags').find((one) => textAt(one, 'Key') === 'aws:autoscaling:groupName');
  return textAt(tag, 'Value') ?? '';
}

/** A server of a group is replaced by the group; another may be by something that is not shown. */
function redundancy(server: Instance): Fact<Redundancy> {
  return chainFact(server.target('group', ['aws_autoscaling_group']), (group, from) =>
    group === undefined
      ? unknown('not-shown', from, 'what takes its place is not shown')
      : readFrom(group, groupRedundancy(group)),
  );
}

/** What has ended or is ending keeps no data. */
function isThere(item: unknown): boolean {
  const state = textAt(item, 'State.Name');
  return state !== 'terminated' && state !== 'shutting-down';
}

const addresses = [
  'PublicIpAddress',
  'NetworkInterfaces.Association.PublicIp',
  'NetworkInterfaces.PrivateIpAddresses.Association.PublicIp',
];

const instance: Gives = {
  type: 'aws_instance',
  when: isThere,
  attributes: {
    arn: computed(
      'InstanceId',
      (item, { partition, region, account }) =>
        `arn:${partition}:ec2:${region}:${account}:instance/${textAt(item, 'InstanceId')}`,
    ),
    id: 'InstanceId',
    availability_zone: 'Placement.AvailabilityZone',
    outpost_arn: optional('OutpostArn'),
    subnet_id: optional('SubnetId'),
    public_ip: computed('PublicIpAddress', (item) =>
      addresses.flatMap((path) => elementsAt(item, path)).find((address) => typeof address === 'string'),
    ),
    ipv6_addresses: texts('NetworkInterfaces.Ipv6Addresses.Ipv6Address', 'Ipv6Address'),
    associate_public_ip_address: null,
    vpc_security_group_ids: texts('SecurityGroups.GroupId', 'NetworkInterfaces.Groups.GroupId'),
    group: computed('Tags', groupOf),
    tags: tagMap('Tags'),
    tags_all: tagMap('Tags'),
  },
};

export const ec2: Service = {
  id: 'ec2',
  title: 'EC2 instances',
  load: () => import('../clients/ec2.ts'),
  concurrency: 6,
  lists: [
    {
      operation: 'ec2:DescribeInstances',
      items: 'Reservations.Instances',
      paging: { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 1000] },
      gives: [instance],
      for: { volume: ['backups'] },
    },
  ],
  details: [
    {
      of: instance.type,
      operation: 'ec2:DescribeInstanceAttribute',
      for: { server: ['deletionProtection'] },
      input: (name) => ({ InstanceId: name('id'), Attribute: 'disableApiTermination' }),
      adds: { disable_api_termination: 'DisableApiTermination.Value' },
    },
  ],
  // Every public address of an instance stands in the instance itself, and so do requests and fleets that were met.
  nowhere: [
    'aws_eip',
    'aws_eip_association',
    'aws_spot_instance_request',
    'aws_spot_fleet_request',
    'aws_ec2_fleet',
  ],
  facts: { [instance.type]: { redundancy } },
  complete: addVolumes,
};

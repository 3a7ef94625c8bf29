import {
  at,
  blocks,
  computed,
  elementsAt,
  optional,
  tagMap,
  textAt,
  type Field,
} from '../../live/attributes.ts';
import type { Needs, Service } from '../service.ts';

function listOf(field: string): Field {
  return computed(field, (rule) => elementsAt(rule, field));
}

/** Protocols without ports have none in the answer; those that have some always name them. */
function port(field: string): Field {
  return computed(field, (rule) => at(rule, field) ?? (hasPorts(rule) ? undefined : 0));
}

function hasPorts(rule: unknown): boolean {
  return ['tcp', 'udp', '6', '17'].includes(textAt(rule, 'IpProtocol') ?? '');
}

const list = 'aws_ec2_managed_prefix_list';
const needs: Needs = { firewall: ['ingress'], server: ['publiclyAccessible'] };
const tags = { tags: tagMap('Tags'), tags_all: tagMap('Tags') };

export const securityGroups: Service = {
  id: 'ec2',
  title: 'EC2 security groups',
  load: () => import('../clients/ec2.ts'),
  concurrency: 6,
  lists: [
    {
      operation: 'ec2:DescribeSecurityGroups',
      items: 'SecurityGroups',
      paging: { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 1000] },
      gives: [
        {
          type: 'aws_security_group',
          attributes: {
            arn: computed(
              'GroupId',
              (group, { partition, region, account }) =>
                `arn:${partition}:ec2:${region}:${textAt(group, 'OwnerId') ?? account}:security-group/${textAt(group, 'GroupId')}`,
            ),
            id: 'GroupId',
            name: 'GroupName',
            ingress: blocks('IpPermissions', {
              protocol: 'IpProtocol',
              ip_protocol: null,
              from_port: port('FromPort'),
              to_port: port('ToPort'),
              cidr_blocks: listOf('IpRanges.CidrIp'),
              ipv6_cidr_blocks: listOf('Ipv6Ranges.CidrIpv6'),
              cidr_ipv4: null,
              cidr_ipv6: null,
              prefix_list_ids: listOf('PrefixListIds.PrefixListId'),
              prefix_list_id: null,
            }),
            ...tags,
          },
        },
      ],
      for: needs,
    },
    {
      operation: 'ec2:DescribeManagedPrefixLists',
      items: 'PrefixLists',
      paging: { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 100] },
      gives: [
        {
          type: list,
          // The lists of AWS stand for services of AWS, by their id.
          when: (item) => textAt(item, 'OwnerId') !== 'AWS',
          attributes: { arn: 'PrefixListArn', id: 'PrefixListId', name: optional('PrefixListName') },
        },
      ],
      for: needs,
    },
  ],
  details: [
    {
      of: list,
      operation: 'ec2:GetManagedPrefixListEntries',
      for: needs,
      input: (name) => ({ PrefixListId: name('id') }),
      items: 'Entries',
      paging: { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 100] },
      adds: { entry: blocks('Entries', { cidr: 'Cidr' }) },
    },
  ],
  // A group shows all its rules, however they were written, and a default group is one like any other.
  nowhere: ['aws_default_security_group', 'aws_security_group_rule', 'aws_vpc_security_group_ingress_rule'],
};

import { describe, expect, it } from 'vitest';
import { readPlan, readState, valueOf, type Instances } from './read-aws.ts';

const address = 'aws_security_group.g';
const group = (ingress: readonly object[] = []): Instances => ({
  [address]: { id: 'sg-1', name: 'g', ingress },
});
const ssh = { protocol: 'tcp', fromPort: 22, toPort: 22 };

describe('what a security group lets in', () => {
  it.each<[string, Instances, unknown]>([
    ['nothing', group(), []],
    [
      'inline rules',
      group([
        {
          protocol: 'tcp',
          from_port: 22,
          to_port: 22,
          cidr_blocks: ['0.0.0.0/0'],
          ipv6_cidr_blocks: ['::/0'],
        },
      ]),
      [{ ...ssh, cidrs: ['0.0.0.0/0', '::/0'] }],
    ],
    [
      'rules of their own',
      {
        ...group(),
        'aws_security_group_rule.r': {
          type: 'ingress',
          security_group_id: 'sg-1',
          protocol: 'tcp',
          from_port: 22,
          to_port: 22,
          cidr_blocks: ['10.0.0.0/8'],
        },
      },
      [{ ...ssh, cidrs: ['10.0.0.0/8'] }],
    ],
    [
      'rules of the newest form',
      {
        ...group(),
        'aws_vpc_security_group_ingress_rule.r': {
          security_group_id: 'sg-1',
          ip_protocol: 'tcp',
          from_port: 22,
          to_port: 22,
          cidr_ipv4: '10.0.0.0/8',
        },
      },
      [{ ...ssh, cidrs: ['10.0.0.0/8'] }],
    ],
    [
      'inline rules and others together',
      {
        ...group([{ protocol: 'tcp', from_port: 22, to_port: 22, cidr_blocks: ['10.0.0.0/8'] }]),
        'aws_vpc_security_group_ingress_rule.r': {
          security_group_id: 'sg-1',
          ip_protocol: '-1',
          cidr_ipv6: '::/0',
        },
      },
      [
        { ...ssh, cidrs: ['10.0.0.0/8'] },
        { protocol: 'all', fromPort: 0, toPort: 65_535, cidrs: ['::/0'] },
      ],
    ],
    [
      'not what a rule lets out',
      {
        ...group(),
        'aws_security_group_rule.r': {
          type: 'egress',
          security_group_id: 'sg-1',
          protocol: '-1',
          from_port: 0,
          to_port: 0,
          cidr_blocks: ['0.0.0.0/0'],
        },
      },
      [],
    ],
    [
      'another group',
      group([{ protocol: 'tcp', from_port: 22, to_port: 22, security_groups: ['sg-2'] }]),
      [{ ...ssh, cidrs: [] }],
    ],
    [
      'protocols by number',
      group([{ protocol: '6', from_port: 22, to_port: 22, cidr_blocks: ['10.0.0.0/8'] }]),
      [{ ...ssh, cidrs: ['10.0.0.0/8'] }],
    ],
    [
      'all ports of one protocol 0',
      group([{ protocol: '-1', from_port: 0, to_port: 0, cidr_blocks: ['10.0.0.0/8'] }]),
      [{ protocol: 'all', fromPort: 0, toPort: 65_535, cidrs: ['10.0.0.0/8'] }],
    ],
    [
      'ICMP, which has no ports',
      group([{ protocol: 'icmp', from_port: -1, to_port: -1, cidr_blocks: ['0.0.0.0/0'] }]),
      [{ protocol: 'icmp', fromPort: 0, toPort: 0, cidrs: ['0.0.0.0/0'] }],
    ],
    [
      'a prefix list that is not shown',
      group([{ protocol: 'tcp', from_port: 22, to_port: 22, prefix_list_ids: ['pl-1'] }]),
      [{ protocol: 'tcp', fromPort: 22, toPort: 22, cidrs: ['pl-1'] }],
    ],
    [
      'a prefix list of this source',
      {
        ...group([{ protocol: 'tcp', from_port: 22, to_port: 22, prefix_list_ids: ['pl-1'] }]),
        'aws_ec2_managed_prefix_list.p': { id: 'pl-1', entry: [{ cidr: '192.0.2.0/24' }] },
      },
      [{ ...ssh, cidrs: ['192.0.2.0/24'] }],
    ],
  ])('%s', async (_, given, expected) => {
    expect(valueOf(await readState(given), 'firewall', address, 'ingress')).toEqual(expected);
  });

  it('is seen of a rule whose group is in another source', async () => {
    const read = await readState({
      'aws_vpc_security_group_ingress_rule.r': {
        security_group_id: 'sg-7',
        ip_protocol: 'tcp',
        from_port: 22,
        to_port: 22,
        cidr_ipv4: '0.0.0.0/0',
      },
    });
    expect(valueOf(read, 'firewall', 'aws_vpc_security_group_ingress_rule.r', 'ingress')).toEqual([
      { ...ssh, cidrs: ['0.0.0.0/0'] },
    ]);
  });

  it('is counted once for a rule whose group is there', async () => {
    const read = await readState({
      ...group(),
      'aws_vpc_security_group_ingress_rule.r': {
        security_group_id: 'sg-1',
        ip_protocol: '-1',
        cidr_ipv4: '0.0.0.0/0',
      },
    });
    expect(read.resources.filter((resource) => resource.kind === 'firewall')).toHaveLength(1);
  });

  it('comes from its rules in a plan', async () => {
    const read = await readPlan({
      [address]: { after: { name: 'g' }, unknown: { ingress: true } },
      'aws_vpc_security_group_ingress_rule.r': {
        after: { ip_protocol: 'tcp', from_port: 22, to_port: 22, cidr_ipv4: '0.0.0.0/0' },
        unknown: { security_group_id: true },
        from: { security_group_id: ['aws_security_group.g.id', 'aws_security_group.g'] },
      },
    });
    expect(valueOf(read, 'firewall', address, 'ingress')).toEqual([{ ...ssh, cidrs: ['0.0.0.0/0'] }]);
  });

  it('is not known in a plan that leaves its addresses open', async () => {
    const read = await readPlan({
      [address]: {
        after: { name: 'g', ingress: [{ protocol: 'tcp', from_port: 22, to_port: 22 }] },
        unknown: { ingress: [{ cidr_blocks: true }] },
      },
    });
    expect(valueOf(read, 'firewall', address, 'ingress')).toBe('unknown: computed');
  });
});

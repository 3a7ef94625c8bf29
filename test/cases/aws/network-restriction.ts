import type { Cases } from '../case.ts';
import { firewall, rule } from './raw/edges.ts';
import { database } from './raw/stores.ts';

const everybody = ['0.0.0.0/0'];
const list = (...cidrs: readonly string[]) => ({
  'aws_ec2_managed_prefix_list.l': {
    id: 'pl-1',
    name: 'l',
    entry: cidrs.map((cidr) => ({ cidr })),
  },
});
const ssh = { ports: 'admin' };

export const cases: Cases = [
  { is: 'good', what: 'SSH from an office', given: firewall([rule(22, ['203.0.113.0/24'])]) },
  { is: 'bad', what: 'SSH from everywhere', given: firewall([rule(22, everybody)]) },
  {
    is: 'bad',
    what: 'SSH from everywhere over IPv6',
    given: firewall([rule(22, [], { ipv6_cidr_blocks: ['::/0'] })]),
  },
  {
    is: 'bad',
    what: 'all protocols, which have no ports',
    given: firewall([rule(0, everybody, { protocol: '-1' })]),
  },
  {
    is: 'bad',
    what: 'a range of ports around 3389',
    given: firewall([rule(3000, everybody, { to_port: 4000 })]),
  },
  {
    is: 'bad',
    what: 'a rule beside the group',
    given: {
      ...firewall([]),
      'aws_security_group_rule.ssh': {
        id: 'sgrule-1',
        type: 'ingress',
        security_group_id: 'sg-1',
        protocol: 'tcp',
        from_port: 22,
        to_port: 22,
        cidr_blocks: everybody,
      },
    },
  },
  {
    is: 'bad',
    what: 'a rule of the newest form, whose group stands elsewhere',
    given: {
      'aws_vpc_security_group_ingress_rule.ssh': {
        id: 'sgr-1',
        security_group_id: 'sg-9',
        ip_protocol: 'tcp',
        from_port: 22,
        to_port: 22,
        cidr_ipv4: '0.0.0.0/0',
      },
    },
  },
  {
    is: 'good',
    what: 'a rule that lets out',
    given: {
      ...firewall([]),
      'aws_security_group_rule.out': {
        id: 'sgrule-2',
        type: 'egress',
        security_group_id: 'sg-1',
        protocol: '-1',
        from_port: 0,
        to_port: 0,
        cidr_blocks: everybody,
      },
    },
  },
  {
    is: 'good',
    what: 'a rule for another group',
    given: firewall([rule(22, [], { security_groups: ['sg-2'] })]),
  },
  {
    is: 'bad',
    what: 'a prefix list that holds everything',
    given: { ...firewall([rule(22, [], { prefix_list_ids: ['pl-1'] })]), ...list('0.0.0.0/0') },
  },
  {
    is: 'good',
    what: 'a prefix list of offices',
    given: { ...firewall([rule(22, [], { prefix_list_ids: ['pl-1'] })]), ...list('203.0.113.0/24') },
  },
  {
    is: 'unknown',
    what: 'a prefix list that stands elsewhere',
    given: firewall([rule(22, [], { prefix_list_ids: ['pl-9'] })]),
  },
  {
    is: 'bad',
    what: 'a server of Lightsail with SSH for everybody',
    given: {
      'aws_lightsail_instance_public_ports.web': {
        id: 'web',
        instance_name: 'web',
        port_info: [
          {
            from_port: 22,
            to_port: 22,
            protocol: 'tcp',
            cidrs: everybody,
            ipv6_cidrs: [],
            cidr_list_aliases: [],
          },
        ],
      },
    },
  },
  {
    is: 'unknown',
    what: 'a closed group under a promise about a VPN',
    given: firewall([rule(22, ['203.0.113.0/24'])]),
    params: { mechanism: 'vpn' },
  },
  { is: 'unknown', what: 'nothing that filters', given: database(), params: ssh },
  ...(['from_port', 'to_port'] as const).map((end) => ({
    is: 'unknown' as const,
    what: `a server of Lightsail whose ${end} is known only after apply`,
    given: {
      'aws_lightsail_instance_public_ports.web': {
        instance_name: 'web',
        port_info: [
          { from_port: 22, to_port: 22, protocol: 'tcp', cidrs: everybody, ipv6_cidrs: [], [end]: null },
        ],
      },
    },
    computed: { 'aws_lightsail_instance_public_ports.web': { port_info: [{ [end]: true }] } },
  })),
  {
    is: 'unknown',
    what: 'a prefix list that stands elsewhere beside one that does not',
    given: { ...firewall([rule(22, [], { prefix_list_ids: ['pl-9'] })]), ...list('203.0.113.0/24') },
  },
  {
    is: 'unknown',
    what: 'a prefix list that stands elsewhere, for ports that are not written',
    given: firewall([rule(22, [], { prefix_list_ids: ['pl-9'], to_port: null })]),
  },
  {
    is: 'bad',
    what: 'a rule whose group stands elsewhere',
    given: {
      'aws_security_group_rule.ssh': {
        id: 'sgrule-1',
        type: 'ingress',
        security_group_id: 'sg-9',
        protocol: 'tcp',
        from_port: 22,
        to_port: 22,
        cidr_blocks: everybody,
      },
    },
  },
];

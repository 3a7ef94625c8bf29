import type { Raw } from '../../../verdicts/judge.ts';
import { arn } from './stores.ts';

type Attributes = Raw[string];

const vpcId = 'vpc-1';

export const vpc: Raw = {
  'aws_vpc.main': { id: vpcId, arn: arn('ec2', 'vpc/vpc-1'), cidr_block: '10.0.0.0/16' },
};

/** A subnet with its route table, in which `gateway` stands for everything outside. */
export const subnet = (name: string, zone: string, gateway: string, attributes: Attributes = {}): Raw => ({
  [`aws_subnet.${name}`]: {
    id: `subnet-${name}`,
    arn: arn('ec2', `subnet/subnet-${name}`),
    vpc_id: vpcId,
    availability_zone: `eu-central-1${zone}`,
    map_public_ip_on_launch: false,
    ...attributes,
  },
  [`aws_route_table.${name}`]: {
    id: `rtb-${name}`,
    arn: arn('ec2', `route-table/rtb-${name}`),
    vpc_id: vpcId,
    route: gateway === '' ? [] : [{ cidr_block: '0.0.0.0/0', gateway_id: gateway, nat_gateway_id: '' }],
  },
  [`aws_route_table_association.${name}`]: {
    id: `rtbassoc-${name}`,
    subnet_id: `subnet-${name}`,
    route_table_id: `rtb-${name}`,
  },
});

export const subnetGroup = (...names: readonly string[]): Raw => ({
  'aws_db_subnet_group.data': {
    id: 'data',
    arn: arn('rds', 'subgrp:data'),
    name: 'data',
    subnet_ids: names.map((name) => `subnet-${name}`),
  },
});

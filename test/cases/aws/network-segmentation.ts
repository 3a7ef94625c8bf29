import type { Cases } from '../case.ts';
import { subnet, subnetGroup, vpc } from './raw/networks.ts';
import { arn, database, group, search, table } from './raw/stores.ts';

const placed = { db_subnet_group_name: 'data' };
const nat = { ...subnet('a', 'a', ''), ...subnet('b', 'b', '') };

export const cases: Cases = [
  {
    is: 'good',
    what: 'a database in subnets without a way in',
    given: { ...vpc, ...nat, ...subnetGroup('a', 'b'), ...database(placed) },
  },
  {
    is: 'bad',
    what: 'a database one of whose subnets has an internet gateway',
    given: {
      ...vpc,
      ...subnet('a', 'a', ''),
      ...subnet('b', 'b', 'igw-1'),
      ...subnetGroup('a', 'b'),
      ...database(placed),
    },
  },
  {
    is: 'bad',
    what: 'a route to the gateway beside its table',
    given: {
      ...vpc,
      ...nat,
      ...subnetGroup('a', 'b'),
      ...database(placed),
      'aws_route.out': {
        id: 'r-1',
        route_table_id: 'rtb-b',
        destination_cidr_block: '0.0.0.0/0',
        gateway_id: 'igw-1',
      },
    },
  },
  {
    is: 'bad',
    what: 'a subnet that gives public addresses to whatever starts in it',
    given: {
      ...vpc,
      ...subnet('a', 'a', ''),
      ...subnet('b', 'b', '', { map_public_ip_on_launch: true }),
      ...subnetGroup('a', 'b'),
      ...database(placed),
    },
  },
  {
    is: 'unknown',
    what: 'subnets whose route tables stand elsewhere',
    given: {
      ...vpc,
      ...subnetGroup('a', 'b'),
      ...database(placed),
      'aws_subnet.a': { id: 'subnet-a', vpc_id: 'vpc-1', availability_zone: 'eu-central-1a' },
      'aws_subnet.b': { id: 'subnet-b', vpc_id: 'vpc-1', availability_zone: 'eu-central-1b' },
    },
  },
  {
    is: 'unknown',
    what: 'a subnet group one of whose subnets stands elsewhere',
    given: { ...vpc, ...nat, ...subnetGroup('a', 'b', 'c'), ...database(placed) },
  },
  { is: 'unknown', what: 'a database whose subnet group stands elsewhere', given: database(placed) },
  {
    is: 'unknown',
    what: 'a cache whose subnet group stands elsewhere',
    given: group({ subnet_group_name: 'x' }),
  },
  { is: 'bad', what: 'a search domain outside a VPC', given: search({ vpc_options: [] }) },
  { is: 'unknown', what: 'a table, which stands in no network', given: table() },
  {
    is: 'good',
    what: 'a network for each of two systems',
    given: {
      ...vpc,
      ...subnet('a', 'a', ''),
      'aws_vpc.other': { id: 'vpc-2', arn: arn('ec2', 'vpc/vpc-2'), cidr_block: '10.1.0.0/16' },
      'aws_subnet.other': { id: 'subnet-o', arn: arn('ec2', 'subnet/subnet-o'), vpc_id: 'vpc-2' },
    },
  },
  { is: 'bad', what: 'a network with one subnet', given: { ...vpc, ...subnet('a', 'a', '') } },
  { is: 'unknown', what: 'a network with two subnets, which may be alike', given: { ...vpc, ...nat } },
  {
    is: 'unknown',
    what: 'a divided network under a promise about tenants',
    given: { ...vpc, ...nat },
    params: { between: 'tenants' },
  },
];

import type { Link } from '../mapping.ts';
import { lookedUp, setting } from './link-forms.ts';

/** What lists its subnets by id, with the attribute that does. */
const subnetHolders: Readonly<Record<string, string>> = {
  aws_db_subnet_group: 'subnet_ids',
  aws_docdb_subnet_group: 'subnet_ids',
  aws_elasticache_subnet_group: 'subnet_ids',
  aws_memorydb_subnet_group: 'subnet_ids',
  aws_neptune_subnet_group: 'subnet_ids',
  aws_redshift_subnet_group: 'subnet_ids',
  aws_autoscaling_group: 'vpc_zone_identifier',
  aws_eks_node_group: 'subnet_ids',
  aws_opensearch_domain: 'vpc_options.subnet_ids',
  aws_elasticsearch_domain: 'vpc_options.subnet_ids',
  aws_ecs_service: 'network_configuration.subnets',
};

const groups = Object.keys(subnetHolders).filter((type) => type.endsWith('_subnet_group'));

/** How networks, their subnets and their routes hang together. */
export const networkLinks: readonly Link[] = [
  setting('aws_subnet', 'vpc_id', ['aws_vpc'], ['vpc_id', 'map_public_ip_on_launch'], ['id']),
  setting('aws_subnet', 'id', Object.keys(subnetHolders), [], [...new Set(Object.values(subnetHolders))]),
  lookedUp('aws_default_subnet', ['map_public_ip_on_launch', 'vpc_id']),
  setting('aws_route_table_association', 'subnet_id', ['aws_subnet'], ['route_table_id'], ['id']),
  setting('aws_route_table_association', 'subnet_id', ['aws_default_subnet'], ['route_table_id'], ['id']),
  setting(
    'aws_route',
    'route_table_id',
    ['aws_route_table', 'aws_default_route_table'],
    ['gateway_id'],
    ['id'],
  ),
  lookedUp('aws_route_table', ['route']),
  lookedUp('aws_default_route_table', ['route']),
  lookedUp('aws_internet_gateway', []),
  ...groups.map((type) => lookedUp(type, ['subnet_ids'])),
];

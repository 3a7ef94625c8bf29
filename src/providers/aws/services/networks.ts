import { at, blocks, elementsAt, optional, tagMap, textAt, type Attributes } from '../../live/attributes.ts';
import { computed } from '../../live/attributes.ts';
import type { Table } from '../../live/table.ts';
import { isLost, type Layer, type Thing } from '../../live/thing.ts';
import type { Needs, Paging, Service } from '../service.ts';

const placed = ['networks', 'subnets'] as const;
const needs: Needs = { server: placed, database: placed, cache: placed, search: placed };
const paging: Paging = { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 100] };
const tags = { tags: tagMap('Tags'), tags_all: tagMap('Tags') };
const association = 'aws_route_table_association';

const associated: Attributes = {
  id: optional('RouteTableAssociationId'),
  subnet_id: 'SubnetId',
  route_table_id: 'RouteTableId',
};

/** Subnets without a route table of their own have the main one of their VPC (Amazon VPC user guide, "Route tables"). */
function addMainTables(table: Table): void {
  const all = table.things();
  const routed = new Set(itemsOf(all, association).map(({ item }) => textAt(item, 'SubnetId')));
  const main = new Map(
    itemsOf(all, 'aws_route_table')
      .filter(({ item }) => elementsAt(item, 'Associations').some((one) => at(one, 'Main') === true))
      .map((found) => [textAt(found.item, 'VpcId'), found]),
  );
  for (const { thing, item } of itemsOf(all, 'aws_subnet')) {
    const found = main.get(textAt(item, 'VpcId'));
    if (found === undefined || routed.has(textAt(item, 'SubnetId'))) continue;
    const own = { SubnetId: textAt(item, 'SubnetId'), RouteTableId: textAt(found.item, 'RouteTableId') };
    const layers = [{ attributes: associated, item: own, call: found.call }];
    table.add({ type: association, place: thing.place, wide: false, layers, parts: new Map() });
  }
}

interface Seen extends Pick<Layer, 'item' | 'call'> {
  readonly thing: Thing;
}

function itemsOf(things: readonly Thing[], type: string): readonly Seen[] {
  return things.flatMap((thing): readonly Seen[] => {
    const [layer] = thing.layers;
    return thing.type !== type || layer === undefined || isLost(layer) ? [] : [{ ...layer, thing }];
  });
}

export const networks: Service = {
  id: 'ec2',
  title: 'VPC',
  load: () => import('../clients/ec2.ts'),
  concurrency: 6,
  lists: [
    {
      operation: 'ec2:DescribeVpcs',
      items: 'Vpcs',
      paging,
      gives: [
        {
          type: 'aws_vpc',
          // The default one of AWS is no network of the company's own.
          when: (vpc) => at(vpc, 'IsDefault') !== true,
          attributes: {
            arn: computed(
              'VpcId',
              (vpc, { partition, region, account }) =>
                `arn:${partition}:ec2:${region}:${textAt(vpc, 'OwnerId') ?? account}:vpc/${textAt(vpc, 'VpcId')}`,
            ),
            id: 'VpcId',
            ...tags,
          },
        },
      ],
      for: needs,
    },
    {
      operation: 'ec2:DescribeSubnets',
      items: 'Subnets',
      paging,
      gives: [
        {
          type: 'aws_subnet',
          attributes: {
            arn: 'SubnetArn',
            id: 'SubnetId',
            vpc_id: 'VpcId',
            availability_zone: 'AvailabilityZone',
            map_public_ip_on_launch: 'MapPublicIpOnLaunch',
            ...tags,
          },
        },
      ],
      for: { ...needs, server: [...placed, 'publiclyAccessible'], network: ['subnetCount'] },
    },
    {
      operation: 'ec2:DescribeRouteTables',
      items: 'RouteTables',
      paging,
      gives: [
        {
          type: 'aws_route_table',
          attributes: { id: 'RouteTableId', route: blocks('Routes', { gateway_id: optional('GatewayId') }) },
          parts: [
            {
              type: association,
              each: 'Associations',
              when: (one) => at(one, 'SubnetId') !== undefined,
              attributes: associated,
            },
          ],
        },
      ],
      for: needs,
    },
  ],
  // An API knows no other subnets and tables than these, and routes stand in their table.
  nowhere: ['aws_default_subnet', 'aws_default_route_table', 'aws_route'],
  complete: addMainTables,
};

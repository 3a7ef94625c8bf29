import { chainFact, known, type Fact } from '../../../model/fact.ts';
import type { Instance } from '../mapping.ts';
import { anyOf, notShown, readFrom } from './facts.ts';

const gateway = ['aws_internet_gateway'];
const tables = ['aws_route_table', 'aws_default_route_table'];

/**
 * Whether a subnet has a direct way in from the Internet: a route to an internet gateway, or public addresses for
 * whatever starts in it. Unknown where its route table is not in this source.
 */
export function isPublicSubnet(subnet: Instance): Fact<boolean> {
  const addresses = subnet.boolean('map_public_ip_on_launch', {
    value: false,
    note: 'provider default (AWS provider docs, aws_subnet)',
  });
  if (addresses.known && addresses.value) return addresses;
  const associations = subnet.children('aws_route_table_association');
  return chainFact(associations, (list, from) => {
    if (list.length === 0)
      return notShown(subnet, 'route_table_id', 'the route table of its subnet is not in this source');
    return anyOf(
      list.map((association) => byAssociation(association)),
      from,
    );
  });
}

function byAssociation(association: Instance): Fact<boolean> {
  const table = association.target('route_table_id', tables);
  if (!table.known) return table;
  if (table.value === undefined)
    return notShown(association, 'route_table_id', 'the route table of its subnet is not in this source');
  return readFrom(table.value, leadsToInternet(table.value));
}

/** Routes stand in the table or beside it. */
function leadsToInternet(table: Instance): Fact<boolean> {
  const split = chainFact(table.children('aws_route'), (routes, from) =>
    anyOf(
      routes.map((route) => readFrom(route, isGateway(route, 'gateway_id'))),
      from,
    ),
  );
  return anyOf([inlineRoutes(table), split], table.origin('route'));
}

function inlineRoutes(table: Instance): Fact<boolean> {
  const named = table.target('route.gateway_id', gateway);
  if (named.known && named.value !== undefined) return known(true, table.origin('route'));
  return chainFact(table.blocks('route'), (routes, from) =>
    anyOf(
      routes.map((route) => isGatewayId(route.string('gateway_id', { value: '', note: 'no gateway' }))),
      from,
    ),
  );
}

function isGateway(route: Instance, path: string): Fact<boolean> {
  const named = route.target(path, gateway);
  if (named.known && named.value !== undefined) return known(true, route.origin(path));
  return isGatewayId(route.string(path, { value: '', note: 'no gateway' }));
}

function isGatewayId(id: Fact<string>): Fact<boolean> {
  return chainFact(id, (text, from) => known(text.startsWith('igw-'), from));
}

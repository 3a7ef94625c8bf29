import { chainFact, known, mapFact, type Fact } from '../../../model/fact.ts';
import type { Networked } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { concatFacts, notShown, readFrom } from './facts.ts';
import { isPublicSubnet } from './public-subnets.ts';

type Subnets = Networked['subnets'];

const subnetTypes = ['aws_subnet', 'aws_default_subnet'];

interface Placed {
  readonly networks: (instance: Instance) => Fact<readonly string[]>;
  readonly subnets: (instance: Instance) => Fact<Subnets>;
}

/** Where something stands whose subnets a subnet group lists, which an attribute names. */
export function placedBy(path: string, groupTypes: readonly string[]): Placed {
  return placedIn((instance) => {
    const group = instance.target(path, groupTypes);
    if (!group.known) return group;
    if (group.value === undefined) return notShown(instance, path, 'its subnet group is not in this source');
    return readFrom(group.value, subnetsListed(group.value, 'subnet_ids'));
  });
}

/** Where something stands that names one subnet itself. */
export function placedInSubnet(path: string): Placed {
  return placedIn((instance) =>
    chainFact(instance.target(path, subnetTypes), (subnet, from) =>
      subnet === undefined
        ? notShown(instance, path, 'its subnet is not in this source')
        : known([subnet], from),
    ),
  );
}

/** Where something stands that lists its subnets itself. */
export function placedInSubnets(path: string): Placed {
  return placedIn((instance) => subnetsListed(instance, path));
}

/** The subnets of a list; unknown if one of them is not in this source. */
export function subnetsListed(holder: Instance, path: string): Fact<readonly Instance[]> {
  const byLink = holder.children('aws_subnet');
  if (!byLink.known) return byLink;
  const ids = holder.strings(path);
  if (!ids.known) return byLink.value.length > 0 ? known(byLink.value, holder.origin(path)) : ids;
  const others = holder.all('aws_default_subnet').filter((subnet) => {
    const id = subnet.string('id');
    return id.known && ids.value.includes(id.value);
  });
  const found = [...byLink.value, ...others];
  return found.length > 0 && found.length === ids.value.length
    ? known(found, ids.from)
    : notShown(holder, path, 'not all of its subnets are in this source');
}

function placedIn(find: (instance: Instance) => Fact<readonly Instance[]>): Placed {
  return {
    networks: (instance) =>
      chainFact(find(instance), (subnets, from) =>
        mapFact(concatFacts(subnets.map(networkOf), from), (names) => [...new Set(names)]),
      ),
    subnets: (instance) =>
      chainFact(find(instance), (subnets, from): Fact<Subnets> => {
        const open = subnets.map((subnet) => readFrom(subnet, isPublicSubnet(subnet)));
        const one = open.find((fact) => fact.known && fact.value) ?? open.find((fact) => !fact.known);
        return one === undefined ? known('private', from) : mapFact(one, () => 'public');
      }),
  };
}

/** The VPC of a subnet: its id, or its address in a plan that knows no id yet. */
function networkOf(subnet: Instance): Fact<readonly string[]> {
  const vpc = subnet.target('vpc_id', ['aws_vpc']);
  if (vpc.known && vpc.value !== undefined) {
    const id = vpc.value.string('id');
    return known([id.known ? id.value : vpc.value.address], subnet.origin('vpc_id'));
  }
  return mapFact(readFrom(subnet, subnet.string('vpc_id')), (id) => [id]);
}

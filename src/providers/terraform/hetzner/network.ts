import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Kinds } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Link } from '../mapping.ts';

const subnet = 'hcloud_network_subnet';
const attachment = 'hcloud_server_network';

/** A private network of a project. It has no location of its own; its subnets lie in zones. */
export const network = typeMapping('network', {
  type: 'hcloud_network',
  attributes: [],
  region: (instance) =>
    chainFact(instance.children(subnet), (subnets, from): Fact<string> => {
      const [first] = subnets;
      return first === undefined
        ? unknown('not-shown', from, 'none of its subnets is in this source')
        : first.string('network_zone');
    }),
  facts: { subnetCount: (instance) => mapFact(instance.children(subnet), (subnets) => subnets.length) },
});

/** Ids of the networks that a server is attached to, inside it or beside it. */
export function networksOf(server: Instance): Fact<readonly string[]> {
  return chainFact(server.blocks('network'), (inline, from) =>
    chainFact(server.children(attachment), (split): Fact<readonly string[]> => {
      const ids: string[] = [];
      for (const each of [...inline, ...split]) {
        const id = each.string('network_id');
        const ofSubnet = each.string('subnet_id');
        const found = id.known ? id : mapFact(ofSubnet, (text) => text.replace(/-.*$/u, ''));
        if (!found.known) return unknown(found.why, from, 'which of its networks it stands in is not known');
        ids.push(found.value);
      }
      return known([...new Set(ids)], from);
    }),
  );
}

/** A server with an address on the Internet has a direct way in, whatever networks it stands in as well. */
export function subnetsOf(server: Instance, hasAddress: Fact<boolean>): Fact<Kinds['server']['subnets']> {
  return chainFact(networksOf(server), (networks, from): Fact<Kinds['server']['subnets']> => {
    if (networks.length === 0) return known('none', from);
    return mapFact(hasAddress, (isPublic) => (isPublic ? 'public' : 'private'));
  });
}

export const networkLinks: readonly Link[] = [
  { type: subnet, by: 'network_id', to: ['hcloud_network'], matching: ['id'], attributes: ['network_zone'] },
  {
    type: attachment,
    by: 'server_id',
    to: ['hcloud_server'],
    matching: ['id'],
    attributes: ['network_id', 'subnet_id'],
  },
];

import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { arm, cosmos, postgres } from './raw/base.ts';
import { network, networkId, subnet, subnetId } from './raw/network.ts';

const inSubnet = postgres({ delegated_subnet_id: subnetId });

export const cases: Cases = [
  unknown('a network with two subnets, which may be alike', {
    ...network(),
    ...subnet('web'),
    ...subnet('db'),
  }),
  unknown('the same, written inside the network', network({ subnet: [{ name: 'web' }, { name: 'db' }] })),
  bad('a network with one subnet', { ...network(), ...subnet() }),
  bad('a subnet that a state lists inside the network too', {
    ...network({ subnet: [{ name: 'web' }] }),
    ...subnet('web'),
  }),
  good('a database in a subnet of its own', { ...network(), ...subnet('web'), ...subnet('db'), ...inSubnet }),
  good('a closed account with a private endpoint', {
    ...network(),
    ...subnet('web'),
    ...subnet('db'),
    ...cosmos(),
    'azurerm_private_endpoint.cosmos': {
      id: arm('Microsoft.Network/privateEndpoints/cosmos'),
      name: 'cosmos',
      subnet_id: `${networkId}/subnets/db`,
      private_service_connection: [
        { name: 'c', private_connection_resource_id: arm('Microsoft.DocumentDB/databaseAccounts/cosmos') },
      ],
    },
  }),
  unknown('a closed account whose endpoints are in another source', {
    ...network(),
    ...subnet('web'),
    ...subnet('db'),
    ...cosmos(),
  }),
  unknown(
    'a promise of separate layers',
    { ...network(), ...subnet('web'), ...subnet('db') },
    { params: { between: 'layers' } },
  ),
  unknown('a network with one subnet inside and one beside', {
    ...network({ subnet: [{ name: 'web' }] }),
    ...subnet('db'),
  }),
];

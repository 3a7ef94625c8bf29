import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { arm, postgres } from './raw/base.ts';

const db = (name: string, env: string | undefined, network: string, subscription = '1') => ({
  [`azurerm_postgresql_flexible_server.${name}`]: {
    ...postgres()['azurerm_postgresql_flexible_server.pg'],
    id: arm(`Microsoft.DBforPostgreSQL/flexibleServers/${name}`).replace(
      /1(?=\/resourceGroups)/u,
      subscription,
    ),
    name,
    tags: env === undefined ? {} : { environment: env },
    delegated_subnet_id: arm(`Microsoft.Network/virtualNetworks/${network}/subnets/db`),
  },
});

export const cases: Cases = [
  good('databases of two environments in networks of their own', {
    ...db('p', 'production', 'prod'),
    ...db('t', 'test', 'test'),
  }),
  bad('databases of two environments in one network', {
    ...db('p', 'production', 'shared'),
    ...db('t', 'test', 'shared'),
  }),
  good('databases of two environments in subscriptions of their own', {
    ...db('p', 'production', 'a'),
    ...db('t', 'test', 'b', '2'),
  }),
  unknown('a database without a tag', { ...db('p', 'production', 'prod'), ...db('t', undefined, 'test') }),
  unknown('databases of one environment only', db('p', 'production', 'prod')),
];

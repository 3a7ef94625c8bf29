import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { server } from './raw/project.ts';

const inside = (name: string, env: string | undefined, network_id: number) =>
  server(
    {
      id: name,
      labels: env === undefined ? {} : { env },
      network: [{ network_id, ip: '10.0.1.5', alias_ips: [] }],
    },
    name,
  );

export const cases: Cases = [
  good('servers of two environments in networks of their own', {
    ...inside('p', 'production', 1),
    ...inside('t', 'test', 2),
  }),
  bad('servers of two environments in one network', {
    ...inside('p', 'production', 1),
    ...inside('t', 'test', 1),
  }),
  bad('the same, with one of them attached beside it', {
    ...inside('p', 'production', 1),
    ...server({ id: 't', labels: { env: 'test' }, network: [] }, 't'),
    'hcloud_server_network.t': { id: 't-1', server_id: 't', network_id: 1, subnet_id: null },
  }),
  unknown('servers of two environments in no network at all', {
    ...server({ id: 'p', labels: { env: 'production' } }, 'p'),
    ...server({ id: 't', labels: { env: 'test' } }, 't'),
  }),
  unknown('a server without a label', { ...inside('p', 'production', 1), ...inside('t', undefined, 2) }),
];

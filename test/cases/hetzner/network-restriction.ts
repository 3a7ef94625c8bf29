import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { firewall, hidden, rule, server } from './raw/project.ts';

export const cases: Cases = [
  good('a server behind a firewall that lets in the web only', { ...server(), ...firewall(rule('443')) }),
  bad('a firewall that opens SSH to everybody', { ...server(), ...firewall(rule('22')) }, { because: '22' }),
  good('a firewall that opens SSH to one office', { ...server(), ...firewall(rule('22', ['192.0.2.1/32'])) }),
  bad('a firewall that opens every port', { ...server(), ...firewall(rule('any')) }),
  bad('a range of ports with SSH in it', { ...server(), ...firewall(rule('20-25')) }),
  bad('SSH open by two halves of the Internet', {
    ...server(),
    ...firewall(rule('22', ['0.0.0.0/1', '128.0.0.0/1'])),
  }),
  bad('a server on the Internet without a firewall', server({ firewall_ids: [] })),
  good('a server without an address on the Internet', server({ firewall_ids: [], ...hidden })),
  unknown(
    'a firewall whose rules are known only after apply',
    { ...server(), ...firewall(rule('22')) },
    {
      computed: { 'hcloud_firewall.edge': { rule: true } },
    },
  ),
];

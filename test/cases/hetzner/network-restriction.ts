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
  bad('a firewall that opens SSH over IPv6 only', { ...server(), ...firewall(rule('22', ['::/0'])) }),
  good('pings for everybody', { ...server(), ...firewall({ ...rule('22'), protocol: 'icmp', port: null }) }),
  good('a rule for what goes out', { ...server(), ...firewall({ ...rule('22'), direction: 'out' }) }),
  good('a server whose firewall takes it by a label', {
    ...server({ firewall_ids: [], labels: { role: 'web' } }),
    'hcloud_firewall.edge': {
      ...firewall(rule('443'))['hcloud_firewall.edge'],
      apply_to: [{ label_selector: 'role=web', server: 0 }],
    },
  }),
  bad('a server whose label no firewall asks for', {
    ...server({ firewall_ids: [], labels: { role: 'db' } }),
    'hcloud_firewall.edge': {
      ...firewall(rule('443'))['hcloud_firewall.edge'],
      apply_to: [{ label_selector: 'role=web', server: 0 }],
    },
  }),
  good('a server whose firewall is attached beside it', {
    ...server({ firewall_ids: [] }),
    ...firewall(rule('443')),
    'hcloud_firewall_attachment.a': { id: '7', firewall_id: 7, server_ids: [1], label_selectors: [] },
  }),
  unknown('a server whose state leaves its firewalls out', server({ firewall_ids: undefined })),
  unknown(
    'a server that hides the firewalls attached to it elsewhere',
    server({ firewall_ids: [], ignore_remote_firewall_ids: true }),
  ),
  bad('a server with a floating address and no firewall', {
    ...server({ firewall_ids: [], ...hidden }),
    'hcloud_floating_ip.f': {
      id: '8',
      name: 'f',
      type: 'ipv4',
      server_id: 1,
      home_location: 'fsn1',
      labels: {},
    },
  }),
  bad(
    'a server whose state names no address block, which has two addresses',
    server({ firewall_ids: [], public_net: [] }),
  ),
  good('a server that a firewall names by its id', {
    ...server({ firewall_ids: [] }),
    'hcloud_firewall.edge': {
      ...firewall(rule('443'))['hcloud_firewall.edge'],
      apply_to: [{ label_selector: '', server: 1 }],
    },
  }),
  bad('a server where the firewall names another', {
    ...server({ firewall_ids: [] }),
    'hcloud_firewall.edge': {
      ...firewall(rule('443'))['hcloud_firewall.edge'],
      apply_to: [{ label_selector: '', server: 2 }],
    },
  }),
  bad(
    'a server with an IPv6 address alone, and no firewall',
    server({ firewall_ids: [], public_net: [{ ipv4_enabled: false, ipv6_enabled: true }] }),
  ),
  bad(
    'a server with an IPv4 address where nothing is said of IPv6',
    server({ firewall_ids: [], public_net: [{ ipv4_enabled: false }] }),
  ),
  bad('a server beside another one, to which alone the firewall is attached', {
    ...server({ firewall_ids: [] }),
    ...firewall(rule('443')),
    'hcloud_firewall_attachment.a': { id: '7', firewall_id: 7, server_ids: [2], label_selectors: [] },
  }),
];

import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';
import type { IngressRule } from '../../model/resource.ts';

const claim = 'Firewalls restrict access to our systems.';
const admin = { claim: 'Administrative ports are not open to the Internet.', params: { scope: 'admin' } };
const database = { claim: 'Database ports are closed to the Internet.', params: { scope: 'database' } };
const webOnly = { claim: 'Only ports 80 and 443 are open.', params: { ports: [80, 443] } };

const rule = (fromPort: number, toPort: number, ...cidrs: readonly string[]): IngressRule => ({
  protocol: 'tcp',
  fromPort,
  toPort,
  cidrs,
});
const firewall = (...ingress: readonly IngressRule[]) => example('firewall', 'web', { ingress });
const world = '0.0.0.0/0';

export const examples: Check['examples'] = {
  confirmed: [
    { claim, given: [firewall(rule(80, 80, world), rule(443, 443, world, '::/0'))] },
    { claim, given: [firewall(rule(22, 22, '203.0.113.7/32'), rule(5432, 5432, '10.0.0.0/8'))] },
    { claim, given: [firewall(rule(22, 22))] },
    { claim, given: [firewall({ ...rule(0, 65_535, world), protocol: 'icmp' })] },
    { claim, given: [firewall(rule(22, 22, 'fc00::/7'))] },
    { claim, given: [example('server', 'web-1', { firewalled: true })] },
    { ...database, given: [firewall(rule(22, 22, world))] },
    { ...webOnly, given: [firewall(rule(80, 80, world), rule(443, 443, world), rule(22, 22, '203.0.113.7/32'))] },
  ],
  contradicted: [
    {
      claim,
      given: [firewall(rule(22, 22, world))],
      because: 'Firewall web opens port 22 (SSH) to the whole Internet.',
    },
    {
      claim,
      given: [firewall(rule(3000, 6000, '::/0'))],
      because:
        'Firewall web opens ports 3306 (MySQL), 3389 (RDP), 5432 (PostgreSQL) and 5 more to the whole Internet.',
    },
    {
      claim,
      given: [firewall({ ...rule(0, 65_535, world), protocol: 'all' })],
      because: 'Firewall web opens every port to the whole Internet.',
    },
    {
      ...admin,
      given: [firewall(rule(22, 22, '0.0.0.0/1', '128.0.0.0/1'))],
      because: 'Firewall web opens port 22 (SSH) to the whole Internet.',
    },
    {
      ...database,
      given: [firewall(rule(5432, 5432, '2000::/3'))],
      because: 'Firewall web opens port 5432 (PostgreSQL) to the whole Internet.',
    },
    {
      ...webOnly,
      given: [firewall(rule(443, 443, world), rule(8080, 8080, world))],
      because: 'Firewall web opens port 8080, beyond ports 80 and 443, to the whole Internet.',
    },
    {
      ...webOnly,
      given: [firewall(rule(80, 443, world))],
      because: 'Firewall web opens ports 81 to 442, beyond ports 80 and 443, to the whole Internet.',
    },
    {
      claim,
      params: { mechanism: 'firewall' },
      given: [example('server', 'web-1', { firewalled: false })],
      because: 'Server web-1 has no firewall.',
    },
    {
      claim: 'Port 22 is closed on all machines.',
      params: { mechanism: 'port-restriction', ports: [22], scope: 'admin' },
      given: [firewall(rule(22, 22, world))],
      because: 'Firewall web opens port 22 (SSH) to the whole Internet.',
    },
    {
      claim: 'Servers are reached through a VPN only.',
      params: { mechanism: 'vpn', scope: 'admin', exclusive: true },
      given: [firewall(rule(22, 22, world))],
      because: 'Firewall web opens port 22 (SSH) to the whole Internet.',
    },
  ],
  inconclusive: [
    {
      claim,
      given: [example('firewall', 'web', { ingress: notKnown('computed') })],
      because: 'What firewall web lets in is not known: it is known only after apply.',
    },
    {
      claim,
      given: [firewall(rule(22, 22, 'pl-0123'))],
      because: 'Firewall web lets in addresses that cannot be told.',
    },
    {
      claim,
      given: [example('server', 'web-1', { firewalled: notKnown('not-shown') })],
      because: 'Whether server web-1 has a firewall is not known: this source does not show it.',
    },
  ],
};

import { describe, expect, test } from 'vitest';
import { judge, stateOf } from './judge.ts';

const rule = (protocol: string, port: string | null) => ({
  direction: 'in',
  protocol,
  port,
  source_ips: ['0.0.0.0/0', '::/0'],
  destination_ips: [],
});
const firewall = (...rules: readonly unknown[]) =>
  stateOf({ 'hcloud_firewall.vpn': { id: '7', name: 'vpn', labels: {}, rule: rules, apply_to: [] } });

describe('a firewall at Hetzner', () => {
  test('may let in pings and the packets of tunnels, which have no ports', async () => {
    const told = await judge('network-restriction', {}, [
      firewall(rule('icmp', null), rule('esp', null), rule('gre', null), rule('udp', '500')),
    ]);
    expect(told).toMatchObject({ verdict: 'consistent', findings: [] });
  });

  test('may not open every port', async () => {
    const told = await judge('network-restriction', {}, [firewall(rule('tcp', 'any'))]);
    expect(told.findings).toEqual(['contradicted: Firewall vpn opens every port to the whole Internet.']);
  });
});

test('a service in clear text whose load balancer is in another source keeps transport open', async () => {
  const service = { id: '1__80', load_balancer_id: '1', protocol: 'http', listen_port: 80 };
  const told = await judge('encryption-in-transit', {}, [
    stateOf({ 'hcloud_load_balancer_service.web': service }),
  ]);
  expect(told).toMatchObject({
    verdict: 'inconclusive',
    gaps: ['hcloud_load_balancer_service.web belongs to an endpoint that is not in this source.'],
  });
});

test('a volume that programs on its server may back up is said to have no backup of the whole estate only', async () => {
  const given = stateOf({ 'hcloud_volume.data': { id: '9', name: 'data', location: 'fsn1', labels: {} } });
  expect((await judge('backup-enabled', {}, [given])).verdict).toBe('inconclusive');
  const whole = { estate: { declared: true, accounts: [] } };
  expect((await judge('backup-enabled', {}, [given], whole)).verdict).toBe('contradicted');
});

import { describe, expect, it } from 'vitest';
import { hetzner } from '../../../../src/providers/terraform/hetzner/index.ts';
import { find, readPlan, readState, shown, valueOf } from './read-state.ts';

async function transportOf(...services: readonly object[]) {
  const entries = services.map((service, index) => [
    `hcloud_load_balancer_service.s${index}`,
    { load_balancer_id: '20', ...service },
  ]);
  const balancer = { id: '20', name: 'lb', location: 'hel1' };
  const read = await readState({ 'hcloud_load_balancer.lb': balancer, ...Object.fromEntries(entries) });
  return [
    valueOf(read, 'endpoint', 'hcloud_load_balancer.lb', 'transport'),
    valueOf(read, 'endpoint', 'hcloud_load_balancer.lb', 'minimumTls'),
  ];
}

const https = { protocol: 'https', listen_port: 443, http: [{ certificates: [4], redirect_http: true }] };
const http = { protocol: 'http', listen_port: 80 };
const tcp = { protocol: 'tcp', listen_port: 443, destination_port: 443 };

describe('a Hetzner load balancer', () => {
  it('requires TLS where it ends it, and never shows which versions', async () => {
    expect(await transportOf(https)).toEqual(['required', 'unknown: not-shown']);
    expect(await transportOf({ ...https, http: [{ certificates: [4], redirect_http: false }] })).toEqual([
      'required',
      'unknown: not-shown',
    ]);
  });

  it('takes clear text where a service is plain http', async () => {
    expect(await transportOf(http)).toEqual(['off', 'none']);
    expect(await transportOf(https, http)).toEqual(['optional', 'none']);
    expect(await transportOf(http, https, tcp)).toEqual(['optional', 'none']);
    expect(await transportOf(http, { ...http, listen_port: 8080 })).toEqual(['off', 'none']);
  });

  it('hands bytes on with tcp, and with https that has no certificate', async () => {
    expect(await transportOf(tcp)).toEqual(['passthrough', 'unknown: not-shown']);
    expect(await transportOf(https, tcp)).toEqual(['passthrough', 'unknown: not-shown']);
    expect(await transportOf({ ...https, http: [{ certificates: [] }] })).toEqual([
      'passthrough',
      'unknown: not-shown',
    ]);
    expect(await transportOf({ protocol: 'https', listen_port: 443 })).toEqual([
      'passthrough',
      'unknown: not-shown',
    ]);
  });

  it('is not known where its services are not in the source, or say something new', async () => {
    expect(await transportOf()).toEqual(['unknown: not-looked-at', 'unknown: not-looked-at']);
    expect(await transportOf(https, { protocol: 'quic' })).toEqual(['unknown: failed', 'unknown: failed']);
    expect(await transportOf(http, { protocol: 'quic' })).toEqual(['optional', 'none']);
  });

  it('names the service that takes clear text', async () => {
    const read = await readState({
      'hcloud_load_balancer.lb': { id: '20', name: 'lb', location: 'hel1' },
      'hcloud_load_balancer_service.plain': { load_balancer_id: '20', ...http, listen_port: 8080 },
    });
    expect(find(read, 'endpoint', 'hcloud_load_balancer.lb').facts.transport?.from).toEqual({
      path: 'protocol',
      address: 'hcloud_load_balancer_service.plain',
      note: 'port 8080',
    });
  });

  it('requires TLS with a certificate that is made in the same run', async () => {
    const read = await readPlan({
      'hcloud_load_balancer.lb': {
        after: { name: 'lb', network_zone: 'eu-central' },
        unknown: { location: true },
      },
      'hcloud_load_balancer_service.s': {
        after: { protocol: 'https', http: [{ redirect_http: true }] },
        unknown: { load_balancer_id: true, http: [{ certificates: true }] },
        from: { load_balancer_id: ['hcloud_load_balancer.lb.id', 'hcloud_load_balancer.lb'] },
      },
    });
    expect(valueOf(read, 'endpoint', 'hcloud_load_balancer.lb', 'transport')).toBe('required');
    expect(shown(find(read, 'endpoint', 'hcloud_load_balancer.lb').region)).toBe('eu-central');
  });
});

async function ingress(...rules: readonly object[]) {
  const read = await readState({ 'hcloud_firewall.f': { id: '7', name: 'f', rule: rules } });
  return valueOf(read, 'firewall', 'hcloud_firewall.f', 'ingress');
}

describe('a Hetzner firewall', () => {
  const rule = {
    direction: 'in',
    protocol: 'tcp',
    port: '443',
    source_ips: ['0.0.0.0/0'],
    destination_ips: [],
  };
  const cidrs = ['0.0.0.0/0'];

  it('lists what it lets in, and not what it lets out', async () => {
    expect(await ingress(rule, { ...rule, direction: 'out' })).toEqual([
      { protocol: 'tcp', fromPort: 443, toPort: 443, cidrs },
    ]);
    expect(await ingress()).toEqual([]);
    expect(await ingress({ ...rule, direction: 'out' })).toEqual([]);
  });

  it('reads one port, a range and any', async () => {
    expect(await ingress({ ...rule, port: '80-85' })).toMatchObject([{ fromPort: 80, toPort: 85 }]);
    expect(await ingress({ ...rule, port: 'any' })).toMatchObject([{ fromPort: 0, toPort: 65_535 }]);
    expect(await ingress({ ...rule, protocol: 'icmp', port: '' })).toMatchObject([
      { protocol: 'icmp', fromPort: 0 },
    ]);
    expect(await ingress({ ...rule, protocol: 'gre', port: null })).toMatchObject([
      { protocol: 'gre', toPort: 65_535 },
    ]);
  });

  it('does not guess at a port that it does not understand', async () => {
    expect(await ingress({ ...rule, port: 'ssh' })).toBe('unknown: failed');
    expect(await ingress({ ...rule, port: null })).toBe('unknown: not-shown');
    expect(await ingress({ ...rule, direction: null })).toBe('unknown: not-shown');
  });

  it('is not known where sources are known only after apply', async () => {
    const read = await readPlan({
      'hcloud_firewall.f': {
        after: {
          name: 'f',
          apply_to: [],
          rule: [{ direction: 'in', protocol: 'tcp', port: '22', source_ips: [] }],
        },
        unknown: { rule: [{ source_ips: [true] }] },
      },
    });
    expect(valueOf(read, 'firewall', 'hcloud_firewall.f', 'ingress')).toBe('unknown: computed');
  });
});

describe('the Hetzner types', () => {
  it('each stand in one place only', () => {
    const mapped = hetzner.types.map((mapping) => mapping.type);
    const linked = [...new Set(hetzner.links.map((link) => link.type))].filter(
      (type) => !mapped.includes(type),
    );
    const all = [...mapped, ...linked, ...hetzner.irrelevant];
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(25);
  });

  it('that are not known might be anything', async () => {
    const read = await readState({ 'hcloud_object_store.new': { id: '1' } });
    expect(read.sources[0]?.counts).toMatchObject({ total: 1, unmapped: 1 });
    expect(
      read.gaps.some((gap) => gap.subject.startsWith('hcloud_object_store') && gap.kinds.includes('bucket')),
    ).toBe(true);
  });

  it('show no audit trail and no log store, and that is a gap', async () => {
    const read = await readState({ 'hcloud_ssh_key.k': { id: '1', name: 'k' } });
    const kinds = read.gaps.flatMap((gap) => gap.kinds);
    expect(kinds).toContain('auditTrail');
    expect(kinds).toContain('logStore');
    expect(read.sources[0]?.counts).toMatchObject({ total: 1, irrelevant: 1 });
  });
});

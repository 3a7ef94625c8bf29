import { describe, expect, it } from 'vitest';
import { factOf } from '../../../../src/model/kinds.ts';
import { find, readPlan, readState, shown, valueOf, type Instances } from './read-state.ts';

const server = { id: '1001', name: 'web-1', location: 'fsn1', backups: false, firewall_ids: [], labels: {} };
const openNet = [{ ipv4_enabled: true, ipv6_enabled: true }];
const noNet = [{ ipv4_enabled: false, ipv6_enabled: false }];
const web = { direction: 'in', protocol: 'tcp', port: '443', source_ips: ['0.0.0.0/0', '::/0'] };
const office = { direction: 'in', protocol: 'tcp', port: '22', source_ips: ['198.51.100.0/24'] };

async function exposure(instances: Instances, own: Record<string, unknown> = {}) {
  const read = await readState({
    'hcloud_server.web': { ...server, public_net: openNet, ...own },
    ...instances,
  });
  return [
    valueOf(read, 'server', 'hcloud_server.web', 'firewalled'),
    valueOf(read, 'server', 'hcloud_server.web', 'publiclyAccessible'),
  ];
}

describe('a Hetzner server', () => {
  it('has an identity, a name and a place', async () => {
    const read = await readState({ 'hcloud_server.web': { ...server, labels: { env: 'prod' } } });
    const found = find(read, 'server', 'hcloud_server.web');
    expect(found).toMatchObject({
      provider: 'hetzner',
      id: 'server/1001',
      name: 'web-1',
      account: undefined,
    });
    expect(shown(found.region)).toBe('fsn1');
    expect(shown(found.labels)).toEqual({ env: 'prod' });
  });

  it('takes its place from an old datacenter name, and does not guess it', async () => {
    const read = await readState({
      'hcloud_server.old': { ...server, location: null, datacenter: 'nbg1-dc3' },
      'hcloud_server.bare': { id: '1', name: 'bare' },
    });
    expect(shown(find(read, 'server', 'hcloud_server.old').region)).toBe('nbg1');
    expect(shown(find(read, 'server', 'hcloud_server.bare').region)).toBe('unknown: not-shown');
  });

  it('keeps seven daily backups when they are on, and says that their place is not shown', async () => {
    const read = await readState({ 'hcloud_server.web': { ...server, backups: true } });
    const found = find(read, 'server', 'hcloud_server.web');
    const backups = factOf(found, 'backups');
    expect(backups.known && backups.value).toMatchObject([
      { intervalHours: { value: 24 }, retentionDays: { value: 7 }, retainedCopies: 7 },
    ]);
    const copies = factOf(found, 'copies');
    expect(copies.known && copies.value).toMatchObject([
      { kind: 'backup', region: { known: false, why: 'not-shown' } },
    ]);
  });

  it('has no backups and no copies when they are off', async () => {
    const read = await readState({ 'hcloud_server.off': server });
    expect(valueOf(read, 'server', 'hcloud_server.off', 'backups')).toEqual([]);
    expect(valueOf(read, 'server', 'hcloud_server.off', 'copies')).toEqual([]);
  });

  it('says nothing of what a state leaves out that the provider always writes', async () => {
    const read = await readState({ 'hcloud_server.left': { id: '2', name: 'left', public_net: [] } });
    for (const field of ['backups', 'firewalled', 'publiclyAccessible', 'deletionProtection'] as const) {
      expect(valueOf(read, 'server', 'hcloud_server.left', field)).toBe('unknown: not-shown');
    }
  });

  it('never tells whether its disk is encrypted', async () => {
    const read = await readState({ 'hcloud_server.web': server });
    expect(valueOf(read, 'server', 'hcloud_server.web', 'encryptedAtRest')).toBe('unknown: not-shown');
  });
});

describe('the exposure of a Hetzner server', () => {
  it('is open where no firewall stands before a public address', async () => {
    expect(await exposure({})).toEqual([false, true]);
    expect(await exposure({}, { public_net: [] })).toEqual([false, true]);
    expect(await exposure({}, { public_net: [{ ipv4_enabled: false, ipv6_enabled: true }] })).toEqual([
      false,
      true,
    ]);
  });

  it('is closed without a public address, firewall or not', async () => {
    expect(await exposure({}, { public_net: noNet })).toEqual([true, false]);
  });

  it('is open by a floating address although it has none of its own', async () => {
    const floating = { 'hcloud_floating_ip.f': { id: '9', type: 'ipv4', server_id: 1001 } };
    expect(await exposure(floating, { public_net: noNet })).toEqual([false, true]);
    const assigned = { 'hcloud_floating_ip_assignment.f': { id: '9', floating_ip_id: 9, server_id: 1001 } };
    expect(await exposure(assigned, { public_net: noNet })).toEqual([false, true]);
  });

  it('is not open by a floating address of another server', async () => {
    const floating = {
      'hcloud_floating_ip.f': { id: '9', type: 'ipv4', server_id: 1002 },
      'hcloud_server.other': { ...server, id: '1002' },
    };
    expect(await exposure(floating, { public_net: noNet })).toEqual([true, false]);
  });

  it('follows firewall_ids to the rules', async () => {
    const narrow = { 'hcloud_firewall.f': { id: '7', name: 'f', rule: [office] } };
    expect(await exposure(narrow, { firewall_ids: [7] })).toEqual([true, false]);
    const wide = { 'hcloud_firewall.f': { id: '7', name: 'f', rule: [office, web] } };
    expect(await exposure(wide, { firewall_ids: [7] })).toEqual([true, true]);
  });

  it('is closed by a firewall without rules, for everything inbound is dropped', async () => {
    const empty = { 'hcloud_firewall.f': { id: '7', name: 'f', rule: [] } };
    expect(await exposure(empty, { firewall_ids: [7] })).toEqual([true, false]);
  });

  it('adds up what several firewalls let in', async () => {
    const both = {
      'hcloud_firewall.a': { id: '7', name: 'a', rule: [office] },
      'hcloud_firewall.b': { id: '8', name: 'b', rule: [web] },
    };
    expect(await exposure(both, { firewall_ids: [7, 8] })).toEqual([true, true]);
  });

  it('sees the Internet in two halves', async () => {
    const halves = { ...office, source_ips: ['0.0.0.0/1', '128.0.0.0/1'] };
    const instances = { 'hcloud_firewall.f': { id: '7', name: 'f', rule: [halves] } };
    expect(await exposure(instances, { firewall_ids: [7] })).toEqual([true, true]);
  });

  it('does not take an answer to a ping for a way in', async () => {
    const ping = { ...web, protocol: 'icmp', port: '' };
    const instances = { 'hcloud_firewall.f': { id: '7', name: 'f', rule: [ping, office] } };
    expect(await exposure(instances, { firewall_ids: [7] })).toEqual([true, false]);
  });

  it('does not know the rules of a firewall that is not in the source', async () => {
    expect(await exposure({}, { firewall_ids: [99] })).toEqual([true, 'unknown: not-looked-at']);
  });

  it('follows apply_to by id and by label selector', async () => {
    const firewall = { id: '7', name: 'f', rule: [office] };
    const byId = { 'hcloud_firewall.f': { ...firewall, apply_to: [{ server: 1001, label_selector: '' }] } };
    expect(await exposure(byId)).toEqual([true, false]);
    const otherId = {
      'hcloud_firewall.f': { ...firewall, apply_to: [{ server: 1002, label_selector: '' }] },
    };
    expect(await exposure(otherId)).toEqual([false, true]);
    const selector = {
      'hcloud_firewall.f': { ...firewall, apply_to: [{ server: 0, label_selector: 'role in (web, api)' }] },
    };
    expect(await exposure(selector, { labels: { role: 'web' } })).toEqual([true, false]);
    expect(await exposure(selector, { labels: { role: 'db' } })).toEqual([false, true]);
  });

  it('follows attachments by id and by label selector', async () => {
    const firewall = { 'hcloud_firewall.f': { id: '7', name: 'f', rule: [office] } };
    const attach = (more: object) => ({
      ...firewall,
      'hcloud_firewall_attachment.a': { id: '1', firewall_id: 7, ...more },
    });
    expect(await exposure(attach({ server_ids: [1002, 1001] }))).toEqual([true, false]);
    expect(await exposure(attach({ server_ids: [1002] }))).toEqual([false, true]);
    expect(await exposure(attach({ label_selectors: ['role=web'] }), { labels: { role: 'web' } })).toEqual([
      true,
      false,
    ]);
    expect(await exposure(attach({ label_selectors: ['role=web'] }))).toEqual([false, true]);
  });

  it('is filtered by an attached firewall that is not in the source, and nobody knows by which rules', async () => {
    const attached = { 'hcloud_firewall_attachment.a': { id: '1', firewall_id: 99, server_ids: [1001] } };
    expect(await exposure(attached)).toEqual([true, 'unknown: not-looked-at']);
  });

  it('is not behind a firewall whose target names neither a server nor a label', async () => {
    const firewall = { id: '7', name: 'f', rule: [office], apply_to: [{ server: null, label_selector: '' }] };
    expect(await exposure({ 'hcloud_firewall.f': firewall })).toEqual([false, true]);
  });

  it('is not known where a selector is not understood or firewalls are hidden', async () => {
    const odd = {
      'hcloud_firewall.f': { id: '7', name: 'f', rule: [], apply_to: [{ label_selector: 'a ~ b' }] },
    };
    expect(await exposure(odd)).toEqual(['unknown: failed', 'unknown: failed']);
    expect(await exposure({}, { ignore_remote_firewall_ids: true })).toEqual([
      'unknown: ambiguous',
      'unknown: ambiguous',
    ]);
  });
});

describe('the exposure of a planned Hetzner server', () => {
  const planned = { name: 'web', location: 'fsn1', backups: false, public_net: [], labels: null };
  const firewall = { after: { name: 'f', rule: [office], apply_to: [] } };

  it('follows references in the code', async () => {
    const read = await readPlan({
      'hcloud_server.web': {
        after: planned,
        unknown: { firewall_ids: true },
        from: { firewall_ids: ['hcloud_firewall.f.id', 'hcloud_firewall.f'] },
      },
      'hcloud_firewall.f': firewall,
    });
    expect(valueOf(read, 'server', 'hcloud_server.web', 'firewalled')).toBe(true);
    expect(valueOf(read, 'server', 'hcloud_server.web', 'publiclyAccessible')).toBe(false);
  });

  it('is not known where the code does not say', async () => {
    const read = await readPlan({
      'hcloud_server.web': { after: planned, unknown: { firewall_ids: true } },
      'hcloud_firewall.f': firewall,
    });
    expect(valueOf(read, 'server', 'hcloud_server.web', 'firewalled')).toBe('unknown: computed');
  });

  it('is not known where a firewall names a server that is known only after apply', async () => {
    const read = await readPlan({
      'hcloud_server.web': { after: { ...planned, public_net: openNet, firewall_ids: [] } },
      'hcloud_firewall.f': {
        after: { name: 'f', rule: [office], apply_to: [{ label_selector: null }] },
        unknown: { apply_to: [{ server: true }] },
      },
    });
    expect(valueOf(read, 'server', 'hcloud_server.web', 'firewalled')).toBe('unknown: computed');
  });

  it('follows an attachment', async () => {
    const read = await readPlan({
      'hcloud_server.web': { after: planned, unknown: { firewall_ids: true } },
      'hcloud_firewall.f': firewall,
      'hcloud_firewall_attachment.a': {
        after: { label_selectors: null },
        unknown: { server_ids: [true], firewall_id: true },
        from: {
          server_ids: ['hcloud_server.web.id', 'hcloud_server.web'],
          firewall_id: ['hcloud_firewall.f.id', 'hcloud_firewall.f'],
        },
      },
    });
    expect(valueOf(read, 'server', 'hcloud_server.web', 'firewalled')).toBe(true);
  });

  it('is not known where backups are known only after apply', async () => {
    const read = await readPlan({
      'hcloud_server.web': { after: { name: 'web' }, unknown: { backups: true } },
    });
    expect(valueOf(read, 'server', 'hcloud_server.web', 'backups')).toBe('unknown: computed');
    expect(shown(find(read, 'server', 'hcloud_server.web').region)).toBe('unknown: not-shown');
  });
});

import type { Raw } from '../../../verdicts/judge.ts';

type Attributes = Raw[string];

/** A server behind a firewall that is named by its id, with what a case changes. */
export const server = (attributes: Attributes = {}, name = 'web'): Raw => ({
  [`hcloud_server.${name}`]: {
    id: '1',
    name,
    image: 'debian-12',
    location: 'fsn1',
    backups: true,
    backup_window: '22-02',
    firewall_ids: [7],
    ignore_remote_firewall_ids: false,
    public_net: [{ ipv4_enabled: true, ipv6_enabled: true }],
    network: [],
    ssh_keys: ['5'],
    delete_protection: false,
    rebuild_protection: false,
    labels: {},
    ...attributes,
  },
});

export const hidden = { public_net: [{ ipv4_enabled: false, ipv6_enabled: false }] };

export const rule = (port: string, ips: readonly string[] = ['0.0.0.0/0', '::/0']): Attributes => ({
  direction: 'in',
  protocol: 'tcp',
  port,
  source_ips: ips,
  destination_ips: [],
});

export const firewall = (...rules: readonly Attributes[]): Raw => ({
  'hcloud_firewall.edge': { id: '7', name: 'edge', labels: {}, rule: rules, apply_to: [] },
});

export const volume = (attributes: Attributes = {}): Raw => ({
  'hcloud_volume.data': {
    id: '9',
    name: 'data',
    size: 10,
    location: 'fsn1',
    server_id: null,
    delete_protection: false,
    labels: {},
    ...attributes,
  },
});

export const box = (attributes: Attributes = {}): Raw => ({
  'hcloud_storage_box.files': {
    id: '3',
    name: 'files',
    location: 'hel1',
    storage_box_type: 'bx11',
    access_settings: { reachable_externally: false, samba_enabled: false },
    snapshot_plan: null,
    delete_protection: false,
    labels: {},
    ...attributes,
  },
});

export const daily = { max_snapshots: 14, hour: 3, minute: 0, day_of_week: null, day_of_month: null };

export const balancer = (...services: readonly Attributes[]): Raw => ({
  'hcloud_load_balancer.web': {
    id: '4',
    name: 'web',
    load_balancer_type: 'lb11',
    location: 'fsn1',
    delete_protection: false,
    labels: {},
  },
  ...Object.fromEntries(
    services.map((service, index) => [
      `hcloud_load_balancer_service.s${index}`,
      { id: `4__${index}`, load_balancer_id: '4', ...service },
    ]),
  ),
});

export const https = {
  protocol: 'https',
  listen_port: 443,
  http: [{ certificates: [1], redirect_http: true }],
};

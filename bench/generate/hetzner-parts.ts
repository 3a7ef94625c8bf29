import { refer, type CloudParts, type Part, type Service } from './part.ts';

function number(service: Service, salt: string): number {
  return Number.parseInt(service.hex(salt, 7), 16);
}

function labels(service: Service, role: string) {
  return { environment: service.number % 3 === 0 ? 'staging' : 'production', role, service: service.name };
}

function server(role: string): Part {
  return {
    type: 'hcloud_server',
    name: role,
    chosen: (s) => ({
      allow_deprecated_images: null,
      backups: !s.every(25),
      delete_protection: true,
      ignore_remote_firewall_ids: false,
      image: 'debian-13',
      keep_disk: false,
      labels: labels(s, role),
      location: s.region,
      name: `${s.name}-${role}`,
      network: [],
      public_net: [{ ipv4: 0, ipv4_enabled: role === 'web', ipv6: 0, ipv6_enabled: role === 'web' }],
      rebuild_protection: true,
      server_type: 'cx42',
      shutdown_before_deletion: false,
      timeouts: null,
      user_data: null,
    }),
    computed: (s) => ({
      backup_window: '22-02',
      firewall_ids: [number(s, 'firewall')],
      id: String(number(s, role)),
      ipv4_address: '192.0.2.10',
      ipv6_address: '2001:db8::1',
      primary_disk_size: 160,
      status: 'running',
    }),
    references: { firewall_ids: refer('hcloud_firewall.web', 'id') },
  };
}

const rule = { description: '', destination_ips: [], direction: 'in', protocol: 'tcp' };

const parts: readonly Part[] = [
  {
    type: 'hcloud_network',
    name: 'main',
    chosen: (s) => ({
      delete_protection: false,
      expose_routes_to_vswitch: false,
      ip_range: '10.0.0.0/16',
      labels: labels(s, 'network'),
      name: s.name,
    }),
    computed: (s) => ({ id: String(number(s, 'network')) }),
  },
  {
    type: 'hcloud_firewall',
    name: 'web',
    chosen: (s) => ({
      apply_to: [],
      labels: labels(s, 'web'),
      name: `${s.name}-web`,
      rule: [
        { ...rule, port: '443', source_ips: ['0.0.0.0/0', '::/0'] },
        { ...rule, port: '22', source_ips: [s.every(60) ? '0.0.0.0/0' : '198.51.100.0/24'] },
      ],
    }),
    computed: (s) => ({ id: String(number(s, 'firewall')) }),
  },
  server('web'),
  server('worker'),
  server('database'),
  {
    type: 'hcloud_volume',
    name: 'data',
    chosen: (s) => ({
      automount: null,
      delete_protection: true,
      format: s.number % 2 === 0 ? 'ext4' : null,
      labels: labels(s, 'data'),
      location: s.region,
      name: `${s.name}-data`,
      size: 200,
    }),
    computed: (s) => ({
      id: String(number(s, 'volume')),
      linux_device: `/dev/disk/by-id/scsi-0HC_Volume_${number(s, 'volume')}`,
      server_id: number(s, 'database'),
    }),
    references: { server_id: refer('hcloud_server.database', 'id') },
  },
  {
    type: 'hcloud_load_balancer',
    name: 'front',
    chosen: (s) => ({
      delete_protection: true,
      labels: labels(s, 'front'),
      load_balancer_type: 'lb11',
      location: s.region,
      name: `${s.name}-front`,
    }),
    computed: (s) => ({
      algorithm: [{ type: 'round_robin' }],
      id: String(number(s, 'balancer')),
      ipv4: '192.0.2.20',
      ipv6: '2001:db8::2',
      network_zone: 'eu-central',
      target: [],
    }),
  },
  {
    type: 'hcloud_load_balancer_service',
    name: 'https',
    chosen: (s) => ({ listen_port: s.every(45) ? 80 : 443, protocol: s.every(45) ? 'http' : 'https' }),
    computed: (s) => ({
      destination_port: 80,
      health_check: [],
      http: [
        {
          certificates: [number(s, 'certificate')],
          cookie_lifetime: 300,
          cookie_name: 'HCLBSTICKY',
          redirect_http: true,
          sticky_sessions: false,
        },
      ],
      id: `${number(s, 'balancer')}__443`,
      load_balancer_id: String(number(s, 'balancer')),
      proxyprotocol: false,
    }),
    references: { load_balancer_id: refer('hcloud_load_balancer.front', 'id') },
  },
  {
    type: 'hcloud_storage_box',
    name: 'archive',
    chosen: (s) => ({
      access_settings: {
        reachable_externally: s.every(70),
        samba_enabled: false,
        ssh_enabled: true,
        webdav_enabled: false,
        zfs_enabled: false,
      },
      delete_protection: true,
      labels: labels(s, 'archive'),
      location: s.region,
      name: `${s.name}-archive`,
      snapshot_plan: {
        day_of_month: null,
        day_of_week: null,
        hour: 3,
        max_snapshots: s.every(25) ? 7 : 30,
        minute: 0,
      },
      ssh_keys: [],
      storage_box_type: 'bx21',
    }),
    computed: (s) => ({
      id: number(s, 'box'),
      server: `u${number(s, 'box')}.your-storagebox.de`,
      system: 'FSN1-BX355',
      username: `u${number(s, 'box')}`,
    }),
  },
];

export const hetzner: CloudParts = {
  module: 'hetzner',
  provider: 'registry.terraform.io/hetznercloud/hcloud',
  regions: ['fsn1', 'nbg1', 'hel1'],
  outside: 'ash',
  parts,
};

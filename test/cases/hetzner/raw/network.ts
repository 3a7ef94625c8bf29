import type { Raw } from '../../../verdicts/judge.ts';

/** A private network with subnets for these address ranges. */
export const network = (...ranges: readonly string[]): Raw => ({
  'hcloud_network.main': {
    id: '10',
    name: 'main',
    ip_range: '10.0.0.0/16',
    delete_protection: false,
    expose_routes_to_vswitch: false,
    labels: {},
  },
  ...Object.fromEntries(
    ranges.map((ip_range, index) => [
      `hcloud_network_subnet.s${index}`,
      { id: `10-${ip_range}`, network_id: 10, type: 'cloud', network_zone: 'eu-central', ip_range },
    ]),
  ),
});

export const record = (label: string, name: string, type: string, ...values: readonly string[]): Raw => ({
  [`hcloud_zone_rrset.${label}`]: {
    id: `${name}/${type}`,
    zone: 'example.com',
    name,
    type,
    ttl: null,
    change_protection: false,
    labels: {},
    records: values.map((value) => ({ value, comment: null })),
  },
});

export const zone: Raw = {
  'hcloud_zone.z': {
    id: '20',
    name: 'example.com',
    mode: 'primary',
    ttl: 3600,
    delete_protection: false,
    labels: {},
  },
};
export const mx: Raw = record('mx', '@', 'MX', '10 mail.example.com.');
export const txt = (label: string, name: string, ...values: readonly string[]): Raw =>
  record(label, name, 'TXT', ...values);

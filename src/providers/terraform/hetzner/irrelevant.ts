/** Types that hold no data, let nobody in and record nothing, reviewed one by one. Source: hcloud provider docs. */
export const irrelevant: readonly string[] = [
  // Ways between private networks.
  'hcloud_network_route',
  'hcloud_load_balancer_network',
  // What a load balancer hands on to; the leg behind it is no endpoint.
  'hcloud_load_balancer_target',
  // An address is public through its server.
  'hcloud_primary_ip',
  // A volume is judged by itself, attached or not.
  'hcloud_volume_attachment',
  // Names.
  'hcloud_rdns',
  // Placement on hosts of one location, and keys put in at creation.
  'hcloud_placement_group',
  'hcloud_ssh_key',
];

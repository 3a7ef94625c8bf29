import { kinds } from '../../../model/kinds.ts';
import type { Cloud, Link } from '../mapping.ts';
import { certificates } from './certificate.ts';
import { dnsLinks, dnsZone } from './dns-zone.ts';
import { firewall } from './firewall.ts';
import { identityAttributes, idOf, labelsOf, nameOf, regionOf } from './identity.ts';
import { irrelevant } from './irrelevant.ts';
import { loadBalancer, loadBalancerService } from './load-balancer.ts';
import { network, networkLinks } from './network.ts';
import { server } from './server.ts';
import { snapshot, storageBoxSnapshot } from './snapshot.ts';
import { storageBox, storageBoxSubaccount } from './storage-box.ts';
import { volume } from './volume.ts';

function ofServer(type: string, by: string, more: readonly string[] = []): Link {
  return { type, by, to: ['hcloud_server'], matching: ['id'], attributes: [by, ...more] };
}

/**
 * Hetzner Cloud and Storage Boxes.
 *
 * A token stands for one project, and no source names it, so resources have no account.
 * Source: documentation of the Terraform provider hetznercloud/hcloud, and of the Hetzner Cloud API.
 */
export const hetzner: Cloud = {
  id: 'hetzner',
  sources: ['hetznercloud/hcloud'],
  prefixes: ['hcloud_'],
  types: [
    server,
    volume,
    snapshot,
    firewall,
    network,
    loadBalancer,
    ...certificates,
    dnsZone,
    storageBox,
    storageBoxSnapshot,
  ],
  links: [
    loadBalancerService,
    // The server names its firewalls, and one firewall may stand before many servers.
    { type: 'hcloud_firewall', by: 'id', to: ['hcloud_server'], matching: ['firewall_ids'], attributes: [] },
    storageBoxSubaccount,
    ofServer('hcloud_firewall_attachment', 'server_ids', ['firewall_id', 'label_selectors']),
    ofServer('hcloud_floating_ip', 'server_id'),
    ofServer('hcloud_floating_ip_assignment', 'server_id'),
    ...networkLinks,
    ...dnsLinks,
  ],
  irrelevant,
  mightBe: () => kinds,
  attributes: identityAttributes,
  nameOf,
  regionOf,
  accountOf: () => undefined,
  idOf,
  labelsOf,
  neverShown: [
    {
      kinds: ['auditTrail'],
      fields: ['logging', 'managementEvents', 'retentionDays', 'immutability', 'tamperEvident'],
      detail: 'Hetzner shows no record of who did what.',
    },
    {
      kinds: ['logStore'],
      fields: ['retentionDays', 'immutability'],
      detail: 'Hetzner offers no store for logs: where they are kept is not shown.',
    },
    {
      kinds: ['user', 'accessKey', 'permission', 'passwordPolicy', 'signInPolicy'],
      detail:
        'Hetzner does not show who the members of a project are, what they may do, or how they sign in.',
    },
    {
      kinds: ['key'],
      detail: 'Hetzner offers no store for keys: where they are kept is not shown.',
    },
    {
      kinds: ['alarm', 'threatDetection', 'vulnerabilityScanner'],
      detail: 'Hetzner watches over nothing for its customers: what does is not shown.',
    },
    {
      kinds: ['server'],
      fields: ['redundancy', 'automaticUpdates'],
      detail:
        'Whether another server takes over, and whether updates are installed, is set inside the servers.',
    },
  ],
  account: { attributes: {}, facts: {} },
};

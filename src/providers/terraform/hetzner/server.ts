import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup, Copy } from '../../../model/resource.ts';
import { typeMapping, type Absent, type Instance } from '../mapping.ts';
import { attachedFirewalls } from './attached-firewalls.ts';
import { either } from './either.ts';
import { ingressOf } from './firewall.ts';
import { networksOf, subnetsOf } from './network.ts';
import { encryptionNotShown } from './not-shown.ts';
import { admitsEverybody } from './open-to-everybody.ts';
import { deletionProtection } from './protection.ts';
import { passwordLogin, shield, supportEndsOn } from './server-upkeep.ts';
import { written } from './written.ts';

const noBackups: Absent<boolean> = {
  value: false,
  note: 'provider default (hcloud provider docs, hcloud_server)',
};
const hasAddress: Absent<boolean> = {
  value: true,
  note: 'provider default (hcloud provider docs, hcloud_server)',
};

/**
 * A server with its root disk. Attached volumes are resources of their own, and the server's backups do
 * not hold them (Hetzner Docs, "Backups/Snapshots").
 */
export const server = typeMapping('server', {
  type: 'hcloud_server',
  attributes: [
    'backups',
    'delete_protection',
    'firewall_ids',
    'ignore_remote_firewall_ids',
    'image',
    'network',
    'public_net',
    'ssh_keys',
  ],
  facts: {
    backups: (instance) => mapFact(hasBackups(instance), (on) => (on ? automatic : [])),
    copies: (instance) => mapFact(hasBackups(instance), (on) => (on ? imageSomewhere : [])),
    encryptedAtRest: () => diskEncryption,
    encryptionAlgorithm: () => diskEncryption,
    firewalled: isFirewalled,
    publiclyAccessible: isReachable,
    deletionProtection,
    ddosProtection: () => shield,
    networks: networksOf,
    subnets: (instance) => subnetsOf(instance, hasPublicAddress(instance)),
    supportEndsOn,
    passwordLogin,
  },
});

/** The switch is always written: a state that leaves it out does not say that there are none. */
function hasBackups(instance: Instance): Fact<boolean> {
  return written(instance, 'backups', () => instance.boolean('backups', noBackups));
}

const diskEncryption = encryptionNotShown('server disks');

const slots = { path: 'backups', note: 'daily, the last seven are kept (Hetzner Docs, "Backups/Snapshots")' };
const deletable = {
  path: 'backups',
  note: 'backups go with their server, and can be deleted one by one (Hetzner Docs, "Backups/Snapshots")',
};
const automatic: readonly Backup[] = [
  {
    by: 'automatic backups',
    intervalHours: known(24, slots),
    retentionDays: known(7, slots),
    retainedCopies: 7,
    immutability: known('off', deletable),
  },
];

const imageSomewhere: readonly Copy[] = [
  {
    kind: 'backup',
    region: unknown('not-shown', { path: 'backups' }, 'Hetzner does not show where backup images are kept'),
  },
];

/** Firewalls filter public addresses only; where there is none, nothing stands open. */
function isFirewalled(instance: Instance): Fact<boolean> {
  return chainFact(hasPublicAddress(instance), (isPublic, from) => {
    if (!isPublic) return known(true, { ...from, note: 'it has no public address' });
    const { here, elsewhere, doubt } = attachedFirewalls(instance);
    if (here.length > 0 || elsewhere) return known(true, instance.origin('firewall_ids'));
    return doubt ?? written(instance, 'firewall_ids', () => known(false, instance.origin('firewall_ids')));
  });
}

/** A server without firewalls is open; several firewalls let in what any of them lets in. */
function isReachable(instance: Instance): Fact<boolean> {
  return chainFact(hasPublicAddress(instance), (isPublic, from) => {
    if (!isPublic) return known(false, from);
    const { here, elsewhere, doubt } = attachedFirewalls(instance);
    const open = here.map((firewall) => mapFact(ingressOf(firewall), (rules) => rules.some(admitsEverybody)));
    const ids = instance.origin('firewall_ids');
    if (elsewhere)
      open.push(unknown('not-looked-at', ids, 'the rules of one of its firewalls are not in this source'));
    if (doubt !== undefined) open.push(doubt);
    return open.length === 0 ? written(instance, 'firewall_ids', () => known(true, ids)) : either(open, ids);
  });
}

/** Without a `public_net` block a server gets an IPv4 and an IPv6 address. */
function hasPublicAddress(instance: Instance): Fact<boolean> {
  const nets = instance.blocks('public_net');
  if (!nets.known) return nets;
  const from = instance.origin('public_net');
  if (nets.value.length === 0) return known(true, instance.origin('public_net', hasAddress.note));
  const own = nets.value.flatMap((net) => [
    net.boolean('ipv4_enabled', hasAddress),
    net.boolean('ipv6_enabled', hasAddress),
  ]);
  const floating = ['hcloud_floating_ip', 'hcloud_floating_ip_assignment'].map((type) =>
    mapFact(instance.children(type), (addresses) => addresses.length > 0),
  );
  return either([...own, ...floating], from);
}

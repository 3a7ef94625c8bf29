import { chainFact, known, mapFact, type Fact } from '../../../model/fact.ts';
import type { Backup, Copy } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Link, type TypeMapping } from '../mapping.ts';
import { itemBackups, vaultedCopies } from './backup-items.ts';
import { policyTiers } from './backup-policies.ts';
import { allKnown, guaranteed, readTarget } from './facts.ts';
import { interfaceLinks, letsAnybodyIn, publicInterfaces, securityGroupsOf } from './network-interfaces.ts';
import { locationOf } from './regions.ts';

export const machineTypes = [
  'azurerm_linux_virtual_machine',
  'azurerm_windows_virtual_machine',
  'azurerm_virtual_machine',
];
const item = 'azurerm_backup_protected_vm';

const encrypted =
  'managed disks are always encrypted, temporary ones aside (Microsoft Learn, Server-side encryption of disks)';
const replicated = 'azurerm_site_recovery_replicated_vm';
const fabric = 'azurerm_site_recovery_fabric';

export function machineBackups(machine: Instance): Fact<readonly Backup[]> {
  return itemBackups(machine.children(item), ['azurerm_backup_policy_vm'], policyTiers);
}

/** Site Recovery keeps a copy in the region of the fabric it replicates to, a geo-redundant vault one in its paired region. */
function copies(machine: Instance): Fact<readonly Copy[]> {
  const replicas = mapFact(machine.children(replicated), (all) =>
    all.map((each): Copy => ({
      kind: 'replica',
      region: readTarget(each, 'target_recovery_fabric_id', [fabric], 'recovery fabric', locationOf),
    })),
  );
  const backups = vaultedCopies(machine.children(item));
  return mapFact(allKnown([replicas, backups], machine.origin('id')), (lists) => lists.flat());
}

/** Public where an interface with a public address is behind no filter, or behind filters that let anybody in. */
function isPublic(machine: Instance): Fact<boolean> {
  return chainFact(publicInterfaces(machine), (interfaces, from) => {
    const open = interfaces.map((each) =>
      chainFact(securityGroupsOf(each), (groups, at) =>
        groups.length === 0 ? known(true, at) : letsAnybodyIn(groups, at),
      ),
    );
    const found = open.find((fact) => fact.known && fact.value);
    return found ?? mapFact(allKnown(open, from), () => false);
  });
}

function isFirewalled(machine: Instance): Fact<boolean> {
  return chainFact(publicInterfaces(machine), (interfaces, from) => {
    const filtered = interfaces.map((each) => mapFact(securityGroupsOf(each), (groups) => groups.length > 0));
    const bare = filtered.find((fact) => fact.known && !fact.value);
    if (bare === undefined) return mapFact(allKnown(filtered, from), () => true);
    const note = 'no security group in this source stands before it';
    return known(false, { ...bare.from, note, absence: true });
  });
}

export const machineMappings: readonly TypeMapping[] = machineTypes.map((type) =>
  typeMapping('server', {
    type,
    attributes: ['network_interface_ids', 'public_ip_addresses', 'virtual_machine_id'],
    facts: {
      publiclyAccessible: isPublic,
      firewalled: isFirewalled,
      backups: machineBackups,
      copies,
      encryptedAtRest: guaranteed('os_disk', true, encrypted),
      encryptionAlgorithm: guaranteed('os_disk', 'aes-256', encrypted),
    },
  }),
);

export const machineLinks: readonly Link[] = [
  ...interfaceLinks(machineTypes),
  {
    type: item,
    by: 'source_vm_id',
    to: machineTypes,
    matching: ['id'],
    attributes: [
      'backup_policy_id',
      'exclude_disk_luns',
      'include_disk_luns',
      'protection_state',
      'recovery_vault_name',
    ],
  },
  {
    type: replicated,
    by: 'source_vm_id',
    to: machineTypes,
    matching: ['id'],
    attributes: ['target_recovery_fabric_id'],
  },
  {
    type: fabric,
    by: 'recovery_vault_name',
    to: ['azurerm_recovery_services_vault'],
    matching: ['name'],
    within: ['resource_group_name'],
    attributes: [],
  },
];

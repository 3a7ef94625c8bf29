import { chainFact, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup, Copy } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Link, type TypeMapping } from '../mapping.ts';
import { itemBackups, joinBackups, vaultedCopies } from './backup-items.ts';
import { machineBackups, machineTypes } from './compute.ts';
import { scheduledPolicy } from './data-protection-policies.ts';
import { allKnown, guaranteed, noCopies } from './facts.ts';
import { regionName } from './regions.ts';

const disk = 'azurerm_managed_disk';
const instance = 'azurerm_data_protection_backup_instance_disk';
const attachment = 'azurerm_virtual_machine_data_disk_attachment';
const item = 'azurerm_backup_protected_vm';
const encrypted =
  'server-side encryption cannot be switched off (Microsoft Learn, Server-side encryption of disks)';
const granted =
  'read only by who was granted a link that expires (Microsoft Learn, Secure disk import and export)';

const always = {
  encryptedAtRest: guaranteed('disk_encryption_set_id', true, encrypted),
  encryptionAlgorithm: guaranteed('disk_encryption_set_id', 'aes-256', encrypted),
  publiclyAccessible: guaranteed('network_access_policy', false, granted),
};

/** Backed up by itself, or together with the machine it is attached to. */
function backups(volume: Instance): Fact<readonly Backup[]> {
  const policies = ['azurerm_data_protection_backup_policy_disk'];
  const own = itemBackups(volume.children(instance), policies, scheduledPolicy);
  const attached = chainFact(volume.children(attachment), (all, from) =>
    mapFact(allKnown(all.map(withMachine), from), (lists) => lists.flat()),
  );
  return joinBackups(own, attached);
}

/** A machine that is backed up without some of its disks does not say here which. */
function withMachine(attached: Instance): Fact<readonly Backup[]> {
  return chainFact(
    attached.target('virtual_machine_id', machineTypes),
    (machine, from): Fact<readonly Backup[]> => {
      if (machine === undefined)
        return unknown('not-shown', from, 'the machine it is attached to is not in this source');
      return chainFact(machine.children(item), (items) => {
        const chosen = items.flatMap((each) =>
          ['exclude_disk_luns', 'include_disk_luns'].map((path) => each.present(path)),
        );
        return chosen.some((fact) => fact.known && fact.value)
          ? unknown('ambiguous', from, 'its machine is backed up without some of its disks')
          : machineBackups(machine);
      });
    },
  );
}

/** Image versions are copied to the regions they name. */
function versionCopies(version: Instance): Fact<readonly Copy[]> {
  return mapFact(version.blocks('target_region'), (regions) =>
    regions.map((each): Copy => ({ kind: 'replica', region: mapFact(each.string('name'), regionName) })),
  );
}

/** What its own backups are copied to; copies of the machine it is attached to are the machine's. */
const diskCopies = (volume: Instance): Fact<readonly Copy[]> => vaultedCopies(volume.children(instance));
const inRegion = noCopies('location', 'a disk stays in its region');

export const diskTypes: readonly TypeMapping[] = [
  typeMapping('volume', {
    type: disk,
    attributes: [],
    facts: { ...always, copies: diskCopies, backups },
  }),
  ...['azurerm_snapshot', 'azurerm_image'].map((type) =>
    typeMapping('snapshot', { type, attributes: [], facts: { ...always, copies: inRegion } }),
  ),
  typeMapping('snapshot', {
    type: 'azurerm_shared_image_version',
    attributes: ['target_region'],
    facts: { ...always, copies: versionCopies },
  }),
];

export const diskLinks: readonly Link[] = [
  {
    type: instance,
    by: 'disk_id',
    to: [disk],
    matching: ['id'],
    attributes: ['backup_policy_id', 'protection_state', 'vault_id'],
  },
  {
    type: attachment,
    by: 'managed_disk_id',
    to: [disk],
    matching: ['id'],
    attributes: ['virtual_machine_id'],
  },
];

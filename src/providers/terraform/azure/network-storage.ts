import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup, Copy, Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Link, type Reader, type TypeMapping } from '../mapping.ts';
import { joinBackups } from './backup-items.ts';
import { allKnown, guaranteed, noCopies, readTarget } from './facts.ts';
import { locationOf, regionName } from './regions.ts';

const volume = 'azurerm_netapp_volume';
const snapshotPolicy = 'azurerm_netapp_snapshot_policy';
const group = 'azurerm_elastic_san_volume_group';
const san = 'azurerm_elastic_san';

const netapp =
  'volumes are always encrypted with AES-256 (Microsoft Learn, Azure NetApp Files double encryption)';
const inSubnet =
  'reached from inside its network only (Microsoft Learn, Azure NetApp Files network planning)';
const sanAtRest = 'always encrypted (Microsoft Learn, Encryption for Elastic SAN)';
const lustre = 'always encrypted (Microsoft Learn, Azure Managed Lustre encryption)';

/** NFS without Kerberos and SMB without its own encryption send what they read in clear text. */
function transport(share: Instance): Fact<Transport> {
  return chainFact(share.strings('protocols'), (written, from): Fact<Transport> => {
    const protocols = written.length === 0 ? ['nfsv3'] : written.map((name) => name.toLowerCase());
    if (protocols.includes('nfsv3')) return known('off', from);
    const asked = protocols.map((name) =>
      share.boolean(name === 'cifs' ? 'smb3_protocol_encryption_enabled' : 'kerberos_enabled', {
        value: false,
        note: 'provider default (azurerm docs, azurerm_netapp_volume)',
      }),
    );
    const plain = asked.find((fact) => fact.known && !fact.value);
    if (plain !== undefined) return known('optional', plain.from);
    return chainFact(allKnown(asked, from), () =>
      protocols.includes('nfsv4.1')
        ? unknown('not-shown', from, 'Kerberos signs and may encrypt, and which of the two is not shown')
        : known('required', from),
    );
  });
}

function copies(share: Instance): Fact<readonly Copy[]> {
  return mapFact(share.blocks('data_protection_replication'), (all) =>
    all.map((each): Copy => ({
      kind: 'replica',
      region: mapFact(each.string('remote_volume_location'), regionName),
    })),
  );
}

/** Schedules of a snapshot policy: the longest time between two, and how long the number kept lasts. */
const schedules = [
  ['hourly_schedule', 'hourly', 1],
  ['daily_schedule', 'daily', 24],
  ['weekly_schedule', 'weekly', 168],
  ['monthly_schedule', 'monthly', 31 * 24],
] as const;

function snapshots(share: Instance): Fact<readonly Backup[]> {
  const path = 'data_protection_snapshot_policy.snapshot_policy_id';
  return chainFact(share.present(path), (named, from): Fact<readonly Backup[]> =>
    named
      ? readTarget(share, path, [snapshotPolicy], 'snapshot policy', policyBackups)
      : known([], { ...from, note: 'it has no snapshot policy' }),
  );
}

function policyBackups(policy: Instance): Fact<readonly Backup[]> {
  return chainFact(policy.boolean('enabled'), (on, from): Fact<readonly Backup[]> => {
    if (!on) return known([], from);
    return known(
      schedules.flatMap(([path, name, hours]) => scheduled(policy, path, name, hours)),
      from,
    );
  });
}

function scheduled(policy: Instance, path: string, name: string, hours: number): readonly Backup[] {
  const blocks = policy.blocks(path);
  if (blocks.known && blocks.value.length === 0) return [];
  const kept = chainFact(blocks, () => policy.number(`${path}.snapshots_to_keep`));
  if (kept.known && kept.value === 0) return [];
  const from = policy.origin(path);
  const retentionDays = mapFact(kept, (count) => (count * hours) / 24);
  return [{ by: `${policy.address} (${name})`, intervalHours: known(hours, from), retentionDays }];
}

/** Backups in a vault of the account follow a policy that is read nowhere yet: of them, only that they are. */
function vaultBackups(share: Instance): Fact<readonly Backup[]> {
  return mapFact(share.blocks('data_protection_backup_policy'), (all) => all.map(vaultBackup));
}

function vaultBackup(policy: Reader): Backup {
  const from = policy.origin('backup_policy_id');
  const open = unknown('not-looked-at', from, 'its backup policy is not read');
  return { by: 'backup vault', intervalHours: open, retentionDays: open };
}

const onGroup = <T>(part: Instance, read: (target: Instance) => Fact<T>): Fact<T> =>
  readTarget(part, 'volume_group_id', [group], 'volume group', read);

export const networkStorageTypes: readonly TypeMapping[] = [
  typeMapping('fileShare', {
    type: volume,
    attributes: [
      'data_protection_backup_policy',
      'data_protection_replication',
      'data_protection_snapshot_policy',
      'kerberos_enabled',
      'protocols',
      'smb3_protocol_encryption_enabled',
    ],
    facts: {
      encryptedAtRest: guaranteed('encryption_key_source', true, netapp),
      encryptionAlgorithm: guaranteed('encryption_key_source', 'aes-256', netapp),
      copies,
      publiclyAccessible: guaranteed('subnet_id', false, inSubnet),
      transport,
      minimumTls: (share) => chainFact(transport(share), (_, from) => known('none', from)),
      backups: (share) => joinBackups(snapshots(share), vaultBackups(share)),
    },
  }),
  typeMapping('volume', {
    type: 'azurerm_elastic_san_volume',
    attributes: ['volume_group_id'],
    region: (part) =>
      onGroup(part, (each) => readTarget(each, 'elastic_san_id', [san], 'Elastic SAN', locationOf)),
    facts: {
      encryptedAtRest: guaranteed('id', true, sanAtRest),
      encryptionAlgorithm: guaranteed('id', 'aes-256', sanAtRest),
      copies: noCopies('volume_group_id', 'a volume stays in the region of its Elastic SAN'),
      publiclyAccessible: (part) =>
        unknown('not-shown', part.origin('volume_group_id'), 'who reaches it is set on its network'),
    },
  }),
  ...['azurerm_managed_lustre_file_system', 'azurerm_aml_file_system'].map((type) =>
    typeMapping('fileShare', {
      type,
      attributes: [],
      facts: {
        encryptedAtRest: guaranteed('encryption_key', true, lustre),
        copies: noCopies('location', 'a file system stays in its region'),
        publiclyAccessible: guaranteed('subnet_id', false, inSubnet),
      },
    }),
  ),
];

export const networkStorageLinks: readonly Link[] = [
  {
    type: snapshotPolicy,
    by: 'account_name',
    to: ['azurerm_netapp_account'],
    matching: ['name'],
    attributes: ['enabled', ...schedules.map(([path]) => path)],
  },
  { type: group, by: 'elastic_san_id', to: [san], matching: ['id'], attributes: [] },
  {
    type: san,
    by: 'resource_group_name',
    to: ['azurerm_resource_group'],
    matching: ['name'],
    attributes: [],
  },
];

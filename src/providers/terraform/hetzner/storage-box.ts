import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup, Transport } from '../../../model/resource.ts';
import { typeMapping, type Absent, type Instance, type Link, type Reader } from '../mapping.ts';
import { either } from './either.ts';
import { encryptionNotShown, minimumTlsNotShown, noCopies } from './not-shown.ts';
import { deletionProtection } from './protection.ts';
import { written } from './written.ts';

/** A login of its own to a folder of a box, with access settings of its own. */
export const storageBoxSubaccount: Link = {
  type: 'hcloud_storage_box_subaccount',
  by: 'storage_box_id',
  to: ['hcloud_storage_box'],
  matching: ['id'],
  attributes: ['storage_box_id', 'access_settings'],
  spoils: ['publiclyAccessible', 'transport'],
};

const keptForever = known(Infinity, { path: 'id', note: 'a Storage Box deletes nothing by itself' });
const ofBoxes = encryptionNotShown('Storage Boxes');
const tls = minimumTlsNotShown('Storage Boxes');
const off: Absent<boolean> = {
  value: false,
  note: 'provider default (hcloud provider docs, hcloud_storage_box)',
};

export const storageBox = typeMapping('fileShare', {
  type: 'hcloud_storage_box',
  attributes: ['access_settings', 'delete_protection', 'snapshot_plan'],
  facts: {
    encryptedAtRest: () => ofBoxes,
    encryptionAlgorithm: () => ofBoxes,
    copies: noCopies('snapshots stand on the box itself (Hetzner Docs, "Storage Box")'),
    publiclyAccessible: (instance) => anywhere(instance, 'reachable_externally'),
    transport: transportOf,
    minimumTls: () => tls,
    backups: (instance) =>
      written(instance, 'snapshot_plan', () =>
        chainFact(instance.blocks('snapshot_plan'), ([plan]) => backupsOf(instance, plan)),
      ),
    softDeleteDays: deletedDays,
    deletionProtection,
    expiryDays: () => keptForever,
  },
});

/** Whether an access setting is on for the box or for any of its subaccounts. */
function anywhere(instance: Instance, setting: string): Fact<boolean> {
  const path = `access_settings.${setting}`;
  const subaccounts = instance.children('hcloud_storage_box_subaccount');
  const theirs = subaccounts.known ? subaccounts.value.map((one) => one.boolean(path, off)) : [subaccounts];
  return either([instance.boolean(path, off), ...theirs], instance.origin(path));
}

/**
 * Samba takes unencrypted clients, so it is clear text wherever it can be reached from outside. Otherwise
 * it cannot be told: plain FTP is offered too, and no setting shows it (Hetzner Docs, "Storage Box").
 */
function transportOf(instance: Instance): Fact<Transport> {
  const samba = anywhere(instance, 'samba_enabled');
  const outside = anywhere(instance, 'reachable_externally');
  if (samba.known && samba.value && outside.known && outside.value) return known('optional', samba.from);
  return unknown('not-shown', samba.from, 'Hetzner does not show whether plain FTP is used');
}

function backupsOf(instance: Instance, plan: Reader | undefined): Fact<readonly Backup[]> {
  if (plan === undefined) return known([], instance.origin('snapshot_plan'));
  const interval = intervalOf(plan);
  const count = plan.number('max_snapshots');
  const backup: Backup = {
    by: 'snapshot plan',
    intervalHours: mapFact(interval, ({ longest }) => longest * 24),
    retentionDays: chainFact(count, (copies) => mapFact(interval, ({ shortest }) => copies * shortest)),
    ...(count.known && { retainedCopies: count.value }),
    immutability: known('off', plan.origin('max_snapshots')),
  };
  return known([backup], instance.origin('snapshot_plan'));
}

/** Days between two snapshots, which for months differ. */
interface Interval {
  readonly shortest: number;
  readonly longest: number;
}

/** Day 0 is Sunday in Terraform, so it is a day and no absence; no day at all means daily. */
function intervalOf(plan: Reader): Fact<Interval> {
  const month = plan.present('day_of_month');
  const week = plan.present('day_of_week');
  if (!month.known) return month;
  if (!week.known) return week;
  if (month.value) return known({ shortest: 28, longest: 31 }, plan.origin('day_of_month'));
  const days = week.value ? 7 : 1;
  return known({ shortest: days, longest: days }, plan.origin('day_of_week'));
}

/** There is no recycle bin; what snapshots bring back is counted as backup. */
function deletedDays(instance: Instance): Fact<number> {
  const from = instance.origin(
    'snapshot_plan',
    'Storage Boxes have no recycle bin (Hetzner Docs, "Storage Box")',
  );
  return chainFact(instance.present('snapshot_plan'), (planned) =>
    planned ? unknown('ambiguous', from, 'only its snapshots can bring deleted files back') : known(0, from),
  );
}

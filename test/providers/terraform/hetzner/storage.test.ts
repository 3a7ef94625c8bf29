import { describe, expect, it } from 'vitest';
import { factOf } from '../../../../src/model/kinds.ts';
import { find, readPlan, readState, shown, valueOf } from './read-state.ts';

const box = {
  id: 5,
  name: 'archive',
  location: 'hel1',
  access_settings: { reachable_externally: false, samba_enabled: false, ssh_enabled: true },
  snapshot_plan: null,
};

async function backupsOf(plan: unknown) {
  const read = await readState({ 'hcloud_storage_box.b': { ...box, snapshot_plan: plan } });
  const backups = factOf(find(read, 'fileShare', 'hcloud_storage_box.b'), 'backups');
  if (!backups.known) return shown(backups);
  return backups.value.map((backup) => [
    shown(backup.intervalHours),
    shown(backup.retentionDays),
    backup.retainedCopies,
  ]);
}

describe('a Hetzner volume', () => {
  const volume = { id: '3', name: 'data', location: 'nbg1', format: null };

  it('has no backups, whatever its server has', async () => {
    const read = await readState({
      'hcloud_volume.data': { ...volume, server_id: 1 },
      'hcloud_server.db': { id: '1', name: 'db', backups: true },
    });
    expect(valueOf(read, 'volume', 'hcloud_volume.data', 'backups')).toEqual([]);
    expect(valueOf(read, 'volume', 'hcloud_volume.data', 'publiclyAccessible')).toBe(false);
    expect(valueOf(read, 'volume', 'hcloud_volume.data', 'copies')).toEqual([]);
  });

  it('never tells whether it is encrypted, and says when a plain filesystem was put on it', async () => {
    const read = await readState({
      'hcloud_volume.raw': volume,
      'hcloud_volume.plain': { ...volume, id: '4', format: 'ext4' },
    });
    expect(factOf(find(read, 'volume', 'hcloud_volume.raw'), 'encryptedAtRest')).toMatchObject({
      why: 'not-shown',
      detail: 'Hetzner does not show whether volumes are encrypted',
    });
    const plain = factOf(find(read, 'volume', 'hcloud_volume.plain'), 'encryptedAtRest');
    expect(plain).toMatchObject({ known: false, why: 'not-shown', from: { path: 'format' } });
    expect(plain.known ? '' : plain.detail).toContain('a plain ext4 filesystem');
  });

  it('lies where its server does if it does not say itself', async () => {
    const read = await readPlan({
      'hcloud_volume.data': {
        after: { name: 'data', size: 10 },
        unknown: { location: true, server_id: true },
        from: { server_id: ['hcloud_server.db.id', 'hcloud_server.db'] },
      },
      'hcloud_volume.lost': {
        after: { name: 'lost', size: 10 },
        unknown: { location: true, server_id: true },
      },
      'hcloud_server.db': { after: { name: 'db', location: 'hel1' } },
    });
    expect(shown(find(read, 'volume', 'hcloud_volume.data').region)).toBe('hel1');
    expect(shown(find(read, 'volume', 'hcloud_volume.lost').region)).toBe('unknown: computed');
  });
});

describe('a Hetzner snapshot', () => {
  it('is kept nobody says where', async () => {
    const read = await readState({
      'hcloud_snapshot.s': { id: '8', server_id: 1, description: 'before upgrade' },
    });
    const snapshot = find(read, 'snapshot', 'hcloud_snapshot.s');
    expect(snapshot.name).toBe('before upgrade');
    expect(shown(snapshot.region)).toBe('unknown: not-shown');
    expect(shown(factOf(snapshot, 'encryptedAtRest'))).toBe('unknown: not-shown');
    expect(shown(factOf(snapshot, 'publiclyAccessible'))).toBe(false);
  });

  it('of a Storage Box lies where the box does', async () => {
    const read = await readState({
      'hcloud_storage_box.b': box,
      'hcloud_storage_box_snapshot.s': { id: 6, storage_box_id: 5, name: 'monday' },
    });
    expect(shown(find(read, 'snapshot', 'hcloud_storage_box_snapshot.s').region)).toBe('hel1');
  });
});

describe('a Storage Box', () => {
  it('deletes nothing by itself', async () => {
    const read = await readState({ 'hcloud_storage_box.b': box });
    expect(valueOf(read, 'fileShare', 'hcloud_storage_box.b', 'expiryDays')).toBe(Infinity);
  });

  it('has no backups without a snapshot plan', async () => {
    expect(await backupsOf(null)).toEqual([]);
  });

  it('keeps as many days as its plan keeps snapshots', async () => {
    const at = { hour: 3, minute: 0 };
    expect(await backupsOf({ ...at, max_snapshots: 30, day_of_week: null, day_of_month: null })).toEqual([
      [24, 30, 30],
    ]);
    expect(await backupsOf({ ...at, max_snapshots: 4, day_of_week: 3, day_of_month: null })).toEqual([
      [168, 28, 4],
    ]);
    expect(await backupsOf({ ...at, max_snapshots: 2, day_of_week: null, day_of_month: 1 })).toEqual([
      [744, 56, 2],
    ]);
  });

  it('takes day 0 for Sunday, not for every day', async () => {
    const plan = { hour: 3, minute: 0, max_snapshots: 7, day_of_week: 0, day_of_month: null };
    expect(await backupsOf(plan)).toEqual([[168, 49, 7]]);
  });

  it('is reachable from outside when it or a subaccount says so', async () => {
    const outside = { reachable_externally: true, samba_enabled: false };
    const read = await readState({
      'hcloud_storage_box.closed': box,
      'hcloud_storage_box.open': { ...box, id: 6, access_settings: outside },
      'hcloud_storage_box.shared': { ...box, id: 7 },
      'hcloud_storage_box_subaccount.s': { id: 1, storage_box_id: 7, access_settings: outside },
      'hcloud_storage_box.bare': { id: 8, name: 'bare', location: 'fsn1' },
    });
    const reachable = (name: string) =>
      valueOf(read, 'fileShare', `hcloud_storage_box.${name}`, 'publiclyAccessible');
    expect(['closed', 'open', 'shared', 'bare'].map(reachable)).toEqual([false, true, true, false]);
  });

  it('takes clear text when Samba is reachable from outside, and otherwise does not tell', async () => {
    const samba = { reachable_externally: true, samba_enabled: true };
    const read = await readState({
      'hcloud_storage_box.samba': { ...box, access_settings: samba },
      'hcloud_storage_box.inside': {
        ...box,
        id: 6,
        access_settings: { ...samba, reachable_externally: false },
      },
      'hcloud_storage_box.ssh': { ...box, id: 7 },
    });
    const transport = (name: string) => valueOf(read, 'fileShare', `hcloud_storage_box.${name}`, 'transport');
    expect(['samba', 'inside', 'ssh'].map(transport)).toEqual([
      'optional',
      'unknown: not-shown',
      'unknown: not-shown',
    ]);
  });

  it('has no recycle bin', async () => {
    const plan = { hour: 3, minute: 0, max_snapshots: 7 };
    const read = await readState({
      'hcloud_storage_box.none': box,
      'hcloud_storage_box.planned': { ...box, id: 6, snapshot_plan: plan },
    });
    expect(valueOf(read, 'fileShare', 'hcloud_storage_box.none', 'softDeleteDays')).toBe(0);
    expect(valueOf(read, 'fileShare', 'hcloud_storage_box.planned', 'softDeleteDays')).toBe(
      'unknown: ambiguous',
    );
  });
});

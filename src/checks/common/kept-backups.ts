import type { Parameters } from '../../model/claim.ts';
import type { Resource } from '../../model/resource.ts';
import { backupsOf, backupSubjects } from './backups.ts';
import { narrowing } from './subjects.ts';

/** Where backups are kept as things of their own. */
export const keepers = ['snapshot', 'backupStore'] as const;

const stores = narrowing({ parameter: 'scope', usually: keepers, words: { backups: keepers } });

/** Whether a claim about how backups are kept speaks of a resource: what has no backup has none to keep. */
export function concernsKept(resource: Resource, params: Parameters): boolean {
  if (resource.kind === 'snapshot' || resource.kind === 'backupStore')
    return stores.concerns(resource, params);
  const backups = backupsOf(resource);
  return backupSubjects.concerns(resource, params) && !(backups.known && backups.value.length === 0);
}

/** Words of the scope that mean nothing that is backed up. */
export function unseenKept(params: Parameters): readonly string[] {
  const unseen = new Set(stores.unseen(params));
  return backupSubjects.unseen(params).filter((word) => unseen.has(word));
}

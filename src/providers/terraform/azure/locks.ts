import { known, unknown, type Fact } from '../../../model/fact.ts';
import type { Kind } from '../../../model/resource.ts';
import type { Instance, TypeMapping } from '../mapping.ts';
import { withFact } from './aspect.ts';

const lock = 'azurerm_management_lock';
const group = 'azurerm_resource_group';

/** What a lock keeps from being deleted as a whole; what is stored in it can still be deleted. */
const guarded: ReadonlySet<Kind> = new Set([
  'database',
  'volume',
  'server',
  'bucket',
  'fileShare',
  'cache',
  'search',
  'endpoint',
  'secretStore',
  'backupStore',
  'logStore',
]);

/** Attributes by which locks and the groups they cover are found; kept as settings of the subscription. */
export const lockAttributes: Readonly<Record<string, readonly string[]>> = {
  [lock]: ['lock_level', 'scope'],
  [group]: [],
};

/** Where the locks of a source are, with the address of each. */
interface Locks {
  /** ARM ids in lower case: what is locked, or a group or subscription around it. */
  readonly scopes: ReadonlyMap<string, string>;
  /** Names of groups in lower case that are locked as soon as the plan is applied. */
  readonly groups: ReadonlyMap<string, string>;
  /** Locks of which nothing here says what they cover. */
  readonly open: boolean;
}

const found = new WeakMap<readonly Instance[], Locks>();

/** A resource is locked if a lock stands on it, on its group or on its subscription (Microsoft Learn, Lock your resources). */
export function withLocks(mappings: readonly TypeMapping[]): readonly TypeMapping[] {
  return mappings.map((mapping) =>
    guarded.has(mapping.kind) && mapping.type.startsWith('azurerm_')
      ? withFact(mapping, 'deletionProtection', isLocked)
      : mapping,
  );
}

function isLocked(instance: Instance): Fact<boolean> {
  const all = instance.all(lock);
  if (all.length === 0) return noLock;
  const locks = found.get(all) ?? locksOf(all);
  found.set(all, locks);
  const id = instance.string('id');
  const holder = id.known ? around(id.value.toLowerCase(), locks.scopes) : byGroup(instance, locks);
  if (holder !== undefined) return known(true, { path: 'scope', address: holder });
  if (id.known || (!locks.open && locks.groups.size === 0)) return noLock;
  return unknown('computed', { path: 'scope' }, 'which of the locks covers it is known only after apply');
}

const noLock = known(false, { path: 'scope', note: 'no lock in this source covers it', absence: true });

/** The lock on an id, or on one of the ids around it. */
function around(id: string, scopes: ReadonlyMap<string, string>): string | undefined {
  for (let end = id.length; end > 0; end = id.lastIndexOf('/', end - 1)) {
    const holder = scopes.get(id.slice(0, end));
    if (holder !== undefined) return holder;
  }
  return undefined;
}

function byGroup(instance: Instance, { groups }: Locks): string | undefined {
  const name = instance.string('resource_group_name');
  return name.known ? groups.get(name.value.toLowerCase()) : undefined;
}

function locksOf(all: readonly Instance[]): Locks {
  const scopes = new Map<string, string>();
  const groups = new Map<string, string>();
  let open = false;
  for (const each of all) {
    const level = each.string('lock_level');
    if (level.known && level.value.toLowerCase() === 'notspecified') continue;
    const scope = each.string('scope');
    if (scope.known) scopes.set(scope.value.toLowerCase().replace(/\/$/u, ''), each.address);
    else if (!addGroup(each, groups)) open = true;
  }
  return { scopes, groups, open };
}

function addGroup(each: Instance, groups: Map<string, string>): boolean {
  const target = each.target('scope', [group]);
  const name = target.known ? target.value?.string('name') : undefined;
  if (name?.known !== true) return false;
  groups.set(name.value.toLowerCase(), each.address);
  return true;
}

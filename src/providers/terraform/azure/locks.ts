import { known, unknown, type Fact } from '../../../model/fact.ts';
import type { Kind } from '../../../model/resource.ts';
import type { Instance, TypeMapping } from '../mapping.ts';
import { withFact } from './aspect.ts';
import { property } from './azapi-body.ts';

const lock = 'azurerm_management_lock';
const group = 'azurerm_resource_group';
const arm = 'azapi_resource';

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
  /** Addresses of resources that are. */
  readonly resources: ReadonlyMap<string, string>;
  /** Locks of which nothing here says what they cover. */
  readonly open: boolean;
}

/** A resource is locked if a lock stands on it, on its group or on its subscription (Microsoft Learn, Lock your resources). */
export function withLocks(mappings: readonly TypeMapping[]): readonly TypeMapping[] {
  const locked = mappings.filter(canBeLocked);
  const isLocked = lockReader([group, ...new Set(locked.map(({ type }) => type))]);
  return mappings.map((mapping) =>
    canBeLocked(mapping) ? withFact(mapping, 'deletionProtection', isLocked) : mapping,
  );
}

function canBeLocked({ kind, type }: TypeMapping): boolean {
  return guarded.has(kind) && /^az(?:urerm|api)_/u.test(type);
}

const noLock = known(false, { path: 'scope', note: 'no lock in this source covers it', absence: true });

function lockReader(types: readonly string[]): (instance: Instance) => Fact<boolean> {
  const found = new WeakMap<readonly Instance[], Locks>();
  return (instance) => {
    const all = instance.all(lock);
    const others = instance.all(arm);
    if (all.length + others.length === 0) return noLock;
    // Lists of nothing are shared by all sources.
    const list = all.length > 0 ? all : others;
    const locks = found.get(list) ?? locksOf([...all, ...others.filter(isLock)], types);
    found.set(list, locks);
    const id = instance.string('id');
    const holder = id.known ? around(id.value.toLowerCase(), locks.scopes) : ofPlan(instance, locks);
    if (holder !== undefined) return known(true, { path: 'scope', address: holder });
    if (id.known || !mayBeLocked(instance, locks)) return noLock;
    return unknown('computed', { path: 'scope' }, 'which of the locks covers it is known only after apply');
  };
}

/** The lock on an id, or on one of the ids around it. */
function around(id: string, scopes: ReadonlyMap<string, string>): string | undefined {
  for (let end = id.length; end > 0; end = id.lastIndexOf('/', end - 1)) {
    const holder = scopes.get(id.slice(0, end));
    if (holder !== undefined) return holder;
  }
  return undefined;
}

function ofPlan(instance: Instance, { groups, resources }: Locks): string | undefined {
  const name = instance.string('resource_group_name');
  return resources.get(instance.address) ?? (name.known ? groups.get(name.value.toLowerCase()) : undefined);
}

/** What does not name its group is part of something else, which may be what is locked. */
function mayBeLocked(instance: Instance, { groups, resources, open }: Locks): boolean {
  const isPart = !instance.string('resource_group_name').known;
  return open || (isPart && groups.size + resources.size > 0);
}

/** Locks may be written as ARM has them, on what is their parent. */
function isLock(other: Instance): boolean {
  const type = other.string('type');
  return type.known && /^microsoft\.authorization\/locks(?:@|$)/iu.test(type.value);
}

function locksOf(all: readonly Instance[], types: readonly string[]): Locks {
  const scopes = new Map<string, string>();
  const groups = new Map<string, string>();
  const resources = new Map<string, string>();
  let open = false;
  for (const each of all) {
    const level =
      each.type === lock ? each.string('lock_level') : property(each, 'string', 'properties.level');
    if (level.known && level.value.toLowerCase() === 'notspecified') continue;
    const path = each.type === lock ? 'scope' : 'parent_id';
    const scope = each.string(path);
    const target = scope.known ? undefined : each.target(path, types);
    const name =
      target?.known === true && target.value?.type === group ? target.value.string('name') : undefined;
    if (scope.known) scopes.set(scope.value.toLowerCase().replace(/\/$/u, ''), each.address);
    else if (name?.known === true) groups.set(name.value.toLowerCase(), each.address);
    else if (target?.known === true && target.value !== undefined)
      resources.set(target.value.address, each.address);
    else open = true;
  }
  return { scopes, groups, resources, open };
}

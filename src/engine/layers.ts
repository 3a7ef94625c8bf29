import type { Resource, Source } from '../model/resource.ts';

/**
 * Resources of a state that a plan made from this state shows anew: they are judged as planned.
 *
 * A plan does not name its state. It counts as made from a state if both hold a resource with the same
 * type, address and id; the same address alone may be another project's. Within such a pair a resource
 * is replaced if type and address are equal and the plan knows no other id for it. Accounts are shared by
 * projects and tell nothing.
 */
export function replacedByPlans(resources: readonly Resource[]): ReadonlySet<Resource> {
  if (!resources.some(({ source }) => source?.layer === 'state')) return new Set();
  const planned = new Map<string, Resource[]>();
  for (const resource of resources) {
    if (resource.source?.layer !== 'plan' || resource.kind === 'account') continue;
    const same = planned.get(addressKey(resource));
    if (same === undefined) planned.set(addressKey(resource), [resource]);
    else same.push(resource);
  }
  if (planned.size === 0) return new Set();
  const pairs = resources.flatMap((resource) =>
    resource.source?.layer === 'state'
      ? (planned.get(addressKey(resource)) ?? []).map((plan) => [resource, plan] as const)
      : [],
  );
  return replaced(pairs);
}

function replaced(pairs: readonly (readonly [state: Resource, plan: Resource])[]): ReadonlySet<Resource> {
  const madeFrom = new Map<Source | undefined, Set<Source | undefined>>();
  for (const [state, plan] of pairs) {
    if (!sameThing(state, plan)) continue;
    const states = madeFrom.get(plan.source) ?? new Set();
    madeFrom.set(plan.source, states.add(state.source));
  }
  const result = new Set<Resource>();
  for (const [state, plan] of pairs) {
    const belongs = madeFrom.get(plan.source)?.has(state.source) ?? false;
    if (belongs && (sameThing(state, plan) || plan.id === plan.address)) result.add(state);
  }
  return result;
}

function sameThing(state: Resource, plan: Resource): boolean {
  return state.id === plan.id && state.id !== state.address;
}

function addressKey(resource: Resource): string {
  return `${resource.provider}\0${resource.kind}\0${resource.type}\0${resource.address}`;
}

/**
 * Numbers resources so that the same thing seen in several sources has one number, by its id.
 *
 * Undefined if there is nothing to merge: every resource then is a thing of its own.
 */
export function thingNumbers(resources: readonly Resource[]): Int32Array | undefined {
  const first = resources[0]?.source;
  if (resources.every((resource) => resource.source === first)) return undefined;
  const numbers = new Map<string, number>();
  return Int32Array.from(resources, (resource) => {
    const key = `${resource.provider}\0${resource.kind}\0${resource.id}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

/**
 * The resources, those of code with the id of what was made of them: code leads to it by the address, where exactly
 * one thing in the states and plans has it. The others keep their address as id.
 */
export function withAppliedIds(resources: readonly Resource[]): readonly Resource[] {
  if (!resources.some(({ source }) => source?.layer === 'code')) return resources;
  const applied = new Map<string, Set<string>>();
  for (const resource of resources) {
    if (resource.source?.layer !== 'state' && resource.source?.layer !== 'plan') continue;
    const ids = applied.get(addressKey(resource)) ?? new Set();
    applied.set(addressKey(resource), ids.add(resource.id));
  }
  return resources.map((resource) => {
    if (resource.source?.layer !== 'code') return resource;
    const [id, ...others] = applied.get(addressKey(resource)) ?? [];
    return id === undefined || others.length > 0 ? resource : { ...resource, id };
  });
}

import type { Resource } from '../../model/resource.ts';
import { fact } from './facts.ts';

/** Labels that name an environment, in lower case. */
const keys: ReadonlySet<string> = new Set(['environment', 'env', 'stage', 'umgebung']);

/** Spellings of the same environment. */
const names: Readonly<Record<string, string>> = {
  prod: 'production',
  prd: 'production',
  live: 'production',
  produktion: 'production',
  produktiv: 'production',
  dev: 'development',
  develop: 'development',
  entwicklung: 'development',
  stage: 'staging',
  stg: 'staging',
  testing: 'test',
};

/** The environment that a label names: `production`; undefined if none does. */
export function environmentOf({ labels }: Resource): string | undefined {
  if (!labels.known) return undefined;
  for (const key of Object.keys(labels.value)) {
    if (!keys.has(key.toLowerCase())) continue;
    const name = (labels.value[key] ?? '').trim().toLowerCase();
    if (name !== '') return Object.hasOwn(names, name) ? names[name] : name;
  }
  return undefined;
}

/** What stands beside a resource; `''` is something of which the environment is not known. */
export interface Surroundings {
  /** Every environment that is named anywhere. */
  readonly all: ReadonlySet<string>;
  readonly ofAccount: (resource: Resource) => ReadonlySet<string>;
  readonly ofNetwork: (resource: Resource, network: string) => ReadonlySet<string>;
}

export function surroundings(resources: readonly Resource[]): Surroundings {
  const all = new Set<string>();
  const accounts = new Map<string, Set<string>>();
  const networks = new Map<string, Set<string>>();
  for (const resource of resources) {
    const environment = environmentOf(resource) ?? '';
    if (environment !== '') all.add(environment);
    add(accounts, accountKey(resource), environment);
    if (resource.kind === 'bucket' || resource.kind === 'network') continue;
    const inside = fact(resource, 'networks');
    if (!inside.known) continue;
    for (const network of inside.value) add(networks, `${resource.provider}\0${network}`, environment);
  }
  return {
    all,
    ofAccount: (resource) => accounts.get(accountKey(resource)) ?? nothing,
    ofNetwork: ({ provider }, network) => networks.get(`${provider}\0${network}`) ?? nothing,
  };
}

const nothing: ReadonlySet<string> = new Set();

function accountKey({ provider, account }: Resource): string {
  return `${provider}\0${account ?? ''}`;
}

function add(sets: Map<string, Set<string>>, key: string, environment: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([environment]));
  else set.add(environment);
}

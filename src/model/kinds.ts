import { unknown, type Fact } from './fact.ts';
import { isPaper } from './papers.ts';
import type { Facts, Kind, Kinds, Resource } from './resource.ts';

/** Every kind with its name for people, singular and plural. */
export const kindNames: Record<Kind, readonly [one: string, many: string]> = {
  volume: ['volume', 'volumes'],
  snapshot: ['snapshot', 'snapshots'],
  bucket: ['bucket', 'buckets'],
  database: ['database', 'databases'],
  fileShare: ['file share', 'file shares'],
  cache: ['cache', 'caches'],
  search: ['search domain', 'search domains'],
  queue: ['queue', 'queues'],
  stream: ['stream', 'streams'],
  secretStore: ['secret store', 'secret stores'],
  backupStore: ['backup vault', 'backup vaults'],
  endpoint: ['endpoint', 'endpoints'],
  server: ['server', 'servers'],
  firewall: ['firewall', 'firewalls'],
  logStore: ['log store', 'log stores'],
  auditTrail: ['audit trail', 'audit trails'],
  account: ['account', 'accounts'],
  user: ['user', 'users'],
  accessKey: ['access key', 'access keys'],
  permission: ['permission', 'permissions'],
  passwordPolicy: ['password policy', 'password policies'],
  signInPolicy: ['sign-in policy', 'sign-in policies'],
  key: ['key', 'keys'],
  certificate: ['certificate', 'certificates'],
  alarm: ['alarm', 'alarms'],
  threatDetection: ['threat detection', 'threat detections'],
  vulnerabilityScanner: ['vulnerability scanner', 'vulnerability scanners'],
  network: ['network', 'networks'],
  workload: ['workload', 'workloads'],
  dnsZone: ['DNS zone', 'DNS zones'],
  certification: ['certificate of a standard', 'certificates of standards'],
  report: ['report', 'reports'],
  policyText: ['text', 'texts'],
};

/** Every kind of thing that a cloud has; papers are none. */
export const kinds = (Object.keys(kindNames) as readonly Kind[]).filter((kind) => !isPaper(kind));

/** A fact of a resource; what the adapter did not supply is unknown, never absent. */
export function factOf<K extends Kind, F extends keyof Kinds[K] & string>(
  resource: Resource<K>,
  field: F,
): Fact<Kinds[K][F]> {
  const facts: Facts<K> = resource.facts;
  return facts[field] ?? unknown('not-shown', { path: field });
}

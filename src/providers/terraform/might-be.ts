import type { Kind } from '../../model/resource.ts';

/** Words in type names that tell what a type of an unknown provider might be. */
const words: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [/backup|vault_lock/u, ['backupStore', 'snapshot']],
  [/snapshot|image/u, ['snapshot']],
  [
    /sql|database|(?:^|_)db(?:_|$)|postgres|mysql|maria|mongo|cassandra|dynamo|cosmos|spanner|bigtable|bigquery|firestore|datastore|clickhouse|warehouse|redshift|snowflake|influx|neo4j/u,
    ['database'],
  ],
  [/redis|memcache|valkey|cache/u, ['cache', 'database']],
  [/elastic|opensearch|search|index/u, ['search', 'database']],
  [/bucket|object_storage|objectstorage|storage|blob|(?:^|_)r2(?:_|$)/u, ['bucket', 'fileShare']],
  [/filestore|file_system|filesystem|nfs|file_share|(?:^|_)share(?:_|$)/u, ['fileShare']],
  [/disk|volume|persistent/u, ['volume']],
  [/firewall|security_group|network_policy|access_rule|(?:^|_)acl(?:_|$)/u, ['firewall']],
  [
    /instance|server|machine|droplet|(?:^|_)vm(?:_|$)|node|compute|cluster|deployment|pod|container|workload/u,
    ['server', 'volume', 'database'],
  ],
  [/queue|pubsub|topic|subscription|rabbit|amqp/u, ['queue', 'stream']],
  [/kafka|stream|kinesis|eventhub/u, ['stream', 'queue']],
  [/audit/u, ['auditTrail', 'logStore']],
  [/log|monitor/u, ['logStore', 'auditTrail']],
  [/secret|vault|kms|key_ring|crypto/u, ['secretStore']],
  [
    /load_balancer|loadbalancer|forwarding_rule|listener|gateway|ingress|proxy|domain|zone_settings|ssl|tls|cdn|route|service|function|app|api|website/u,
    ['endpoint'],
  ],
  [/account|project|organization|subscription|tenant/u, ['account']],
];

/** Kinds that a type of a provider without mappings might be, by the words in its name; undefined: any kind. */
export function guessKinds(type: string): readonly Kind[] | undefined {
  const found = words.filter(([pattern]) => pattern.test(type)).flatMap(([, kinds]) => kinds);
  return found.length === 0 ? undefined : [...new Set(found)];
}

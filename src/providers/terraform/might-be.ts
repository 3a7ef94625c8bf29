import type { Kind } from '../../model/resource.ts';

type Words = readonly (readonly [RegExp, readonly Kind[]])[];

/** Words in type names that tell what a type of an unknown provider might be. */
const telling: Words = [
  [/backup/u, ['backupStore', 'snapshot']],
  [/snapshot|image/u, ['snapshot']],
  [
    /sql|database|postgres|mysql|maria|mongo|cassandra|dynamo|cosmos|spanner|firestore|datastore/u,
    ['database'],
  ],
  [
    /bigtable|bigquery|clickhouse|warehouse|redshift|snowflake|influx|neo4j|(?:^|_)(?:db|rds)(?:_|$)/u,
    ['database'],
  ],
  [/redis|memcache|valkey|cache/u, ['cache', 'database']],
  [/elastic|opensearch|search/u, ['search', 'database']],
  [/bucket|object_?storage|storage|blob|(?:^|_)(?:r2|s3)(?:_|$)/u, ['bucket', 'fileShare']],
  [/filestore|file_?system|(?:^|_)(?:nfs|share|efs)(?:_|$)|file_share/u, ['fileShare']],
  [/disk|volume|persistent/u, ['volume']],
  [/firewall|security_group|network_policy|access_rule|(?:^|_)acl(?:_|$)/u, ['firewall']],
  [/queue|pubsub|topic|subscription|rabbit|amqp/u, ['queue', 'stream']],
  [/kafka|stream|kinesis|event_?hub/u, ['stream', 'queue']],
  [/audit/u, ['auditTrail', 'logStore']],
  [/logging|(?:^|_)logs?(?:_|$)/u, ['logStore', 'auditTrail']],
  [/secret|vault|(?:^|_)kms(?:_|$)|key_ring/u, ['secretStore']],
  [
    /load_?balancer|forwarding_rule|listener|gateway|ingress|proxy|(?:^|_)(?:ssl|tls|cdn)(?:_|$)/u,
    ['endpoint'],
  ],
];

/** Words so general that they count only where no other says more: a `sql_database_instance` is no server. */
const general: Words = [
  [
    /instance|server|machine|droplet|(?:^|_)vm(?:_|$)|node|compute|pod|container|workload/u,
    ['server', 'volume'],
  ],
  [/cluster|deployment/u, ['server', 'volume', 'database', 'endpoint']],
  [/domain|zone_settings|route|service|function|(?:^|_)(?:app|api)(?:_|$)|website/u, ['endpoint']],
  [/account|project|organi[sz]ation|tenant/u, ['account']],
];

/** Kinds that a type of a provider without mappings might be, by the words in its name; undefined: any kind. */
export function guessKinds(type: string): readonly Kind[] | undefined {
  return kindsBy(telling, type) ?? kindsBy(general, type);
}

function kindsBy(words: Words, type: string): readonly Kind[] | undefined {
  const found = words.filter(([pattern]) => pattern.test(type)).flatMap(([, kinds]) => kinds);
  return found.length === 0 ? undefined : [...new Set(found)];
}

import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { Redundancy } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';

const off = { value: false, note: 'provider default (AWS provider docs, aws_elasticache_replication_group)' };

/** Failover needs a replica, and Multi-AZ one in another zone (ElastiCache user guide, high availability). */
export function groupRedundancy(group: Instance): Fact<Redundancy> {
  return chainFact(group.boolean('automatic_failover_enabled', off), (fails, from): Fact<Redundancy> => {
    if (!fails) return known('none', from);
    return chainFact(group.boolean('multi_az_enabled', off), (zones, origin) =>
      known(zones ? 'zones' : 'nodes', origin),
    );
  });
}

/** Minor versions come by themselves unless switched off (AWS provider docs). */
export function minorUpgrades(cache: Instance): Fact<boolean> {
  return cache.boolean('auto_minor_version_upgrade', {
    value: true,
    note: 'provider default (AWS provider docs, auto_minor_version_upgrade)',
  });
}

/** Replicas stand in for each other; the zones that they stand in are not shown. */
export function memoryDbRedundancy(cluster: Instance): Fact<Redundancy> {
  const one = { value: 1, note: 'provider default (AWS provider docs, aws_memorydb_cluster)' };
  return chainFact(cluster.number('num_replicas_per_shard', one), (replicas, from) =>
    replicas === 0
      ? known('none', from)
      : unknown('not-shown', from, 'the zones of its replicas are not shown'),
  );
}

import { known, mapFact, type Fact } from '../../../model/fact.ts';
import type { Copy } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { isPlanned, originIn, readFrom } from './facts.ts';
import { regionOf, regionOfArn } from './region.ts';

/** Replicas in other regions stand as ARNs; a planned database has none but those that are resources of their own. */
export function replicasOf(instance: Instance): Fact<readonly Copy[]> {
  const listed = instance.strings('replicas');
  if (!listed.known && !isPlanned(instance)) return listed;
  const names = listed.known ? listed.value : [];
  const regions = names.flatMap((name) => regionOfArn(name) ?? []);
  const replicas = regions.map((region): Copy => ({ kind: 'replica', region: known(region, listed.from) }));
  const backups = instance.children('aws_db_instance_automated_backups_replication');
  return mapFact(backups, (list) => [
    ...replicas,
    ...list.map((item): Copy => ({ kind: 'backup', region: replicationRegion(item) })),
  ]);
}

/** Its id is the ARN of the backups in the region that they are copied to. */
export function replicationRegion(replication: Instance): Fact<string> {
  const id = replication.string('id');
  const region = id.known ? regionOfArn(id.value) : undefined;
  const from = originIn(replication, replication.origin('id'));
  return region === undefined ? readFrom(replication, regionOf(replication)) : known(region, from);
}

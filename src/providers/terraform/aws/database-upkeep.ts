import { chainFact, known, mapFact, type Fact } from '../../../model/fact.ts';
import type { Redundancy } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { allOf, concatFacts, notShown, readFrom } from './facts.ts';
import { keptForEver } from './inherent.ts';
import { placedBy } from './subnets.ts';
import { engineEnds } from './versions.ts';

const upgradeDefault = {
  value: true,
  note: 'provider default (AWS provider docs, auto_minor_version_upgrade)',
};
const protectionDefault = { value: false, note: 'provider default (AWS provider docs, deletion_protection)' };

function deletionProtection(instance: Instance): Fact<boolean> {
  return instance.boolean('deletion_protection', protectionDefault);
}

function automaticUpdates(instance: Instance): Fact<boolean> {
  return instance.boolean('auto_minor_version_upgrade', upgradeDefault);
}

/** A standby in another zone, or nothing. */
function standby(instance: Instance): Fact<Redundancy> {
  const note = 'provider default (AWS provider docs, aws_db_instance)';
  return mapFact(instance.boolean('multi_az', { value: false, note }), (on) => (on ? 'zones' : 'none'));
}

export const instanceUpkeepAttributes: readonly string[] = [
  'multi_az',
  'deletion_protection',
  'auto_minor_version_upgrade',
  'db_subnet_group_name',
];

/** What keeps a database instance going, up to date and from being deleted. */
export const instanceUpkeep = {
  redundancy: standby,
  deletionProtection,
  automaticUpdates,
  supportEndsOn: engineEnds,
  ...placedBy('db_subnet_group_name', ['aws_db_subnet_group']),
  expiryDays: keptForEver,
};

const subnetGroups: Readonly<Record<string, readonly [path: string, type: string]>> = {
  aws_rds_cluster_instance: ['db_subnet_group_name', 'aws_db_subnet_group'],
  aws_docdb_cluster_instance: ['db_subnet_group_name', 'aws_docdb_subnet_group'],
  aws_neptune_cluster_instance: ['neptune_subnet_group_name', 'aws_neptune_subnet_group'],
};

export const clusterUpkeepAttributes: readonly string[] = ['deletion_protection', 'db_subnet_group_name'];

/** The same of a cluster, whose instances are resources of their own. */
export function clusterUpkeep(
  member: string,
  redundancy: (cluster: Instance) => Fact<Redundancy> = (cluster) => ofMembers(cluster, member),
) {
  const [path, group] = subnetGroups[member] ?? ['db_subnet_group_name', 'aws_db_subnet_group'];
  return {
    redundancy,
    deletionProtection,
    automaticUpdates: (cluster: Instance): Fact<boolean> => membersUpdate(cluster, member),
    ...placedBy(path, [group]),
    expiryDays: keptForEver,
  };
}

/** A cluster of PostgreSQL or MySQL itself always has three zones (Amazon RDS user guide, Multi-AZ DB clusters). */
export function clusterRedundancy(cluster: Instance): Fact<Redundancy> {
  const note = 'Multi-AZ DB clusters have three zones (Amazon RDS user guide)';
  return chainFact(cluster.present('db_cluster_instance_class'), (own, from) =>
    own ? known('zones', { ...from, note }) : ofMembers(cluster, 'aws_rds_cluster_instance'),
  );
}

function membersOf(cluster: Instance, type: string): Fact<readonly Instance[]> {
  return chainFact(cluster.children(type), (members) =>
    members.length === 0
      ? notShown(cluster, type, 'its instances are not in this source')
      : known(members, cluster.origin(type)),
  );
}

/** One instance alone is none; several in one zone stand in for each other. */
function ofMembers(cluster: Instance, type: string): Fact<Redundancy> {
  return chainFact(membersOf(cluster, type), (members, from): Fact<Redundancy> => {
    if (members.length === 1) return known('none', from);
    const zones = concatFacts(
      members.map((member) =>
        mapFact(readFrom(member, member.string('availability_zone')), (zone) => [zone]),
      ),
      from,
    );
    return mapFact(zones, (names) => (new Set(names).size > 1 ? 'zones' : 'nodes'));
  });
}

function membersUpdate(cluster: Instance, type: string): Fact<boolean> {
  return chainFact(membersOf(cluster, type), (members, from) =>
    allOf(
      members.map((member) => readFrom(member, automaticUpdates(member))),
      from,
    ),
  );
}

import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Copy } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { notShown } from './facts.ts';
import { regionOfArn } from './region.ts';

/** Members of the global cluster that it belongs to; each also stands for itself where it is in the source. */
export function globalCopies(types: readonly string[]): (instance: Instance) => Fact<readonly Copy[]> {
  return (instance) =>
    chainFact(instance.present('global_cluster_identifier'), (isMember, from) => {
      if (!isMember) return known([], from);
      const found = instance.target('global_cluster_identifier', types);
      if (!found.known) return found;
      if (found.value === undefined)
        return unknown('not-shown', from, 'the global cluster it belongs to is not in this source');
      return membersOf(found.value);
    });
}

function membersOf(global: Instance): Fact<readonly Copy[]> {
  return mapFact(global.blocks('global_cluster_members'), (members) =>
    members.map((member): Copy => {
      const arn = member.string('db_cluster_arn');
      const region = arn.known ? regionOfArn(arn.value) : undefined;
      return {
        kind: 'replica',
        region: region === undefined ? notShown(member, 'db_cluster_arn') : known(region, arn.from),
      };
    }),
  );
}

import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Instance } from '../mapping.ts';
import { allKnown } from './facts.ts';

/** Actions that a role allows, without those that it takes back. */
function actionsOf(role: Instance): Fact<readonly (readonly [string, boolean])[]> {
  return chainFact(role.blocks('permissions'), (blocks, from) =>
    mapFact(
      allKnown(
        blocks.map((block) =>
          chainFact(block.strings('actions'), (actions) =>
            mapFact(block.strings('not_actions'), (taken) =>
              actions.map((action) => [action.toLowerCase(), taken.length > 0] as const),
            ),
          ),
        ),
        from,
      ),
      (lists) => lists.flat(),
    ),
  );
}

/** All actions; what is taken back decides whether it is still everything. */
export function definesEverything(role: Instance): Fact<boolean> {
  return chainFact(actionsOf(role), (actions, from): Fact<boolean> => {
    const all = actions.filter(([action]) => action === '*');
    if (all.length === 0)
      return known(
        actions.some(([action]) =>
          /^microsoft\.authorization\/(?:\*|roleassignments\/(?:\*|write))$/u.test(action),
        ),
        from,
      );
    return all.every(([, taken]) => taken)
      ? unknown('ambiguous', from, 'it allows all actions but some, and which is not weighed')
      : known(true, from);
  });
}

export function definesWildcard(role: Instance): Fact<boolean> {
  return mapFact(actionsOf(role), (actions) =>
    actions.some(([action]) => action === '*' || /^[a-z0-9.]+\/\*$/u.test(action)),
  );
}

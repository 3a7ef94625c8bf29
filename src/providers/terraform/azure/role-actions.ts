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

/** Who may do this may give themselves every right. */
const givingRights = 'microsoft.authorization/roleassignments/write';

/** All actions, or at least to give rights; what is taken back decides whether that is still in it. */
export function definesEverything(role: Instance): Fact<boolean> {
  return chainFact(actionsOf(role), (actions, from): Fact<boolean> => {
    const giving = actions.filter(([action]) => standsFor(action, givingRights));
    if (giving.length === 0) return known(false, from);
    return giving.every(([, taken]) => taken)
      ? unknown('ambiguous', from, 'it takes back some of the actions that it allows, which are not weighed')
      : known(true, from);
  });
}

/** A star stands for everything that matches around it (Microsoft Learn, Understand Azure role definitions). */
function standsFor(pattern: string, action: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  const end = rest.pop();
  if (end === undefined) return pattern === action;
  if (!action.startsWith(start)) return false;
  let at = start.length;
  for (const part of rest) {
    const found = action.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return action.length - end.length >= at && action.endsWith(end);
}

export function definesWildcard(role: Instance): Fact<boolean> {
  return mapFact(actionsOf(role), (actions) =>
    actions.some(([action]) => action === '*' || /^[a-z0-9.]+\/\*$/u.test(action)),
  );
}

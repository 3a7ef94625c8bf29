import { known, type Fact, type Origin } from '../../../model/fact.ts';

/** True if any is; else not known if any is not known; else false. */
export function either(facts: readonly Fact<boolean>[], from: Origin): Fact<boolean> {
  const yes = facts.find((fact) => fact.known && fact.value);
  const open = facts.find((fact) => !fact.known);
  return yes ?? open ?? facts[0] ?? known(false, from);
}

import { chainFact, known, type Fact } from '../../../model/fact.ts';
import type { Copy } from '../../../model/resource.ts';
import type { Instance, Reader } from '../mapping.ts';
import { copiesOfRule } from './backup-plans.ts';
import { concatFacts, readFrom } from './facts.ts';
import { regionOf } from './region.ts';

/** Where recovery points of a vault lie too: where plans copy them to, or where it gets them from. */
export function copiesOfVault(vault: Instance): Fact<readonly Copy[]> {
  const from = vault.origin('name');
  return concatFacts(
    vault.all('aws_backup_plan').map((plan) =>
      chainFact(readFrom(plan, plan.blocks('rule')), (rules) =>
        concatFacts(
          rules.map((rule) => ofRule(vault, plan, rule)),
          from,
        ),
      ),
    ),
    from,
  );
}

function ofRule(vault: Instance, plan: Instance, rule: Reader): Fact<readonly Copy[]> {
  const name = vault.string('name');
  const arn = vault.string('arn');
  const target = rule.string('target_vault_name');
  if (name.known && target.known && name.value === target.value)
    return known(copiesOfRule(rule), target.from);
  return chainFact(rule.blocks('copy_action'), (actions, from) => {
    const reached = actions.some((action) => {
      const destination = action.string('destination_vault_arn');
      return arn.known && destination.known && destination.value === arn.value;
    });
    return known(reached ? [{ kind: 'backup', region: regionOf(plan) }] : [], from);
  });
}

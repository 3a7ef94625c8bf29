import { chainFact, known, type Fact } from '../../../model/fact.ts';
import type { Instance } from '../mapping.ts';
import { gapFact } from './backup-plans.ts';
import { originIn, readFrom } from './facts.ts';

/** Days between two rotations of a secret; Infinity if nothing in this source rotates it. */
export function rotationOf(secret: Instance): Fact<number> {
  return chainFact(secret.children('aws_secretsmanager_secret_rotation'), ([rotation]) =>
    rotation === undefined
      ? known(Number.POSITIVE_INFINITY, {
          ...secret.origin('rotation_rules', 'nothing in this source rotates it'),
          absence: true,
        })
      : readFrom(rotation, intervalOf(rotation)),
  );
}

/** A number of days, else a schedule expression. */
function intervalOf(rotation: Instance): Fact<number> {
  const days = rotation.number('rotation_rules.automatically_after_days', { value: 0, note: '' });
  if (!days.known || days.value > 0) return days;
  return chainFact(rotation.string('rotation_rules.schedule_expression'), (expression, from) =>
    chainFact(gapFact(expression, originIn(rotation, from)), (hours, origin) => known(hours / 24, origin)),
  );
}

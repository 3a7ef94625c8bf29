import { chainFact, known, type Fact } from '../../../model/fact.ts';
import type { Instance } from '../mapping.ts';
import { gapFact } from './backup-plans.ts';
import { originIn, readFrom, unlessPlanned } from './facts.ts';

/** Days between two rotations of a secret; Infinity if nothing in this source rotates it. */
export function rotationOf(secret: Instance): Fact<number> {
  return chainFact(secret.children('aws_secretsmanager_secret_rotation'), ([rotation]) =>
    rotation === undefined ? inlineRotation(secret) : readFrom(rotation, intervalOf(rotation)),
  );
}

/** Rules in the secret itself, as the provider had them up to major 4. */
function inlineRotation(secret: Instance): Fact<number> {
  const rules = unlessPlanned(secret, secret.present('rotation_rules'), false);
  return chainFact(rules, (there, from) =>
    there
      ? intervalOf(secret)
      : known(Number.POSITIVE_INFINITY, {
          ...from,
          note: 'nothing in this source rotates it',
          absence: true,
        }),
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

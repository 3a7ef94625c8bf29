import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { BetterFacts } from '../../live/resources.ts';
import type { Instance } from '../../terraform/mapping.ts';
import type { Service } from '../service.ts';

/** What IAM counts in an account. */
export const summary = 'IAM account summary';

const never = { value: 'never', note: 'there is no record of a use (IAM API reference)' };

/** The later use of the password and of every key. */
function lastUsed(user: Instance): Fact<string> {
  return chainFact(user.children('aws_iam_access_key'), (keys) => {
    const uses = [
      user.string('password_last_used', never),
      ...keys.map((key) => key.string('last_used', never)),
    ];
    return uses.find((use) => !use.known) ?? uses.reduce(later);
  });
}

/** Moments of the same form are in the order of their letters. */
function later(one: Fact<string>, other: Fact<string>): Fact<string> {
  if (!one.known || one.value === never.value) return other;
  return other.known && other.value !== never.value && other.value > one.value ? other : one;
}

export const userFacts: BetterFacts = {
  mfa: (user) => user.present('mfa_devices'),
  lastUsed,
};

export const accessKeyFacts: BetterFacts = { lastUsed: (key) => key.string('last_used', never) };

function counted(all: (type: string) => readonly Instance[], path: string): Fact<number> {
  const [counts] = all(summary);
  return counts === undefined ? unknown('not-looked-at', { path: 'SummaryMap' }) : counts.number(path);
}

/** A member of an organisation may have no root user that could sign in (IAM user guide, centralised root access). */
export const rootFacts: NonNullable<Service['accountFacts']> = {
  rootMfa: (all) =>
    chainFact(counted(all, 'mfa'), (factors, from) => {
      const password = counted(all, 'password');
      return factors === 0 && password.known && password.value === 0
        ? unknown('not-shown', from, 'its root user has no password')
        : known(factors > 0, from);
    }),
  rootAccessKeys: (all) => mapFact(counted(all, 'access_keys'), (keys) => keys > 0),
};

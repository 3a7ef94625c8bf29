import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { unknown, type Fact } from '../model/fact.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact } from './common/facts.ts';
import { anything, flag, numberOf, oneOf, parameters, quantity, words } from './common/parameters.ts';
import { rulesOf, type Rule } from './common/password-rules.ts';
import { unjudgedBut } from './common/unjudged.ts';
import { nameOf, subject } from './common/wording.ts';
import { examples } from './examples/password-policy.ts';

function judge(resource: Resource, params: Parameters): Judgement {
  if (resource.kind === 'account') return judgeAlone(resource);
  let open: Judgement | undefined;
  for (const rule of rulesOf(params)) {
    const judgement = judgeRule(resource, rule);
    if (judgement.verdict === 'contradicted') return judgement;
    if (judgement.verdict === 'inconclusive') open ??= judgement;
  }
  return open ?? holds();
}

function judgeRule(policy: Resource, { field, expected, keeps, seen }: Rule): Judgement {
  const value: Fact<number> = fact(policy, field);
  if (!value.known) return cannotTell(value, expected, `What ${nameOf(policy)} asks for (${expected})`);
  const kept = keeps(value.value);
  if (kept === true) return holds();
  const allows = `${subject(policy)} allows ${seen(value.value)}`;
  return kept === undefined
    ? undecided(value, expected, `${allows}; whether that is enough cannot be told.`)
    : fails(value, expected, seen(value.value), `${allows}.`);
}

function judgeAlone(account: Resource): Judgement {
  const nothing = unknown('not-shown', { path: 'passwordPolicy' });
  return cannotTell(nothing, 'a password policy', `Which password policy ${account.name} has`);
}

/** An account is as good as its own policy, which is judged by itself. */
function judgeTogether(resources: readonly Resource[], params: Parameters): readonly Judgement[] {
  const covered = new Set<string>();
  for (const resource of resources) {
    const users = resource.kind === 'passwordPolicy' ? fact(resource, 'users') : undefined;
    if (users?.known === true && users.value === 'administrators') covered.add(accountOf(resource));
  }
  return resources.map((resource) =>
    resource.kind === 'account' && covered.has(accountOf(resource)) ? holds() : judge(resource, params),
  );
}

function accountOf({ provider, account }: Resource): string {
  return `${provider} ${account ?? ''}`;
}

/** Which rules hold for the passwords of whoever administers the cloud. */
export const passwordPolicy: Check = {
  id: 'password-policy',
  title: 'Passwords keep the rules named',
  why: 'Short passwords are guessed. GDPR Art. 32(1)(b) asks for ongoing confidentiality, and Art. 32(2) for protection from unauthorised access.',
  references: [
    'GDPR Art. 32(1)(b)',
    'GDPR Art. 32(2)',
    'ISO/IEC 27001:2022 A.5.17',
    'ISO/IEC 27001:2022 A.8.5',
  ],
  severity: 'medium',
  parameters: parameters({
    min_length: { ...quantity('Shortest password, in characters.', 12), type: ['number', 'string'] },
    complexity: flag('Several kinds of characters.'),
    rotation_days: quantity('After how many days a password must be changed.', 90),
    history: anything('How many former passwords are refused.', 5, true),
    rotation: { description: 'False: passwords need not be changed.', type: 'boolean', examples: [false] },
    standard: words('Rules of whom.', 'owasp', 'nist-800-63b'),
    lockout_attempts: quantity('After how many failed attempts.', 5),
    lockout_minutes: quantity('For how many minutes.', 15),
    lockout: flag('Accounts are locked after failed attempts.'),
    op: oneOf('At least for lengths, at most for ages.', 'gte', 'lte'),
    scope: anything('Whose passwords.', 'customers'),
  }),
  reads: {
    passwordPolicy: [
      'users',
      'minimumLength',
      'characterClasses',
      'maximumAgeDays',
      'remembered',
      'lockoutAttempts',
    ],
    account: [],
  },
  quantifier: 'together',
  concerns: (_resource, params) => rulesOf(params).length > 0,
  unjudged: (params) =>
    rulesOf(params).length === 0
      ? 'which rules are meant'
      : unjudgedBut(['complexity', 'rotation_days', 'history', 'lockout', 'op'], {
          min_length: (value) => (typeof value === 'number' ? undefined : 'how long a password must be'),
          rotation: 'whether passwords must be changed',
          standard: 'which rules of the standard are kept',
          lockout_minutes: 'how long an account stays locked',
          lockout_attempts: 'after how many attempts an account is locked',
          scope: (value) => `which rules hold for passwords of ${String(value)}`,
        })(params),
  judge,
  judgeTogether,
  examples,
  remedy: {
    cloud: 'Set the password policy of the account to the rules that the text names.',
    terraform:
      'resource "aws_iam_account_password_policy" "main" {\n  minimum_password_length      = 14\n  require_lowercase_characters = true\n  require_uppercase_characters = true\n  require_numbers              = true\n  require_symbols              = true\n  password_reuse_prevention    = 24\n}',
    commandLine: 'aws iam update-account-password-policy --minimum-password-length 14',
  },
  reword: (resources, params, language) => {
    if (numberOf(params['min_length']) === undefined) return undefined;
    const lengths = resources.flatMap((resource) => {
      if (resource.kind !== 'passwordPolicy') return [];
      const length = fact(resource, 'minimumLength');
      return length.known ? [length.value] : [NaN];
    });
    const shortest = Math.min(...lengths);
    if (!Number.isFinite(shortest)) return undefined;
    return language === 'en'
      ? `Passwords have at least ${shortest} characters.`
      : `Passwörter haben mindestens ${shortest} Zeichen.`;
  },
};

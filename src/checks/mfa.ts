import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact } from './common/facts.ts';
import { parameters, perClaim, words, wordsOf } from './common/parameters.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { nameOf, subject } from './common/wording.ts';
import { examples } from './examples/mfa.ts';

const expected = 'a second factor for everybody';

/** Access to the cloud account; who signs in to applications or servers, it does not show. */
const judgedScopes = new Set(['admin', 'employees', 'production', 'all', 'all-users', 'cloud']);
const ofAccount = perClaim((params: Parameters) => {
  const scope = wordsOf(params['scope']);
  return (scope.length === 0 || scope.some((word) => judgedScopes.has(word))) && params['enforced'] !== false;
});

function judge(resource: Resource): Judgement {
  if (resource.kind === 'user') return judgeUser(resource);
  return resource.kind === 'account' ? judgeOwner(resource) : judgePolicy(resource);
}

function judgeUser(user: Resource): Judgement {
  const mfa = fact(user, 'mfa');
  if (mfa.known && mfa.value) return holds();
  const login = fact(user, 'passwordLogin');
  const asked = `Whether ${nameOf(user)} can sign in with a password`;
  if (!login.known) return cannotTell(login, expected, asked);
  if (!login.value)
    return undecided(login, expected, `${asked} is not known: no password of it was found here.`);
  if (!mfa.known) return cannotTell(mfa, expected, `Whether ${nameOf(user)} has a second factor`);
  return fails(mfa, expected, 'a password alone', `${subject(user)} signs in with a password alone.`);
}

function judgeOwner(account: Resource): Judgement {
  const mfa = fact(account, 'rootMfa');
  if (!mfa.known) {
    return cannotTell(mfa, expected, `Whether the owner of ${account.name} signs in with a second factor`);
  }
  return mfa.value
    ? holds()
    : fails(
        mfa,
        expected,
        'a password alone',
        `The owner of ${account.name} signs in with a password alone.`,
      );
}

function judgePolicy(policy: Resource): Judgement {
  const mfa = fact(policy, 'requiresMfa');
  if (!mfa.known) return cannotTell(mfa, expected, `Whether ${nameOf(policy)} demands a second factor`);
  const enforced = fact(policy, 'enforced');
  if (!enforced.known) return cannotTell(enforced, expected, `Whether ${nameOf(policy)} is in force`);
  if (!enforced.value) {
    return fails(
      enforced,
      expected,
      'not in force',
      `${subject(policy)} is not in force: it demands nothing yet.`,
    );
  }
  const whom = fact(policy, 'appliesTo');
  if (!whom.known) return cannotTell(whom, expected, `Whom ${nameOf(policy)} applies to`);
  if (whom.value === 'everybody') return holds();
  return undecided(whom, expected, `${subject(policy)} demands a second factor of ${whom.value} only.`);
}

/** Where a policy of a cloud demands it of everybody, it does not matter what each user has set up. */
function judgeTogether(resources: readonly Resource[]): readonly Judgement[] {
  const judgements = resources.map(judge);
  const demanding = new Set<string>();
  for (const [index, { kind, provider }] of resources.entries()) {
    if (kind === 'signInPolicy' && judgements[index]?.verdict === 'confirmed') demanding.add(provider);
  }
  return resources.map(({ kind, provider }, index) => {
    const judgement = judgements[index] ?? holds();
    // The owner of an account signs in past every directory.
    const past = kind === 'account' && judgement.verdict === 'contradicted';
    return demanding.has(provider) && !past ? holds() : judgement;
  });
}

function concerns(resource: Resource, params: Parameters): boolean {
  if (!ofAccount(params)) return false;
  if (resource.kind === 'user') return !isFalse(resource, 'passwordLogin');
  return resource.kind !== 'signInPolicy' || !isFalse(resource, 'requiresMfa');
}

function isFalse(resource: Resource, field: 'passwordLogin' | 'requiresMfa'): boolean {
  const value = fact(resource, field);
  return value.known && !value.value && value.from.absence !== true;
}

/** Whether whoever administers the cloud needs more than a password. */
export const mfa: Check = {
  id: 'mfa',
  title: 'Signing in needs a second factor',
  why: 'Passwords are guessed, reused and stolen. GDPR Art. 32(1)(b) asks for ongoing confidentiality, and Art. 32(2) for protection from unauthorised access.',
  references: [
    'GDPR Art. 32(1)(b)',
    'GDPR Art. 32(2)',
    'ISO/IEC 27001:2022 A.8.5',
    'ISO/IEC 27001:2022 A.5.17',
  ],
  severity: 'critical',
  parameters: parameters({
    scope: words(
      'Whose access: admin, employees, production and all are judged for the cloud accounts.',
      'admin',
      'employees',
      'customers',
      'server-access',
    ),
    enforced: { description: 'False: only offered.', type: 'boolean', examples: [true, false] },
    mechanism: words('How.', 'conditional-access'),
    factor: words('Which factor.', 'totp', 'phishing-resistant'),
  }),
  reads: {
    user: ['passwordLogin', 'mfa'],
    account: ['rootMfa'],
    signInPolicy: ['enforced', 'requiresMfa', 'appliesTo'],
  },
  quantifier: 'together',
  concerns,
  unjudged: (params) =>
    unjudgedBut([], {
      scope: (value) =>
        each(
          wordsOf(value).filter((word) => !judgedScopes.has(word)),
          (word) => `whether access of ${word} needs a second factor`,
        ),
      enforced: (value) => (value === true ? undefined : 'whether a second factor is offered'),
      mechanism: (value) => (value === 'conditional-access' ? undefined : 'how it is asked for'),
      factor: (value) => `which factor is used (${wordsOf(value).join(', ')})`,
    })(params),
  judge,
  judgeTogether,
  examples,
  remedy: {
    cloud:
      'Give every user with a password a second factor, or sign in through a directory that demands one of everybody; protect the owner of the account with a hardware key.',
    terraform:
      'resource "azuread_conditional_access_policy" "mfa" {\n  display_name = "MFA for everybody"\n  state        = "enabled"\n  conditions {\n    client_app_types = ["all"]\n    users {\n      included_users = ["All"]\n    }\n    applications {\n      included_applications = ["All"]\n    }\n  }\n  grant_controls {\n    operator          = "OR"\n    built_in_controls = ["mfa"]\n  }\n}',
    commandLine:
      'aws iam enable-mfa-device --user-name <user> --serial-number <arn> --authentication-code1 <code> --authentication-code2 <code>',
  },
  reword: (_resources, _params, language) =>
    language === 'en'
      ? 'Not all access to our cloud accounts requires a second factor.'
      : 'Nicht jeder Zugang zu unseren Cloud-Konten erfordert einen zweiten Faktor.',
};

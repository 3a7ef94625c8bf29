import type { Check } from '../model/check.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact } from './common/facts.ts';
import { flag, parameters, quantity, words } from './common/parameters.ts';
import { unjudgedBut } from './common/unjudged.ts';
import { nameOf, subject } from './common/wording.ts';
import { examples } from './examples/least-privilege.ts';

const expected = 'no more rights than needed';

const holders = {
  person: 'a single user',
  group: 'a group',
  machine: 'a machine',
  nobody: 'nobody',
} as const;

function judge(resource: Resource): Judgement {
  const administrator = fact(resource, 'administrator');
  if (!administrator.known)
    return cannotTell(administrator, expected, `Whether ${nameOf(resource)} allows everything`);
  return administrator.value ? judgeAdministrator(resource) : judgeWildcard(resource);
}

function judgeAdministrator(resource: Resource): Judgement {
  const administrator = fact(resource, 'administrator');
  const holder = fact(resource, 'holder');
  if (!holder.known)
    return cannotTell(holder, expected, `Who holds ${nameOf(resource)}, which allows everything,`);
  if (holder.value === 'nobody') return holds();
  const why = `${subject(resource)} lets ${holders[holder.value]} do everything`;
  if (holder.value === 'group') {
    return undecided(administrator, expected, `${why}; who is in the group does not show here.`);
  }
  const standing = fact(resource, 'standing');
  if (holder.value === 'person' && standing.known && !standing.value) return holds();
  if (holder.value === 'person' && !standing.known) {
    return cannotTell(
      standing,
      expected,
      `Whether ${nameOf(resource)}, which allows everything, is held at all times`,
    );
  }
  return fails(administrator, expected, 'all rights', `${why}.`);
}

/** All actions of one service may be what a task needs; only people can tell. */
function judgeWildcard(resource: Resource): Judgement {
  const wildcard = fact(resource, 'wildcard');
  if (!wildcard.known)
    return cannotTell(wildcard, expected, `Whether ${nameOf(resource)} allows all actions of a service`);
  if (!wildcard.value) return holds();
  const why = `${subject(resource)} allows all actions of a service on all resources; whether that is needed, only people can tell.`;
  return undecided(wildcard, expected, why);
}

/** Whether rights are given beyond what anybody needs: the half of the promise that configuration can break. */
export const leastPrivilege: Check = {
  id: 'least-privilege',
  title: 'Nobody has more rights than needed',
  why: 'Whoever may do everything can lose everything. GDPR Art. 25(2) and Art. 32(2) and (4) ask that personal data is reached only by those who need it.',
  references: [
    'GDPR Art. 25(2)',
    'GDPR Art. 32(2)',
    'GDPR Art. 32(4)',
    'ISO/IEC 27001:2022 A.5.15',
    'ISO/IEC 27001:2022 A.5.18',
    'ISO/IEC 27001:2022 A.8.2',
  ],
  severity: 'high',
  parameters: parameters({
    mechanism: words('How.', 'rbac', 'just-in-time', 'named-accounts'),
    count: quantity('How many persons have it.', 3),
    max_hours: quantity('For how many hours.', 8),
    unique_accounts: flag('Each person has an account.'),
    scope: words('Whose rights.', 'employees', 'production'),
  }),
  reads: { permission: ['administrator', 'wildcard', 'holder', 'standing'] },
  quantifier: 'every',
  unjudged: (params) =>
    unjudgedBut([], {
      mechanism: 'how rights are given',
      count: 'how many persons have access',
      max_hours: 'how long rights are given',
      unique_accounts: 'whether each person has an account',
      scope: 'whose rights are meant',
    })(params),
  judge,
  examples,
  remedy: {
    cloud:
      'Take the right to do everything from machines and from single users: give each what its task needs, and let people take more only for a limited time.',
    terraform:
      'resource "aws_iam_role_policy" "app" {\n  role = aws_iam_role.app.name\n  policy = jsonencode({\n    Version   = "2012-10-17"\n    Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = "${aws_s3_bucket.files.arn}/*" }]\n  })\n}',
    commandLine:
      'aws iam detach-user-policy --user-name <user> --policy-arn arn:aws:iam::aws:policy/AdministratorAccess',
  },
  reword: (_resources, _params, language) =>
    language === 'en'
      ? 'Access rights are limited to what is needed, with exceptions for some administrative accounts.'
      : 'Zugriffsrechte sind auf das Nötige beschränkt, mit Ausnahmen für einige administrative Konten.',
};

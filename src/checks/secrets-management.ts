import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { cannotTell, fails, holds, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact } from './common/facts.ts';
import { flag, parameters, perClaim, words, wordsOf } from './common/parameters.ts';
import { shares } from './common/share.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { nameOf, subject } from './common/wording.ts';
import { examples } from './examples/secrets-management.ts';

const expected = 'secrets only in a secret store';

/** Where environment variables are the promise, finding a secret in one breaks nothing. */
const speaksOfStore = perClaim(({ mechanism }: Parameters) =>
  wordsOf(mechanism).every((word) => word === 'secret-manager'),
);

function judge(resource: Resource): Judgement {
  const clear = fact(resource, 'secretsInClear');
  if (!clear.known) {
    return cannotTell(clear, expected, `Whether a secret stands in the settings of ${nameOf(resource)}`);
  }
  return clear.value
    ? fails(
        clear,
        expected,
        'a secret in the settings',
        `${subject(resource)} has a secret in its settings instead of a reference to a secret store.`,
      )
    : holds();
}

/** Whether programs get their secrets from a secret store. */
export const secretsManagement: Check = {
  id: 'secrets-management',
  title: 'Secrets are kept in a secret store',
  why: 'Whoever reads the settings of a program reads the secrets in them. GDPR Art. 32(1)(b) asks for ongoing confidentiality, Art. 32(2) for protection from unauthorised access.',
  references: [
    'GDPR Art. 32(1)(b)',
    'GDPR Art. 32(2)',
    'ISO/IEC 27001:2022 A.5.17',
    'ISO/IEC 27001:2022 A.8.24',
  ],
  severity: 'high',
  parameters: parameters({
    mechanism: words('Where: secret-manager is judged.', 'secret-manager', 'env-vars', 'password-manager'),
    in_repo: { description: 'False: not in source code.', type: 'boolean', examples: [false] },
    audited: flag('Access to them is recorded.'),
    scope: words('Which secrets.', 'production'),
  }),
  reads: { workload: ['secretsInClear'] },
  quantifier: 'every',
  concerns: (_resource, params) => speaksOfStore(params) && params['in_repo'] === undefined,
  unjudged: (params) =>
    unjudgedBut([], {
      mechanism: (value) =>
        each(
          wordsOf(value).filter((word) => word !== 'secret-manager'),
          (word) => `whether secrets are kept in ${word}`,
        ),
      in_repo: 'whether secrets stand in source code',
      audited: 'whether access to secrets is recorded',
      scope: 'which secrets are meant',
    })(params),
  judge,
  examples,
  remedy: {
    cloud:
      'Move the secret to a secret store, let the program fetch it there, and change it, as it has been seen.',
    terraform:
      'resource "aws_ecs_task_definition" "app" {\n  container_definitions = jsonencode([{\n    name    = "app"\n    secrets = [{ name = "DB_PASSWORD", valueFrom = aws_secretsmanager_secret.db.arn }]\n  }])\n}',
    commandLine:
      'az webapp config appsettings set --name <app> --resource-group <group> --settings "DB_PASSWORD=@Microsoft.KeyVault(SecretUri=<uri>)"',
  },
  reword: shares(judge, {
    en: {
      all: 'get their secrets from a secret store',
      some: 'get their secrets from a secret store only in part',
      none: 'hold secrets in their settings',
    },
    de: {
      all: 'beziehen ihre Geheimnisse aus einem Geheimnisspeicher',
      some: 'beziehen ihre Geheimnisse nur zum Teil aus einem Geheimnisspeicher',
      none: 'halten Geheimnisse in ihren Einstellungen',
    },
  }),
};

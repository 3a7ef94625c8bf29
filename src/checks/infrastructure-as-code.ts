import type { Check } from '../model/check.ts';
import { known } from '../model/fact.ts';
import { fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { reading } from './common/facts.ts';
import { flag, parameters, words } from './common/parameters.ts';
import { unjudgedBut } from './common/unjudged.ts';
import { capital, nameOf } from './common/wording.ts';
import { examples } from './examples/infrastructure-as-code.ts';

const managed = [
  'server',
  'database',
  'bucket',
  'fileShare',
  'volume',
  'network',
  'firewall',
  'endpoint',
] as const;
const expected = 'made by code';

/** What code makes is as promised; of what runs, the same must stand in the code, and what runs must be seen. */
function judgeTogether(resources: readonly Resource[]): readonly Judgement[] {
  const coded = new Set<string>();
  const live = new Set<string>();
  for (const resource of resources) {
    if (!isLive(resource)) coded.add(identity(resource));
    else if (resource.kind === 'account') live.add(identity(resource));
  }
  return resources.map((resource) => {
    if (resource.kind === 'account') return judgeAccount(resource, live);
    return isLive(resource) && !coded.has(identity(resource)) ? byHand(resource) : holds();
  });
}

function judgeAccount(account: Resource, live: ReadonlySet<string>): Judgement {
  if (live.has(identity(account))) return holds();
  const where = known('code', { path: 'source' });
  const why = `What runs in ${account.name} was not looked at, so whether all of it is made by code is not known.`;
  return undecided(where, expected, why);
}

function byHand(resource: Resource): Judgement {
  const nothing = known('none', { path: 'id', absence: true });
  const why = `${capital(nameOf(resource))} runs, but no code that was given makes it.`;
  return fails(nothing, expected, 'not in the code', why);
}

function isLive({ source }: Resource): boolean {
  return source?.layer === 'live';
}

function identity({ provider, kind, id }: Resource): string {
  return `${provider}\0${kind}\0${id}`;
}

/** Whether what runs is made by code. */
export const infrastructureAsCode: Check = {
  id: 'infrastructure-as-code',
  title: 'Infrastructure is made by code',
  why: 'What is made by hand is neither reviewed nor reproducible. GDPR Art. 32(1)(b) and (c) ask for resilience and for systems that can be restored.',
  references: [
    'GDPR Art. 32(1)(b)',
    'GDPR Art. 32(1)(c)',
    'ISO/IEC 27001:2022 A.8.9',
    'ISO/IEC 27001:2022 A.8.32',
  ],
  severity: 'low',
  parameters: parameters({
    tool: words('Which tool.', 'terraform', 'pulumi'),
    drift_check: flag('Differences are looked for.'),
    scope: words('What is made by code.', 'production'),
  }),
  reads: { account: [], ...reading(managed) },
  quantifier: 'together',
  unjudged: (params) =>
    unjudgedBut([], {
      tool: 'which tool makes what',
      drift_check: 'whether differences are looked for',
      scope: 'what is meant',
    })(params),
  judge: (resource) =>
    resource.kind === 'account'
      ? judgeAccount(resource, new Set())
      : isLive(resource)
        ? byHand(resource)
        : holds(),
  judgeTogether,
  examples,
  remedy: {
    cloud: 'Import into the code what runs without it, or delete it if nobody needs it.',
    terraform: 'import {\n  to = aws_s3_bucket.files\n  id = "files"\n}',
    commandLine: 'terraform plan -generate-config-out=imported.tf',
  },
  reword: (_resources, _params, language) =>
    language === 'en'
      ? 'Part of our infrastructure is managed as code.'
      : 'Ein Teil unserer Infrastruktur wird als Code verwaltet.',
};

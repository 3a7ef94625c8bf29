import type { Check } from '../model/check.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { environmentOf, surroundings, type Surroundings } from './common/environments.ts';
import { fact, reading } from './common/facts.ts';
import { parameters, words } from './common/parameters.ts';
import { unjudgedBut } from './common/unjudged.ts';
import { joined, nameOf, subject } from './common/wording.ts';
import { examples } from './examples/environment-separation.ts';

const expected = 'an account or a network for each environment';

function judgeIn(resource: Resource, around: Surroundings): Judgement {
  const { labels } = resource;
  if (!labels.known) return cannotTell(labels, expected, `Which environment ${nameOf(resource)} belongs to`);
  const environment = environmentOf(resource);
  if (environment === undefined) {
    const why = `Which environment ${nameOf(resource)} belongs to is not known: no label says so.`;
    return undecided(labels, expected, why);
  }
  if (around.all.size < 2) {
    const why = `${subject(resource)} belongs to ${environment}, and no other environment was found from which it could be separated.`;
    return undecided(labels, expected, why);
  }
  const account = around.ofAccount(resource);
  return account.size === 1 && resource.account !== undefined && !account.has('')
    ? holds()
    : judgeNetworks(resource, environment, around);
}

function judgeNetworks(resource: Resource, environment: string, around: Surroundings): Judgement {
  const { labels } = resource;
  const networks = fact(resource, 'networks');
  const shared = `The account of ${nameOf(resource)} is not that of one environment alone`;
  if (resource.kind === 'bucket' || resource.kind === 'network') {
    return undecided(labels, expected, `${shared}; what keeps them apart does not show.`);
  }
  if (!networks.known) return cannotTell(networks, expected, `In which network ${nameOf(resource)} stands`);
  if (networks.value.length === 0) {
    return undecided(networks, expected, `${shared}, and it stands in no private network.`);
  }
  const inside = new Set(networks.value.flatMap((network) => [...around.ofNetwork(resource, network)]));
  const others = [...inside].filter((other) => other !== '' && other !== environment);
  if (others.length > 0) {
    const why = `${subject(resource)} of ${environment} stands in one network with ${joined(others.toSorted())}.`;
    return fails(networks, expected, 'one network', why);
  }
  return inside.has('')
    ? undecided(networks, expected, `${shared}, and in its network stands something without a label.`)
    : holds();
}

function judgeTogether(resources: readonly Resource[]): readonly Judgement[] {
  const around = surroundings(resources);
  return resources.map((resource) => judgeIn(resource, around));
}

/** Whether environments are kept apart, by accounts or by networks. */
export const environmentSeparation: Check = {
  id: 'environment-separation',
  title: 'Environments are separated',
  why: 'A test system is protected less, and tests break things. GDPR Art. 32(1)(b) asks for ongoing confidentiality and integrity, Art. 25(1) for protection by design.',
  references: ['GDPR Art. 25(1)', 'GDPR Art. 32(1)(b)', 'ISO/IEC 27001:2022 A.8.31'],
  severity: 'medium',
  parameters: parameters({
    environments: words('Which environments, by name.', ['production', 'test'], 'staging'),
    scope: words('What of them.', 'test-data'),
    mechanism: words('How.', 'accounts'),
  }),
  reads: { ...reading(['server', 'database'], 'networks'), ...reading(['bucket', 'network']) },
  quantifier: 'together',
  readsLabels: true,
  unjudged: (params) =>
    unjudgedBut(['environments'], {
      scope: 'what of the environments is meant',
      mechanism: 'how environments are separated',
    })(params),
  judge: (resource) => judgeIn(resource, surroundings([resource])),
  judgeTogether,
  examples,
  remedy: {
    cloud:
      'Give each environment an account of its own, or at least a network of its own, and label what belongs to it.',
    terraform:
      'resource "aws_organizations_account" "test" {\n  name  = "test"\n  email = "aws-test@example.com"\n}\n\nprovider "aws" {\n  default_tags {\n    tags = { environment = "test" }\n  }\n}',
    commandLine: 'aws organizations create-account --account-name test --email aws-test@example.com',
  },
  reword: (_resources, _params, language) =>
    language === 'en'
      ? 'Environments are separated only in part.'
      : 'Umgebungen sind nur zum Teil voneinander getrennt.',
};

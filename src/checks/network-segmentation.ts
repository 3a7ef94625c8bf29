import type { Check } from '../model/check.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact, reading } from './common/facts.ts';
import { anything, parameters, words, wordsOf } from './common/parameters.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { nameOf, subject } from './common/wording.ts';
import { examples } from './examples/network-segmentation.ts';

const placed = ['database', 'cache', 'search'] as const;
const expected = 'data in a part of the network of its own';

/** What a provider's private network is. */
const judgedMechanisms = new Set(['vpc', 'virtual-network', 'private-network', 'subnet']);

function judge(resource: Resource): Judgement {
  if (resource.kind !== 'network') return judgePlace(resource);
  const count = fact(resource, 'subnetCount');
  if (!count.known) return cannotTell(count, 'several subnets', `How many subnets ${nameOf(resource)} has`);
  if (count.value > 1) return holds();
  const why = `${subject(resource)} is not divided: it has ${count.value === 0 ? 'no subnet' : 'one subnet'}.`;
  return fails(count, 'several subnets', `${count.value} subnets`, why);
}

function judgePlace(resource: Resource): Judgement {
  const subnets = fact(resource, 'subnets');
  if (!subnets.known) {
    return cannotTell(
      subnets,
      expected,
      `Whether ${nameOf(resource)} stands in a subnet without a way in from the Internet`,
    );
  }
  return subnets.value === 'public'
    ? fails(subnets, expected, 'no private subnet', `${subject(resource)} stands in no private subnet.`)
    : holds();
}

/** Several networks divide as well as several subnets of one. */
function judgeTogether(resources: readonly Resource[]): readonly Judgement[] {
  const networks = new Map<string, number>();
  for (const resource of resources) {
    if (resource.kind !== 'network') continue;
    const account = accountOf(resource);
    networks.set(account, (networks.get(account) ?? 0) + 1);
  }
  const apart = new Set(resources.filter(standsApart).map(accountOf));
  return resources.map((resource) => {
    const judgement = judge(resource);
    if (resource.kind !== 'network') return judgement;
    const several = (networks.get(accountOf(resource)) ?? 0) > 1;
    const count = fact(resource, 'subnetCount');
    if (judgement.verdict === 'confirmed') {
      return several || apart.has(accountOf(resource))
        ? judgement
        : undecided(count, expected, alike(resource));
    }
    if (judgement.verdict !== 'contradicted' || !several) return judgement;
    return count.known && count.value === 1 ? holds() : undecided(count, judgement.expected, judgement.why);
  });
}

/** Subnets in several zones may all be alike: that data stands behind the others shows that they differ. */
function alike(network: Resource): string {
  return `${subject(network)} has several subnets; whether they keep anything apart does not show.`;
}

function standsApart(resource: Resource): boolean {
  if (resource.kind === 'network') return false;
  const subnets = fact(resource, 'subnets');
  return subnets.known && subnets.value === 'private';
}

function accountOf({ provider, account }: Resource): string {
  return `${provider} ${account ?? ''}`;
}

/** A service that has no place in any network is neither in a good part of one nor in a bad one. */
function isOutside(resource: Resource): boolean {
  if (resource.kind === 'network') return false;
  const subnets = fact(resource, 'subnets');
  return subnets.known && subnets.value === 'none';
}

/** Whether networks are divided, and data stands in a part that the Internet does not reach. */
export const networkSegmentation: Check = {
  id: 'network-segmentation',
  title: 'Networks are divided',
  why: 'In a network without parts, whoever gets in anywhere gets everywhere. GDPR Art. 32(1)(b) asks for ongoing confidentiality, Art. 25(1) for protection by design.',
  references: [
    'GDPR Art. 25(1)',
    'GDPR Art. 32(1)(b)',
    'ISO/IEC 27001:2022 A.8.22',
    'ISO/IEC 27001:2022 A.8.20',
  ],
  severity: 'medium',
  parameters: parameters({
    mechanism: words('How: vpc, virtual-network, private-network, subnet.', 'vpc', 'vlan', 'virtual-network'),
    between: words('What is kept apart.', 'tenants', 'layers', 'services'),
    provider: words('Whose networks.', 'aws'),
    per: anything('For each of what.', 'customer'),
    scope: words('Where.', 'database'),
  }),
  reads: { network: ['subnetCount'], ...reading(placed, 'subnets') },
  quantifier: 'together',
  concerns: (resource, params) =>
    wordsOf(params['mechanism']).every((word) => judgedMechanisms.has(word)) &&
    !isOutside(resource) &&
    (params['scope'] === undefined || resource.kind === 'database'),
  unjudged: (params) =>
    unjudgedBut([], {
      mechanism: (value) =>
        each(
          wordsOf(value).filter((word) => !judgedMechanisms.has(word)),
          (word) => `whether networks are divided by ${word}`,
        ),
      between: (value) => `whether ${wordsOf(value).join(' and ')} are kept apart`,
      provider: 'whose networks are meant',
      per: (value) => `whether each ${String(value)} has a network of its own`,
      scope: (value) =>
        each(
          wordsOf(value).filter((word) => word !== 'database' && word !== 'databases'),
          (word) => `whether ${word} is kept apart`,
        ),
    })(params),
  judge,
  judgeTogether,
  examples,
  remedy: {
    cloud:
      'Put databases into subnets of their own without a route from the Internet, and let only what needs them in.',
    terraform:
      'resource "aws_subnet" "data" {\n  vpc_id                  = aws_vpc.main.id\n  cidr_block              = "10.0.2.0/24"\n  map_public_ip_on_launch = false\n}\n\nresource "aws_db_subnet_group" "data" {\n  subnet_ids = [aws_subnet.data.id]\n}',
    commandLine:
      'az network vnet subnet create --vnet-name main --name data --address-prefixes 10.0.2.0/24 --resource-group <group>',
  },
  reword: (_resources, _params, language) =>
    language === 'en'
      ? 'Our networks are divided into parts only in some places.'
      : 'Unsere Netze sind nur an manchen Stellen unterteilt.',
};

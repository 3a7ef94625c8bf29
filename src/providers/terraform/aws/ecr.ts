import { chainFact, known, mapFact, type Fact } from '../../../model/fact.ts';
import type { Copy } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { always, alwaysAes256, anyOf, concatFacts } from './facts.ts';
import { acrossZones, shieldStandard } from './inherent.ts';
import { anyPolicy, policiesOf } from './policies-of.ts';
import { globMatches, opensToAnyone } from './policy.ts';
import { copiesBy, nowhereElse } from './protection.ts';

const encrypted = always(
  'encryption_configuration',
  true,
  'ECR always encrypts, with S3 keys by default (Amazon ECR user guide)',
);
const https = always('transport', 'required' as const, 'registries take HTTPS only (Amazon ECR user guide)');
const floor = always(
  'transport',
  '1.2' as const,
  'AWS endpoints accept TLS 1.2 and above (AWS General Reference)',
);

/** The registry's replication rules speak of every repository, or of those whose name begins as a filter says. */
function replicas(instance: Instance): Fact<readonly Copy[]> {
  const from = instance.origin('replication_configuration');
  const rules = instance
    .all('aws_ecr_replication_configuration')
    .map((item) => item.blocks('replication_configuration.rule'));
  return chainFact(concatFacts(rules, from), (list) =>
    concatFacts(
      list.map((rule) =>
        chainFact(rule.blocks('repository_filter'), (filters) => {
          const name = instance.string('name');
          const taken =
            filters.length === 0 || filters.some((filter) => begins(name, filter.string('filter')));
          return taken ? destinations(rule.blocks('destination')) : known([], from);
        }),
      ),
      from,
    ),
  );
}

function begins(name: Fact<string>, prefix: Fact<string>): boolean {
  return !name.known || !prefix.known || globMatches(`${prefix.value}*`, name.value);
}

function destinations(
  blocks: Fact<readonly { string: (path: string) => Fact<string> }[]>,
): Fact<readonly Copy[]> {
  return mapFact(blocks, (list) =>
    list.map((item): Copy => ({ kind: 'replica', region: item.string('region') })),
  );
}

const isPublic = (instance: Instance): Fact<boolean> =>
  anyPolicy(policiesOf(instance, undefined, ['aws_ecr_repository_policy']), opensToAnyone);
const replicated = copiesBy(replicas);

/**
 * Images hold the company's software and no data of customers: nobody backs them up, brings them back or deletes them
 * by age. A repository is a place that is reached by HTTPS; it is judged like a bucket only where it lets everybody in
 * or copies its images elsewhere.
 */
function standsOut(instance: Instance): Fact<boolean> {
  const copied = mapFact(replicated(instance), (copies) => copies.length > 0);
  return anyOf([isPublic(instance), copied], instance.origin('id'));
}

const upkeep = {
  ddosProtection: always('shield', 'included' as const, shieldStandard),
  redundancy: acrossZones,
};

function place(type: string): TypeMapping {
  return typeMapping('endpoint', {
    type,
    attributes: [],
    facts: {
      transport: https,
      minimumTls: floor,
      web: always('protocol', false, 'registries are reached by clients for images (Amazon ECR user guide)'),
      ...upkeep,
    },
  });
}

export const registries: readonly TypeMapping[] = [
  place('aws_ecr_repository'),
  place('aws_ecrpublic_repository'),
  typeMapping('bucket', {
    type: 'aws_ecr_repository',
    attributes: [],
    when: standsOut,
    facts: {
      encryptedAtRest: encrypted,
      encryptionAlgorithm: alwaysAes256,
      copies: replicated,
      publiclyAccessible: isPublic,
      transport: https,
      minimumTls: floor,
    },
  }),
  typeMapping('bucket', {
    type: 'aws_ecrpublic_repository',
    attributes: [],
    facts: {
      encryptedAtRest: encrypted,
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
      publiclyAccessible: always(
        'repository',
        true,
        'public repositories are for everybody (Amazon ECR Public user guide)',
      ),
      transport: https,
      minimumTls: floor,
    },
  }),
];

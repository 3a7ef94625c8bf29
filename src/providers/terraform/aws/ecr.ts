import { chainFact, known, mapFact, type Fact } from '../../../model/fact.ts';
import type { Copy } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { always, alwaysAes256, concatFacts } from './facts.ts';
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

/** Images are kept in a registry; nobody backs them up or needs to, as they are built from source. */
export const registries: readonly TypeMapping[] = [
  typeMapping('bucket', {
    type: 'aws_ecr_repository',
    attributes: [],
    facts: {
      encryptedAtRest: encrypted,
      encryptionAlgorithm: alwaysAes256,
      copies: copiesBy(replicas),
      publiclyAccessible: (instance) =>
        anyPolicy(policiesOf(instance, undefined, ['aws_ecr_repository_policy']), opensToAnyone),
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

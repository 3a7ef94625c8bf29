import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup, TlsVersion, Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { aes256, always, alwaysAes256 } from './facts.ts';
import { anyPolicy, policiesOf } from './policies-of.ts';
import { opensToAnyone } from './policy.ts';
import { nowhereElse } from './protection.ts';
import { openSearchPolicies } from './tls-policies.ts';

const snapshotNote =
  'hourly snapshots kept for 14 days (Amazon OpenSearch Service developer guide, automated snapshots)';
const httpsDefault = { value: true, note: 'provider default (AWS provider docs, domain_endpoint_options)' };

function isEncrypted(instance: Instance): Fact<boolean> {
  return instance.boolean('encrypt_at_rest.enabled');
}

function transport(instance: Instance): Fact<Transport> {
  const options = instance.blocks('domain_endpoint_options');
  if (!options.known) return options;
  if (options.value.length === 0) return unknown('not-shown', options.from);
  return chainFact(instance.boolean('domain_endpoint_options.enforce_https', httpsDefault), (on, from) =>
    known(on ? 'required' : 'optional', from),
  );
}

function minimumTls(instance: Instance): Fact<TlsVersion | 'none'> {
  return chainFact(transport(instance), (how, from) => {
    if (how !== 'required') return known('none', from);
    return chainFact(instance.string('domain_endpoint_options.tls_security_policy'), (name, origin) => {
      const floor = openSearchPolicies.get(name);
      return floor === undefined
        ? unknown('not-shown', origin, `the TLS policy ${name} is not known`)
        : known(floor, origin);
    });
  });
}

/** Outside a VPC, with a policy that lets everybody in: a login page on the Internet counts as reachable. */
function isPublic(splitType: string): (instance: Instance) => Fact<boolean> {
  return (instance) =>
    chainFact(instance.present('vpc_options'), (inVpc, from) =>
      inVpc
        ? known(false, from)
        : anyPolicy(policiesOf(instance, 'access_policies', [splitType], 'access_policies'), opensToAnyone),
    );
}

/** Always on since Elasticsearch 5.3; they are lost with the domain. */
const automatic: readonly Backup[] = [
  {
    by: 'automated snapshots',
    intervalHours: known(1, { path: 'snapshot_options', note: snapshotNote }),
    retentionDays: known(14, { path: 'snapshot_options', note: snapshotNote }),
  },
];

function domain(type: string, splitType: string): TypeMapping {
  return typeMapping('search', {
    type,
    attributes: ['encrypt_at_rest', 'domain_endpoint_options', 'vpc_options', 'access_policies'],
    facts: {
      encryptedAtRest: isEncrypted,
      encryptionAlgorithm: aes256(isEncrypted),
      copies: nowhereElse,
      publiclyAccessible: isPublic(splitType),
      transport,
      minimumTls,
      backups: always('snapshot_options', automatic, snapshotNote),
    },
  });
}

export const searchDomains: readonly TypeMapping[] = [
  domain('aws_opensearch_domain', 'aws_opensearch_domain_policy'),
  domain('aws_elasticsearch_domain', 'aws_elasticsearch_domain_policy'),
  typeMapping('search', {
    type: 'aws_opensearchserverless_collection',
    attributes: [],
    facts: {
      encryptedAtRest: always(
        'kms_key_arn',
        true,
        'collections always encrypt (Amazon OpenSearch Service developer guide)',
      ),
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
      transport: always(
        'transport',
        'required' as const,
        'collections take HTTPS only (Amazon OpenSearch Service developer guide)',
      ),
      minimumTls: always(
        'transport',
        '1.2' as const,
        'collections take TLS 1.2 and above (Amazon OpenSearch Service developer guide)',
      ),
    },
  }),
];

import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { always, unlessPlanned } from './facts.ts';
import { acrossZones, shieldStandard } from './inherent.ts';
import { managerAt } from './key-manager.ts';
import { isEverybody } from './open-groups.ts';
import { nowhereElse } from './protection.ts';
import { kubernetesEnds } from './versions.ts';

const everybodyNote = 'everybody unless told otherwise (AWS provider docs, aws_eks_cluster)';
const clusterNote = 'provider default (AWS provider docs, aws_eks_cluster)';
const envelopeNote =
  'all data of the Kubernetes API is encrypted from version 1.28 on (Amazon EKS user guide, envelope encryption)';

/** What Kubernetes itself keeps: by a key of one's own, else by the default of newer versions. */
function isEncryptedCluster(cluster: Instance): Fact<boolean> {
  const configs = unlessPlanned(cluster, cluster.blocks('encryption_config'), []);
  return chainFact(configs, (list, from): Fact<boolean> => {
    if (list.length > 0) return known(true, from);
    return chainFact(cluster.string('version'), (version, origin) => {
      const [, minor] = /^1\.(\d+)$/.exec(version) ?? [];
      return minor !== undefined && Number(minor) >= 28
        ? known(true, { ...origin, note: envelopeNote })
        : unknown('not-shown', origin, 'it has no key of its own, and older versions have no default');
    });
  });
}

function hasPublicEndpoint(cluster: Instance): Fact<boolean> {
  return cluster.boolean('vpc_config.endpoint_public_access', { value: true, note: clusterNote });
}

function isPublicCluster(cluster: Instance): Fact<boolean> {
  return chainFact(hasPublicEndpoint(cluster), (has, from) => {
    if (!has) return known(false, from);
    const named = unlessPlanned(cluster, cluster.strings('vpc_config.public_access_cidrs'), []);
    return chainFact(named, (cidrs, origin) =>
      cidrs.length === 0
        ? known(true, { ...origin, note: everybodyNote })
        : known(cidrs.some(isEverybody), origin),
    );
  });
}

/** What Kubernetes itself keeps, and the way to it. */
export const eks: readonly TypeMapping[] = [
  typeMapping('secretStore', {
    type: 'aws_eks_cluster',
    attributes: ['version', 'encryption_config', 'vpc_config', 'deletion_protection'],
    facts: {
      encryptedAtRest: isEncryptedCluster,
      copies: nowhereElse,
      publiclyAccessible: isPublicCluster,
      keyManager: (cluster) => managerAt(cluster, 'encryption_config.provider.key_arn'),
      deletionProtection: (cluster) =>
        cluster.boolean('deletion_protection', { value: false, note: clusterNote }),
    },
  }),
  typeMapping('endpoint', {
    type: 'aws_eks_cluster',
    attributes: ['vpc_config'],
    facts: {
      internal: (cluster) => chainFact(hasPublicEndpoint(cluster), (has, from) => known(!has, from)),
      transport: always(
        'transport',
        'required' as const,
        'the Kubernetes API is served by HTTPS only (Amazon EKS user guide)',
      ),
      web: always(
        'protocol',
        false,
        'no web ACL can stand before the Kubernetes API (AWS WAF developer guide)',
      ),
      ddosProtection: always('shield', 'included' as const, shieldStandard),
      redundancy: acrossZones,
    },
  }),
  typeMapping('workload', {
    type: 'aws_eks_cluster',
    attributes: ['version'],
    facts: { supportEndsOn: (cluster) => kubernetesEnds(cluster, 'version') },
  }),
];

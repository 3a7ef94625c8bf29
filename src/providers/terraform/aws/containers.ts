import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { aes256, allOf, always, anyOf, notShown, readFrom, unlessPlanned } from './facts.ts';
import { anyGroupOpen, groupsById, isEverybody } from './open-groups.ts';
import { nowhereElse } from './protection.ts';

const fargateNote =
  'the storage of a task is encrypted since platform version 1.4.0 (Amazon ECS developer guide, Fargate)';
const everybodyNote = 'everybody unless told otherwise (AWS provider docs, aws_eks_cluster)';
const clusterNote = 'provider default (AWS provider docs, aws_eks_cluster)';

function runsOnFargate(service: Instance): Fact<boolean> {
  const type = service.string('launch_type', {
    value: '',
    note: 'EC2, or what its capacity providers say (AWS provider docs, aws_ecs_service)',
  });
  if (type.known && type.value !== '') return known(type.value === 'FARGATE', type.from);
  return chainFact(service.blocks('capacity_provider_strategy'), (strategies, from) =>
    anyOf(
      strategies.map((strategy) =>
        chainFact(strategy.string('capacity_provider'), (name, origin) =>
          known(name === 'FARGATE' || name === 'FARGATE_SPOT', origin),
        ),
      ),
      from,
    ),
  );
}

/** The system that its task definition asks for; a newer revision than that of the source belongs to the same family. */
function operatingSystem(service: Instance): Fact<string> {
  const target = service.target('task_definition', ['aws_ecs_task_definition']);
  if (!target.known) return target;
  const task = target.value ?? sameFamily(service);
  if (task === undefined)
    return notShown(service, 'task_definition', 'its task definition is not in this source');
  return readFrom(
    task,
    task.string('runtime_platform.operating_system_family', {
      value: 'LINUX',
      note: 'default (Amazon ECS API reference, RuntimePlatform)',
    }),
  );
}

function sameFamily(service: Instance): Instance | undefined {
  const named = service.string('task_definition');
  if (!named.known) return undefined;
  const family = named.value.replace(/^.*\//, '').replace(/:\d+$/, '');
  return service.all('aws_ecs_task_definition').find((task) => {
    const own = task.string('family');
    return own.known && own.value === family;
  });
}

/** Volumes of its own are encrypted unless told otherwise; a Windows task has storage that AWS says nothing of. */
function isEncryptedService(service: Instance): Fact<boolean> {
  const system = operatingSystem(service);
  if (!system.known) return system;
  if (system.value.startsWith('WINDOWS'))
    return unknown('not-shown', system.from, 'how the storage of Windows tasks is encrypted is not shown');
  const version = service.string('platform_version', { value: 'LATEST', note: 'provider default' });
  if (!version.known) return version;
  if (/^1\.[0-3]\./.test(version.value)) return known(false, version.from);
  const own = chainFact(service.blocks('volume_configuration'), (volumes, from) =>
    allOf(
      volumes.map((volume) =>
        volume.boolean('managed_ebs_volume.encrypted', { value: true, note: 'provider default' }),
      ),
      from,
    ),
  );
  return own.known && own.value ? known(true, { ...own.from, note: fargateNote }) : own;
}

/** Reachable by a public address of its own; load balancers before it are judged where they stand. */
function isPublicService(service: Instance): Fact<boolean> {
  const assigned = service.boolean('network_configuration.assign_public_ip', {
    value: false,
    note: 'provider default (AWS provider docs, aws_ecs_service)',
  });
  return chainFact(assigned, (has, from) => {
    if (!has) return known(false, from);
    const ids = service.strings('network_configuration.security_groups');
    return chainFact(ids, (list, origin) => anyGroupOpen(groupsById(service, list), ids, origin));
  });
}

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

/**
 * A service on Fargate keeps nothing and cannot be reached from outside, unless it asks for a public address or for
 * volumes: then it is judged like a server. Elsewhere it runs on servers that stand for themselves.
 */
function standsLikeServer(service: Instance): Fact<boolean> {
  const from = service.origin('launch_type');
  const exposed = service.boolean('network_configuration.assign_public_ip', { value: false, note: '' });
  const volumes = unlessPlanned(service, service.present('volume_configuration'), false);
  return allOf([runsOnFargate(service), anyOf([exposed, volumes], from)], from);
}

/** Where containers run without servers of one's own, and what Kubernetes itself keeps. */
export const containers: readonly TypeMapping[] = [
  typeMapping('server', {
    type: 'aws_ecs_service',
    attributes: [
      'launch_type',
      'capacity_provider_strategy',
      'platform_version',
      'task_definition',
      'network_configuration',
      'volume_configuration',
    ],
    when: standsLikeServer,
    facts: {
      encryptedAtRest: isEncryptedService,
      encryptionAlgorithm: aes256(isEncryptedService),
      publiclyAccessible: isPublicService,
      firewalled: always(
        'network_configuration',
        true,
        'every task on Fargate has a security group (Amazon ECS developer guide)',
      ),
      copies: nowhereElse,
    },
  }),
  typeMapping('secretStore', {
    type: 'aws_eks_cluster',
    attributes: ['version', 'encryption_config', 'vpc_config'],
    facts: {
      encryptedAtRest: isEncryptedCluster,
      copies: nowhereElse,
      publiclyAccessible: isPublicCluster,
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
    },
  }),
  typeMapping('endpoint', {
    type: 'aws_apprunner_service',
    attributes: ['service_name', 'network_configuration'],
    name: (instance) => instance.string('service_name'),
    facts: {
      internal: (instance) =>
        chainFact(
          instance.boolean('network_configuration.ingress_configuration.is_publicly_accessible', {
            value: true,
            note: 'public by default (AWS App Runner developer guide)',
          }),
          (open, from) => known(!open, from),
        ),
    },
  }),
];

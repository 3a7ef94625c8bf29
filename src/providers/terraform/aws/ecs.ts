import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { aes256, allOf, always, anyOf, notShown, readFrom, unlessPlanned } from './facts.ts';
import { shieldStandard } from './inherent.ts';
import { firstBy } from './lookup.ts';
import { anyGroupOpen, defaultGroups } from './open-groups.ts';
import { nowhereElse } from './protection.ts';
import { keptOfContainers, secretsIn } from './settings-secrets.ts';
import { placedInSubnets } from './subnets.ts';

const fargateNote =
  'the storage of a task is encrypted since platform version 1.4.0 (Amazon ECS developer guide, Fargate)';

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
  return firstBy(service, 'aws_ecs_task_definition', 'family').get(family);
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
    return chainFact(service.children('aws_security_group'), (named) => {
      const others = ids.known ? defaultGroups(service, ids.value) : [];
      return anyGroupOpen([...named, ...others], ids, ids.from);
    });
  });
}

/** The settings stand in the task; a newer revision, which was made elsewhere, may have others. */
function secretsOfTask(service: Instance): Fact<boolean> {
  return chainFact(service.target('task_definition', ['aws_ecs_task_definition']), (task) =>
    task === undefined
      ? notShown(service, 'task_definition', 'its task definition is not in this source')
      : readFrom(task, secretsIn(task, 'container_definitions')),
  );
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

/** Services that run containers; the servers of other launch types stand for themselves. */
export const ecs: readonly TypeMapping[] = [
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
      ddosProtection: always('shield', 'included' as const, shieldStandard),
      ...placedInSubnets('network_configuration.subnets'),
      copies: nowhereElse,
    },
  }),
  typeMapping('workload', {
    type: 'aws_ecs_service',
    attributes: ['task_definition'],
    facts: { secretsInClear: secretsOfTask },
  }),
  typeMapping('workload', {
    type: 'aws_ecs_task_definition',
    attributes: ['family', 'runtime_platform', 'container_definitions'],
    kept: { container_definitions: keptOfContainers },
    // The task of a service is judged with it.
    when: (task) => mapFact(task.children('aws_ecs_service'), (services) => services.length === 0),
    name: (task) => task.string('family'),
    facts: { secretsInClear: (task) => secretsIn(task, 'container_definitions') },
  }),
];

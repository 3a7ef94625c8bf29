import {
  blocks,
  computed,
  constant,
  elementsAt,
  optional,
  tagMap,
  textAt,
  type Field,
} from '../../live/attributes.ts';
import { keptOfContainers } from '../../terraform/aws/settings-secrets.ts';
import type { Gives, Service } from '../service.ts';

const cluster = 'listed ECS cluster';
const listed = 'listed ECS service';
const service = 'aws_ecs_service';
const task = 'aws_ecs_task_definition';
const family = 'listed family of ECS task definitions';
const running = 'listed ECS tasks';
const itself: Field = { field: 'arn', value: (arn) => arn };
const size = ['maxResults', 100] as const;

/** `cluster` of `arn:aws:ecs:region:account:service/cluster/name`. */
const clusterOf: Field = { field: 'serviceArns', value: (arn) => String(arn).split('/').at(-2) };

/** Of the settings of containers only whether one of them holds a secret. */
const settings: Field = {
  ...blocks('taskDefinition.containerDefinitions', { variables: 'variables' }),
  value: (answer) =>
    keptOfContainers(JSON.stringify(elementsAt(answer, 'taskDefinition.containerDefinitions'))),
};

const definition: Gives = {
  type: task,
  unique: 'arn',
  attributes: {
    arn: 'taskDefinition.taskDefinitionArn',
    id: 'taskDefinition.family',
    family: 'taskDefinition.family',
    runtime_platform: blocks('taskDefinition.runtimePlatform', {
      operating_system_family: optional('operatingSystemFamily'),
    }),
    container_definitions: settings,
  },
};

export const ecs: Service = {
  id: 'ecs',
  title: 'ECS',
  load: () => import('../clients/ecs.ts'),
  concurrency: 6,
  lists: [
    {
      operation: 'ecs:ListClusters',
      items: 'clusterArns',
      paging: { input: 'nextToken', output: 'nextToken', size },
      gives: [{ type: cluster, attributes: { arn: itself } }],
      for: { server: 'any', workload: 'any' },
    },
    {
      // Tasks need no service: they are started one by one, at certain times or by something that happens.
      operation: 'ecs:ListTaskDefinitionFamilies',
      input: () => ({ status: 'ACTIVE' }),
      items: 'families',
      paging: { input: 'nextToken', output: 'nextToken', size },
      gives: [{ type: family, attributes: { name: itself } }],
      for: { workload: 'any' },
    },
  ],
  details: [
    {
      of: family,
      operation: 'ecs:DescribeTaskDefinition',
      for: { workload: 'any' },
      input: (name) => ({ taskDefinition: name('name') }),
      gives: [definition],
    },
    {
      of: cluster,
      operation: 'ecs:ListTasks',
      for: { server: 'any' },
      input: (name) => ({ cluster: name('arn'), launchType: 'FARGATE' }),
      paging: { input: 'nextToken', output: 'nextToken', size },
      gives: [
        {
          type: running,
          when: (page) => elementsAt(page, 'taskArns').length > 0,
          attributes: { arns: computed('taskArns', (page) => elementsAt(page, 'taskArns').join(',')) },
          within: (name) => ({ cluster: constant('cluster', name('arn')) }),
        },
      ],
    },
    {
      of: running,
      operation: 'ecs:DescribeTasks',
      for: { server: 'any' },
      input: (name) => ({ cluster: name('cluster'), tasks: name('arns').split(',') }),
      items: 'tasks',
      presence: {
        things: ['task of ECS on Fargate outside of services', 'tasks of ECS on Fargate outside of services'],
        kinds: ['server'],
        when: (item) => textAt(item, 'group')?.startsWith('service:') !== true,
      },
    },
    {
      of: cluster,
      operation: 'ecs:ListServices',
      for: { server: 'any', workload: 'any' },
      input: (name) => ({ cluster: name('arn') }),
      items: 'serviceArns',
      paging: { input: 'nextToken', output: 'nextToken', size },
      gives: [{ type: listed, attributes: { arn: itself, cluster: clusterOf } }],
    },
    {
      of: listed,
      operation: 'ecs:DescribeServices',
      for: { server: 'any', workload: 'any' },
      input: (name) => ({ cluster: name('cluster'), services: [name('arn')], include: ['TAGS'] }),
      items: 'services',
      gives: [
        {
          type: service,
          when: (item) => textAt(item, 'status') !== 'INACTIVE',
          attributes: {
            arn: 'serviceArn',
            id: 'serviceArn',
            name: 'serviceName',
            launch_type: optional('launchType'),
            capacity_provider_strategy: blocks('capacityProviderStrategy', {
              capacity_provider: 'capacityProvider',
            }),
            platform_version: optional('platformVersion'),
            task_definition: 'taskDefinition',
            network_configuration: blocks('networkConfiguration.awsvpcConfiguration', {
              subnets: 'subnets',
              security_groups: 'securityGroups',
              assign_public_ip: computed(
                'assignPublicIp',
                (item) => textAt(item, 'assignPublicIp') === 'ENABLED',
              ),
            }),
            volume_configuration: blocks('deployments.volumeConfigurations', {
              managed_ebs_volume: blocks('managedEBSVolume', { encrypted: optional('encrypted') }),
            }),
            tags: tagMap('tags', 'key', 'value'),
            tags_all: tagMap('tags', 'key', 'value'),
          },
        },
      ],
    },
    {
      of: service,
      operation: 'ecs:DescribeTaskDefinition',
      for: { server: ['encryptedAtRest', 'encryptionAlgorithm'], workload: ['secretsInClear'] },
      input: (name) => ({ taskDefinition: name('task_definition') }),
      gives: [definition],
    },
  ],
};

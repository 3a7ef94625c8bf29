import {
  blocks,
  computed,
  elementsAt,
  optional,
  tagMap,
  textAt,
  type Attributes,
} from '../../live/attributes.ts';
import type { Gives, Needs, Paging, Service } from '../service.ts';
import { publicAddress } from './server-group-access.ts';
import { groupFacts, image } from './server-group-facts.ts';

const group = 'aws_autoscaling_group';
const template = 'aws_launch_template';
const configuration = 'aws_launch_configuration';
const volumes: Needs = { server: ['encryptedAtRest', 'encryptionAlgorithm'] };
const needs: Needs = { server: ['encryptedAtRest', 'encryptionAlgorithm', 'publiclyAccessible'] };
const interfaces = 'LaunchTemplateData.NetworkInterfaces';
const paging: Paging = { input: 'NextToken', output: 'NextToken', size: ['MaxRecords', 100] };
const mixed = 'MixedInstancesPolicy.LaunchTemplate';

/** How a group names its template: by itself, or for several kinds of instances together. */
const specifications = ['LaunchTemplate', `${mixed}.LaunchTemplateSpecification`];

function named(field: string) {
  return computed(
    `LaunchTemplate.${field}`,
    (item) =>
      specifications.map((path) => textAt(item, `${path}.${field}`)).find((text) => text !== undefined) ?? '',
  );
}

/** Volumes with what is said of each; what lies in the host itself is no volume. */
const devices = (field: string): Attributes => ({
  devices: blocks(
    field,
    { name: 'DeviceName', encrypted: optional('Ebs.Encrypted'), snapshot_id: optional('Ebs.SnapshotId') },
    (device) => elementsAt(device, 'Ebs').length > 0,
  ),
});

const asked = 'ec2:DescribeImages';

/** What both kinds of templates are asked for beside. */
const templates: readonly Gives[] = [
  {
    type: template,
    attributes: {
      id: 'LaunchTemplateId',
      name: 'LaunchTemplateName',
      image_id: optional('LaunchTemplateData.ImageId'),
      public_address: publicAddress(interfaces, `${interfaces}.`),
      security_group_ids: computed('LaunchTemplateData.SecurityGroupIds', (item) => [
        ...elementsAt(item, 'LaunchTemplateData.SecurityGroupIds'),
        ...elementsAt(item, `${interfaces}.Groups`),
      ]),
      ...devices('LaunchTemplateData.BlockDeviceMappings'),
    },
  },
];

const tags = { tags: tagMap('Tags'), tags_all: tagMap('Tags') };

export const serverGroups: Service = {
  id: 'auto-scaling',
  title: 'EC2 Auto Scaling',
  load: () => import('../clients/auto-scaling.ts'),
  concurrency: 4,
  lists: [
    {
      operation: 'auto-scaling:DescribeAutoScalingGroups',
      items: 'AutoScalingGroups',
      paging,
      gives: [
        {
          type: group,
          attributes: {
            arn: 'AutoScalingGroupARN',
            id: 'AutoScalingGroupName',
            name: 'AutoScalingGroupName',
            template: named('LaunchTemplateId'),
            version: named('Version'),
            configuration: optional('LaunchConfigurationName'),
            other_templates: computed(`${mixed}.Overrides`, (item) =>
              elementsAt(item, `${mixed}.Overrides.LaunchTemplateSpecification.LaunchTemplateId`),
            ),
            vpc_zone_identifier: computed('VPCZoneIdentifier', (item) =>
              (textAt(item, 'VPCZoneIdentifier') ?? '').split(',').filter((subnet) => subnet !== ''),
            ),
            availability_zones: 'AvailabilityZones',
            min_size: 'MinSize',
            ...tags,
          },
        },
      ],
    },
  ],
  details: [
    {
      of: group,
      operation: 'auto-scaling:DescribeLaunchConfigurations',
      for: needs,
      when: (name) => name('configuration') !== '',
      input: (name) => ({ LaunchConfigurationNames: [name('configuration')] }),
      items: 'LaunchConfigurations',
      paging,
      gives: [
        {
          type: configuration,
          attributes: {
            arn: 'LaunchConfigurationARN',
            id: 'LaunchConfigurationName',
            image_id: 'ImageId',
            public_address: publicAddress(''),
            security_group_ids: computed('SecurityGroups', (item) => elementsAt(item, 'SecurityGroups')),
            ...devices('BlockDeviceMappings'),
          },
        },
      ],
    },
  ],
  // The nodes of EKS stand in groups like all others.
  nowhere: ['aws_eks_node_group'],
  facts: { [group]: groupFacts },
};

/** What the groups say only by their templates, which are EC2's. */
export const serverTemplates: Service = {
  id: 'ec2',
  title: 'EC2 launch templates',
  load: () => import('../clients/ec2.ts'),
  concurrency: 6,
  lists: [],
  details: [
    {
      of: group,
      operation: 'ec2:DescribeLaunchTemplateVersions',
      for: needs,
      when: (name) => name('template') !== '',
      input: (name) => ({ LaunchTemplateId: name('template'), Versions: [name('version') || '$Default'] }),
      items: 'LaunchTemplateVersions',
      paging: { input: 'NextToken', output: 'NextToken' },
      gives: templates,
    },
    ...[template, configuration].map(
      (of) =>
        ({
          of,
          operation: asked,
          for: volumes,
          // A parameter of Systems Manager may stand in its place, which says nothing yet.
          when: (name: (attribute: string) => string) => name('image_id').startsWith('ami-'),
          input: (name: (attribute: string) => string) => ({ ImageIds: [name('image_id')] }),
          items: 'Images',
          absent: ['InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable'],
          gives: [{ type: image, attributes: { id: 'ImageId', ...devices('BlockDeviceMappings') } }],
        }) as const,
    ),
  ],
};

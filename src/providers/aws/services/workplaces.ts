import { chainFact, known, type Fact } from '../../../model/fact.ts';
import type { Copy } from '../../../model/resource.ts';
import { computed, elementsAt, optional, tagMap, textAt, type Field } from '../../live/attributes.ts';
import type { BetterFacts } from '../../live/resources.ts';
import type { Instance } from '../../terraform/mapping.ts';
import type { Gives, Paging, Service } from '../service.ts';
import { tagsOf } from './tags.ts';

const desktop = 'aws_workspaces_workspace';
const notebook = 'aws_sagemaker_notebook_instance';
const paging: Paging = { input: 'NextToken', output: 'NextToken' };
const hundred: Paging = { ...paging, size: ['MaxResults', 100] };

const arn: Field = {
  field: 'WorkspaceId',
  value: (item, { partition, region, account }) =>
    `arn:${partition}:workspaces:${region}:${account}:workspace/${textAt(item, 'WorkspaceId')}`,
};

/** The desktops in other regions that its data is copied to. */
const standbys = computed('RelatedWorkspaces.Region', (item) =>
  textAt(item, 'DataReplicationSettings.DataReplication') === 'PRIMARY_AS_SOURCE'
    ? elementsAt(item, 'RelatedWorkspaces').map((other) => textAt(other, 'Region'))
    : [],
);

function copies(instance: Instance): Fact<readonly Copy[]> {
  return chainFact(instance.strings('standby_regions'), (regions, from) =>
    known(
      regions.map((region): Copy => ({ kind: 'replica', region: known(region, from) })),
      from,
    ),
  );
}

const facts: BetterFacts = { copies };

/** People's names are not among what is read. */
export const workSpaces: Service = {
  id: 'workspaces',
  title: 'WorkSpaces',
  load: () => import('../clients/workspaces.ts'),
  concurrency: 2,
  lists: [
    {
      operation: 'workspaces:DescribeWorkspaces',
      items: 'Workspaces',
      paging: { ...paging, size: ['Limit', 25] },
      gives: [
        {
          type: desktop,
          attributes: {
            arn,
            id: 'WorkspaceId',
            name: 'WorkspaceId',
            computer_name: optional('ComputerName'),
            root_volume_encryption_enabled: optional('RootVolumeEncryptionEnabled'),
            user_volume_encryption_enabled: optional('UserVolumeEncryptionEnabled'),
            standby_regions: standbys,
          },
        },
      ],
    },
  ],
  details: [tagsOf(desktop, 'workspaces:DescribeTags', ['ResourceId', 'id'], tagMap('TagList'))],
  facts: { [desktop]: facts },
};

function streaming(type: string): Gives {
  return { type, attributes: { arn: 'Arn', id: 'Name', name: 'Name' } };
}

export const appStream: Service = {
  id: 'appstream',
  title: 'AppStream',
  load: () => import('../clients/appstream.ts'),
  concurrency: 2,
  lists: [
    {
      operation: 'appstream:DescribeFleets',
      items: 'Fleets',
      paging,
      gives: [streaming('aws_appstream_fleet')],
    },
    {
      operation: 'appstream:DescribeImageBuilders',
      items: 'ImageBuilders',
      paging,
      gives: [streaming('aws_appstream_image_builder')],
    },
  ],
};

export const sageMaker: Service = {
  id: 'sagemaker',
  title: 'SageMaker',
  load: () => import('../clients/sagemaker.ts'),
  concurrency: 4,
  lists: [
    {
      operation: 'sagemaker:ListNotebookInstances',
      items: 'NotebookInstances',
      paging: hundred,
      gives: [
        {
          type: notebook,
          attributes: {
            arn: 'NotebookInstanceArn',
            id: 'NotebookInstanceName',
            name: 'NotebookInstanceName',
          },
        },
      ],
    },
    {
      operation: 'sagemaker:ListDomains',
      items: 'Domains',
      paging: hundred,
      gives: [
        {
          type: 'aws_sagemaker_domain',
          attributes: { arn: 'DomainArn', id: 'DomainId', name: 'DomainName' },
        },
      ],
    },
    {
      operation: 'sagemaker:ListEndpoints',
      items: 'Endpoints',
      paging: hundred,
      gives: [
        {
          type: 'aws_sagemaker_endpoint',
          attributes: { arn: 'EndpointArn', id: 'EndpointName', name: 'EndpointName' },
        },
      ],
    },
  ],
  details: [
    {
      of: notebook,
      operation: 'sagemaker:DescribeNotebookInstance',
      for: { server: ['encryptedAtRest', 'encryptionAlgorithm'] },
      input: (name) => ({ NotebookInstanceName: name('name') }),
      adds: { kms_key_id: optional('KmsKeyId') },
    },
    ...[notebook, 'aws_sagemaker_domain', 'aws_sagemaker_endpoint'].map((type) =>
      tagsOf(type, 'sagemaker:ListTags', ['ResourceArn', 'arn']),
    ),
  ],
};

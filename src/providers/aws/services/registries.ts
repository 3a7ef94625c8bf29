import type { Reads } from '../../../model/resource.ts';
import { blocks, constant, elementsAt, tagMap, textAt, type Attributes } from '../../live/attributes.ts';
import type { Paging, Service } from '../service.ts';
import { tagsOf } from './tags.ts';

const repository = 'aws_ecr_repository';
const publicRepository = 'aws_ecrpublic_repository';
const paging: Paging = { input: 'nextToken', output: 'nextToken', size: ['maxResults', 1000] };

const named: Attributes = {
  arn: 'repositoryArn',
  id: 'repositoryName',
  name: 'repositoryName',
  repository_name: 'repositoryName',
};

/** Whether its images are scanned when they come in. */
const scanned: Attributes = {
  image_scanning_configuration: blocks('imageScanningConfiguration', { scan_on_push: 'scanOnPush' }),
};

/** Only what is public or copied elsewhere counts as a store, so both have to be asked wherever stores are. */
const stored = { bucket: 'any' } as const;

/** Images are always encrypted and sent by HTTPS, so no other promise about stores depends on them. */
function matters({ bucket = [], endpoint, vulnerabilityScanner }: Reads): boolean {
  return (
    endpoint !== undefined ||
    vulnerabilityScanner !== undefined ||
    bucket.some((field) => field === 'publiclyAccessible' || field === 'copies')
  );
}

/** Rules by which images are scanned by themselves. */
function rulesOf(answer: unknown): readonly unknown[] {
  const rules = elementsAt(answer, 'scanningConfiguration.rules');
  return rules.filter((rule) => textAt(rule, 'scanFrequency') !== 'MANUAL');
}

export const registries: Service = {
  id: 'ecr',
  title: 'ECR',
  load: () => import('../clients/ecr.ts'),
  lists: [
    {
      operation: 'ecr:DescribeRepositories',
      items: 'repositories',
      paging,
      gives: [{ type: repository, attributes: { ...named, ...scanned } }],
      matters,
    },
    {
      operation: 'ecr:DescribeRegistry',
      gives: [
        {
          type: 'aws_ecr_replication_configuration',
          attributes: {
            id: 'registryId',
            replication_configuration: blocks('replicationConfiguration', {
              rule: blocks('rules', {
                repository_filter: blocks('repositoryFilters', { filter: 'filter' }),
                destination: blocks('destinations', { region: 'region' }),
              }),
            }),
          },
        },
      ],
      matters: (reads) => reads.bucket !== undefined && matters(reads),
      about: [repository],
    },
    {
      operation: 'ecr:GetRegistryScanningConfiguration',
      gives: [
        {
          type: 'aws_ecr_registry_scanning_configuration',
          when: (answer) => rulesOf(answer).length > 0,
          attributes: {
            id: 'registryId',
            name: constant('registryId', 'ECR registry'),
            scan_type: 'scanningConfiguration.scanType',
            rule: {
              ...blocks('scanningConfiguration.rules', {
                repository_filter: blocks('repositoryFilters', { filter: 'filter' }),
              }),
              value: rulesOf,
            },
          },
        },
      ],
    },
  ],
  details: [
    {
      of: repository,
      operation: 'ecr:GetRepositoryPolicy',
      for: stored,
      input: (name) => ({ repositoryName: name('name') }),
      absent: ['RepositoryPolicyNotFoundException'],
      gives: [{ type: 'aws_ecr_repository_policy', attributes: { policy: 'policyText' } }],
    },
    tagsOf(repository, 'ecr:ListTagsForResource', ['resourceArn', 'arn'], tagMap('tags')),
  ],
};

/** Public images are everywhere; one region of the partition answers for all. */
export const publicRegistries: Service = {
  id: 'ecr-public',
  title: 'ECR Public',
  load: () => import('../clients/ecr-public.ts'),
  lists: [
    {
      operation: 'ecr-public:DescribeRepositories',
      scope: 'global',
      items: 'repositories',
      paging,
      gives: [{ type: publicRepository, attributes: named }],
      matters,
    },
  ],
  details: [
    tagsOf(publicRepository, 'ecr-public:ListTagsForResource', ['resourceArn', 'arn'], tagMap('tags')),
  ],
};

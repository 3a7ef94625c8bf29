import { textAt } from '../../live/attributes.ts';
import type { Probe } from '../presence.ts';

const next = { input: 'NextToken', output: 'NextToken' } as const;

/** An environment that has ended is listed for some weeks more. */
const isThere = (item: unknown): boolean => !/^(?:Terminated|DELETED)$/.test(textAt(item, 'Status') ?? '');

/** What runs the company's code or leads to it, and of which only is asked whether there is any. */
export const countedWorkloads: readonly Probe[] = [
  {
    things: ['environment of Elastic Beanstalk', 'environments of Elastic Beanstalk'],
    operation: 'elastic-beanstalk:DescribeEnvironments',
    items: 'Environments',
    paging: { ...next, size: ['MaxRecords', 1000] },
    kinds: ['workload', 'endpoint'],
    when: isThere,
    load: () => import('../clients/elastic-beanstalk.ts'),
  },
  {
    things: ['compute environment of Batch', 'compute environments of Batch'],
    operation: 'batch:DescribeComputeEnvironments',
    items: 'computeEnvironments',
    paging: { input: 'nextToken', output: 'nextToken', size: ['maxResults', 100] },
    kinds: ['server', 'workload'],
    load: () => import('../clients/batch.ts'),
  },
  {
    things: ['accelerator of Global Accelerator', 'accelerators of Global Accelerator'],
    operation: 'global-accelerator:ListAccelerators',
    items: 'Accelerators',
    paging: { ...next, size: ['MaxResults', 100] },
    // The one region that answers for all (AWS Global Accelerator API reference).
    only: ['us-west-2'],
    kinds: ['endpoint'],
    load: () => import('../clients/global-accelerator.ts'),
  },
  {
    things: ['custom routing accelerator', 'custom routing accelerators'],
    operation: 'global-accelerator:ListCustomRoutingAccelerators',
    items: 'Accelerators',
    paging: { ...next, size: ['MaxResults', 100] },
    only: ['us-west-2'],
    kinds: ['endpoint'],
    load: () => import('../clients/global-accelerator.ts'),
  },
  {
    things: ['application of Amplify', 'applications of Amplify'],
    operation: 'amplify:ListApps',
    items: 'apps',
    paging: { input: 'nextToken', output: 'nextToken', size: ['maxResults', 100] },
    kinds: ['endpoint', 'workload'],
    load: () => import('../clients/amplify.ts'),
  },
  {
    things: ['service of VPC Lattice', 'services of VPC Lattice'],
    operation: 'vpc-lattice:ListServices',
    items: 'items',
    paging: { input: 'nextToken', output: 'nextToken', size: ['maxResults', 100] },
    kinds: ['endpoint'],
    load: () => import('../clients/vpc-lattice.ts'),
  },
  {
    things: ['API for events of AppSync', 'APIs for events of AppSync'],
    operation: 'appsync:ListApis',
    items: 'apis',
    paging: { input: 'nextToken', output: 'nextToken', size: ['maxResults', 25] },
    kinds: ['endpoint'],
    load: () => import('../clients/appsync.ts'),
  },
  {
    things: ['web application of Transfer Family', 'web applications of Transfer Family'],
    operation: 'transfer:ListWebApps',
    items: 'WebApps',
    paging: { ...next, size: ['MaxResults', 100] },
    kinds: ['endpoint'],
    load: () => import('../clients/transfer.ts'),
  },
  {
    things: ['job of Glue', 'jobs of Glue'],
    operation: 'glue:ListJobs',
    items: 'JobNames',
    paging: { ...next, size: ['MaxResults', 1000] },
    kinds: ['workload'],
    load: () => import('../clients/glue.ts'),
  },
  {
    things: ['development endpoint of Glue', 'development endpoints of Glue'],
    operation: 'glue:ListDevEndpoints',
    items: 'DevEndpointNames',
    paging: { ...next, size: ['MaxResults', 1000] },
    kinds: ['server'],
    load: () => import('../clients/glue.ts'),
  },
  {
    things: ['application of EMR Serverless', 'applications of EMR Serverless'],
    operation: 'emr-serverless:ListApplications',
    items: 'applications',
    paging: { input: 'nextToken', output: 'nextToken', size: ['maxResults', 50] },
    kinds: ['workload'],
    when: (item) => textAt(item, 'state') !== 'TERMINATED',
    load: () => import('../clients/emr-serverless.ts'),
  },
];

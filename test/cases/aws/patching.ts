import type { Cases } from '../case.ts';
import { lambda, server } from './raw/edges.ts';
import { arn, cluster, database, group, member, search, table } from './raw/stores.ts';

const automated = { automated: true };
const kubernetes = (version: string) => ({
  'aws_eks_cluster.k': {
    id: 'k',
    arn: arn('eks', 'cluster/k'),
    name: 'k',
    version,
    vpc_config: [{ endpoint_public_access: false, public_access_cidrs: [] }],
    encryption_config: [],
  },
});
const manual = {
  'aws_lambda_runtime_management_config.f': { id: 'f', function_name: 'f', update_runtime_on: 'Manual' },
};

export const cases: Cases = [
  {
    is: 'good',
    what: 'a database with minor upgrades',
    given: database({ auto_minor_version_upgrade: true }),
  },
  {
    is: 'bad',
    what: 'a database without them, where nobody need do it',
    given: database({ auto_minor_version_upgrade: false }),
    params: automated,
  },
  {
    is: 'unknown',
    what: 'a database without them, which people may update',
    given: database({ auto_minor_version_upgrade: false }),
  },
  {
    is: 'bad',
    what: 'a PostgreSQL of version 12',
    given: database({ engine_version: '12.22' }),
    because: '2025',
  },
  {
    is: 'bad',
    what: 'a MySQL of version 5.7',
    given: database({ engine: 'mysql', engine_version: '5.7.44' }),
  },
  {
    is: 'good',
    what: 'a MySQL of version 8.4',
    given: database({ engine: 'mysql', engine_version: '8.4.3' }),
  },
  {
    is: 'unknown',
    what: 'a version that the table does not hold',
    given: database({ engine: 'mysql', engine_version: '9.9.1' }),
  },
  {
    is: 'unknown',
    what: 'an Aurora cluster, whose calendar tomcheck does not know',
    given: { ...cluster(), ...member('a') },
  },
  {
    is: 'bad',
    what: 'a cluster with one member without upgrades',
    given: {
      ...cluster({ engine: 'postgres', engine_version: '16.4' }),
      ...member('a'),
      ...member('b', { auto_minor_version_upgrade: false }),
    },
    params: automated,
  },
  { is: 'good', what: 'a table, which AWS runs whole', given: table() },
  { is: 'good', what: 'a function with a runtime of today', given: lambda() },
  { is: 'bad', what: 'a function with Node.js 18', given: lambda({ runtime: 'nodejs18.x' }) },
  {
    is: 'unknown',
    what: 'a function with a runtime that nobody knows',
    given: lambda({ runtime: 'cobol1' }),
  },
  {
    is: 'unknown',
    what: 'a function from an image, which its owner builds',
    given: lambda({ package_type: 'Image', runtime: '' }),
  },
  {
    is: 'bad',
    what: 'a function whose runtime waits for a person',
    given: { ...lambda(), ...manual },
    params: automated,
  },
  {
    is: 'bad',
    what: 'a Kubernetes of version 1.29',
    given: kubernetes('1.29'),
  },
  {
    is: 'bad',
    what: 'a search domain whose software is updated by hand',
    given: search({ software_update_options: [{ auto_software_update_enabled: false }] }),
    params: automated,
  },
  {
    is: 'unknown',
    what: 'a cache, of whose version nothing is known',
    given: group({ auto_minor_version_upgrade: 'true' }),
  },
  { is: 'unknown', what: 'a server, whose system no state shows', given: server() },
];

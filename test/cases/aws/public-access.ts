import type { Cases } from '../case.ts';
import { firewall, rule, server } from './raw/edges.ts';
import { forEverybody, policy } from './raw/policies.ts';
import { arn, bucket, cluster, database, member, ofBucket, queue, search, shut } from './raw/stores.ts';

const open = ofBucket('public_access_block', {
  block_public_acls: false,
  ignore_public_acls: false,
  block_public_policy: false,
  restrict_public_buckets: false,
});
const withPolicy = (text: string) => ({ ...bucket(), ...open, ...ofBucket('policy', { policy: text }) });
const accountWide = (restrict: boolean) => ({
  'aws_s3_account_public_access_block.all': {
    id: '111122223333',
    account_id: '111122223333',
    block_public_acls: restrict,
    ignore_public_acls: restrict,
    block_public_policy: restrict,
    restrict_public_buckets: restrict,
  },
});
const snapshot = (attributes: object) => ({
  'aws_db_snapshot.s': {
    id: 's',
    db_snapshot_arn: arn('rds', 'snapshot:s'),
    encrypted: true,
    ...attributes,
  },
});
const kubernetes = (config: object) => ({
  'aws_eks_cluster.k': {
    id: 'k',
    arn: arn('eks', 'cluster/k'),
    name: 'k',
    version: '1.33',
    vpc_config: [{ endpoint_public_access: true, public_access_cidrs: ['0.0.0.0/0'], ...config }],
    encryption_config: [],
  },
});

export const cases: Cases = [
  { is: 'good', what: 'a bucket that blocks all public access', given: { ...bucket(), ...shut } },
  { is: 'bad', what: 'a bucket whose policy lets everybody in', given: withPolicy(forEverybody()) },
  {
    is: 'good',
    what: 'such a policy under a block of the bucket',
    given: { ...bucket(), ...shut, ...ofBucket('policy', { policy: forEverybody() }) },
  },
  {
    is: 'good',
    what: 'such a policy under a block of the account',
    given: { ...withPolicy(forEverybody()), ...accountWide(true) },
  },
  {
    is: 'bad',
    what: 'such a policy in an account that blocks nothing',
    given: { ...withPolicy(forEverybody()), ...accountWide(false) },
  },
  {
    is: 'good',
    what: 'a policy for everybody of one organisation',
    given: withPolicy(forEverybody({ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } })),
  },
  {
    is: 'bad',
    what: 'a policy tied to every address there is',
    given: withPolicy(forEverybody({ Condition: { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } } })),
  },
  {
    is: 'bad',
    what: 'a policy for all but one caller',
    given: withPolicy(
      policy({ Effect: 'Allow', NotPrincipal: { AWS: '111122223333' }, Action: 's3:*', Resource: '*' }),
    ),
  },
  {
    is: 'bad',
    what: 'a bucket with a public list of rights',
    given: { ...bucket(), ...open, ...ofBucket('acl', { acl: 'public-read' }) },
  },
  {
    is: 'good',
    what: 'such a list in a bucket that ignores them',
    given: {
      ...bucket(),
      ...open,
      ...ofBucket('acl', { acl: 'public-read' }),
      ...ofBucket('ownership_controls', { rule: [{ object_ownership: 'BucketOwnerEnforced' }] }),
    },
  },
  { is: 'good', what: 'a private database', given: database() },
  { is: 'bad', what: 'a database with a public address', given: database({ publicly_accessible: true }) },
  {
    is: 'bad',
    what: 'a cluster with one public member',
    given: { ...cluster(), ...member('a'), ...member('b', { publicly_accessible: true }) },
  },
  { is: 'unknown', what: 'a cluster whose members stand elsewhere', given: cluster() },
  {
    is: 'bad',
    what: 'a snapshot that is shared with everybody',
    given: snapshot({ shared_accounts: ['all'] }),
  },
  {
    is: 'good',
    what: 'a snapshot that is shared with one account',
    given: snapshot({ shared_accounts: ['444455556666'] }),
  },
  {
    is: 'bad',
    what: 'a search domain outside a VPC whose policy lets everybody in',
    given: search({
      vpc_options: [],
      access_policies: policy({ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'es:*', Resource: '*' }),
    }),
  },
  { is: 'good', what: 'a search domain inside a VPC', given: search() },
  {
    is: 'bad',
    what: 'a queue that everybody may write to',
    given: queue({
      policy: policy({ Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*' }),
    }),
  },
  {
    is: 'bad',
    what: 'a server with a public address and an open group',
    given: { ...server({ public_ip: '1.2.3.4' }), ...firewall([rule(443, ['0.0.0.0/0'])]) },
    params: { scope: 'server' },
  },
  {
    is: 'bad',
    what: 'a group that is open to both halves of the Internet',
    given: { ...server({ public_ip: '1.2.3.4' }), ...firewall([rule(443, ['0.0.0.0/1', '128.0.0.0/1'])]) },
    params: { scope: 'server' },
  },
  {
    is: 'good',
    what: 'a server with a public address behind a closed group',
    given: { ...server({ public_ip: '1.2.3.4' }), ...firewall([rule(443, ['10.0.0.0/8'])]) },
  },
  {
    is: 'unknown',
    what: 'a server with a public address whose group stands elsewhere',
    given: server({ public_ip: '1.2.3.4' }),
  },
  {
    is: 'bad',
    what: 'a Kubernetes API that everybody can reach',
    given: kubernetes({}),
    params: { scope: 'all' },
  },
  {
    is: 'good',
    what: 'a Kubernetes API for one office',
    given: kubernetes({ public_access_cidrs: ['203.0.113.7/32'] }),
    params: { scope: 'all' },
  },
  {
    is: 'bad',
    what: 'a replication instance with a public address',
    given: {
      'aws_dms_replication_instance.r': {
        replication_instance_id: 'r',
        replication_instance_arn: arn('dms', 'rep:1'),
        region: 'eu-central-1',
        publicly_accessible: true,
      },
    },
    params: { scope: 'server' },
  },
  {
    is: 'unknown',
    what: 'an open server under a promise that does not speak of servers',
    given: { ...server({ public_ip: '1.2.3.4' }), ...firewall([rule(443, ['0.0.0.0/0'])]) },
  },
  {
    is: 'unknown',
    what: 'a graph database whose instances are not in the source',
    given: {
      'aws_neptune_cluster.graph': {
        id: 'graph',
        arn: arn('rds', 'cluster:graph'),
        cluster_identifier: 'graph',
      },
    },
  },
  {
    is: 'bad',
    what: 'a Kubernetes API of which nothing says who reaches it',
    given: {
      'aws_eks_cluster.k': {
        id: 'k',
        arn: arn('eks', 'cluster/k'),
        name: 'k',
        version: '1.33',
        vpc_config: [{}],
      },
    },
    params: { scope: 'all' },
  },
  {
    is: 'bad',
    what: 'a Kubernetes API without addresses that it is narrowed to',
    given: {
      'aws_eks_cluster.k': {
        id: 'k',
        arn: arn('eks', 'cluster/k'),
        name: 'k',
        version: '1.33',
        vpc_config: [{ endpoint_public_access: true, public_access_cidrs: [] }],
      },
    },
    params: { scope: 'all' },
  },
  {
    is: 'bad',
    what: 'a public registry of images',
    given: {
      'aws_ecrpublic_repository.p': {
        id: 'p',
        arn: 'arn:aws:ecr-public::111122223333:repository/p',
        repository_name: 'p',
      },
    },
  },
  {
    is: 'unknown',
    what: 'a server with a public address that names no group',
    given: {
      ...server({ public_ip: '1.2.3.4', vpc_security_group_ids: [] }),
      ...firewall([rule(443, ['10.0.0.0/8'])]),
    },
    params: { scope: 'server' },
  },
  {
    is: 'unknown',
    what: 'a namespace of Redshift whose workgroups stand elsewhere',
    given: {
      'aws_redshiftserverless_namespace.n': {
        id: 'n',
        arn: arn('redshift-serverless', 'namespace/n'),
        namespace_name: 'n',
      },
    },
  },
];

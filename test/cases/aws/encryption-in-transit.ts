import type { Cases } from '../case.ts';
import { balancer, clearListener, distribution, listener } from './raw/edges.ts';
import { policy, refusesClearText } from './raw/policies.ts';
import { arn, bucket, database, group, ofBucket, queue, search, topic } from './raw/stores.ts';

const toHttps = { type: 'redirect', redirect: [{ protocol: 'HTTPS', status_code: 'HTTP_301' }] };
const origin = (changes: object) => ({
  domain_name: 'example.com',
  custom_origin_config: [{ origin_protocol_policy: 'https-only', ...changes }],
});
const parameters = (...list: readonly object[]) => ({
  'aws_db_parameter_group.main': { id: 'main-pg', name: 'main-pg', family: 'postgres14', parameter: list },
});
const transfer = (protocols: readonly string[]) => ({
  'aws_transfer_server.t': {
    id: 's-1',
    arn: arn('transfer', 'server/s-1'),
    protocols,
    endpoint_type: 'PUBLIC',
  },
});
const withPolicy = (text: string) => ({ ...bucket(), ...ofBucket('policy', { policy: text }) });
const tls12 = { min_tls: '1.2' };

export const cases: Cases = [
  { is: 'good', what: 'a balancer with HTTPS alone', given: { ...balancer(), ...listener() } },
  {
    is: 'good',
    what: 'a listener for HTTP that redirects everything',
    given: { ...balancer(), ...listener(), ...clearListener(toHttps) },
  },
  {
    is: 'bad',
    what: 'a listener for HTTP that forwards',
    given: { ...balancer(), ...clearListener({ type: 'forward' }) },
  },
  {
    is: 'bad',
    what: 'a redirection that keeps the protocol of the client',
    given: {
      ...balancer(),
      ...clearListener({ type: 'redirect', redirect: [{ protocol: '#{protocol}' }] }),
    },
  },
  {
    is: 'bad',
    what: 'a redirecting listener with a rule that forwards',
    given: {
      ...balancer(),
      ...clearListener(toHttps),
      'aws_lb_listener_rule.old': {
        id: 'r',
        arn: 'r',
        listener_arn: arn('elasticloadbalancing', 'loadbalancer/app/web/1/http'),
        action: [{ type: 'forward' }],
      },
    },
  },
  {
    is: 'bad',
    what: 'a policy whose name begins with TLS13 and that takes TLS 1.0',
    given: { ...balancer(), ...listener({ ssl_policy: 'ELBSecurityPolicy-TLS13-1-0-2021-06' }) },
    params: tls12,
  },
  {
    is: 'bad',
    what: 'a listener without a policy, which gets the default of 2016',
    given: { ...balancer(), ...listener({ ssl_policy: null }) },
    params: tls12,
  },
  {
    is: 'unknown',
    what: 'a policy that nobody knows',
    given: { ...balancer(), ...listener({ ssl_policy: 'ELBSecurityPolicy-TLS99' }) },
    params: tls12,
  },
  {
    is: 'unknown',
    what: 'a balancer that hands connections on unread',
    given: {
      ...balancer({ load_balancer_type: 'network' }),
      ...listener({ protocol: 'TCP', ssl_policy: '' }),
    },
  },
  { is: 'unknown', what: 'a balancer whose listeners stand elsewhere', given: balancer() },
  { is: 'good', what: 'a bucket that refuses clear text', given: withPolicy(refusesClearText()) },
  { is: 'bad', what: 'a bucket without a policy', given: bucket() },
  {
    is: 'bad',
    what: 'a policy that refuses clear text of one caller only',
    given: withPolicy(refusesClearText({ Principal: { AWS: 'arn:aws:iam::111122223333:role/app' } })),
  },
  {
    is: 'bad',
    what: 'a policy that speaks of the bucket and not of its objects',
    given: withPolicy(refusesClearText({ Resource: 'arn:aws:s3:::files' })),
  },
  {
    is: 'bad',
    what: 'a policy for one action only',
    given: withPolicy(refusesClearText({ Action: 's3:GetObject' })),
  },
  {
    is: 'bad',
    what: 'a policy with a second condition beside it',
    given: withPolicy(
      refusesClearText({
        Condition: {
          Bool: { 'aws:SecureTransport': 'false' },
          StringEquals: { 's3:prefix': 'public' },
        },
      }),
    ),
  },
  {
    is: 'bad',
    what: 'a policy that allows what is encrypted instead of refusing the rest',
    given: withPolicy(
      policy({
        Effect: 'Allow',
        Principal: '*',
        Action: 's3:*',
        Resource: '*',
        Condition: { Bool: { 'aws:SecureTransport': 'true' }, StringEquals: { 'aws:PrincipalOrgID': 'o-1' } },
      }),
    ),
  },
  { is: 'good', what: 'a PostgreSQL of version 16, which forces TLS', given: database() },
  {
    is: 'bad',
    what: 'a PostgreSQL of version 14 without the parameter',
    given: database({ engine_version: '14.9', parameter_group_name: 'default.postgres14' }),
  },
  {
    is: 'good',
    what: 'a PostgreSQL of version 14 whose group forces TLS',
    given: {
      ...database({ engine_version: '14.9', parameter_group_name: 'main-pg' }),
      ...parameters({ name: 'rds.force_ssl', value: '1' }),
    },
  },
  {
    is: 'unknown',
    what: 'a database whose parameter group stands elsewhere',
    given: database({ engine_version: '14.9', parameter_group_name: 'of-others' }),
  },
  { is: 'good', what: 'a cache that requires TLS', given: group() },
  {
    is: 'bad',
    what: 'a cache that only prefers TLS',
    given: group({ transit_encryption_mode: 'preferred' }),
  },
  { is: 'bad', what: 'a cache without TLS', given: group({ transit_encryption_enabled: false }) },
  {
    is: 'bad',
    what: 'a distribution with one behaviour that allows HTTP',
    given: distribution({ ordered_cache_behavior: [{ viewer_protocol_policy: 'allow-all' }] }),
  },
  {
    is: 'bad',
    what: 'a distribution with the certificate of CloudFront, which takes TLS 1.0',
    given: distribution({
      viewer_certificate: [
        { cloudfront_default_certificate: true, minimum_protocol_version: 'TLSv1.2_2021' },
      ],
    }),
    params: tls12,
  },
  {
    is: 'bad',
    what: 'a distribution that fetches in clear text',
    given: distribution({ origin: [origin({ origin_protocol_policy: 'http-only' })] }),
  },
  {
    is: 'bad',
    what: 'a search domain that does not enforce HTTPS',
    given: search({ domain_endpoint_options: [{ enforce_https: false }] }),
  },
  { is: 'bad', what: 'a queue without a policy against clear text', given: queue() },
  {
    is: 'bad',
    what: 'a topic that delivers by HTTP',
    given: {
      ...topic(),
      'aws_sns_topic_subscription.s': {
        id: 's',
        topic_arn: arn('sns', 't'),
        protocol: 'http',
        endpoint: 'http://example.com',
      },
    },
  },
  { is: 'good', what: 'file transfer by SFTP', given: transfer(['SFTP']) },
  { is: 'bad', what: 'file transfer by FTP', given: transfer(['SFTP', 'FTP']) },
  {
    is: 'bad',
    what: 'a migration that speaks to its database without TLS',
    given: {
      'aws_dms_endpoint.source': {
        id: 'source',
        endpoint_id: 'source',
        endpoint_arn: arn('dms', 'endpoint:1'),
        engine_name: 'mysql',
        ssl_mode: 'none',
      },
    },
  },
  {
    is: 'unknown',
    what: 'HTTPS under a promise about mail',
    given: { ...balancer(), ...listener() },
    params: { scope: 'email' },
  },
  {
    is: 'bad',
    what: 'a PostgreSQL of version 14 whose group sets something else to 1',
    given: {
      ...database({ engine_version: '14.9', parameter_group_name: 'main-pg' }),
      ...parameters({ name: 'log_connections', value: '1' }),
    },
  },
  {
    is: 'unknown',
    what: 'a distribution whose behaviour for viewers is known only after apply',
    given: {
      'aws_cloudfront_distribution.cdn': {
        enabled: true,
        ordered_cache_behavior: [],
        origin: [{ domain_name: 'files.s3.amazonaws.com', custom_origin_config: [] }],
      },
    },
    computed: { 'aws_cloudfront_distribution.cdn': { default_cache_behavior: true } },
  },
  {
    is: 'unknown',
    what: 'a migration whose engine is known only after apply',
    given: { 'aws_dms_endpoint.source': { endpoint_id: 'source', ssl_mode: 'require' } },
    computed: { 'aws_dms_endpoint.source': { engine_name: true } },
  },
  {
    is: 'unknown',
    what: 'a migration to files, which speaks no protocol of a database',
    given: {
      'aws_dms_endpoint.target': {
        id: 'target',
        endpoint_id: 'target',
        endpoint_arn: arn('dms', 'endpoint:2'),
        engine_name: 's3',
        ssl_mode: 'none',
      },
    },
  },
  {
    is: 'bad',
    what: 'a migration that says nothing of TLS to its database',
    given: {
      'aws_dms_endpoint.source': {
        id: 'source',
        endpoint_id: 'source',
        endpoint_arn: arn('dms', 'endpoint:1'),
        engine_name: 'mysql',
      },
    },
  },
  {
    is: 'bad',
    what: 'a rule that forwards at a listener of which only the id is written',
    given: {
      ...balancer(),
      'aws_lb_listener.http': {
        ...clearListener(toHttps)['aws_lb_listener.http'],
        arn: null,
      },
      'aws_lb_listener_rule.old': {
        id: 'r',
        arn: 'r',
        listener_arn: arn('elasticloadbalancing', 'loadbalancer/app/web/1/http'),
        action: [{ type: 'forward' }],
      },
    },
  },
  {
    is: 'bad',
    what: 'a listener for HTTP that forwards and still has the block of a redirection',
    given: { ...balancer(), ...listener(), ...clearListener({ ...toHttps, type: 'forward' }) },
  },
  {
    is: 'unknown',
    what: 'a listener whose protocol is known only after apply, beside HTTPS',
    given: { ...balancer(), ...listener(), ...listener({ protocol: null }, 'other') },
    computed: { 'aws_lb_listener.other': { protocol: true } },
  },
  {
    is: 'bad',
    what: 'a listener for HTTP that forwards, whose balancer stands elsewhere',
    given: clearListener({ type: 'forward' }),
  },
  {
    is: 'bad',
    what: 'a cluster of MemoryDB without TLS',
    given: {
      'aws_memorydb_cluster.c': { id: 'c', arn: arn('memorydb', 'cluster/c'), name: 'c', tls_enabled: false },
    },
  },
  {
    is: 'bad',
    what: 'a cluster of DAX that does not say TLS',
    given: { 'aws_dax_cluster.c': { id: 'c', arn: arn('dax', 'cache/c'), cluster_name: 'c' } },
  },
  {
    is: 'good',
    what: 'a cluster of DAX that takes TLS alone',
    given: {
      'aws_dax_cluster.c': {
        id: 'c',
        arn: arn('dax', 'cache/c'),
        cluster_name: 'c',
        cluster_endpoint_encryption_type: 'TLS',
      },
    },
  },
  {
    is: 'unknown',
    what: 'a member of a cluster of DocumentDB that stands elsewhere',
    given: {
      'aws_docdb_cluster_instance.m': {
        id: 'm',
        arn: arn('rds', 'db:m'),
        identifier: 'm',
        cluster_identifier: 'elsewhere',
      },
    },
    because: 'database m',
  },
  {
    is: 'bad',
    what: 'a policy against clear text that names a bucket of another partition',
    given: {
      ...bucket({ arn: 'arn:aws-cn:s3:::files' }),
      ...ofBucket('policy', { policy: refusesClearText() }),
    },
  },
  {
    is: 'bad',
    what: 'a proxy of databases that says nothing of TLS',
    given: { 'aws_db_proxy.p': { id: 'p', arn: arn('rds', 'db-proxy:prx-1'), name: 'p' } },
  },
];

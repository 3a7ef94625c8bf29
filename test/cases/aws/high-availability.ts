import type { Cases } from '../case.ts';
import { balancer, server } from './raw/edges.ts';
import { subnet, vpc } from './raw/networks.ts';
import { arn, bucket, cluster, database, files, group, member, redshift, search } from './raw/stores.ts';

const zones = { mechanism: 'multi-az' };
const pair = (one: string, other: string) => ({
  ...cluster(),
  ...member('a', { availability_zone: `eu-central-1${one}` }),
  ...member('b', { availability_zone: `eu-central-1${other}` }),
});
const fleet = (size: number) => ({
  ...vpc,
  ...subnet('a', 'a', ''),
  ...subnet('b', 'b', ''),
  'aws_autoscaling_group.web': {
    id: 'web',
    arn: arn('autoscaling', 'autoScalingGroup:1:autoScalingGroupName/web'),
    name: 'web',
    vpc_zone_identifier: ['subnet-a', 'subnet-b'],
    availability_zones: [],
    min_size: size,
  },
});
const nodes = (config: object) => search({ cluster_config: [{ instance_count: 2, ...config }] });

export const cases: Cases = [
  {
    is: 'good',
    what: 'a database with a standby in another zone',
    given: database({ multi_az: true }),
    params: zones,
  },
  {
    is: 'bad',
    what: 'a database in one zone',
    given: database({ multi_az: false }),
    because: 'has one node only',
  },
  { is: 'bad', what: 'a database that does not say it', given: database({ multi_az: null }) },
  { is: 'good', what: 'a cluster with members in two zones', given: pair('a', 'b'), params: zones },
  { is: 'bad', what: 'a cluster with both members in one zone', given: pair('a', 'a'), params: zones },
  {
    is: 'good',
    what: 'such a cluster, for the failure of a node',
    given: pair('a', 'a'),
    params: { mechanism: 'failover' },
  },
  { is: 'bad', what: 'a cluster with one member', given: { ...cluster(), ...member('a') } },
  { is: 'unknown', what: 'a cluster whose members stand elsewhere', given: cluster() },
  {
    is: 'good',
    what: 'a Multi-AZ cluster of PostgreSQL',
    given: cluster({ engine: 'postgres', db_cluster_instance_class: 'db.m6gd.large' }),
    params: zones,
  },
  {
    is: 'good',
    what: 'a cache with failover to another zone',
    given: group({ automatic_failover_enabled: true, multi_az_enabled: true }),
    params: zones,
  },
  {
    is: 'bad',
    what: 'a cache with failover in one zone',
    given: group({ automatic_failover_enabled: true, multi_az_enabled: false }),
    params: zones,
  },
  {
    is: 'bad',
    what: 'a cache with replicas and no failover',
    given: group({ automatic_failover_enabled: false, multi_az_enabled: false, num_cache_clusters: 2 }),
  },
  {
    is: 'good',
    what: 'a search domain with zone awareness',
    given: nodes({ zone_awareness_enabled: true }),
    params: zones,
  },
  {
    is: 'bad',
    what: 'a search domain with zone awareness and one node',
    given: search({ cluster_config: [{ instance_count: 1, zone_awareness_enabled: true }] }),
  },
  { is: 'bad', what: 'a warehouse with one node', given: redshift({ number_of_nodes: 1 }) },
  { is: 'good', what: 'an application balancer', given: balancer(), params: zones },
  {
    is: 'bad',
    what: 'a network balancer in one subnet',
    given: balancer({ load_balancer_type: 'network', subnets: ['subnet-1'] }),
    params: zones,
  },
  { is: 'good', what: 'two servers in two zones', given: fleet(2), params: zones },
  { is: 'bad', what: 'a group that may shrink to one server', given: fleet(1) },
  { is: 'unknown', what: 'a server alone, which may be one of many', given: server() },
  {
    is: 'bad',
    what: 'a file system in one zone',
    given: files({ availability_zone_name: 'eu-central-1a' }),
    params: { ...zones, scope: 'files' },
  },
  { is: 'good', what: 'a bucket', given: bucket(), params: { ...zones, scope: 'files' } },
  {
    is: 'unknown',
    what: 'a standby under a promise of 99.9 percent',
    given: database({ multi_az: true }),
    params: { availability: 99.9 },
  },
  {
    is: 'unknown',
    what: 'the cache of a stage, of which nothing says how it is built',
    given: {
      'aws_api_gateway_stage.live': {
        id: 'ags-1-live',
        arn: 'arn:aws:apigateway:eu-central-1::/restapis/1/stages/live',
        stage_name: 'live',
        cache_cluster_enabled: true,
      },
    },
    because: 'live',
  },
  {
    is: 'bad',
    what: 'a cache with replicas that says nothing of failover',
    given: group({ multi_az_enabled: true, num_cache_clusters: 2 }),
  },
  {
    is: 'bad',
    what: 'a cache with failover that says nothing of zones',
    given: group({ automatic_failover_enabled: true }),
    params: zones,
  },
  { is: 'bad', what: 'a search domain that says nothing of its nodes, and so has one', given: search() },
  {
    is: 'bad',
    what: 'two servers in one subnet',
    given: {
      ...fleet(2),
      'aws_autoscaling_group.web': {
        ...fleet(2)['aws_autoscaling_group.web'],
        vpc_zone_identifier: ['subnet-a'],
      },
    },
    params: zones,
  },
  {
    is: 'bad',
    what: 'a warehouse that says nothing of its nodes, and so has one',
    given: redshift(),
  },
];

import type { Cases } from '../case.ts';
import { lambda } from './raw/edges.ts';
import {
  arn,
  bucket,
  cluster,
  database,
  files,
  group,
  logGroup,
  queue,
  redshift,
  table,
  topic,
  volume,
} from './raw/stores.ts';

const byDefault = (enabled: boolean) => ({
  'aws_ebs_encryption_by_default.here': { id: 'terraform-1', region: 'eu-central-1', enabled },
});

const fleet = (template: object) => ({
  'aws_autoscaling_group.web': {
    id: 'web',
    arn: arn('autoscaling', 'autoScalingGroup:1:autoScalingGroupName/web'),
    name: 'web',
    launch_template: [{ id: 'lt-1', name: 'web', version: '$Latest' }],
  },
  'aws_launch_template.web': {
    id: 'lt-1',
    arn: arn('ec2', 'launch-template/lt-1'),
    name: 'web',
    ...template,
  },
});

const service = (attributes: object, family: string) => ({
  'aws_ecs_service.api': {
    id: arn('ecs', 'service/main/api'),
    name: 'api',
    launch_type: 'FARGATE',
    task_definition: arn('ecs', 'task-definition/api:3'),
    network_configuration: [{ assign_public_ip: true, security_groups: [], subnets: [] }],
    ...attributes,
  },
  'aws_ecs_task_definition.api': {
    id: 'api',
    arn: arn('ecs', 'task-definition/api:3'),
    family: 'api',
    runtime_platform: [{ operating_system_family: family }],
  },
});

export const cases: Cases = [
  { is: 'good', what: 'an encrypted volume', given: volume() },
  {
    is: 'bad',
    what: 'a volume that is not encrypted',
    given: volume({ encrypted: false }),
    because: 'Volume data is not encrypted',
  },
  {
    is: 'unknown',
    what: 'a planned volume that may be encrypted by default of its account',
    given: volume({ encrypted: null }),
    computed: { 'aws_ebs_volume.data': { encrypted: true, arn: true } },
  },
  {
    is: 'unknown',
    what: 'an encrypted volume under a promise about devices, which no cloud shows',
    given: volume(),
    params: { scope: 'devices' },
  },
  { is: 'good', what: 'a bucket without any setting, encrypted by S3 since 2023', given: bucket() },
  {
    is: 'unknown',
    what: 'a bucket of another store that speaks S3',
    given: bucket({ region: 'fsn1', arn: 'arn:aws:s3:::files' }),
  },
  { is: 'good', what: 'an encrypted database', given: database() },
  { is: 'bad', what: 'a database that is not encrypted', given: database({ storage_encrypted: false }) },
  { is: 'bad', what: 'a database that does not say it', given: database({ storage_encrypted: null }) },
  {
    is: 'unknown',
    what: 'an Aurora cluster that says false, which newer ones say though they are encrypted',
    given: cluster({ storage_encrypted: false }),
  },
  {
    is: 'bad',
    what: 'a Multi-AZ cluster of PostgreSQL that is not encrypted',
    given: cluster({
      engine: 'postgres',
      storage_encrypted: false,
      db_cluster_instance_class: 'db.m6gd.large',
    }),
  },
  { is: 'good', what: 'a table, which DynamoDB always encrypts', given: table() },
  { is: 'good', what: 'an encrypted file system', given: files() },
  { is: 'bad', what: 'a file system that is not encrypted', given: files({ encrypted: false }) },
  {
    is: 'good',
    what: 'a cache whose flag is a text, as providers from major 5 on write it',
    given: group({ at_rest_encryption_enabled: 'true' }),
  },
  {
    is: 'unknown',
    what: 'a cache that says false, which ElastiCache may have encrypted all the same',
    given: group({ at_rest_encryption_enabled: 'false' }),
  },
  { is: 'bad', what: 'a warehouse whose flag is the text false', given: redshift({ encrypted: 'false' }) },
  { is: 'bad', what: 'a queue without any encryption', given: queue({ sqs_managed_sse_enabled: false }) },
  {
    is: 'unknown',
    what: 'a topic without a key',
    given: topic(),
    params: { scope: 'all' },
  },
  {
    is: 'good',
    what: 'a log group, which is always encrypted',
    given: logGroup(),
    params: { scope: 'logs' },
  },
  {
    is: 'bad',
    what: 'a stream without a key',
    given: {
      'aws_kinesis_stream.k': { arn: arn('kinesis', 'stream/k'), name: 'k', encryption_type: 'NONE' },
    },
    params: { scope: 'all' },
  },
  {
    is: 'good',
    what: 'a group of servers in a region that encrypts every new volume',
    given: { ...fleet({ block_device_mappings: [] }), ...byDefault(true) },
  },
  {
    is: 'bad',
    what: 'a group of servers whose template leaves a volume in clear, and the default is off',
    given: {
      ...fleet({ block_device_mappings: [{ device_name: '/dev/sdf', ebs: [{ encrypted: 'false' }] }] }),
      ...byDefault(false),
    },
  },
  {
    is: 'unknown',
    what: 'a group of servers whose template encrypts one volume, and the image names another',
    given: fleet({ block_device_mappings: [{ device_name: '/dev/xvda', ebs: [{ encrypted: 'true' }] }] }),
  },
  { is: 'good', what: 'tasks on Fargate', given: service({}, 'LINUX') },
  {
    is: 'bad',
    what: 'tasks on an old platform of Fargate',
    given: service({ platform_version: '1.3.0' }, 'LINUX'),
  },
  { is: 'unknown', what: 'Windows tasks on Fargate', given: service({}, 'WINDOWS_SERVER_2022_CORE') },
  {
    is: 'bad',
    what: 'a desktop one of whose volumes is not encrypted',
    given: {
      'aws_workspaces_workspace.w': {
        id: 'ws-1',
        region: 'eu-central-1',
        root_volume_encryption_enabled: true,
        user_volume_encryption_enabled: false,
      },
    },
  },
  { is: 'unknown', what: 'nothing that stores', given: lambda() },
  {
    is: 'unknown',
    what: 'a cache of an API, of which every method says whether it is encrypted',
    given: {
      'aws_api_gateway_stage.live': {
        id: 'ags-api-live',
        arn: 'arn:aws:apigateway:eu-central-1::/restapis/api/stages/live',
        stage_name: 'live',
        cache_cluster_enabled: true,
      },
    },
    because: 'its methods say one by one',
  },
  {
    is: 'bad',
    what: 'a desktop that says nothing of the volume of its system',
    given: {
      'aws_workspaces_workspace.w': {
        id: 'ws-1',
        region: 'eu-central-1',
        user_volume_encryption_enabled: true,
      },
    },
  },
  {
    is: 'bad',
    what: 'a desktop whose system is not encrypted',
    given: {
      'aws_workspaces_workspace.w': {
        id: 'ws-1',
        region: 'eu-central-1',
        root_volume_encryption_enabled: false,
        user_volume_encryption_enabled: true,
      },
    },
  },
  {
    is: 'unknown',
    what: 'an image that names no volume',
    given: { 'aws_ami.golden': { id: 'ami-1', arn: arn('ec2', 'image/ami-1'), name: 'golden' } },
  },
  {
    is: 'unknown',
    what: 'a group of servers, where another region encrypts every new volume',
    given: {
      ...fleet({ block_device_mappings: [] }),
      'aws_ebs_encryption_by_default.there': { id: 'terraform-2', region: 'eu-west-1', enabled: true },
    },
  },
  {
    is: 'unknown',
    what: 'a group of servers whose region is not known, where one region leaves volumes in clear',
    given: {
      ...fleet({ block_device_mappings: [{ device_name: '/dev/sdf', ebs: [{ encrypted: 'false' }] }] }),
      'aws_autoscaling_group.web': {
        ...fleet({})['aws_autoscaling_group.web'],
        arn: 'arn:aws:iam::111122223333:group/web',
      },
      ...byDefault(false),
    },
  },
];

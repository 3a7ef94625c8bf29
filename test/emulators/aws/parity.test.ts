import { CreateVolumeCommand, EC2Client } from '@aws-sdk/client-ec2';
import { APIGatewayClient, CreateRestApiCommand } from '@aws-sdk/client-api-gateway';
import { CreateClusterCommand, EKSClient } from '@aws-sdk/client-eks';
import {
  CreateLoadBalancerCommand,
  ElasticLoadBalancingClient,
} from '@aws-sdk/client-elastic-load-balancing';
import { CreateStreamCommand, KinesisClient } from '@aws-sdk/client-kinesis';
import { CreateDBInstanceCommand, RDSClient } from '@aws-sdk/client-rds';
import { CreateClusterCommand as CreateWarehouseCommand, RedshiftClient } from '@aws-sdk/client-redshift';
import {
  CreateBucketCommand,
  PutBucketAclCommand,
  PutBucketEncryptionCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutBucketVersioningCommand,
  PutPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { beforeAll, expect, test } from 'vitest';
import type { Fact } from '../../../src/model/fact.ts';
import type { Resource } from '../../../src/model/resource.ts';
import { readState } from '../../providers/terraform/aws/read-aws.ts';
import { scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

startMoto();

const refusesClearText = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: ['arn:aws:s3:::files', 'arn:aws:s3:::files/*'],
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
  ],
});

const volume: { id: string } = { id: '' };
const api: { id: string } = { id: '' };

async function makeEdges(): Promise<void> {
  const made = await new APIGatewayClient({}).send(
    new CreateRestApiCommand({ name: 'orders', endpointConfiguration: { types: ['REGIONAL'] } }),
  );
  api.id = made.id ?? '';
  await new ElasticLoadBalancingClient({}).send(
    new CreateLoadBalancerCommand({
      LoadBalancerName: 'front',
      Listeners: [{ Protocol: 'HTTP', LoadBalancerPort: 80, InstancePort: 80 }],
      AvailabilityZones: ['eu-central-1a', 'eu-central-1b'],
      Scheme: 'internet-facing',
    }),
  );
  await new EKSClient({}).send(
    new CreateClusterCommand({
      name: 'cluster',
      roleArn: 'arn:aws:iam::123456789012:role/eks',
      version: '1.33',
      resourcesVpcConfig: { subnetIds: ['subnet-1'], endpointPublicAccess: true },
    }),
  );
}

beforeAll(async () => {
  await makeEdges();
  const s3 = new S3Client({ forcePathStyle: true });
  const Bucket = 'files';
  const LocationConstraint = 'eu-central-1' as const;
  await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint } }));
  const algorithm = { SSEAlgorithm: 'AES256' } as const;
  await s3.send(
    new PutBucketEncryptionCommand({
      Bucket,
      ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault: algorithm }] },
    }),
  );
  await s3.send(new PutBucketPolicyCommand({ Bucket, Policy: refusesClearText }));
  await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
  const rule = { ID: 'a', Status: 'Enabled', Filter: { Prefix: '' } } as const;
  await s3.send(
    new PutBucketLifecycleConfigurationCommand({
      Bucket,
      LifecycleConfiguration: { Rules: [{ ...rule, NoncurrentVersionExpiration: { NoncurrentDays: 45 } }] },
    }),
  );
  await s3.send(
    new PutBucketOwnershipControlsCommand({
      Bucket,
      OwnershipControls: { Rules: [{ ObjectOwnership: 'ObjectWriter' }] },
    }),
  );
  await s3.send(new PutBucketAclCommand({ Bucket, ACL: 'public-read' }));
  await s3.send(
    new PutPublicAccessBlockCommand({
      Bucket,
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        IgnorePublicAcls: false,
        BlockPublicPolicy: true,
        RestrictPublicBuckets: true,
      },
    }),
  );
  const made = await new EC2Client({}).send(
    new CreateVolumeCommand({
      AvailabilityZone: 'eu-central-1a',
      Size: 8,
      Encrypted: false,
      TagSpecifications: [{ ResourceType: 'volume', Tags: [{ Key: 'Name', Value: 'data' }] }],
    }),
  );
  volume.id = made.VolumeId ?? '';
  await new RDSClient({}).send(
    new CreateDBInstanceCommand({
      DBInstanceIdentifier: 'main',
      DBInstanceClass: 'db.t3.micro',
      Engine: 'postgres',
      EngineVersion: '16.1',
      MasterUsername: 'u',
      MasterUserPassword: 'password1',
      AllocatedStorage: 20,
      StorageEncrypted: true,
      PubliclyAccessible: false,
      MultiAZ: true,
      DeletionProtection: true,
      AutoMinorVersionUpgrade: false,
    }),
  );
  await makeStreamAndWarehouse();
});

async function makeStreamAndWarehouse(): Promise<void> {
  await new KinesisClient({ requestHandler: new NodeHttpHandler() }).send(
    new CreateStreamCommand({ StreamName: 'events', ShardCount: 1 }),
  );
  await new RedshiftClient({}).send(
    new CreateWarehouseCommand({
      ClusterIdentifier: 'warehouse',
      NodeType: 'ra3.large',
      MasterUsername: 'u',
      MasterUserPassword: 'Password1',
      Encrypted: false,
      PubliclyAccessible: true,
    }),
  );
}

/** The same, as the Terraform provider for AWS 6 writes it to a state. */
function state() {
  const bucket = { bucket: 'files' };
  return {
    'aws_s3_bucket.files': {
      ...bucket,
      id: 'files',
      arn: 'arn:aws:s3:::files',
      region: 'eu-central-1',
      bucket_region: 'eu-central-1',
      policy: refusesClearText,
      acl: null,
      grant: [],
      versioning: [{ enabled: true }],
      lifecycle_rule: [],
      replication_configuration: [],
      tags: null,
      tags_all: {},
    },
    'aws_s3_bucket_policy.files': { ...bucket, policy: refusesClearText },
    'aws_s3_bucket_versioning.files': { ...bucket, versioning_configuration: [{ status: 'Enabled' }] },
    'aws_s3_bucket_lifecycle_configuration.files': {
      ...bucket,
      rule: [
        {
          status: 'Enabled',
          filter: [{ prefix: '' }],
          noncurrent_version_expiration: [{ noncurrent_days: 45 }],
        },
      ],
    },
    'aws_s3_bucket_ownership_controls.files': { ...bucket, rule: [{ object_ownership: 'ObjectWriter' }] },
    'aws_s3_bucket_acl.files': { ...bucket, acl: 'public-read' },
    'aws_s3_bucket_public_access_block.files': {
      ...bucket,
      block_public_acls: true,
      ignore_public_acls: false,
      block_public_policy: true,
      restrict_public_buckets: true,
    },
    'aws_api_gateway_rest_api.orders': {
      id: api.id,
      arn: `arn:aws:apigateway:eu-central-1::/restapis/${api.id}`,
      region: 'eu-central-1',
      name: 'orders',
      disable_execute_api_endpoint: false,
      endpoint_configuration: [{ types: ['REGIONAL'] }],
      tags: null,
      tags_all: {},
    },
    'aws_elb.front': {
      id: 'front',
      arn: 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/front',
      region: 'eu-central-1',
      name: 'front',
      internal: false,
      availability_zones: ['eu-central-1a', 'eu-central-1b'],
      listener: [{ lb_protocol: 'http', lb_port: 80, instance_protocol: 'http', instance_port: 80 }],
      subnets: [],
      tags: null,
      tags_all: {},
    },
    'aws_eks_cluster.cluster': {
      id: 'cluster',
      arn: 'arn:aws:eks:eu-central-1:123456789012:cluster/cluster',
      region: 'eu-central-1',
      name: 'cluster',
      version: '1.33',
      encryption_config: [],
      vpc_config: [{ endpoint_public_access: true, public_access_cidrs: ['0.0.0.0/0'] }],
      deletion_protection: false,
      tags: null,
      tags_all: {},
    },
    'aws_ebs_volume.data': {
      id: volume.id,
      arn: `arn:aws:ec2:eu-central-1:123456789012:volume/${volume.id}`,
      region: 'eu-central-1',
      availability_zone: 'eu-central-1a',
      encrypted: false,
      tags: { Name: 'data' },
      tags_all: { Name: 'data' },
    },
    'aws_kinesis_stream.events': {
      id: 'arn:aws:kinesis:eu-central-1:123456789012:stream/events',
      name: 'events',
      arn: 'arn:aws:kinesis:eu-central-1:123456789012:stream/events',
      region: 'eu-central-1',
      encryption_type: 'NONE',
      kms_key_id: '',
      retention_period: 24,
      tags: null,
      tags_all: {},
    },
    'aws_redshift_cluster.warehouse': {
      id: 'warehouse',
      cluster_identifier: 'warehouse',
      arn: 'arn:aws:redshift:eu-central-1:123456789012:cluster:warehouse',
      region: 'eu-central-1',
      encrypted: false,
      publicly_accessible: true,
      cluster_parameter_group_name: 'default.redshift-1.0',
      allow_version_upgrade: true,
      kms_key_id: '',
      tags: null,
      tags_all: {},
    },
    'aws_db_instance.main': {
      id: 'db-1',
      identifier: 'main',
      arn: 'arn:aws:rds:eu-central-1:123456789012:db:main',
      region: 'eu-central-1',
      engine: 'postgres',
      engine_version: '16.1',
      storage_encrypted: true,
      kms_key_id: '',
      publicly_accessible: false,
      multi_az: true,
      deletion_protection: true,
      auto_minor_version_upgrade: false,
      parameter_group_name: 'default.postgres16',
      replicas: [],
      replicate_source_db: '',
      tags: null,
      tags_all: {},
    },
  };
}

const same = {
  bucket: [
    'encryptedAtRest',
    'encryptionAlgorithm',
    'publiclyAccessible',
    'transport',
    'minimumTls',
    'softDeleteDays',
    'expiryDays',
    'keyManager',
    'immutability',
    'redundancy',
  ],
  volume: ['encryptedAtRest', 'encryptionAlgorithm', 'publiclyAccessible'],
  endpoint: ['transport', 'minimumTls', 'internal', 'web', 'ddosProtection', 'redundancy'],
  secretStore: ['encryptedAtRest', 'publiclyAccessible', 'deletionProtection'],
  workload: ['supportEndsOn'],
  database: [
    'encryptedAtRest',
    'encryptionAlgorithm',
    'publiclyAccessible',
    'transport',
    'minimumTls',
    'redundancy',
    'deletionProtection',
    'automaticUpdates',
    'supportEndsOn',
    'expiryDays',
  ],
} as const;

test('the same thing has the same facts live and in a Terraform state', async () => {
  const live = await scan(same, undefined, { labels: true });
  const kinds = Object.keys(same);
  const stated = (await readState(state())).resources.filter(({ kind }) => kinds.includes(kind));

  for (const resource of stated) {
    const twin = live.resources.find(({ id, kind }) => id === resource.id && kind === resource.kind);

    expect(twin === undefined ? resource.id : told(twin)).toEqual(told(resource));
  }
  expect(stated.length).toBe(9);
});

/** What is known of a resource, without where it was read. */
function told({ kind, id, name, type, region, labels, facts }: Resource): object {
  const known = facts as Readonly<Record<string, Fact<unknown> | undefined>>;
  const fields: readonly string[] = same[kind as keyof typeof same];
  const values = fields.map((field) => {
    const fact = known[field];
    return [field, fact === undefined ? 'no reader' : valueOf(fact)] as const;
  });
  return {
    kind,
    id,
    name,
    type,
    region: valueOf(region),
    labels: valueOf(labels),
    ...Object.fromEntries(values),
  };
}

function valueOf(fact: Fact<unknown>): unknown {
  return fact.known ? fact.value : `unknown: ${fact.why}`;
}

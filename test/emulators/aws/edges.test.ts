import {
  APIGatewayClient,
  CreateDeploymentCommand,
  CreateDomainNameCommand,
  CreateRestApiCommand,
  PutIntegrationCommand,
  PutMethodCommand,
  UpdateStageCommand,
} from '@aws-sdk/client-api-gateway';
import { ApiGatewayV2Client, CreateApiCommand } from '@aws-sdk/client-apigatewayv2';
import { CloudWatchClient, PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import { CreateFlowLogsCommand, CreateSubnetCommand, CreateVpcCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateClusterCommand, EKSClient } from '@aws-sdk/client-eks';
import {
  CreateLoadBalancerCommand,
  CreateLoadBalancerPolicyCommand,
  ElasticLoadBalancingClient,
  SetLoadBalancerPoliciesOfListenerCommand,
} from '@aws-sdk/client-elastic-load-balancing';
import { CreateDetectorCommand, GuardDutyClient } from '@aws-sdk/client-guardduty';
import { beforeAll, describe, expect, test } from 'vitest';
import { realGaps, scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

startMoto();

const listener = (Protocol: string, LoadBalancerPort: number) => ({
  Protocol,
  LoadBalancerPort,
  InstancePort: 80,
});

async function classic(): Promise<void> {
  const client = new ElasticLoadBalancingClient({});
  const make = (
    LoadBalancerName: string,
    Listeners: ReturnType<typeof listener>[],
    zones: readonly string[],
  ) =>
    client.send(
      new CreateLoadBalancerCommand({
        LoadBalancerName,
        Listeners,
        AvailabilityZones: zones.map((zone) => `eu-central-1${zone}`),
        Scheme: 'internet-facing',
      }),
    );
  await make('good-classic', [listener('HTTPS', 443)], ['a', 'b']);
  await make('bad-classic', [listener('HTTP', 80), listener('HTTPS', 443)], ['a']);
  await make('old-classic', [listener('SSL', 443)], ['a']);
  const policy = async (LoadBalancerName: string, protocol: string): Promise<void> => {
    await client.send(
      new CreateLoadBalancerPolicyCommand({
        LoadBalancerName,
        PolicyName: 'own',
        PolicyTypeName: 'SSLNegotiationPolicyType',
        PolicyAttributes: [{ AttributeName: protocol, AttributeValue: 'true' }],
      }),
    );
    await client.send(
      new SetLoadBalancerPoliciesOfListenerCommand({
        LoadBalancerName,
        LoadBalancerPort: 443,
        PolicyNames: ['own'],
      }),
    );
  };
  await policy('good-classic', 'Protocol-TLSv1.2');
}

const patch = (path: string) => ({ op: 'replace' as const, path: `/*/*${path}`, value: 'true' });

async function gateways(): Promise<void> {
  const client = new APIGatewayClient({});
  const made = await client.send(new CreateRestApiCommand({ name: 'orders' }));
  await client.send(
    new CreateRestApiCommand({ name: 'inner', endpointConfiguration: { types: ['PRIVATE'] } }),
  );
  await client.send(new CreateRestApiCommand({ name: 'hidden', disableExecuteApiEndpoint: true }));
  const where = { restApiId: made.id, resourceId: made.rootResourceId, httpMethod: 'GET' };
  await client.send(new PutMethodCommand({ ...where, authorizationType: 'NONE' }));
  await client.send(new PutIntegrationCommand({ ...where, type: 'MOCK' }));
  await client.send(
    new CreateDeploymentCommand({
      restApiId: made.id,
      stageName: 'live',
      cacheClusterEnabled: true,
      cacheClusterSize: '0.5',
    }),
  );
  await client.send(
    new UpdateStageCommand({
      restApiId: made.id,
      stageName: 'live',
      patchOperations: [
        { op: 'replace', path: '/cacheClusterEnabled', value: 'true' },
        patch('/caching/enabled'),
        patch('/caching/dataEncrypted'),
      ],
    }),
  );
  const domain = (domainName: string, securityPolicy: 'TLS_1_0' | 'TLS_1_2') =>
    client.send(
      new CreateDomainNameCommand({
        domainName,
        securityPolicy,
        endpointConfiguration: { types: ['REGIONAL'] },
      }),
    );
  await domain('new.example.com', 'TLS_1_2');
  await domain('old.example.com', 'TLS_1_0');
  await new ApiGatewayV2Client({}).send(new CreateApiCommand({ Name: 'events', ProtocolType: 'WEBSOCKET' }));
}

async function networks(): Promise<void> {
  const ec2 = new EC2Client({});
  const made = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
  const VpcId = made.Vpc?.VpcId ?? '';
  await new CloudWatchLogsClient({}).send(new CreateLogGroupCommand({ logGroupName: 'traffic' }));
  const log = (LogGroupName: string, TrafficType: 'ALL' | 'REJECT') =>
    ec2.send(
      new CreateFlowLogsCommand({
        ResourceIds: [VpcId],
        ResourceType: 'VPC',
        TrafficType,
        LogGroupName,
        DeliverLogsPermissionArn: 'arn:aws:iam::123456789012:role/log',
      }),
    );
  await log('traffic', 'ALL');
  const subnet = await ec2.send(new CreateSubnetCommand({ VpcId, CidrBlock: '10.0.0.0/24' }));
  const cluster = (name: string, rest: object, endpointPublicAccess: boolean) =>
    new EKSClient({}).send(
      new CreateClusterCommand({
        name,
        roleArn: 'arn:aws:iam::123456789012:role/eks',
        resourcesVpcConfig: { subnetIds: [subnet.Subnet?.SubnetId ?? ''], endpointPublicAccess },
        ...rest,
      }),
    );
  const provider = { keyArn: 'arn:aws:kms:eu-central-1:123456789012:key/k' };
  await cluster(
    'good-cluster',
    { version: '1.33', encryptionConfig: [{ resources: ['secrets'], provider }] },
    false,
  );
  await cluster('bad-cluster', { version: '1.24' }, true);
}

const alarm = (AlarmName: string, AlarmActions: string[]) =>
  new CloudWatchClient({}).send(
    new PutMetricAlarmCommand({
      AlarmName,
      AlarmActions,
      ComparisonOperator: 'GreaterThanThreshold',
      EvaluationPeriods: 1,
      MetricName: 'Errors',
      Namespace: 'own',
      Period: 60,
      Statistic: 'Sum',
      Threshold: 1,
    }),
  );

async function watchers(): Promise<void> {
  await new GuardDutyClient({}).send(new CreateDetectorCommand({ Enable: true }));
  await alarm('loud', ['arn:aws:sns:eu-central-1:123456789012:people']);
  await alarm('mute', []);
}

beforeAll(async () => {
  await classic();
  await gateways();
  await networks();
  await watchers();
}, 120_000);

describe('classic load balancers', () => {
  test('speak TLS as their listeners and policies say', async () => {
    const found = await scan({
      endpoint: ['transport', 'minimumTls', 'internal', 'redundancy', 'ddosProtection'],
    });

    expect(realGaps(found)).toEqual([]);
    expect(found.fact('good-classic', 'transport')).toBe('required');
    expect(found.fact('good-classic', 'minimumTls')).toBe('1.2');
    expect(found.fact('good-classic', 'redundancy')).toBe('zones');
    expect(found.fact('good-classic', 'internal')).toBe(false);
    expect(found.fact('good-classic', 'ddosProtection')).toBe('included');
    expect(found.fact('bad-classic', 'transport')).toBe('optional');
    expect(found.fact('bad-classic', 'redundancy')).toBe('nodes');
    expect(found.fact('old-classic', 'minimumTls')).toBe('1.0');
  });
});

describe('APIs', () => {
  test('take TLS 1.0 at their default endpoint, which few think of', async () => {
    const found = await scan({ endpoint: ['transport', 'minimumTls', 'internal', 'webFirewall'] });

    expect(found.fact('orders', 'transport')).toBe('required');
    expect(found.fact('orders', 'minimumTls')).toBe('1.0');
    expect(found.fact('orders', 'internal')).toBe(false);
    expect(found.fact('orders', 'webFirewall')).toBe('none');
    expect(found.fact('inner', 'minimumTls')).toBe('1.2');
    expect(found.fact('inner', 'internal')).toBe(true);
    expect(found.fact('hidden', 'minimumTls')).toBe('unknown: not-shown');
    expect(found.fact('new.example.com', 'minimumTls')).toBe('1.2');
    expect(found.fact('old.example.com', 'minimumTls')).toBe('1.0');
    expect(found.fact('events', 'minimumTls')).toBe('1.2');
  });

  test('keep answers in a cache that says whether it is encrypted', async () => {
    const found = await scan({ cache: ['encryptedAtRest'] });

    expect(found.fact('live', 'encryptedAtRest')).toBe(true);
  });
});

describe('clusters of Kubernetes', () => {
  test('keep their secrets encrypted and stand open, or not', async () => {
    const found = await scan({
      secretStore: ['encryptedAtRest', 'publiclyAccessible'],
      workload: ['supportEndsOn'],
      endpoint: ['internal'],
    });
    const of = (name: string, kind: string): unknown =>
      found.resources.find((one) => one.name === name && one.kind === kind)?.facts;

    expect(of('good-cluster', 'secretStore')).toMatchObject({
      encryptedAtRest: { value: true },
      publiclyAccessible: { value: false },
    });
    expect(of('bad-cluster', 'secretStore')).toMatchObject({
      encryptedAtRest: { known: false },
      publiclyAccessible: { value: true },
    });
    expect(of('good-cluster', 'endpoint')).toMatchObject({ internal: { value: true } });
    expect(of('bad-cluster', 'workload')).toMatchObject({ supportEndsOn: { known: true } });
  });
});

describe('records of traffic', () => {
  test('are judged where they are kept', async () => {
    const found = await scan({ logStore: ['retentionDays'] });

    expect(found.fact('traffic', 'retentionDays')).toBe(Number.POSITIVE_INFINITY);
    expect(found.resources.filter(({ type }) => type === 'aws_flow_log')).toEqual([]);
    expect(found.asked()).toMatchObject({ 'ec2:DescribeFlowLogs': 1 });
  });
});

describe('what watches', () => {
  test('is there or not, and tells somebody or not', async () => {
    const found = await scan({ threatDetection: ['enabled'], alarm: ['enabled', 'notifies'] });

    expect(realGaps(found)).toEqual([]);
    expect(found.resources.find(({ kind }) => kind === 'threatDetection')?.facts).toMatchObject({
      enabled: { value: true },
    });
    expect(found.fact('loud', 'notifies')).toBe(true);
    expect(found.fact('mute', 'notifies')).toBe(false);
  });

  test('is asked for only where it matters', async () => {
    const found = await scan({ alarm: ['enabled'] });

    expect(found.asked()).toEqual({ 'sts:GetCallerIdentity': 1, 'cloudwatch:DescribeAlarms': 1 });
  });
});

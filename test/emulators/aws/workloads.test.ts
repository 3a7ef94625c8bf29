import {
  CreateSecurityGroupCommand,
  CreateSubnetCommand,
  CreateVpcCommand,
  EC2Client,
} from '@aws-sdk/client-ec2';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { CreateDomainCommand, OpenSearchClient } from '@aws-sdk/client-opensearch';
import { beforeAll, describe, expect, test } from 'vitest';
import { realGaps, scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

startMoto();

const account = '123456789012';
const inside = { subnet: '', group: '' };
/** An archive without files. */
const ZipFile = Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex');

async function makeNetwork(): Promise<void> {
  const ec2 = new EC2Client({});
  const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
  const VpcId = Vpc?.VpcId;
  const { Subnet } = await ec2.send(new CreateSubnetCommand({ VpcId, CidrBlock: '10.0.1.0/24' }));
  const { GroupId } = await ec2.send(
    new CreateSecurityGroupCommand({ GroupName: 'closed', Description: 'd', VpcId }),
  );
  Object.assign(inside, { subnet: Subnet?.SubnetId, group: GroupId });
}

async function makeFunctions(): Promise<void> {
  const AssumeRolePolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [] });
  const { Role } = await new IAMClient({}).send(
    new CreateRoleCommand({ RoleName: 'run', AssumeRolePolicyDocument }),
  );
  const lambda = new LambdaClient({});
  const make = (FunctionName: string, Variables: Record<string, string>) =>
    lambda.send(
      new CreateFunctionCommand({
        FunctionName,
        Role: Role?.Arn,
        Runtime: 'nodejs22.x',
        Handler: 'index.handler',
        Code: { ZipFile },
        Environment: { Variables },
        Tags: { env: 'prod' },
      }),
    );
  await make('good', { STAGE: 'prod', DB_PASSWORD: 'arn:aws:secretsmanager:eu-central-1:1:secret:x' });
  await make('bad', { DB_PASSWORD: 'hunter2' });
}

async function makeServices(): Promise<void> {
  const ecs = new ECSClient({});
  await ecs.send(new CreateClusterCommand({ clusterName: 'main' }));
  const task = (family: string, environment: { name: string; value: string }[]) =>
    ecs.send(
      new RegisterTaskDefinitionCommand({
        family,
        runtimePlatform: { operatingSystemFamily: 'LINUX' },
        containerDefinitions: [{ name: 'app', image: 'app', memory: 128, environment }],
      }),
    );
  await task('web', [{ name: 'STAGE', value: 'prod' }]);
  await task('leaky', [{ name: 'API_TOKEN', value: 'hunter2' }]);
  const service = (serviceName: string, taskDefinition: string, assignPublicIp: 'ENABLED' | 'DISABLED') =>
    ecs.send(
      new CreateServiceCommand({
        cluster: 'main',
        serviceName,
        taskDefinition,
        desiredCount: 1,
        launchType: 'FARGATE',
        networkConfiguration: {
          awsvpcConfiguration: { subnets: [inside.subnet], securityGroups: [inside.group], assignPublicIp },
        },
      }),
    );
  await service('quiet', 'web', 'DISABLED');
  await service('twin', 'web', 'DISABLED');
  await service('exposed', 'leaky', 'ENABLED');
}

async function makeDomains(): Promise<void> {
  const search = new OpenSearchClient({});
  await search.send(
    new CreateDomainCommand({
      DomainName: 'good-domain',
      EngineVersion: 'OpenSearch_2.11',
      EncryptionAtRestOptions: { Enabled: true },
      DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: 'Policy-Min-TLS-1-2-2019-07' },
      ClusterConfig: { InstanceCount: 2, ZoneAwarenessEnabled: true },
      VPCOptions: { SubnetIds: [inside.subnet] },
      TagList: [{ Key: 'env', Value: 'prod' }],
    }),
  );
  const Statement = [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'es:*', Resource: '*' }];
  await search.send(
    new CreateDomainCommand({
      DomainName: 'bad-domain',
      EngineVersion: 'Elasticsearch_7.10',
      EncryptionAtRestOptions: { Enabled: false },
      DomainEndpointOptions: { EnforceHTTPS: false },
      ClusterConfig: { InstanceCount: 1 },
      AccessPolicies: JSON.stringify({ Version: '2012-10-17', Statement }),
    }),
  );
}

beforeAll(async () => {
  await makeNetwork();
  await makeFunctions();
  await makeServices();
  await makeDomains();
});

describe('functions', () => {
  test('hold secrets in their settings or not, and nothing of these gets out', async () => {
    const found = await scan({ workload: ['secretsInClear', 'supportEndsOn'] }, undefined, { labels: true });

    expect(found.fact('good', 'secretsInClear')).toBe(false);
    expect(found.fact('bad', 'secretsInClear')).toBe(true);
    expect(found.fact('good', 'supportEndsOn')).toBe('2027-04-30');
    expect(JSON.stringify(found.resources)).not.toContain('hunter2');
    expect(found.resources.find(({ name }) => name === 'good')?.labels).toMatchObject({
      value: { env: 'prod' },
    });
    expect(found.asked()).not.toHaveProperty('lambda:ListFunctionUrlConfigs');
    expect(realGaps(found)).toEqual([]);
  });
});

describe('services of ECS', () => {
  test('hold secrets in the settings of their task, or not', async () => {
    const found = await scan({ workload: ['secretsInClear'] });

    expect(found.fact('quiet', 'secretsInClear')).toBe(false);
    expect(found.fact('twin', 'secretsInClear')).toBe(false);
    expect(found.fact('exposed', 'secretsInClear')).toBe(true);
    expect(JSON.stringify(found.resources)).not.toContain('hunter2');
  });

  test('are servers only where they have a public address or volumes', async () => {
    const found = await scan({ server: ['encryptedAtRest', 'publiclyAccessible'] });

    expect(found.resources.map(({ name }) => name)).toEqual(['exposed']);
    expect(found.fact('exposed', 'encryptedAtRest')).toBe(true);
    expect(found.fact('exposed', 'publiclyAccessible')).toBe(false);
    expect(found.resources[0]?.id).toBe(`arn:aws:ecs:eu-central-1:${account}:service/main/exposed`);
  });
});

describe('search domains', () => {
  test('are encrypted, refuse clear text and stand in several zones, or not', async () => {
    const found = await scan({
      search: ['encryptedAtRest', 'transport', 'minimumTls', 'redundancy', 'publiclyAccessible', 'backups'],
    });

    expect(found.fact('good-domain', 'encryptedAtRest')).toBe(true);
    expect(found.fact('good-domain', 'transport')).toBe('required');
    expect(found.fact('good-domain', 'minimumTls')).toBe('1.2');
    expect(found.fact('good-domain', 'redundancy')).toBe('zones');
    expect(found.fact('good-domain', 'publiclyAccessible')).toBe(false);
    expect(found.fact('bad-domain', 'encryptedAtRest')).toBe(false);
    expect(found.fact('bad-domain', 'transport')).toBe('optional');
    expect(found.fact('bad-domain', 'redundancy')).toBe('none');
    expect(found.fact('bad-domain', 'publiclyAccessible')).toBe(true);
    expect(found.fact('bad-domain', 'backups')).toMatchObject([{ intervalHours: { value: 1 } }]);
    expect(found.resources.find(({ name }) => name === 'bad-domain')?.id).toBe(
      `arn:aws:es:eu-central-1:${account}:domain/bad-domain`,
    );
    expect(realGaps(found)).toEqual([]);
  });
});

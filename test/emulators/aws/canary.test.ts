import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CloudFrontClient, CreateDistributionCommand } from '@aws-sdk/client-cloudfront';
import { EC2Client, CreateLaunchTemplateCommand, RunInstancesCommand } from '@aws-sdk/client-ec2';
import {
  ECSClient,
  CreateClusterCommand,
  CreateServiceCommand,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { CreateBrokerCommand, MqClient } from '@aws-sdk/client-mq';
import { CreateClusterCommand as CreateWarehouseCommand, RedshiftClient } from '@aws-sdk/client-redshift';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { beforeAll, expect, test } from 'vitest';
import { kinds } from '../../../src/model/kinds.ts';
import type { Field, Kind, Reads } from '../../../src/model/resource.ts';
import { aws } from '../../../src/providers/terraform/aws/index.ts';
import { scan } from '../../providers/aws/scan.ts';
import { scratch, tomcheck } from '../../cli/command.ts';
import { pointedAt, startMoto } from '../moto.ts';

const moto = startMoto();

/** Stands wherever an API hands over what nobody should read: secrets, people, programs. */
const canary = 'Canary4711';

/** An archive without files. */
const ZipFile = Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex');

async function hideInPrograms(): Promise<void> {
  const AssumeRolePolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [] });
  const { Role } = await new IAMClient({}).send(
    new CreateRoleCommand({ RoleName: 'run', AssumeRolePolicyDocument }),
  );
  await new LambdaClient({}).send(
    new CreateFunctionCommand({
      FunctionName: 'leaky',
      Role: Role?.Arn,
      Runtime: 'nodejs22.x',
      Handler: 'index.handler',
      Code: { ZipFile },
      Environment: { Variables: { DB_PASSWORD: canary, GREETING: canary } },
    }),
  );
  const ecs = new ECSClient({});
  await ecs.send(new CreateClusterCommand({ clusterName: 'main' }));
  await ecs.send(
    new RegisterTaskDefinitionCommand({
      family: 'leaky-task',
      containerDefinitions: [
        {
          name: 'app',
          image: 'app',
          memory: 128,
          environment: [{ name: 'API_TOKEN', value: canary }],
          command: ['run', `--password=${canary}`],
        },
      ],
    }),
  );
  await ecs.send(
    new CreateServiceCommand({ cluster: 'main', serviceName: 'leaky-service', taskDefinition: 'leaky-task' }),
  );
  const ec2 = new EC2Client({});
  const UserData = Buffer.from(`#!/bin/sh\nexport TOKEN=${canary}\n`).toString('base64');
  await ec2.send(new RunInstancesCommand({ ImageId: 'ami-12345678', MinCount: 1, MaxCount: 1, UserData }));
  await ec2.send(
    new CreateLaunchTemplateCommand({ LaunchTemplateName: 'leaky', LaunchTemplateData: { UserData } }),
  );
}

async function hideInServices(): Promise<void> {
  const sns = new SNSClient({});
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: 'news' }));
  const subscribe = (Protocol: string, Endpoint: string) =>
    sns.send(new SubscribeCommand({ TopicArn, Protocol, Endpoint }));
  await subscribe('email', `${canary}@example.com`);
  await subscribe('https', `https://hooks.example.com/?token=${canary}`);
  await new MqClient({}).send(
    new CreateBrokerCommand({
      BrokerName: 'broker',
      EngineType: 'ACTIVEMQ',
      EngineVersion: '5.18',
      HostInstanceType: 'mq.m5.large',
      AutoMinorVersionUpgrade: true,
      DeploymentMode: 'SINGLE_INSTANCE',
      PubliclyAccessible: true,
      Users: [{ Username: canary, Password: `${canary}-secret` }],
    }),
  );
  await new RedshiftClient({}).send(
    new CreateWarehouseCommand({
      ClusterIdentifier: 'warehouse',
      NodeType: 'ra3.large',
      MasterUsername: canary.toLowerCase(),
      MasterUserPassword: canary,
    }),
  );
  await new SecretsManagerClient({}).send(new CreateSecretCommand({ Name: 'secret', SecretString: canary }));
  await new SSMClient({}).send(
    new PutParameterCommand({ Name: 'parameter', Type: 'SecureString', Value: canary }),
  );
}

async function hideInDistribution(): Promise<void> {
  const origin = {
    Id: 'o',
    DomainName: 'origin.example.com',
    CustomHeaders: { Quantity: 1, Items: [{ HeaderName: 'X-Secret', HeaderValue: canary }] },
    CustomOriginConfig: { HTTPPort: 80, HTTPSPort: 443, OriginProtocolPolicy: 'https-only' as const },
  };
  await new CloudFrontClient({ region: 'us-east-1' }).send(
    new CreateDistributionCommand({
      DistributionConfig: {
        CallerReference: 'r',
        Comment: 'c',
        Enabled: true,
        Origins: { Quantity: 1, Items: [origin] },
        DefaultCacheBehavior: {
          TargetOriginId: 'o',
          ViewerProtocolPolicy: 'https-only',
          ForwardedValues: { QueryString: false, Cookies: { Forward: 'none' } },
          MinTTL: 0,
        },
      },
    }),
  );
}

beforeAll(async () => {
  await hideInPrograms();
  await hideInServices();
  await hideInDistribution();
}, 60_000);

function fieldsOf(kind: Kind): readonly string[] {
  const ofAccount = kind === 'account' ? Object.keys(aws.account.facts) : [];
  return [...ofAccount, ...aws.types.flatMap((one) => (one.kind === kind ? Object.keys(one.facts) : []))];
}

/** Every fact of every kind. */
function everything(): Reads {
  return Object.fromEntries(kinds.map((kind) => [kind, [...new Set(fieldsOf(kind))] as Field[]]));
}

test('whatever is read, no secret, no program and no name of a person gets in', async () => {
  const found = await scan(everything(), undefined, { labels: true });
  const names = found.resources.map(({ name }) => name);

  expect(names).toEqual(expect.arrayContaining(['leaky', 'news', 'broker', 'warehouse', 'secret']));
  expect(found.fact('leaky', 'secretsInClear')).toBe(true);
  expect(JSON.stringify(found).toLowerCase()).not.toContain(canary.toLowerCase());
}, 60_000);

test('nor does any into what is printed or written', async () => {
  const policy = [
    'Secrets are not stored in environment variables.',
    'Queues and databases are not publicly accessible.',
    'All connections are encrypted with TLS.',
    'Servers are encrypted at rest.',
  ].join('\n\n');
  const folder = scratch({
    'policy.md': `# Security\n\n${policy}\n`,
    'tomcheck.yaml': 'version: 1\nsources:\n  - aws: { regions: [eu-central-1] }\n',
  });
  const line = 'check policy.md --verbose -f terminal -f json=run.json';
  const { code, out, err } = await tomcheck(line.split(' '), { cwd: folder, env: pointedAt(moto.url) });
  const written = readFileSync(join(folder, 'run.json'), 'utf8');

  expect(code).toBe(1);
  expect(`${out}${written}`).toContain('Queue news');
  expect(`${out}${err}${written}`.toLowerCase()).not.toContain(canary.toLowerCase());
}, 60_000);

import { CreateSubnetCommand, CreateVpcCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
  ModifyLoadBalancerAttributesCommand,
  type Action,
  type Certificate,
  type CreateLoadBalancerInput,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { IAMClient, UploadServerCertificateCommand } from '@aws-sdk/client-iam';
import { AssociateWebACLCommand, CreateWebACLCommand, WAFV2Client } from '@aws-sdk/client-wafv2';
import { beforeAll, describe, expect, test } from 'vitest';
import { realGaps, scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

startMoto();

const ec2 = new EC2Client({});
const balancing = new ElasticLoadBalancingV2Client({});
const Subnets: string[] = [];
const certificates: Certificate[] = [];
const secure = {
  Protocol: 'HTTPS',
  Port: 443,
  SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
  Certificates: certificates,
} as const;
const toHttps: Action = {
  Type: 'redirect',
  RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' },
};

async function balancer(Name: string, more: Partial<CreateLoadBalancerInput> = {}): Promise<string> {
  const made = await balancing.send(
    new CreateLoadBalancerCommand({
      Name,
      Subnets,
      Tags: [{ Key: 'env', Value: 'prod' }],
      ...more,
    }),
  );
  return made.LoadBalancers?.[0]?.LoadBalancerArn ?? '';
}

beforeAll(async () => {
  const { ServerCertificateMetadata } = await new IAMClient({}).send(
    new UploadServerCertificateCommand({
      ServerCertificateName: 'c',
      CertificateBody: 'not looked at',
      PrivateKey: 'not looked at',
    }),
  );
  certificates.push({ CertificateArn: ServerCertificateMetadata?.Arn });
  const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
  const VpcId = Vpc?.VpcId;
  for (const zone of ['a', 'b']) {
    const CidrBlock = `10.0.${zone === 'a' ? 1 : 2}.0/24`;
    const AvailabilityZone = `eu-central-1${zone}`;
    const { Subnet } = await ec2.send(new CreateSubnetCommand({ VpcId, CidrBlock, AvailabilityZone }));
    Subnets.push(Subnet?.SubnetId ?? '');
  }
  const { TargetGroups } = await balancing.send(
    new CreateTargetGroupCommand({ Name: 'servers', Protocol: 'HTTP', Port: 80, VpcId }),
  );
  const TargetGroupArn = TargetGroups?.[0]?.TargetGroupArn;
  const forward: Action = { Type: 'forward', TargetGroupArn };
  const listen = async (LoadBalancerArn: string, protocol: object, action: Action): Promise<string> => {
    const made = await balancing.send(
      new CreateListenerCommand({ LoadBalancerArn, ...protocol, DefaultActions: [action] }),
    );
    return made.Listeners?.[0]?.ListenerArn ?? '';
  };

  const good = await balancer('good', { Scheme: 'internal' });
  await listen(good, secure, forward);
  await listen(good, { Protocol: 'HTTP', Port: 80 }, toHttps);
  await balancing.send(
    new ModifyLoadBalancerAttributesCommand({
      LoadBalancerArn: good,
      Attributes: [{ Key: 'deletion_protection.enabled', Value: 'true' }],
    }),
  );
  const bad = await balancer('bad', { Scheme: 'internet-facing' });
  await listen(bad, { ...secure, SslPolicy: 'ELBSecurityPolicy-2016-08' }, forward);
  await listen(bad, { Protocol: 'HTTP', Port: 80 }, forward);

  const leaky = await balancer('leaky');
  await listen(leaky, secure, forward);
  const ListenerArn = await listen(leaky, { Protocol: 'HTTP', Port: 80 }, toHttps);
  await balancing.send(
    new CreateRuleCommand({
      ListenerArn,
      Priority: 1,
      Conditions: [{ Field: 'path-pattern', Values: ['/health'] }],
      Actions: [forward],
    }),
  );
  const old = await balancer('old');
  await listen(old, { ...secure, SslPolicy: 'ELBSecurityPolicy-2016-08' }, forward);
  await listen(await balancer('bytes', { Type: 'network' }), { Protocol: 'TCP', Port: 443 }, forward);
  await balancer('silent');
  for (const [name, arn] of Object.entries({ guards: good, counts: bad })) await guard(name, arn);
});

/** Puts a web ACL before a load balancer, which blocks or only counts. */
async function guard(Name: string, ResourceArn: string): Promise<void> {
  const waf = new WAFV2Client({});
  const VisibilityConfig = {
    SampledRequestsEnabled: false,
    CloudWatchMetricsEnabled: false,
    MetricName: Name,
  };
  const { Summary } = await waf.send(
    new CreateWebACLCommand({
      Name,
      Scope: 'REGIONAL',
      DefaultAction: { Allow: {} },
      VisibilityConfig,
      Rules: [
        {
          Name: 'common',
          Priority: 1,
          Statement: {
            ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'AWSManagedRulesCommonRuleSet' },
          },
          OverrideAction: Name === 'counts' ? { Count: {} } : { None: {} },
          VisibilityConfig,
        },
      ],
    }),
  );
  await waf.send(new AssociateWebACLCommand({ WebACLArn: Summary?.ARN, ResourceArn }));
}

describe('load balancers', () => {
  test('require TLS if every path of clear text leads to HTTPS', async () => {
    const found = await scan({ endpoint: ['transport', 'minimumTls'] });

    expect(found.fact('good', 'transport')).toBe('required');
    expect(found.fact('good', 'minimumTls')).toBe('1.2');
    expect(found.fact('bad', 'transport')).toBe('optional');
    expect(found.fact('leaky', 'transport')).toBe('optional');
    expect(found.fact('old', 'minimumTls')).toBe('1.0');
    expect(found.fact('bytes', 'transport')).toBe('passthrough');
    expect(found.fact('silent', 'transport')).toBe('unknown: not-shown');
    // Rules matter where clear text comes in.
    expect(found.asked()['elastic-load-balancing-v2:DescribeRules']).toBe(3);
    expect(found.resources).toHaveLength(6);
    expect(realGaps(found)).toEqual([]);
  });

  test('stand on the Internet or not, and in several zones', async () => {
    const found = await scan({ endpoint: ['internal', 'web', 'redundancy'] });

    expect(found.fact('good', 'internal')).toBe(true);
    expect(found.fact('bad', 'internal')).toBe(false);
    // moto gives no scheme where none was asked for.
    expect(found.fact('silent', 'internal')).toBe('unknown: not-shown');
    expect(found.fact('good', 'web')).toBe(true);
    expect(found.fact('bytes', 'web')).toBe(false);
    expect(found.fact('bytes', 'redundancy')).toBe('zones');
    expect(found.asked()).not.toHaveProperty('elastic-load-balancing-v2:DescribeListeners');
  });

  test('have a web ACL before them that blocks or counts, or none', async () => {
    const found = await scan({ endpoint: ['webFirewall'] });

    expect(found.fact('good', 'webFirewall')).toBe('blocking');
    expect(found.fact('bad', 'webFirewall')).toBe('counting');
    expect(found.fact('leaky', 'webFirewall')).toBe('none');
    expect(found.fact('bytes', 'webFirewall')).toBe('none');
    expect(found.asked()['wafv2:GetWebACLForResource']).toBe(5);
  });

  test('are protected against deletion or not', async () => {
    const found = await scan({ endpoint: ['deletionProtection'] }, undefined, { labels: true });

    expect(found.fact('good', 'deletionProtection')).toBe(true);
    expect(found.fact('bad', 'deletionProtection')).toBe(false);
    expect(found.resources[0]?.labels).toMatchObject({ known: true, value: { env: 'prod' } });
  });
});

import { describe, expect, test } from 'vitest';
import { judge, stateOf, type Raw } from './judge.ts';

const rule = (more: Readonly<Record<string, unknown>>) => ({
  cidr_blocks: [],
  ipv6_cidr_blocks: [],
  prefix_list_ids: [],
  protocol: 'tcp',
  from_port: 443,
  to_port: 443,
  ...more,
});
const group = (...ingress: readonly unknown[]) => ({ id: 'sg-1', name: 'web', ingress });
const balancer = (internal: boolean) => ({ id: 'lb', arn: 'lb', name: 'web', internal });
const plain = { load_balancer_arn: 'lb', protocol: 'HTTP', port: 80, default_action: [{ type: 'forward' }] };

const groupListing = (port: number): Raw => ({
  'aws_security_group.web': group(rule({ prefix_list_ids: ['pl-1'], from_port: port, to_port: port })),
});

describe('a prefix list whose addresses are not shown', () => {
  test('leaves open a port that is guarded', async () => {
    expect((await judge('network-restriction', {}, [stateOf(groupListing(22))])).findings).toEqual([
      'inconclusive: Firewall web lets in addresses that cannot be told.',
    ]);
  });

  test('does not matter for a port that may be open', async () => {
    expect((await judge('network-restriction', {}, [stateOf(groupListing(443))])).verdict).toBe('consistent');
  });
});

const serverBehind = (...ingress: readonly unknown[]): Raw => ({
  'aws_instance.web': { id: 'i-1', arn: 'i-1', public_ip: '203.0.113.7', vpc_security_group_ids: ['sg-1'] },
  'aws_security_group.web': group(...ingress),
});

const publicityBehind = async (...ingress: readonly unknown[]) =>
  (await judge('public-access', { resource: 'server' }, [stateOf(serverBehind(...ingress))])).verdict;

describe('a server with a public address', () => {
  test('is open to everybody by two halves of the Internet', async () => {
    expect(await publicityBehind(rule({ cidr_blocks: ['0.0.0.0/1', '128.0.0.0/1'] }))).toBe('contradicted');
  });

  test('is not open by answering pings', async () => {
    expect(await publicityBehind(rule({ protocol: 'icmp', cidr_blocks: ['0.0.0.0/0'] }))).toBe('consistent');
  });

  test('may be open by a prefix list', async () => {
    expect(await publicityBehind(rule({ prefix_list_ids: ['pl-1'] }))).toBe('inconclusive');
  });
});

const balancerInClear = (internal: boolean) =>
  stateOf({ 'aws_lb.web': balancer(internal), 'aws_lb_listener.web': plain });

describe('a load balancer in clear text', () => {
  test('breaks a promise about all connections, inside too', async () => {
    expect((await judge('encryption-in-transit', {}, [balancerInClear(true)])).verdict).toBe('contradicted');
  });

  test('breaks a promise about connections over the Internet only where it stands there', async () => {
    const outward = { scope: 'external' };
    expect((await judge('encryption-in-transit', outward, [balancerInClear(false)])).verdict).toBe(
      'contradicted',
    );
    expect((await judge('encryption-in-transit', outward, [balancerInClear(true)])).verdict).toBe('untested');
  });
});

const distributionOf = (origin: Readonly<Record<string, unknown>>) =>
  stateOf({
    'aws_cloudfront_distribution.www': {
      id: 'E1',
      domain_name: 'www.example.org',
      enabled: true,
      default_cache_behavior: [{ viewer_protocol_policy: 'redirect-to-https' }],
      origin: [origin],
    },
  });

describe('a distribution of CloudFront', () => {
  test('is told apart from one that takes clear text, where only its origin is in clear', async () => {
    const told = await judge('encryption-in-transit', {}, [
      distributionOf({ custom_origin_config: [{ origin_protocol_policy: 'http-only' }] }),
    ]);
    expect(told.findings).toEqual([
      'contradicted: Endpoint www.example.org fetches data from a server behind it without encryption.',
    ]);
  });

  test('is open where its origin stands in a VPC', async () => {
    const told = await judge('encryption-in-transit', {}, [
      distributionOf({ vpc_origin_config: [{ vpc_origin_id: 'vo' }] }),
    ]);
    expect(told.verdict).toBe('inconclusive');
  });
});

import type { Raw } from '../../../verdicts/judge.ts';
import { account, arn } from './stores.ts';

type Attributes = Raw[string];

const balancerArn = arn('elasticloadbalancing', 'loadbalancer/app/web/1');

export const balancer = (attributes: Attributes = {}): Raw => ({
  'aws_lb.web': {
    id: balancerArn,
    arn: balancerArn,
    name: 'web',
    internal: false,
    load_balancer_type: 'application',
    subnets: ['subnet-1', 'subnet-2'],
    enable_deletion_protection: false,
    ...attributes,
  },
});

export const listener = (attributes: Attributes = {}, name = 'https'): Raw => ({
  [`aws_lb_listener.${name}`]: {
    id: `${balancerArn}/${name}`,
    arn: `${balancerArn}/${name}`,
    load_balancer_arn: balancerArn,
    port: 443,
    protocol: 'HTTPS',
    ssl_policy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
    default_action: [{ type: 'forward' }],
    ...attributes,
  },
});

export const clearListener = (action: Attributes): Raw =>
  listener({ port: 80, protocol: 'HTTP', ssl_policy: '', default_action: [action] }, 'http');

const webAclArn = arn('wafv2', 'regional/webacl/main/1');

/** A web ACL with these rules, before the balancer. */
export const webAcl = (...rules: readonly Attributes[]): Raw => ({
  'aws_wafv2_web_acl.main': {
    id: '1',
    arn: webAclArn,
    name: 'main',
    default_action: [{ allow: [{}], block: [] }],
    rule: rules,
  },
  'aws_wafv2_web_acl_association.web': {
    id: `${webAclArn},${balancerArn}`,
    resource_arn: balancerArn,
    web_acl_arn: webAclArn,
  },
});

export const blocks: Attributes = {
  name: 'common',
  action: [],
  override_action: [{ none: [{}], count: [] }],
};
export const counts: Attributes = {
  name: 'common',
  action: [],
  override_action: [{ none: [], count: [{}] }],
};

export const distribution = (attributes: Attributes = {}): Raw => ({
  'aws_cloudfront_distribution.cdn': {
    id: 'E1',
    arn: `arn:aws:cloudfront::${account}:distribution/E1`,
    enabled: true,
    default_cache_behavior: [{ viewer_protocol_policy: 'redirect-to-https' }],
    ordered_cache_behavior: [],
    origin: [{ domain_name: 'files.s3.amazonaws.com', custom_origin_config: [] }],
    viewer_certificate: [{ minimum_protocol_version: 'TLSv1.2_2021', cloudfront_default_certificate: false }],
    web_acl_id: '',
    ...attributes,
  },
});

export const firewall = (ingress: readonly Attributes[]): Raw => ({
  'aws_security_group.web': {
    id: 'sg-1',
    arn: arn('ec2', 'security-group/sg-1'),
    name: 'web',
    ingress,
  },
});

export const rule = (port: number, cidrs: readonly string[], attributes: Attributes = {}): Attributes => ({
  protocol: 'tcp',
  from_port: port,
  to_port: port,
  cidr_blocks: cidrs,
  ipv6_cidr_blocks: [],
  prefix_list_ids: [],
  security_groups: [],
  self: false,
  ...attributes,
});

export const server = (attributes: Attributes = {}): Raw => ({
  'aws_instance.app': {
    id: 'i-1',
    arn: arn('ec2', 'instance/i-1'),
    availability_zone: 'eu-central-1a',
    public_ip: '',
    ipv6_addresses: [],
    subnet_id: 'subnet-1',
    vpc_security_group_ids: ['sg-1'],
    root_block_device: [{ encrypted: true, kms_key_id: '', volume_id: 'vol-1' }],
    ebs_block_device: [],
    tags_all: { Name: 'app' },
    ...attributes,
  },
});

export const lambda = (attributes: Attributes = {}): Raw => ({
  'aws_lambda_function.f': {
    id: 'f',
    arn: arn('lambda', 'function:f'),
    function_name: 'f',
    package_type: 'Zip',
    runtime: 'nodejs24.x',
    ...attributes,
  },
});

import { describe, expect, it } from 'vitest';
import { find, readPlan, readState, valueOf, type Instances } from './read-aws.ts';

const arn = 'arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/app/web/1';
const lb = 'aws_lb.web';
const balancer = { [lb]: { id: arn, arn, name: 'web' } };
const listener = (name: string, attributes: object, type = 'aws_lb_listener'): Instances => ({
  [`${type}.${name}`]: { id: `${arn}/${name}`, arn: `${arn}/${name}`, load_balancer_arn: arn, ...attributes },
});
const forward = [{ type: 'forward' }];
const redirect = (protocol: string) => [
  { type: 'redirect', redirect: [{ protocol, status_code: 'HTTP_301' }] },
];
const https = (policy: string) =>
  listener('https', { protocol: 'HTTPS', ssl_policy: policy, default_action: forward });
const tls12 = 'ELBSecurityPolicy-TLS13-1-2-2021-06';

describe('a load balancer', () => {
  it.each<[string, Instances, string, string]>([
    ['with HTTPS', https(tls12), 'required', '1.2'],
    [
      'with a policy named TLS13 that takes 1.0',
      https('ELBSecurityPolicy-TLS13-1-0-2021-06'),
      'required',
      '1.0',
    ],
    ['with TLS 1.3 only', https('ELBSecurityPolicy-TLS13-1-3-2021-06'), 'required', '1.3'],
    [
      'with the default of the API',
      listener('https', { protocol: 'HTTPS', default_action: forward }),
      'required',
      '1.0',
    ],
    [
      'with a policy that nobody knows',
      https('ELBSecurityPolicy-TLS14-1-3-2031-01'),
      'required',
      'unknown: not-shown',
    ],
    [
      'with a redirect beside HTTPS',
      { ...https(tls12), ...listener('http', { protocol: 'HTTP', default_action: redirect('HTTPS') }) },
      'required',
      '1.2',
    ],
    [
      'with a redirect to the same protocol',
      { ...https(tls12), ...listener('http', { protocol: 'HTTP', default_action: redirect('#{protocol}') }) },
      'optional',
      'none',
    ],
    [
      'with HTTP beside HTTPS',
      { ...https(tls12), ...listener('http', { protocol: 'HTTP', default_action: forward }) },
      'optional',
      'none',
    ],
    ['with HTTP only', listener('http', { protocol: 'HTTP', default_action: forward }), 'off', 'none'],
    [
      'with a rule that forwards HTTP',
      {
        ...https(tls12),
        ...listener('http', { protocol: 'HTTP', default_action: redirect('HTTPS') }),
        'aws_lb_listener_rule.r': { listener_arn: `${arn}/http`, action: forward },
      },
      'optional',
      'none',
    ],
    [
      'with a rule that redirects too',
      {
        ...https(tls12),
        ...listener('http', { protocol: 'HTTP', default_action: redirect('HTTPS') }),
        'aws_lb_listener_rule.r': { listener_arn: `${arn}/http`, action: redirect('HTTPS') },
      },
      'required',
      '1.2',
    ],
    [
      'with bytes passed through',
      listener('tcp', { protocol: 'TCP', default_action: forward }),
      'passthrough',
      'unknown: not-shown',
    ],
    [
      'with TLS and TCP',
      {
        ...listener('tls', { protocol: 'TLS', ssl_policy: tls12, default_action: forward }),
        ...listener('tcp', { protocol: 'TCP', default_action: forward }),
      },
      'passthrough',
      'unknown: not-shown',
    ],
    [
      'with the weaker of two policies',
      {
        ...https(tls12),
        ...listener('old', {
          protocol: 'HTTPS',
          ssl_policy: 'ELBSecurityPolicy-2016-08',
          default_action: forward,
        }),
      },
      'required',
      '1.0',
    ],
    [
      'with listeners of the old name',
      listener(
        'https',
        { protocol: 'HTTPS', ssl_policy: tls12, default_action: forward },
        'aws_alb_listener',
      ),
      'required',
      '1.2',
    ],
    ['without listeners in this source', {}, 'unknown: not-shown', 'unknown: not-shown'],
  ])('%s', async (_, listeners, transport, minimum) => {
    const read = await readState({ ...balancer, ...listeners });
    expect(valueOf(read, 'endpoint', lb, 'transport')).toBe(transport);
    expect(valueOf(read, 'endpoint', lb, 'minimumTls')).toBe(minimum);
    expect(read.resources.filter((resource) => resource.kind === 'endpoint')).toHaveLength(1);
  });

  it('that is in another source leaves its listener to speak for itself', async () => {
    const read = await readState(https('ELBSecurityPolicy-2016-08'));
    expect(valueOf(read, 'endpoint', 'aws_lb_listener.https', 'minimumTls')).toBe('1.0');
  });

  it('is found by reference in a plan', async () => {
    const read = await readPlan({
      [lb]: { after: { name: 'web' } },
      'aws_lb_listener.http': {
        after: { protocol: 'HTTP', default_action: forward },
        unknown: { load_balancer_arn: true },
        from: { load_balancer_arn: ['aws_lb.web.arn', 'aws_lb.web'] },
      },
    });
    expect(valueOf(read, 'endpoint', lb, 'transport')).toBe('off');
  });
});

const elb = (listeners: readonly object[]): Instances => ({
  'aws_elb.old': { id: 'old', name: 'old', listener: listeners },
});

describe('a classic load balancer', () => {
  it.each<[string, Instances, string, string]>([
    ['with HTTP', elb([{ lb_protocol: 'http' }]), 'off', 'none'],
    ['with HTTPS and the default policy', elb([{ lb_protocol: 'HTTPS' }]), 'required', '1.0'],
    [
      'with a policy of its own',
      {
        ...elb([{ lb_protocol: 'HTTPS' }]),
        'aws_lb_ssl_negotiation_policy.p': {
          load_balancer: 'old',
          lb_port: 443,
          attribute: [
            { name: 'Protocol-TLSv1.2', value: 'true' },
            { name: 'Protocol-TLSv1', value: 'false' },
          ],
        },
      },
      'required',
      '1.2',
    ],
    [
      'with a policy that is named elsewhere',
      {
        ...elb([{ lb_protocol: 'HTTPS' }]),
        'aws_load_balancer_listener_policy.p': {
          load_balancer_name: 'old',
          load_balancer_port: 443,
          policy_names: ['x'],
        },
      },
      'required',
      'unknown: not-shown',
    ],
  ])('%s', async (_, given, transport, minimum) => {
    const read = await readState(given);
    expect(valueOf(read, 'endpoint', 'aws_elb.old', 'transport')).toBe(transport);
    expect(valueOf(read, 'endpoint', 'aws_elb.old', 'minimumTls')).toBe(minimum);
  });
});

describe('a distribution', () => {
  const address = 'aws_cloudfront_distribution.site';
  const distribution = {
    arn: 'arn:aws:cloudfront::111122223333:distribution/E1',
    enabled: true,
    default_cache_behavior: [{ viewer_protocol_policy: 'redirect-to-https' }],
    viewer_certificate: [{ cloudfront_default_certificate: false, minimum_protocol_version: 'TLSv1.2_2021' }],
    origin: [{ domain_name: 'files.s3.amazonaws.com' }],
  };

  it.each<[string, object, string, string]>([
    ['that redirects', {}, 'required', '1.2'],
    [
      'that allows everything',
      { default_cache_behavior: [{ viewer_protocol_policy: 'allow-all' }] },
      'optional',
      'none',
    ],
    [
      'with one behaviour that allows everything',
      {
        ordered_cache_behavior: [
          { viewer_protocol_policy: 'https-only' },
          { viewer_protocol_policy: 'allow-all' },
        ],
      },
      'optional',
      'none',
    ],
    [
      'with the certificate of cloudfront.net',
      {
        viewer_certificate: [
          { cloudfront_default_certificate: true, minimum_protocol_version: 'TLSv1.2_2021' },
        ],
      },
      'required',
      '1.0',
    ],
    [
      'with an old version',
      { viewer_certificate: [{ minimum_protocol_version: 'TLSv1.1_2016' }] },
      'required',
      '1.1',
    ],
    [
      'with a version that nobody knows',
      { viewer_certificate: [{ minimum_protocol_version: 'TLSv1.4_2031' }] },
      'required',
      'unknown: not-shown',
    ],
    [
      'that fetches in clear text',
      { origin: [{ domain_name: 'x', custom_origin_config: [{ origin_protocol_policy: 'http-only' }] }] },
      'clear-behind',
      '1.2',
    ],
    [
      'that fetches by HTTPS',
      { origin: [{ domain_name: 'x', custom_origin_config: [{ origin_protocol_policy: 'https-only' }] }] },
      'required',
      '1.2',
    ],
  ])('%s', async (_, attributes, transport, minimum) => {
    const read = await readState({ [address]: { ...distribution, ...attributes } });
    expect(valueOf(read, 'endpoint', address, 'transport')).toBe(transport);
    expect(valueOf(read, 'endpoint', address, 'minimumTls')).toBe(minimum);
  });

  it('is everywhere', async () => {
    expect(find(await readState({ [address]: distribution }), 'endpoint', address).region).toMatchObject({
      value: 'global',
    });
  });

  it('that is switched off is none', async () => {
    const read = await readState({ [address]: { ...distribution, enabled: false } });
    expect(read.resources.filter((resource) => resource.kind === 'endpoint')).toEqual([]);
  });
});

describe('an API', () => {
  it.each<[string, string, Instances[string], unknown]>([
    [
      'with a regional endpoint',
      'aws_api_gateway_rest_api.a',
      { endpoint_configuration: [{ types: ['REGIONAL'] }] },
      '1.0',
    ],
    [
      'with a private endpoint',
      'aws_api_gateway_rest_api.a',
      { endpoint_configuration: [{ types: ['PRIVATE'] }] },
      '1.2',
    ],
    [
      'with a policy of its own',
      'aws_api_gateway_rest_api.a',
      { security_policy: 'SecurityPolicy_TLS13_1_3_2025_09' },
      '1.3',
    ],
    [
      'without its default endpoint',
      'aws_api_gateway_rest_api.a',
      { disable_execute_api_endpoint: true },
      'unknown: not-shown',
    ],
    ['domain with an old policy', 'aws_api_gateway_domain_name.a', { security_policy: 'TLS_1_0' }, '1.0'],
    ['domain with a policy', 'aws_api_gateway_domain_name.a', { security_policy: 'TLS_1_2' }, '1.2'],
    ['of version 2', 'aws_apigatewayv2_api.a', {}, '1.2'],
    [
      'domain of version 2',
      'aws_apigatewayv2_domain_name.a',
      { domain_name_configuration: [{ security_policy: 'TLS_1_2' }] },
      '1.2',
    ],
  ])('%s', async (_, address, attributes, minimum) => {
    const read = await readState({ [address]: attributes });
    expect(valueOf(read, 'endpoint', address, 'transport')).toBe('required');
    expect(valueOf(read, 'endpoint', address, 'minimumTls')).toBe(minimum);
  });
});

describe('a database proxy', () => {
  it.each([
    [true, 'required'],
    [false, 'optional'],
  ])('with require_tls %s', async (flag, transport) => {
    expect(
      valueOf(
        await readState({ 'aws_db_proxy.p': { require_tls: flag } }),
        'endpoint',
        'aws_db_proxy.p',
        'transport',
      ),
    ).toBe(transport);
  });
});

it('a distribution that is planned in one region serves from all over the world', async () => {
  const read = await readPlan({ 'aws_cloudfront_distribution.d': { after: { enabled: true } } });

  expect(find(read, 'endpoint', 'aws_cloudfront_distribution.d').region).toMatchObject({ value: 'global' });
});

import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { TlsVersion } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { always, unlessPlanned } from './facts.ts';
import { acrossZones, shieldStandard } from './inherent.ts';
import { nowhereElse } from './protection.ts';
import { apiGatewayPolicies } from './tls-policies.ts';
import { ofStages } from './web-firewalls.ts';

type Floor = TlsVersion | 'none';

const https = always(
  'transport',
  'required' as const,
  'API Gateway takes HTTPS only (API Gateway developer guide)',
);
const version2 = always(
  'security_policy',
  '1.2' as const,
  'HTTP and WebSocket APIs take TLS 1.2 and above (API Gateway developer guide)',
);
const oldDefault =
  'TLS_1_0, the default of edge and regional endpoints (API Gateway developer guide, security policies)';

const speaksHttp = always('protocol', true, 'API Gateway takes HTTPS (API Gateway developer guide)');
const included = always('shield', 'included' as const, shieldStandard);

/** Private APIs are reached from inside a VPC only. */
function isPrivate(instance: Instance): Fact<boolean> {
  const kinds = unlessPlanned(instance, instance.strings('endpoint_configuration.types'), []);
  return mapFact(kinds, (types) => types.includes('PRIVATE'));
}

function floorOf(policy: Fact<string>): Fact<Floor> {
  return chainFact(policy, (name, from) => {
    const floor = apiGatewayPolicies.get(name);
    return floor === undefined
      ? unknown('not-shown', from, `the security policy ${name} is not known`)
      : known(floor, from);
  });
}

/** Of the default endpoint; where it is switched off, only the API's custom domains count. */
function restFloor(instance: Instance): Fact<Floor> {
  const own = instance.string('security_policy');
  if (own.known) return floorOf(own);
  const off = instance.boolean('disable_execute_api_endpoint', {
    value: false,
    note: 'provider default (AWS provider docs)',
  });
  if (!off.known) return off;
  if (off.value)
    return unknown('not-shown', off.from, 'its default endpoint is off, and its domain names decide');
  const kinds = unlessPlanned(instance, instance.strings('endpoint_configuration.types'), []);
  return chainFact(kinds, (types, from): Fact<Floor> =>
    types.includes('PRIVATE')
      ? known('1.2', {
          ...from,
          note: 'TLS_1_2, the default of private endpoints (API Gateway developer guide)',
        })
      : known('1.0', { ...from, note: oldDefault }),
  );
}

/** The cache of a stage holds answers; whether they are encrypted is set per method. */
const cacheMapping: TypeMapping = typeMapping('cache', {
  type: 'aws_api_gateway_stage',
  attributes: ['cache_cluster_enabled', 'stage_name'],
  name: (instance) => instance.string('stage_name'),
  when: (instance) =>
    instance.boolean('cache_cluster_enabled', { value: false, note: 'provider default (AWS provider docs)' }),
  facts: {
    encryptedAtRest: (instance) =>
      unknown(
        'not-shown',
        instance.origin('cache_cluster_enabled'),
        'its methods say one by one whether their cache is encrypted',
      ),
    copies: nowhereElse,
    transport: https,
  },
});

export const apiGateway: readonly TypeMapping[] = [
  typeMapping('endpoint', {
    type: 'aws_api_gateway_rest_api',
    attributes: ['security_policy', 'disable_execute_api_endpoint', 'endpoint_configuration'],
    facts: {
      transport: https,
      minimumTls: restFloor,
      internal: isPrivate,
      web: speaksHttp,
      webFirewall: ofStages,
      ddosProtection: included,
      redundancy: acrossZones,
    },
  }),
  typeMapping('endpoint', {
    type: 'aws_api_gateway_domain_name',
    attributes: ['security_policy'],
    facts: { transport: https, minimumTls: (instance) => floorOf(instance.string('security_policy')) },
  }),
  typeMapping('endpoint', {
    type: 'aws_apigatewayv2_api',
    attributes: [],
    facts: {
      transport: https,
      minimumTls: version2,
      web: speaksHttp,
      webFirewall: always(
        'web_acl_arn',
        'none' as const,
        'HTTP and WebSocket APIs take no web ACL (API Gateway developer guide, HTTP APIs)',
      ),
      ddosProtection: included,
      redundancy: acrossZones,
    },
  }),
  typeMapping('endpoint', {
    type: 'aws_apigatewayv2_domain_name',
    attributes: ['domain_name_configuration'],
    facts: {
      transport: https,
      minimumTls: (instance) => floorOf(instance.string('domain_name_configuration.security_policy')),
    },
  }),
  cacheMapping,
];

import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { always, alwaysAes256, readFrom } from './facts.ts';
import { acrossZones, inNoNetwork, keptForEver, runByAws, shieldStandard } from './inherent.ts';
import { keyOfAws } from './key-manager.ts';
import { nowhereElse } from './protection.ts';
import { keptOfEnvironment, secretsIn } from './settings-secrets.ts';
import { runtimeEnds } from './versions.ts';
import { webFirewallOf } from './web-firewalls.ts';

const lambda = 'functions are called by HTTPS only (AWS Lambda developer guide, encryption in transit)';
const appSync = 'AppSync takes HTTPS only (AWS AppSync developer guide)';
const floor = always(
  'transport',
  '1.2' as const,
  'AWS endpoints accept TLS 1.2 and above (AWS General Reference)',
);

const included = always('shield', 'included' as const, shieldStandard);

function hasUrl(instance: Instance): Fact<boolean> {
  return mapFact(instance.children('aws_lambda_function_url'), (urls) => urls.length > 0);
}

/** Runtimes are patched by themselves unless the function is told to wait; images are built by their owner. */
function runtimeUpdates(instance: Instance): Fact<boolean> {
  const packaging = instance.string('package_type', { value: 'Zip', note: 'provider default' });
  return chainFact(packaging, (kind, from): Fact<boolean> => {
    if (kind === 'Image') return unknown('not-shown', from, 'its image is built by its owner');
    return chainFact(instance.children('aws_lambda_runtime_management_config'), ([config]) =>
      config === undefined
        ? known(true, { ...from, note: 'runtimes are updated by themselves (AWS Lambda developer guide)' })
        : readFrom(
            config,
            mapFact(
              config.string('update_runtime_on', { value: 'Auto', note: 'provider default' }),
              (when) => when === 'Auto',
            ),
          ),
    );
  });
}

/** Services that AWS runs whole: they keep nothing of their own, but data passes through where they are. */
export const serverless: readonly TypeMapping[] = [
  typeMapping('endpoint', {
    type: 'aws_lambda_function',
    attributes: [],
    // Without a URL of its own it is called by AWS itself, and is a workload only.
    when: hasUrl,
    facts: {
      transport: always('transport', 'required' as const, lambda),
      minimumTls: floor,
      // A web ACL cannot stand before the URL of a function (AWS WAF developer guide).
      internal: always(
        'function_url',
        false,
        'the URL of a function stands on the Internet (AWS Lambda developer guide)',
      ),
      web: always('function_url', true, lambda),
      webFirewall: always(
        'web_acl_arn',
        'none' as const,
        'functions take no web ACL (AWS WAF developer guide)',
      ),
      ddosProtection: included,
      redundancy: acrossZones,
    },
  }),
  typeMapping('workload', {
    type: 'aws_lambda_function',
    attributes: ['runtime', 'package_type', 'environment'],
    kept: { environment: keptOfEnvironment },
    facts: {
      automaticUpdates: runtimeUpdates,
      supportEndsOn: runtimeEnds,
      secretsInClear: (instance) => secretsIn(instance, 'environment'),
    },
  }),
  typeMapping('endpoint', {
    type: 'aws_appsync_graphql_api',
    attributes: [],
    facts: {
      transport: always('transport', 'required' as const, appSync),
      minimumTls: floor,
      web: always('protocol', true, appSync),
      webFirewall: webFirewallOf,
      ddosProtection: included,
      redundancy: acrossZones,
    },
  }),
  typeMapping('endpoint', {
    type: 'aws_sfn_state_machine',
    attributes: [],
    facts: {
      transport: always(
        'transport',
        'required' as const,
        'Step Functions takes HTTPS only (AWS Step Functions developer guide)',
      ),
      minimumTls: floor,
      web: always('protocol', false, 'state machines are started by calls of AWS itself'),
      ddosProtection: included,
      redundancy: acrossZones,
    },
  }),
  typeMapping('database', {
    type: 'aws_cognito_user_pool',
    attributes: ['deletion_protection'],
    facts: {
      encryptedAtRest: always(
        'encryption',
        true,
        'user pools are always encrypted (Amazon Cognito developer guide, data protection)',
      ),
      encryptionAlgorithm: alwaysAes256,
      keyManager: keyOfAws('Amazon Cognito'),
      redundancy: acrossZones,
      ...runByAws,
      ...inNoNetwork,
      expiryDays: keptForEver,
      deletionProtection: (instance) =>
        mapFact(
          instance.string('deletion_protection', {
            value: 'INACTIVE',
            note: 'provider default (AWS provider docs, aws_cognito_user_pool)',
          }),
          (mode) => mode === 'ACTIVE',
        ),
      copies: nowhereElse,
      transport: always(
        'transport',
        'required' as const,
        'Cognito takes HTTPS only (Amazon Cognito developer guide)',
      ),
      minimumTls: floor,
    },
  }),
];

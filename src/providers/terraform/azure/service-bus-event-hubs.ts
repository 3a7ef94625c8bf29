import { chainFact, known, mapFact, type Fact } from '../../../model/fact.ts';
import { typeMapping, type Instance, type Link, type Reader, type TypeMapping } from '../mapping.ts';
import { guaranteed, noCopies } from './facts.ts';
import { tlsFact } from './tls.ts';

const serviceBus = 'azurerm_servicebus_namespace';
const splitRules = 'azurerm_servicebus_namespace_network_rule_set';
const encrypted = 'data at rest is always encrypted (Microsoft Learn, Service Bus and Event Hubs security)';
const aes256 = guaranteed(
  'customer_managed_key',
  'aes-256',
  'Azure Storage encryption (Microsoft Learn, Customer-managed keys for Azure Event Hubs data at rest)',
);
const tlsOnly = 'AMQP and HTTPS are offered over TLS only (Microsoft Learn, AMQP 1.0 protocol guide)';
const inRegion =
  'a namespace keeps its messages in its region (Microsoft Learn, geo-disaster recovery copies metadata)';

/** Open to every network unless switched off or unless its own rules deny what they do not list. */
function isPublic(namespace: Instance, rules: string): Fact<boolean> {
  return chainFact(namespace.boolean('public_network_access_enabled'), (open, from): Fact<boolean> => {
    if (!open) return known(false, from);
    return chainFact(ruleSets(namespace, rules), (sets): Fact<boolean> => {
      const action = sets[0]?.string('default_action');
      if (action === undefined) return known(true, from);
      return mapFact(action, (how) => how.toLowerCase() !== 'deny');
    });
  });
}

/** Major 3 could write the rules of a Service Bus namespace in a resource of their own, which wins. */
function ruleSets(namespace: Instance, rules: string): Fact<readonly Reader[]> {
  if (namespace.type !== serviceBus) return namespace.blocks(rules);
  const split = namespace.children(splitRules);
  return split.known && split.value.length === 0 ? namespace.blocks(rules) : split;
}

const facts = (rules: string) => ({
  encryptedAtRest: guaranteed('customer_managed_key', true, encrypted),
  copies: noCopies('location', inRegion),
  publiclyAccessible: (namespace: Instance) => isPublic(namespace, rules),
  transport: guaranteed('minimum_tls_version', 'required' as const, tlsOnly),
  minimumTls: (namespace: Instance) => tlsFact(namespace.string('minimum_tls_version')),
});
const attributes = ['minimum_tls_version', 'public_network_access_enabled'];

export const messagingTypes: readonly TypeMapping[] = [
  typeMapping('queue', {
    type: serviceBus,
    attributes: [...attributes, 'network_rule_set'],
    facts: facts('network_rule_set'),
  }),
  typeMapping('stream', {
    type: 'azurerm_eventhub_namespace',
    attributes: [...attributes, 'network_rulesets'],
    facts: { ...facts('network_rulesets'), encryptionAlgorithm: aes256 },
  }),
];

export const messagingLinks: readonly Link[] = [
  {
    type: splitRules,
    by: 'namespace_id',
    to: [serviceBus],
    matching: ['id'],
    attributes: ['default_action'],
  },
];

import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { IngressRule } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Link, type Reader, type TypeMapping } from '../mapping.ts';
import { allKnown } from './facts.ts';
import { cidrsOf, portRange } from './network-rules.ts';

const firewall = 'azurerm_firewall';
const policy = 'azurerm_firewall_policy';
const classicRules = 'azurerm_firewall_nat_rule_collection';
const policyRules = 'azurerm_firewall_policy_rule_collection_group';

/**
 * What a firewall lets in from the Internet: the rules that translate its own addresses.
 *
 * Everything else that comes in is dropped (Microsoft Learn, Azure Firewall rule processing logic).
 */
function ingress(instance: Instance): Fact<readonly IngressRule[]> {
  const from = instance.origin('firewall_policy_id');
  const classic = chainFact(instance.children(classicRules), (collections) =>
    allKnown(
      collections.map((each) => collected(each, 'rule')),
      from,
    ),
  );
  const modern = chainFact(instance.target('firewall_policy_id', [policy]), (found, at) => {
    if (found !== undefined)
      return chainFact(found.children(policyRules), (groups) => allKnown(groups.map(grouped), at));
    return chainFact(
      instance.present('firewall_policy_id'),
      (named): Fact<readonly (readonly IngressRule[])[]> =>
        named ? unknown('not-shown', at, 'its firewall policy is not in this source') : known([], at),
    );
  });
  return mapFact(allKnown([classic, modern], from), (lists) => lists.flat(2));
}

function grouped(group: Instance): Fact<readonly IngressRule[]> {
  return chainFact(group.blocks('nat_rule_collection'), (collections, from) =>
    mapFact(
      allKnown(
        collections.map((each) => collected(each, 'rule')),
        from,
      ),
      (lists) => lists.flat(),
    ),
  );
}

function collected(collection: Reader, path: string): Fact<readonly IngressRule[]> {
  return chainFact(collection.blocks(path), (rules, from) =>
    mapFact(allKnown(rules.map(translation), from), (lists) => lists.flat()),
  );
}

function translation(rule: Reader): Fact<readonly IngressRule[]> {
  const lists = ['protocols', 'destination_ports', 'source_addresses'].map((path) => rule.strings(path));
  return chainFact(rule.present('source_ip_groups'), (named, from) =>
    named
      ? unknown('not-shown', from, 'a rule lets a group of addresses in')
      : mapFact(allKnown(lists, from), ([protocols = [], ports = [], sources = []]) =>
          protocols.flatMap((name) => ports.map((port) => ingressRule(name.toLowerCase(), port, sources))),
        ),
  );
}

/** Ports that are written in no known form count as all of them. */
function ingressRule(protocol: string, port: string, sources: readonly string[]): IngressRule {
  const { from, to } = portRange(port) ?? { from: 0, to: 65_535 };
  return {
    protocol: protocol === 'any' ? 'all' : protocol,
    fromPort: from,
    toPort: to,
    cidrs: [...new Set(sources.flatMap(cidrsOf))],
  };
}

export const azureFirewallTypes: readonly TypeMapping[] = [
  typeMapping('firewall', { type: firewall, attributes: ['firewall_policy_id'], facts: { ingress } }),
];

export const azureFirewallLinks: readonly Link[] = [
  {
    type: classicRules,
    by: 'azure_firewall_name',
    to: [firewall],
    matching: ['name'],
    within: ['resource_group_name'],
    attributes: ['rule'],
    spoils: ['ingress'],
  },
  {
    type: policyRules,
    by: 'firewall_policy_id',
    to: [policy],
    matching: ['id'],
    attributes: ['nat_rule_collection'],
    spoils: ['ingress'],
  },
  { type: policy, by: 'id', to: [firewall], matching: ['firewall_policy_id'], attributes: [] },
];

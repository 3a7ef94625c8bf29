import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { IngressRule } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Link, type Reader, type TypeMapping } from '../mapping.ts';
import { allKnown, optionalString } from './facts.ts';
import { effectiveIngress, portRange, type SecurityRule } from './network-rules.ts';

export const securityGroup = 'azurerm_network_security_group';
const splitRule = 'azurerm_network_security_rule';

const fields = {
  sources: ['source_address_prefix', 'source_address_prefixes'],
  destinations: ['destination_address_prefix', 'destination_address_prefixes'],
  ports: ['destination_port_range', 'destination_port_ranges'],
} as const;

/** Every rule that lets traffic in, of the group itself and split off; denials of higher priority taken out. */
export function ingressOf(group: Instance): Fact<readonly IngressRule[]> {
  return chainFact(group.children(splitRule), (split) =>
    chainFact(inlineRules(group, split), (inline, from) =>
      mapFact(allKnown([...inline, ...split].map(inboundRule), from), (rules) =>
        effectiveIngress(unique(rules.filter((rule) => rule !== undefined))),
      ),
    ),
  );
}

/** A group has inline rules or split ones, never both: what is known after apply of one is the other. */
function inlineRules(group: Instance, split: readonly Instance[]): Fact<readonly Reader[]> {
  const inline = group.blocks('security_rule');
  const elsewhere = !inline.known && inline.why === 'computed' && split.length > 0;
  return elsewhere ? known([], inline.from) : inline;
}

/** A state lists split rules inside the group as well. */
function unique(rules: readonly SecurityRule[]): readonly SecurityRule[] {
  return [...new Map(rules.map((rule) => [rule.name.toLowerCase(), rule])).values()];
}

function inboundRule(rule: Reader): Fact<SecurityRule | undefined> {
  return chainFact(rule.string('direction'), (direction, from) =>
    direction.toLowerCase() === 'inbound' ? readRule(rule) : known(undefined, from),
  );
}

function readRule(rule: Reader): Fact<SecurityRule> {
  const from = rule.origin('access');
  const words = allKnown(
    ['name', 'access', 'protocol'].map((path) => rule.string(path)),
    from,
  );
  const ends = allKnown([listed(rule, fields.sources), listed(rule, fields.destinations)], from);
  return chainFact(words, ([name = '', access = '', protocol = '']) =>
    chainFact(ends, ([sources = [], destinations = []]) =>
      chainFact(rule.number('priority'), (priority) =>
        mapFact(portsOf(rule), (ports) => {
          const allows = access.toLowerCase() === 'allow';
          return { name, priority, allows, protocol: protocol.toLowerCase(), sources, destinations, ports };
        }),
      ),
    ),
  );
}

/** One value and a list of them are two attributes; application security groups are never public. */
function listed(rule: Reader, [one, many]: readonly [string, string]): Fact<readonly string[]> {
  return chainFact(optionalString(rule, one), (single) =>
    mapFact(rule.strings(many), (several) => (single === undefined ? several : [single, ...several])),
  );
}

function portsOf(rule: Reader): Fact<SecurityRule['ports']> {
  return chainFact(listed(rule, fields.ports), (written, from): Fact<SecurityRule['ports']> => {
    const ranges = written.map(portRange);
    const good = ranges.filter((range) => range !== undefined);
    return good.length === ranges.length
      ? known(good, from)
      : unknown('failed', from, 'a rule names ports in a form tomcheck does not know');
  });
}

const ruleAttributes = [
  'name',
  'access',
  'direction',
  'priority',
  'protocol',
  ...fields.sources,
  ...fields.destinations,
  ...fields.ports,
];

export const securityGroupTypes: readonly TypeMapping[] = [
  typeMapping('firewall', {
    type: securityGroup,
    attributes: ['security_rule'],
    facts: { ingress: ingressOf },
  }),
];

export const securityGroupLinks: readonly Link[] = [
  {
    type: splitRule,
    by: 'network_security_group_name',
    to: [securityGroup],
    matching: ['name'],
    within: ['resource_group_name'],
    attributes: ruleAttributes,
    spoils: ['ingress'],
  },
];

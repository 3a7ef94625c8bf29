import { chainFact, known, mapFact, type Fact } from '../../../model/fact.ts';
import type { IngressRule } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Reader, type TypeMapping } from '../mapping.ts';
import { concatFacts, isPlanned, notShown, readFrom } from './facts.ts';

/** Attributes of a rule in all its forms: some versions of the provider have one set, some the other. */
export const ruleAttributes: readonly string[] = [
  'security_group_id',
  'type',
  'protocol',
  'ip_protocol',
  'from_port',
  'to_port',
  'cidr_blocks',
  'ipv6_cidr_blocks',
  'cidr_ipv4',
  'cidr_ipv6',
  'prefix_list_ids',
  'prefix_list_id',
];

const groupTypes = ['aws_security_group', 'aws_default_security_group'];

const protocols: Readonly<Record<string, string>> = {
  '-1': 'all',
  '1': 'icmp',
  '6': 'tcp',
  '17': 'udp',
  '58': 'icmpv6',
};

/**
 * Every rule that lets traffic into a group: inline rules and split-off ones add up.
 * A prefix list whose entries are not in the source stands by its id, which tells no addresses.
 */
export function ingressOf(group: Instance): Fact<readonly IngressRule[]> {
  const split = concatFacts([splitRules(group), singleRules(group)], group.origin('ingress'));
  const inline = group.blocks('ingress');
  if (inline.known)
    return concatFacts(
      [
        concatFacts(
          inline.value.map((rule) => ruleOf(group, rule)),
          inline.from,
        ),
        split,
      ],
      inline.from,
    );
  // Terraform forbids mixing both forms, so split-off rules mean that the inline list is only the computed mirror of them.
  return isPlanned(group) && split.known && split.value.length > 0 ? split : inline;
}

function splitRules(group: Instance): Fact<readonly IngressRule[]> {
  return rulesOf(group, 'aws_security_group_rule', (rule) => {
    const direction = rule.string('type');
    if (!direction.known) return direction;
    return direction.value === 'ingress' ? ruleOf(group, rule) : known([], direction.from);
  });
}

function singleRules(group: Instance): Fact<readonly IngressRule[]> {
  return rulesOf(group, 'aws_vpc_security_group_ingress_rule', (rule) => ruleOf(group, rule));
}

function rulesOf(
  group: Instance,
  type: string,
  read: (rule: Instance) => Fact<readonly IngressRule[]>,
): Fact<readonly IngressRule[]> {
  const rules = group.children(type);
  if (!rules.known) return rules;
  return concatFacts(
    rules.value.map((rule) => readFrom(rule, read(rule))),
    group.origin('ingress'),
  );
}

/** One rule of any of the three forms: lists of CIDR blocks, or `cidr_ipv4` and `cidr_ipv6`. */
function ruleOf(group: Instance, rule: Reader): Fact<readonly IngressRule[]> {
  const cidrs = concatFacts(
    [
      rule.strings('cidr_blocks'),
      rule.strings('ipv6_cidr_blocks'),
      one(rule, 'cidr_ipv4'),
      one(rule, 'cidr_ipv6'),
      listed(group, rule),
    ],
    rule.origin('cidr_blocks'),
  );
  if (!cidrs.known) return cidrs;
  const split = rule.string('ip_protocol');
  const name = split.known ? split : rule.string('protocol');
  return chainFact(name, (value, from) => {
    const protocol = protocols[value] ?? value.toLowerCase();
    const ports = portsOf(rule, protocol);
    return ports.known ? known([{ protocol, cidrs: cidrs.value, ...ports.value }], from) : ports;
  });
}

/** ICMP keeps its type and code where others keep ports, so it has none. */
function portsOf(rule: Reader, protocol: string): Fact<Pick<IngressRule, 'fromPort' | 'toPort'>> {
  const from = rule.origin('from_port');
  if (protocol === 'all') return known({ fromPort: 0, toPort: 65_535 }, from);
  if (protocol.startsWith('icmp')) return known({ fromPort: 0, toPort: 0 }, from);
  const first = rule.number('from_port');
  const last = rule.number('to_port');
  if (!first.known) return first;
  return chainFact(last, (toPort) => known({ fromPort: first.value, toPort }, from));
}

function one(rule: Reader, path: string): Fact<readonly string[]> {
  const cidr = rule.string(path, { value: '', note: '' });
  return chainFact(cidr, (value, from) => known(value === '' ? [] : [value], from));
}

function listed(group: Instance, rule: Reader): Fact<readonly string[]> {
  const ids = concatFacts(
    [rule.strings('prefix_list_ids'), one(rule, 'prefix_list_id')],
    rule.origin('prefix_list_ids'),
  );
  if (!ids.known || ids.value.length === 0) return ids;
  const lists = group.all('aws_ec2_managed_prefix_list');
  return concatFacts(
    ids.value.map((id) =>
      entriesOf(
        lists.find((list) => hasId(list, id)),
        id,
        ids,
      ),
    ),
    ids.from,
  );
}

function entriesOf(list: Instance | undefined, id: string, ids: Fact<unknown>): Fact<readonly string[]> {
  if (list === undefined) return known([id], ids.from);
  const entries = list.blocks('entry');
  if (!entries.known) return entries;
  return concatFacts(
    entries.value.map((entry) => one(entry, 'cidr')),
    entries.from,
  );
}

function hasId(list: Instance, id: string): boolean {
  const own = list.string('id');
  return own.known && own.value === id;
}

/** A rule whose group is in another source stands for itself, so that what it opens is seen. */
function orphan(type: string, direction: (rule: Instance) => Fact<boolean>): TypeMapping {
  return typeMapping('firewall', {
    type,
    attributes: ruleAttributes,
    when: (rule) =>
      chainFact(direction(rule), (inwards, from) =>
        inwards
          ? mapFact(rule.target('security_group_id', groupTypes), (group) => group === undefined)
          : known(false, from),
      ),
    name: (rule) => rule.string('security_group_id'),
    facts: { ingress: (rule) => ruleOf(rule, rule) },
  });
}

/** A group that Terraform adopts loses every rule that is not written (AWS provider docs, aws_default_security_group). */
function ingressOfDefault(group: Instance): Fact<readonly IngressRule[]> {
  const inline = group.blocks('ingress');
  return inline.known ? ingressOf(group) : notShown(group, 'ingress');
}

export const securityGroups: readonly TypeMapping[] = [
  typeMapping('firewall', {
    type: 'aws_security_group',
    attributes: ['ingress'],
    facts: { ingress: ingressOf },
  }),
  typeMapping('firewall', {
    type: 'aws_default_security_group',
    attributes: ['ingress'],
    facts: { ingress: ingressOfDefault },
  }),
  orphan('aws_security_group_rule', (rule) => mapFact(rule.string('type'), (type) => type === 'ingress')),
  orphan('aws_vpc_security_group_ingress_rule', (rule) => known(true, rule.origin('security_group_id'))),
];

import { known, unknown, type Fact } from '../../../model/fact.ts';
import type { IngressRule } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Reader } from '../mapping.ts';

/** Firewalls belong to the project; they have no location. */
const everywhere = known('global', { path: 'location', note: 'firewalls belong to the whole project' });

export const firewall = typeMapping('firewall', {
  type: 'hcloud_firewall',
  attributes: ['rule', 'apply_to'],
  facts: { ingress: ingressOf },
  region: () => everywhere,
});

/**
 * Rules that let traffic in. Rules only allow, and with no rule for it everything inbound is dropped
 * (Hetzner Docs, "Firewalls").
 */
export function ingressOf(instance: Instance): Fact<readonly IngressRule[]> {
  const rules = instance.blocks('rule');
  if (!rules.known) return rules;
  const ingress: IngressRule[] = [];
  for (const rule of rules.value) {
    const direction = rule.string('direction');
    if (!direction.known) return direction;
    if (direction.value === 'out') continue;
    const read = readRule(rule);
    if (!read.known) return read;
    ingress.push(read.value);
  }
  return known(ingress, rules.from);
}

function readRule(rule: Reader): Fact<IngressRule> {
  const protocol = rule.string('protocol');
  if (!protocol.known) return protocol;
  const cidrs = rule.strings('source_ips');
  if (!cidrs.known) return cidrs;
  const ports = readPorts(rule, protocol.value);
  if (!ports.known) return ports;
  const [fromPort, toPort] = ports.value;
  return known({ protocol: protocol.value, fromPort, toPort, cidrs: cidrs.value }, protocol.from);
}

const allPorts = [0, 65_535] as const;

/** `443`, `80-85` or `any`; icmp, esp and gre have no ports. */
function readPorts(rule: Reader, protocol: string): Fact<readonly [from: number, to: number]> {
  const from = rule.origin('port');
  if (protocol !== 'tcp' && protocol !== 'udp') return known(allPorts, from);
  const port = rule.string('port');
  if (!port.known) return port;
  if (port.value === 'any') return known(allPorts, from);
  const [, first, last = first] = /^(\d{1,5})(?:\s*-\s*(\d{1,5}))?$/.exec(port.value) ?? [];
  if (first === undefined) return unknown('failed', from, `"${port.value}" is no port`);
  return known([Number(first), Number(last)], from);
}

import { chainFact, known, mapFact, unknown, type Fact, type Origin } from '../../../model/fact.ts';
import type { TlsVersion, Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Reader, type TypeMapping } from '../mapping.ts';
import { anyOf, concatFacts, notShown } from './facts.ts';
import { balancerUpkeep, classicUpkeep } from './balancer-upkeep.ts';
import { loadBalancerDefault, loadBalancerPolicies } from './tls-policies.ts';

type Floor = TlsVersion | 'none';

/** What one listener says: `redirect` hands clients on to HTTPS and carries nothing itself. */
interface Listener {
  readonly transport: Fact<Transport | 'redirect'>;
  readonly floor: Fact<Floor>;
}

const listenerTypes = ['aws_lb_listener', 'aws_alb_listener'];
const ruleTypes = ['aws_lb_listener_rule', 'aws_alb_listener_rule'];
const balancerTypes = ['aws_lb', 'aws_alb'];
const rank = ['off', 'optional', 'passthrough', 'required'] as const;
const versions = ['none', '1.0', '1.1', '1.2', '1.3'] as const;
const defaultNote =
  'ELBSecurityPolicy-2016-08, the default of API and Terraform (Elastic Load Balancing user guides)';

function readListener(listener: Instance): Listener {
  const protocol = listener.string('protocol');
  const transport = chainFact(protocol, (name, from): Fact<Transport | 'redirect'> => {
    if (name === 'HTTPS' || name === 'TLS') return known('required', from);
    return name === 'HTTP' ? clearOrRedirect(listener) : known('passthrough', from);
  });
  return {
    transport,
    floor: floorOf(listener.string('ssl_policy', { value: 'ELBSecurityPolicy-2016-08', note: defaultNote })),
  };
}

/** Every path has to redirect: one rule that forwards lets clear text through. */
function clearOrRedirect(listener: Instance): Fact<Transport | 'redirect'> {
  const from = listener.origin('default_action');
  const forwards = ruleTypes.map((type) =>
    chainFact(listener.children(type), (rules) =>
      anyOf(
        rules.map((rule) => passesClearText(rule, 'action')),
        from,
      ),
    ),
  );
  const clear = anyOf([passesClearText(listener, 'default_action'), ...forwards], from);
  return mapFact(clear, (yes) => (yes ? 'off' : 'redirect'));
}

/** A fixed answer carries no data of anybody. */
function passesClearText(reader: Instance, path: string): Fact<boolean> {
  return chainFact(reader.blocks(path), (actions, from) =>
    anyOf(
      actions.map((action) => isClear(action)),
      from,
    ),
  );
}

function isClear(action: Reader): Fact<boolean> {
  return chainFact(action.string('type'), (type, from) => {
    if (type !== 'redirect') return known(type !== 'fixed-response', from);
    const protocol = action.string('redirect.protocol', {
      value: '#{protocol}',
      note: 'provider default (AWS provider docs)',
    });
    return mapFact(protocol, (name) => name !== 'HTTPS');
  });
}

function floorOf(policy: Fact<string>): Fact<Floor> {
  return chainFact(policy, (name, from) => {
    const floor = loadBalancerPolicies.get(name);
    return floor === undefined
      ? unknown('not-shown', from, `the security policy ${name} is not known`)
      : known(floor, from);
  });
}

/** The weakest listener speaks for the whole; clear text beside TLS makes TLS optional. */
function transportOf(listeners: readonly Listener[], from: Origin): Fact<Transport> {
  const facts = listeners.map((listener) => listener.transport);
  const values = new Set(
    facts.flatMap((fact) => (fact.known && fact.value !== 'redirect' ? [fact.value] : [])),
  );
  const weakest = rank.find((how) => values.has(how));
  const open = facts.find((fact) => fact.known && (fact.value === 'off' || fact.value === 'optional'));
  if (open !== undefined) return known(values.has('required') ? 'optional' : (weakest ?? 'off'), open.from);
  const dark = facts.find((fact) => !fact.known);
  if (dark !== undefined && !dark.known) return dark;
  return known(
    weakest ?? 'required',
    facts.find((fact) => fact.known && fact.value === weakest)?.from ?? facts[0]?.from ?? from,
  );
}

function floorOfAll(listeners: readonly Listener[], from: Origin): Fact<Floor> {
  const how = transportOf(listeners, from);
  if (!how.known) return how;
  if (how.value === 'off' || how.value === 'optional') return known('none', how.from);
  const secure = listeners.filter(
    (listener) => listener.transport.known && listener.transport.value === 'required',
  );
  const floors = secure.map((listener) => listener.floor);
  const weakest = versions.find((version) => floors.some((floor) => floor.known && floor.value === version));
  const dark = floors.find((floor) => !floor.known);
  if (dark !== undefined && weakest !== 'none' && weakest !== '1.0') return dark;
  const shown = floors.find((floor) => floor.known && floor.value === weakest);
  if (shown !== undefined && how.value === 'required') return shown;
  return unknown('not-shown', how.from, 'it passes connections on, and what stands behind decides');
}

function listenersOf(balancer: Instance): Fact<readonly Listener[]> {
  const found: Instance[] = [];
  for (const type of listenerTypes) {
    const listeners = balancer.children(type);
    if (!listeners.known) return listeners;
    found.push(...listeners.value);
  }
  if (found.length === 0) return notShown(balancer, 'listener', 'none of its listeners is in this source');
  return known(found.map(readListener), balancer.origin('listener'));
}

function isInternal(balancer: Instance): Fact<boolean> {
  return balancer.boolean('internal', { value: false, note: 'provider default (AWS provider docs)' });
}

function balancer(type: string): TypeMapping {
  return typeMapping('endpoint', {
    type,
    attributes: ['internal', 'load_balancer_type', 'enable_deletion_protection', 'subnets', 'subnet_mapping'],
    facts: {
      ...balancerUpkeep,
      internal: isInternal,
      transport: (instance) => chainFact(listenersOf(instance), transportOf),
      minimumTls: (instance) => chainFact(listenersOf(instance), floorOfAll),
    },
  });
}

/** A listener whose load balancer is in another source stands for itself. */
function orphan(type: string): TypeMapping {
  return typeMapping('endpoint', {
    type,
    attributes: ['load_balancer_arn', 'protocol', 'port', 'ssl_policy', 'default_action'],
    when: (instance) =>
      mapFact(instance.target('load_balancer_arn', balancerTypes), (owner) => owner === undefined),
    facts: {
      transport: (instance) => transportOf([readListener(instance)], instance.origin('protocol')),
      minimumTls: (instance) => floorOfAll([readListener(instance)], instance.origin('ssl_policy')),
    },
  });
}

/** Listeners of a classic load balancer stand in it, and their TLS policies beside it. */
function classicListeners(elb: Instance): Fact<readonly Listener[]> {
  const policies = ['aws_lb_ssl_negotiation_policy', 'aws_load_balancer_listener_policy'].map((type) =>
    elb.children(type),
  );
  return mapFact(elb.blocks('listener'), (listeners) =>
    listeners.map((listener): Listener => {
      const protocol = listener.string('lb_protocol');
      const transport = mapFact(protocol, (name): Transport => {
        const upper = name.toUpperCase();
        if (upper === 'HTTPS' || upper === 'SSL') return 'required';
        return upper === 'HTTP' ? 'off' : 'passthrough';
      });
      return { transport, floor: classicFloor(elb, policies) };
    }),
  );
}

/** Only the default is read: a policy of one's own is made of single ciphers and protocols per port. */
function classicFloor(elb: Instance, policies: readonly Fact<readonly Instance[]>[]): Fact<Floor> {
  const own = policies.find((fact) => !fact.known || fact.value.length > 0);
  if (own === undefined) return known(loadBalancerDefault, elb.origin('listener', defaultNote));
  return own.known ? classicPolicyFloor(own.value) : own;
}

function switchedOn(attribute: Reader): Fact<readonly string[]> {
  return chainFact(attribute.string('name'), (name) =>
    mapFact(attribute.string('value', { value: '', note: '' }), (value) => (value === 'true' ? [name] : [])),
  );
}

const protocols = {
  'Protocol-SSLv3': 'none',
  'Protocol-TLSv1': '1.0',
  'Protocol-TLSv1.1': '1.1',
  'Protocol-TLSv1.2': '1.2',
} as const;

/** What one of several policies allows, some port takes. */
function classicPolicyFloor(policies: readonly Instance[]): Fact<Floor> {
  const from = { path: 'listener' };
  const negotiation = policies.filter(({ type }) => type === 'aws_lb_ssl_negotiation_policy');
  const names = concatFacts(
    negotiation.map((policy) =>
      chainFact(policy.blocks('attribute'), (attributes, origin) =>
        concatFacts(attributes.map(switchedOn), origin),
      ),
    ),
    from,
  );
  if (!names.known) return names;
  const weakest = Object.entries(protocols).find(([name]) => names.value.includes(name));
  return weakest === undefined
    ? unknown('not-shown', from, 'the versions that its own TLS policy allows are not read')
    : known(weakest[1], names.from);
}

export const loadBalancing: readonly TypeMapping[] = [
  ...balancerTypes.map(balancer),
  ...listenerTypes.map(orphan),
  typeMapping('endpoint', {
    type: 'aws_elb',
    attributes: ['listener', 'internal', 'availability_zones', 'subnets'],
    facts: {
      ...classicUpkeep,
      internal: isInternal,
      transport: (instance) => chainFact(classicListeners(instance), transportOf),
      minimumTls: (instance) => chainFact(classicListeners(instance), floorOfAll),
    },
  }),
];

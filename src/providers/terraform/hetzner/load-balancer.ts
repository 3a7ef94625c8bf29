import { chainFact, known, unknown, type Fact, type Origin } from '../../../model/fact.ts';
import type { Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Link } from '../mapping.ts';
import { minimumTlsNotShown } from './not-shown.ts';
import { deletionProtection } from './protection.ts';
import { shield } from './server-upkeep.ts';

/** Each service is one listening port of its load balancer. */
export const loadBalancerService: Link = {
  type: 'hcloud_load_balancer_service',
  by: 'load_balancer_id',
  to: ['hcloud_load_balancer'],
  matching: ['id'],
  attributes: ['load_balancer_id', 'protocol', 'listen_port', 'http'],
  spoils: ['transport', 'minimumTls'],
};

export const loadBalancer = typeMapping('endpoint', {
  type: 'hcloud_load_balancer',
  attributes: ['delete_protection'],
  facts: {
    transport: transportOf,
    minimumTls,
    deletionProtection,
    ddosProtection: () => shield,
    web: speaksHttp,
    webFirewall: () => noWebFirewall,
  },
});

const noWebFirewall = known('none' as const, {
  path: 'id',
  note: 'Hetzner offers no firewall for web applications (Hetzner Docs, "Load Balancers")',
});

/** Services of HTTP and HTTPS are web; what is handed on unread may be anything. */
function speaksHttp(instance: Instance): Fact<boolean> {
  return chainFact(instance.children('hcloud_load_balancer_service'), (services, from): Fact<boolean> => {
    const protocols = services.map((service) => service.string('protocol'));
    const web = protocols.find((fact) => fact.known && fact.value.startsWith('http'));
    if (web !== undefined) return known(true, web.from);
    return unknown('not-shown', from, 'what it hands on unread is not shown');
  });
}

const versions = minimumTlsNotShown('load balancers');

/** Clear text on one port is clear text of the load balancer, whatever its other ports do. */
function transportOf(instance: Instance): Fact<Transport> {
  const services = instance.children('hcloud_load_balancer_service');
  if (!services.known) return services;
  const [first, ...others] = services.value.map(serviceTransport);
  if (first === undefined) {
    return unknown('not-looked-at', instance.origin('id'), 'none of its services is in this source');
  }
  return others.reduce(together, first);
}

const order: Record<Transport, number> = {
  off: 3,
  optional: 3,
  'clear-behind': 1,
  passthrough: 1,
  required: 0,
};

/** The weaker of two; one that may turn out to be clear text outweighs all but clear text. */
function together(one: Fact<Transport>, other: Fact<Transport>): Fact<Transport> {
  const [weaker, stronger] = rank(one) >= rank(other) ? [one, other] : [other, one];
  const mixed = weaker.known && weaker.value === 'off' && !(stronger.known && stronger.value === 'off');
  return mixed ? known('optional', weaker.from) : weaker;
}

function rank(fact: Fact<Transport>): number {
  return fact.known ? order[fact.value] : 2;
}

/**
 * `https` ends TLS at the load balancer with its certificates; `tcp`, and `https` without certificates,
 * hand the bytes on; `http` is clear text (hcloud provider docs, "TLS Termination and Passthrough").
 * `redirect_http` answers port 80 with nothing but a redirect.
 */
function serviceTransport(service: Instance): Fact<Transport> {
  const protocol = service.string('protocol');
  if (!protocol.known) return protocol;
  const from = originOf(service);
  if (protocol.value === 'http') return known('off', from);
  if (protocol.value === 'tcp') return known('passthrough', from);
  if (protocol.value !== 'https')
    return unknown('failed', from, `"${protocol.value}" is no protocol of a service`);
  return certified(service, from);
}

function certified(service: Instance, from: Origin): Fact<Transport> {
  const settings = service.blocks('http');
  if (!settings.known) return settings;
  const [http] = settings.value;
  // A certificate that is made in the same run is named, though its id is not known yet.
  const present = http?.present('certificates') ?? known(false, from);
  if (!present.known) return present.why === 'computed' ? known('required', from) : present;
  return known(present.value ? 'required' : 'passthrough', from);
}

function originOf(service: Instance): Origin {
  const port = service.number('listen_port');
  return { path: 'protocol', address: service.address, ...(port.known && { note: `port ${port.value}` }) };
}

function minimumTls(instance: Instance): Fact<'none'> {
  const transport = transportOf(instance);
  if (!transport.known) return transport;
  return transport.value === 'off' || transport.value === 'optional'
    ? known('none', transport.from)
    : versions;
}

import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { TlsVersion, Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Link, type TypeMapping } from '../mapping.ts';
import { allKnown, sameName, seenAt } from './facts.ts';
import { everywhere } from './identity.ts';
import { lowestTls, minimumTls, tlsFact } from './tls.ts';

const route = 'azurerm_cdn_frontdoor_route';
const domain = 'azurerm_cdn_frontdoor_custom_domain';
const domains = 'cdn_frontdoor_custom_domain_ids';

/** A route takes plain HTTP only to send clients on to HTTPS, or it is open to it. */
function transport(instance: Instance): Fact<Transport> {
  return chainFact(instance.strings('supported_protocols'), (listed, from): Fact<Transport> => {
    const protocols = listed.map((protocol) => protocol.toLowerCase());
    if (protocols.length === 0) return unknown('not-shown', from);
    if (!protocols.includes('http')) return known('required', from);
    if (!protocols.includes('https')) return known('off', from);
    return mapFact(instance.boolean('https_redirect_enabled'), (on): Transport =>
      on ? 'required' : 'optional',
    );
  });
}

/** The lowest version among its own domains; what Microsoft's own domain takes is not shown. */
function lowest(instance: Instance): Fact<TlsVersion | 'none'> {
  const listed = chainFact(instance.strings(domains), (ids, from): Fact<TlsVersion | 'none'> => {
    const own = instance.all(domain).filter((each) => {
      const id = each.string('id');
      return id.known && ids.some((wanted) => sameName(wanted, id.value));
    });
    if (own.length !== ids.length)
      return unknown('not-shown', from, 'not all of its domains are in this source');
    if (own.length === 0)
      return unknown('not-shown', from, "Microsoft's own domain does not show its TLS version");
    const versions = own.map(domainTls);
    return mapFact(allKnown(versions, from), lowestTls);
  });
  return minimumTls(transport(instance), listed);
}

function domainTls(each: Instance): Fact<TlsVersion | 'none'> {
  const newer = each.string('tls.minimum_version');
  return seenAt(each, tlsFact(newer.known ? newer : each.string('tls.minimum_tls_version')));
}

/** Classic CDN. Its delivery rules may redirect, which is too much to follow here. */
function classicTransport(endpoint: Instance): Fact<Transport> {
  return chainFact(endpoint.boolean('is_http_allowed'), (plain, from): Fact<Transport> => {
    if (!plain) return known('required', from);
    return chainFact(endpoint.present('delivery_rule'), (rules, from): Fact<Transport> =>
      rules
        ? unknown('ambiguous', from, 'its delivery rules may redirect plain HTTP')
        : known('optional', from),
    );
  });
}

export const frontDoorTypes: readonly TypeMapping[] = [
  typeMapping('endpoint', {
    type: route,
    attributes: [domains, 'https_redirect_enabled', 'supported_protocols'],
    region: everywhere,
    facts: { transport, minimumTls: lowest },
  }),
  typeMapping('endpoint', {
    type: 'azurerm_cdn_endpoint',
    attributes: ['is_http_allowed', 'delivery_rule'],
    region: everywhere,
    facts: {
      transport: classicTransport,
      minimumTls: (endpoint) =>
        minimumTls(
          classicTransport(endpoint),
          unknown('not-shown', endpoint.origin('id'), 'a CDN endpoint does not show its TLS version'),
        ),
    },
  }),
];

/** A domain is the name under which routes answer. */
export const frontDoorLinks: readonly Link[] = [
  { type: domain, by: 'id', to: [route], matching: [domains], attributes: ['tls'] },
];

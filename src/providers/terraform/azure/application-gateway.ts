import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { TlsVersion, Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Reader, type TypeMapping } from '../mapping.ts';
import { allKnown, sameName } from './facts.ts';
import { lowestTls, tlsFact } from './tls.ts';

type MinimumTls = TlsVersion | 'none';

/** Lowest version of Azure's own policies (Microsoft Learn, Application Gateway TLS policy overview). */
const predefined: Readonly<Record<string, MinimumTls>> = {
  appgwsslpolicy20150501: '1.0',
  appgwsslpolicy20170401: '1.1',
  appgwsslpolicy20170401s: '1.2',
  appgwsslpolicy20220101: '1.2',
  appgwsslpolicy20220101s: '1.2',
};
const protocols: readonly TlsVersion[] = ['1.0', '1.1', '1.2', '1.3'];

function policyTls(policy: Reader): Fact<MinimumTls> {
  const custom = policy.string('min_protocol_version');
  if (custom.known || custom.why !== 'not-shown') return tlsFact(custom);
  const name = policy.string('policy_name');
  if (!name.known) return byDisabled(policy);
  const key = name.value.toLowerCase();
  const version = Object.hasOwn(predefined, key) ? predefined[key] : undefined;
  return version === undefined
    ? unknown('not-shown', name.from, `tomcheck does not know the policy ${name.value}`)
    : known(version, name.from);
}

/** The oldest form lists what is switched off. */
function byDisabled(policy: Reader): Fact<MinimumTls> {
  return chainFact(policy.strings('disabled_protocols'), (listed, from): Fact<MinimumTls> => {
    if (listed.length === 0) return unknown('not-shown', from);
    const off = new Set(listed.map((each) => each.replace(/^TLSv/iu, '').replace('_', '.')));
    return known(protocols.find((version) => !off.has(version)) ?? '1.3', from);
  });
}

/** Without a policy the default depends on the day the gateway was made, which nothing here shows. */
function gatewayTls(gateway: Instance): Fact<MinimumTls> {
  return chainFact(transport(gateway), (how, from): Fact<MinimumTls> => {
    if (how !== 'required') return known('none', from);
    return chainFact(gateway.blocks('ssl_policy'), (policies, from) => {
      const [policy] = policies;
      if (policy === undefined)
        return unknown('not-shown', from, 'it names no TLS policy, and the default changed over time');
      return chainFact(gateway.blocks('ssl_profile'), (profiles) => {
        const own = profiles.flatMap((profile) => {
          const nested = profile.blocks('ssl_policy');
          return nested.known ? nested.value.map(policyTls) : [nested];
        });
        return mapFact(allKnown([policyTls(policy), ...own], from), lowestTls);
      });
    });
  });
}

/** HTTP listeners are fine as long as every rule of theirs only sends the client on to HTTPS. */
function transport(gateway: Instance): Fact<Transport> {
  return chainFact(gateway.blocks('http_listener'), (listeners, from) => {
    const plain = listeners.filter((listener) => protocolOf(listener) === 'http');
    if (listeners.some((listener) => protocolOf(listener) === undefined)) return unknown('computed', from);
    if (plain.length === 0) return known<Transport>('required', from);
    const redirects = allKnown(
      plain.map((listener) => onlyRedirects(gateway, listener)),
      from,
    );
    return chainFact(redirects, (all): Fact<Transport> => {
      if (all.every(Boolean)) return known('required', from);
      return known(plain.length === listeners.length ? 'off' : 'optional', from);
    });
  });
}

function protocolOf(listener: Reader): string | undefined {
  const protocol = listener.string('protocol');
  return protocol.known ? protocol.value.toLowerCase() : undefined;
}

function onlyRedirects(gateway: Instance, listener: Reader): Fact<boolean> {
  return chainFact(listener.string('name'), (name, from) =>
    chainFact(gateway.blocks('request_routing_rule'), (rules) => {
      const own = rules.filter((rule) => names(rule, 'http_listener_name', name));
      return mapFact(
        allKnown(
          own.map((rule) => goesToHttps(gateway, rule)),
          from,
        ),
        (all) => all.every(Boolean),
      );
    }),
  );
}

function goesToHttps(gateway: Instance, rule: Reader): Fact<boolean> {
  const redirect = rule.string('redirect_configuration_name');
  if (!redirect.known) {
    const paths = rule.string('url_path_map_name');
    return paths.known
      ? unknown('ambiguous', paths.from, 'its plain listener is split by path')
      : known(false, redirect.from);
  }
  return chainFact(gateway.blocks('redirect_configuration'), (all, from): Fact<boolean> => {
    const own = all.find((each) => names(each, 'name', redirect.value));
    const url = own?.string('target_url');
    if (url?.known === true) return known(url.value.toLowerCase().startsWith('https://'), from);
    const target = own?.string('target_listener_name');
    if (target?.known !== true) return unknown('not-shown', from);
    return mapFact(gateway.blocks('http_listener'), (listeners) =>
      listeners.some((listener) => names(listener, 'name', target.value) && protocolOf(listener) === 'https'),
    );
  });
}

function names(reader: Reader, path: string, name: string): boolean {
  const written = reader.string(path);
  return written.known && sameName(written.value, name);
}

export const applicationGatewayTypes: readonly TypeMapping[] = [
  typeMapping('endpoint', {
    type: 'azurerm_application_gateway',
    attributes: [
      'http_listener',
      'redirect_configuration',
      'request_routing_rule',
      'ssl_policy',
      'ssl_profile',
    ],
    facts: { transport, minimumTls: gatewayTls },
  }),
];

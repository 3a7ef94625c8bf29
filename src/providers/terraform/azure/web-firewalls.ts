import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Kind, Kinds } from '../../../model/resource.ts';
import type { Instance, Link } from '../mapping.ts';
import { aspect, type Reading } from './aspect.ts';
import { allKnown, guaranteed, sameName } from './facts.ts';

type WebFirewall = Kinds['endpoint']['webFirewall'];

const kinds: readonly Kind[] = ['endpoint'];
export const gateway = 'azurerm_application_gateway';
export const route = 'azurerm_cdn_frontdoor_route';
const gatewayPolicy = 'azurerm_web_application_firewall_policy';
const doorPolicy = 'azurerm_cdn_frontdoor_firewall_policy';
const association = 'azurerm_cdn_frontdoor_security_policy';

const on = { value: true, note: 'provider default of majors 3 to 5 (azurerm docs, policy_settings)' };
const prevention = {
  value: 'Prevention',
  note: 'provider default of majors 3 to 5 (azurerm docs, policy_settings)',
};

/** Switched off it is none; in detection mode it lets through what it finds. */
function working(enabled: Fact<boolean>, mode: Fact<string>): Fact<WebFirewall> {
  return chainFact(enabled, (switchedOn, from): Fact<WebFirewall> => {
    if (!switchedOn) return known('none', from);
    return mapFact(mode, (how): WebFirewall =>
      how.toLowerCase() === 'prevention' ? 'blocking' : 'counting',
    );
  });
}

function policyFirewall(owner: Instance, path: string): Fact<WebFirewall> {
  return chainFact(owner.target(path, [gatewayPolicy]), (policy, from): Fact<WebFirewall> =>
    policy === undefined
      ? unknown('not-shown', from, 'its firewall policy is not in this source')
      : working(
          policy.boolean('policy_settings.enabled', on),
          policy.string('policy_settings.mode', prevention),
        ),
  );
}

/** Only the tiers named for it have a firewall; a policy goes before the older settings of the gateway. */
function gatewayFirewall(each: Instance): Fact<WebFirewall> {
  return chainFact(each.string('sku.tier'), (tier, from): Fact<WebFirewall> => {
    if (!tier.toLowerCase().startsWith('waf')) return known('none', from);
    const listeners = chainFact(each.blocks('http_listener'), (all, at) =>
      mapFact(
        allKnown(
          all.map((listener) => listener.present('firewall_policy_id')),
          at,
        ),
        (own) => own.some(Boolean),
      ),
    );
    return chainFact(listeners, (own, at): Fact<WebFirewall> => {
      if (own) return unknown('ambiguous', at, 'its listeners have policies of their own');
      const named = each.present('firewall_policy_id');
      if (!named.known || named.value) return policyFirewall(each, 'firewall_policy_id');
      return working(
        each.boolean('waf_configuration.enabled', { value: false, note: 'absent: switched off' }),
        each.string('waf_configuration.firewall_mode'),
      );
    });
  });
}

/** A route is protected by a security policy that names every domain under which it answers. */
function routeFirewall(each: Instance): Fact<WebFirewall> {
  return chainFact(each.strings('cdn_frontdoor_custom_domain_ids'), (domains, from) =>
    chainFact(each.string('cdn_frontdoor_endpoint_id'), (endpoint): Fact<WebFirewall> => {
      const wanted = [endpoint, ...domains];
      const policies = each.all(association);
      const covered = policies.map((policy) => covering(policy, wanted));
      const found = covered.find((fact) => fact.known && fact.value !== undefined);
      if (found?.known === true && found.value !== undefined) return doorFirewall(found.value);
      const open = covered.find((fact) => !fact.known);
      if (open !== undefined && !open.known) return open;
      return known('none', { ...from, note: 'no security policy in this source covers it', absence: true });
    }),
  );
}

function covering(policy: Instance, wanted: readonly string[]): Fact<Instance | undefined> {
  const firewall = 'security_policies.firewall';
  return chainFact(policy.blocks(`${firewall}.association`), (associations, from) => {
    const names = associations.map((each) =>
      chainFact(each.blocks('domain'), (listed, at) =>
        allKnown(
          listed.map((one) => one.string('cdn_frontdoor_domain_id')),
          at,
        ),
      ),
    );
    return mapFact(allKnown(names, from), (lists) => {
      const all = lists.flat();
      return wanted.every((id) => all.some((other) => sameName(other, id))) ? policy : undefined;
    });
  });
}

function doorFirewall(policy: Instance): Fact<WebFirewall> {
  const path = 'security_policies.firewall.cdn_frontdoor_firewall_policy_id';
  return chainFact(policy.target(path, [doorPolicy]), (found, from): Fact<WebFirewall> =>
    found === undefined
      ? unknown('not-shown', from, 'its firewall policy is not in this source')
      : working(found.boolean('enabled', on), found.string('mode')),
  );
}

/** An app that answers to everybody has no firewall before it; where it does not, what stands before it is not shown. */
const app: Reading<WebFirewall> = {
  attributes: ['public_network_access_enabled', 'site_config'],
  read: (each) =>
    chainFact(each.boolean('public_network_access_enabled', open), (isOpen, from): Fact<WebFirewall> => {
      if (!isOpen) return unknown('not-shown', from, behind);
      return chainFact(each.string('site_config.ip_restriction_default_action', allow), (action, at) =>
        action.toLowerCase() === 'deny' ? unknown('not-shown', at, behind) : ownRules(each, at),
      );
    }),
};
const behind = 'it answers to listed networks only, and what stands before it there is not shown';
const open = { value: true, note: 'provider default (azurerm docs, azurerm_linux_web_app)' };
const allow = { value: 'Allow', note: 'provider default (azurerm docs, azurerm_linux_web_app)' };

function ownRules(each: Instance, from: Fact<unknown>['from']): Fact<WebFirewall> {
  return chainFact(each.blocks('site_config.ip_restriction'), (rules): Fact<WebFirewall> =>
    rules.length === 0 ? known('none', from) : unknown('not-shown', from, behind),
  );
}

const none: Reading<WebFirewall> = {
  attributes: [],
  read: guaranteed<WebFirewall>('id', 'none', 'it has none of its own'),
};

export const webApps = [
  'linux_web_app',
  'windows_web_app',
  'linux_function_app',
  'windows_function_app',
  'logic_app_standard',
];

export const webFirewalls = aspect('webFirewall', kinds, {
  [gateway]: {
    attributes: ['firewall_policy_id', 'http_listener', 'sku', 'waf_configuration'],
    read: gatewayFirewall,
  },
  [route]: {
    attributes: ['cdn_frontdoor_custom_domain_ids', 'cdn_frontdoor_endpoint_id'],
    read: routeFirewall,
  },
  azurerm_static_web_app: none,
  azurerm_container_app: {
    attributes: ['ingress'],
    read: (each) =>
      chainFact(each.present('ingress.ip_security_restriction'), (restricted, from): Fact<WebFirewall> =>
        restricted ? unknown('not-shown', from, behind) : known('none', from),
      ),
  },
  azurerm_api_management: none,
  ...Object.fromEntries(webApps.map((name) => [`azurerm_${name}`, app])),
});

export const webFirewallLinks: readonly Link[] = [
  {
    type: gatewayPolicy,
    by: 'id',
    to: [gateway],
    matching: ['firewall_policy_id'],
    attributes: ['policy_settings'],
  },
  {
    type: association,
    by: 'cdn_frontdoor_profile_id',
    to: ['azurerm_cdn_frontdoor_profile'],
    matching: ['id'],
    attributes: ['security_policies'],
  },
  {
    type: doorPolicy,
    by: 'id',
    to: [association],
    matching: ['security_policies.firewall.cdn_frontdoor_firewall_policy_id'],
    attributes: ['enabled', 'mode'],
  },
];

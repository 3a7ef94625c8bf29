import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Redundancy } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { anyOf, concatFacts } from './facts.ts';
import { shieldOf, webFirewallOf } from './web-firewalls.ts';

const note = 'provider default (AWS provider docs, aws_lb)';
const twoZones = 'application load balancers need at least two zones (Application Load Balancers user guide)';

function isApplication(balancer: Instance): Fact<boolean> {
  return mapFact(
    balancer.string('load_balancer_type', { value: 'application', note }),
    (type) => type === 'application',
  );
}

/** One subnet for each zone. */
function zones(balancer: Instance): Fact<number> {
  const mapped = mapFact(balancer.blocks('subnet_mapping'), (list) => list.length);
  return chainFact(balancer.strings('subnets'), (subnets, from) =>
    subnets.length > 0 ? known(subnets.length, from) : mapped,
  );
}

function redundancy(balancer: Instance): Fact<Redundancy> {
  return chainFact(isApplication(balancer), (application, from): Fact<Redundancy> => {
    if (application) return known('zones', { ...from, note: twoZones });
    return chainFact(zones(balancer), (count, origin) => {
      if (count === 0) return unknown('not-shown', origin, 'its subnets are not shown');
      return known(count > 1 ? 'zones' : 'nodes', origin);
    });
  });
}

/** A filter for web traffic fits no balancer that hands bytes on unread. */
export const balancerUpkeep = {
  web: isApplication,
  webFirewall: (balancer: Instance) =>
    chainFact(isApplication(balancer), (application, from) =>
      application ? webFirewallOf(balancer) : known('none' as const, from),
    ),
  ddosProtection: shieldOf,
  redundancy,
  deletionProtection: (balancer: Instance): Fact<boolean> =>
    balancer.boolean('enable_deletion_protection', { value: false, note }),
};

/** Classic load balancers take no web ACL of AWS WAF (AWS WAF developer guide). */
export const classicUpkeep = {
  web: (balancer: Instance): Fact<boolean> =>
    chainFact(balancer.blocks('listener'), (listeners, from) =>
      anyOf(
        listeners.map((listener) =>
          mapFact(listener.string('lb_protocol'), (name) => /^https?$/i.test(name)),
        ),
        from,
      ),
    ),
  webFirewall: (balancer: Instance) =>
    known(
      'none' as const,
      balancer.origin('listener', 'classic load balancers take no web ACL (AWS WAF docs)'),
    ),
  ddosProtection: shieldOf,
  redundancy: (balancer: Instance): Fact<Redundancy> =>
    mapFact(
      concatFacts([balancer.strings('availability_zones')], balancer.origin('availability_zones')),
      (names) => (names.length > 1 ? 'zones' : 'nodes'),
    ),
};

import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import { computed, elementsAt, at, type Field } from '../../live/attributes.ts';
import { anyOf, readFrom } from '../../terraform/aws/facts.ts';
import { anyGroupOpen } from '../../terraform/aws/open-groups.ts';
import { subnetsListed } from '../../terraform/aws/subnets.ts';
import type { Instance } from '../../terraform/mapping.ts';

/** Whether a template asks for a public address: `yes`, `no`, or as the `subnet` says. */
export function publicAddress(path: string, prefix = ''): Field {
  return computed(`${prefix}AssociatePublicIpAddress`, (item) => {
    const asked = elementsAt(item, `${prefix}AssociatePublicIpAddress`);
    if (asked.includes(true) || hasIpv6(item, path)) return 'yes';
    return asked.length > 0 ? 'no' : 'subnet';
  });
}

/** Addresses of IPv6 are never private in a VPC. */
function hasIpv6(item: unknown, path: string): boolean {
  return elementsAt(item, path).some(
    (one) => elementsAt(one, 'Ipv6Addresses').length > 0 || Number(at(one, 'Ipv6AddressCount') ?? 0) > 0,
  );
}

/** Reachable by anybody: its servers get a public address, and a security group lets everybody in on some port. */
export function isPublicBy(group: Instance, template: Instance): Fact<boolean> {
  return chainFact(getsAddress(group, template), (has, from): Fact<boolean> => {
    if (!has) return known(false, from);
    const ids = template.strings('security_group_ids');
    return chainFact(ids, (wanted, path): Fact<boolean> => {
      if (wanted.length === 0)
        return unknown('not-shown', path, 'it names no security group, and the default one counts');
      const groups = group.all('aws_security_group').filter((one) => {
        const id = one.string('id');
        return id.known && wanted.includes(id.value);
      });
      return anyGroupOpen(groups, ids, path);
    });
  });
}

function getsAddress(group: Instance, template: Instance): Fact<boolean> {
  return chainFact(readFrom(template, template.string('public_address')), (address, from): Fact<boolean> => {
    if (address !== 'subnet') return known(address === 'yes', from);
    return chainFact(subnetsListed(group, 'vpc_zone_identifier'), (subnets) =>
      anyOf(
        subnets.map((subnet) => readFrom(subnet, subnet.boolean('map_public_ip_on_launch'))),
        from,
      ),
    );
  });
}

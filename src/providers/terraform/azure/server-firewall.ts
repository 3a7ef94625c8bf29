import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { Instance, Link } from '../mapping.ts';
import { addressNumber, admitsAnybody, type AddressRange } from './ip-ranges.ts';

const start = ['start_ip_address', 'start_ip'];
const end = ['end_ip_address', 'end_ip'];

/** Firewall rules of a database server: a split type with two addresses. */
export function firewallLink(
  type: string,
  to: string,
  by: Pick<Link, 'by' | 'matching'> & Partial<Link>,
): Link {
  return { attributes: [...start, ...end], spoils: ['publiclyAccessible'], type, to: [to], ...by };
}

/**
 * Whether the firewall rules of a server let anybody in. A server without rules lets nobody in.
 *
 * One rule for all is enough to know; rules that cannot be read leave it open.
 */
export function rulesAdmitAnybody(server: Instance, type: string): Fact<boolean> {
  return chainFact(server.children(type), (rules, from): Fact<boolean> => {
    const ranges: AddressRange[] = [];
    let unread: Fact<boolean> | undefined;
    for (const rule of rules) {
      const range = rangeOf(rule);
      if (range.known) ranges.push(range.value);
      else unread = range;
    }
    if (admitsAnybody(ranges)) {
      const note = 'every address, or every customer of Azure (Microsoft Learn, Azure SQL firewall rules)';
      return known(true, { path: 'start_ip_address', address: rules[0]?.address ?? '', note });
    }
    return unread ?? known(false, { ...from, path: type });
  });
}

function rangeOf(rule: Instance): Fact<AddressRange> {
  return chainFact(firstOf(rule, start), (first, from) =>
    chainFact(firstOf(rule, end), (last): Fact<AddressRange> => {
      const numbers = [addressNumber(first), addressNumber(last)];
      const [low, high] = numbers;
      return low === undefined || high === undefined
        ? unknown('not-shown', from, 'its firewall rule does not name two addresses')
        : known({ first: low, last: high }, from);
    }),
  );
}

function firstOf(rule: Instance, paths: readonly string[]): Fact<string> {
  const facts = paths.map((path) => rule.string(path));
  return facts.find((fact) => fact.known) ?? facts[0] ?? unknown('not-shown', rule.origin('id'));
}

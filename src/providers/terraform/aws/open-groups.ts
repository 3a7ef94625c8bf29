import { chainFact, known, unknown, type Fact, type Origin } from '../../../model/fact.ts';
import type { Instance } from '../mapping.ts';
import { anyOf } from './facts.ts';
import { ingressOf } from './security-groups.ts';

/** Larger blocks are nobody's own: `0.0.0.0/1` beside `128.0.0.0/1` is everybody too. */
const shortestOwn = 8;

/** Whether a CIDR block is so large that it stands for everybody. */
export function isEverybody(cidr: string): boolean {
  const length = /\/(\d{1,3})$/.exec(cidr)?.[1];
  return length !== undefined && Number(length) < shortestOwn;
}

/** The adopted default groups of this source with one of these ids. */
export function defaultGroups(instance: Instance, ids: readonly string[]): readonly Instance[] {
  return instance.all('aws_default_security_group').filter((group) => {
    const id = group.string('id');
    return id.known && ids.includes(id.value);
  });
}

/** Whether one of these groups lets everybody in; unknown if none does and not all of `ids` are among them. */
export function anyGroupOpen(
  groups: readonly Instance[],
  ids: Fact<readonly string[]>,
  from: Origin,
): Fact<boolean> {
  const open = anyOf(groups.map(isOpenGroup), from);
  const complete = groups.length > 0 && (!ids.known || ids.value.length === groups.length);
  if ((open.known && open.value) || complete) return open;
  return unknown('not-shown', from, 'not all of its security groups are in this source');
}

/** An answer to a ping is no way in. */
function isOpenGroup(group: Instance): Fact<boolean> {
  return chainFact(ingressOf(group), (rules, from): Fact<boolean> => {
    const sources = rules
      .filter(({ protocol }) => !protocol.startsWith('icmp'))
      .flatMap(({ cidrs }) => cidrs);
    if (sources.some(isEverybody)) return known(true, from);
    const list = sources.find((source) => source.startsWith('pl-'));
    return list === undefined
      ? known(false, from)
      : unknown('not-shown', from, `the addresses in the prefix list ${list} are not shown`);
  });
}

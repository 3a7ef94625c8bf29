import type { IngressRule } from '../../../model/resource.ts';

/** Blocks larger than any one owner's: `0.0.0.0/1` beside `128.0.0.0/1` is everybody too. */
const wider = 8;

/** An answer to a ping is no way in, and packets of a tunnel reach nothing but its end. */
const noWayIn = new Set(['icmp', 'esp', 'gre']);

/** True if a rule lets the Internet at large in. */
export function admitsEverybody(rule: IngressRule): boolean {
  if (noWayIn.has(rule.protocol)) return false;
  return rule.cidrs.some((cidr) => {
    const [, length] = /\/(\d{1,3})$/.exec(cidr) ?? [];
    return length !== undefined && Number(length) < wider;
  });
}

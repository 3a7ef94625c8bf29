import type { IngressRule } from '../../../model/resource.ts';

/** Blocks larger than any one owner's: `0.0.0.0/1` beside `128.0.0.0/1` is everybody too. */
const wider = 8;

/** True if a rule lets the Internet at large in; an answer to a ping is no way in. */
export function admitsEverybody(rule: IngressRule): boolean {
  if (rule.protocol === 'icmp') return false;
  return rule.cidrs.some((cidr) => {
    const [, length] = /\/(\d{1,3})$/.exec(cidr) ?? [];
    return length !== undefined && Number(length) < wider;
  });
}

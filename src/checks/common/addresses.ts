/** Who a rule lets in: everybody, a limited set of addresses, or somebody its text does not tell. */
export type Reach = 'world' | 'limited' | 'unclear';

/**
 * Prefixes up to this length are no allow-list: `0.0.0.0/1` beside `128.0.0.0/1` is the whole Internet.
 * No private range of IPv4 is that large; of IPv6 only fc00::/7 is.
 */
const longestWorldPrefix = 7;

const reaches = new Map<string, Reach>();

/** How far an address range reaches; each spelling is read once. */
export function reachOf(cidr: string): Reach {
  const found = reaches.get(cidr) ?? readReach(cidr.trim().toLowerCase());
  reaches.set(cidr, found);
  return found;
}

function readReach(cidr: string): Reach {
  if (cidr === '*' || cidr === 'internet' || cidr === 'any') return 'world';
  const match = /^([0-9a-f.:]+)(?:\/(\d{1,3}))?$/.exec(cidr);
  if (match === null || !/[.:]/.test(cidr)) return 'unclear';
  const prefix = match[2] === undefined ? undefined : Number(match[2]);
  if (prefix === undefined || prefix > longestWorldPrefix) return 'limited';
  return /^f[cd][0-9a-f]{2}:/.test(cidr) && prefix === 7 ? 'limited' : 'world';
}

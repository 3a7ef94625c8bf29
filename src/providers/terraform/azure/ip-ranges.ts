/** First and last address of IPv4, as numbers. */
export interface AddressRange {
  readonly first: number;
  readonly last: number;
}

/** So many addresses are no known circle of people any more: a whole /8 of the Internet. */
const anybody = 2 ** 24;
const privateRanges: readonly AddressRange[] = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].flatMap(
  (cidr) => cidrRange(cidr) ?? [],
);

export function addressNumber(address: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/u.exec(address)?.slice(1).map(Number);
  if (parts === undefined || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}

/** Range of `203.0.113.0/24` or of one address. */
export function cidrRange(cidr: string): AddressRange | undefined {
  const [address = '', bits = '32'] = cidr.split('/');
  const number = addressNumber(address);
  if (number === undefined || !/^\d{1,2}$/u.test(bits) || Number(bits) > 32) return undefined;
  const size = 2 ** (32 - Number(bits));
  const first = Math.floor(number / size) * size;
  return { first, last: first + size - 1 };
}

/**
 * Whether ranges together let anybody in.
 *
 * `0.0.0.0` to `0.0.0.0` is Azure's way of saying "every Azure service", which is every customer of Azure.
 */
export function admitsAnybody(ranges: readonly AddressRange[]): boolean {
  if (ranges.some(({ first, last }) => first === 0 && last === 0)) return true;
  const outside = ranges.filter((range) => !privateRanges.some((inner) => contains(inner, range)));
  return unionSize(outside) >= anybody;
}

function contains(outer: AddressRange, inner: AddressRange): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

function unionSize(ranges: readonly AddressRange[]): number {
  let end = -1;
  let size = 0;
  for (const { first, last } of ranges.toSorted((a, b) => a.first - b.first)) {
    const from = Math.max(first, end + 1);
    if (last >= from) size += last - from + 1;
    end = Math.max(end, last);
  }
  return size;
}

import { toNumber, toText } from '../values/convert.ts';
import { EvaluationError, NotWorkedOut } from '../values/value.ts';
import { whole, type FunctionOf } from './function-of.ts';

/** An IPv4 network: its first address as a number, and how many bits of it are given. */
interface Network {
  readonly base: number;
  readonly bits: number;
}

function parseNetwork(text: string): Network {
  const [, address = '', length = ''] = /^([\d.]+)\/(\d{1,2})$/u.exec(text) ?? [];
  const parts = address.split('.').map(Number);
  const bits = Number(length);
  const valid = parts.length === 4 && parts.every((part) => part <= 255) && length !== '' && bits <= 32;
  if (!valid) throw new NotWorkedOut('is no IPv4 network that can be worked out');
  const value = parts.reduce((sum, part) => sum * 256 + part, 0);
  return { base: value - (value % 2 ** (32 - bits)), bits };
}

function toAddress(value: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}

function subnet({ base, bits }: Network, more: number, number: number): string {
  const length = bits + more;
  if (length > 32 || number >= 2 ** more || number < 0)
    throw new EvaluationError('does not fit into the network');
  return `${toAddress(base + number * 2 ** (32 - length))}/${length}`;
}

/** Each network follows the one before it, at the next place where one of its size may begin. */
function subnets({ base, bits }: Network, sizes: readonly number[]): readonly string[] {
  let next = base;
  return sizes.map((more) => {
    const size = 2 ** (32 - bits - more);
    const start = Math.ceil(next / size) * size;
    if (bits + more > 32 || start + size > base + 2 ** (32 - bits))
      throw new EvaluationError('does not fit into the network');
    next = start + size;
    return `${toAddress(start)}/${bits + more}`;
  });
}

export const addresses: Readonly<Record<string, FunctionOf>> = {
  cidrhost: whole(([network = null, number = null]) => {
    const { base, bits } = parseNetwork(toText(network));
    const host = toNumber(number);
    const size = 2 ** (32 - bits);
    if (host >= size || host < -size) throw new EvaluationError('does not fit into the network');
    return toAddress(base + (host < 0 ? size + host : host));
  }),
  cidrnetmask: whole(([network = null]) =>
    toAddress(2 ** 32 - 2 ** (32 - parseNetwork(toText(network)).bits)),
  ),
  cidrsubnet: whole(([network = null, more = null, number = null]) =>
    subnet(parseNetwork(toText(network)), toNumber(more), toNumber(number)),
  ),
  cidrsubnets: whole(([network = null, ...sizes]) =>
    subnets(parseNetwork(toText(network)), sizes.map(toNumber)),
  ),
};

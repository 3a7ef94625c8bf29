import type { Parameters } from '../../model/claim.ts';

const aes =
  /aes[- ]?(128|192|256)(?:[- ](gcm|ctr|xts|cbc))?|(128|192|256)[- ]bit(?:[- ]schlüssel\w*)?[- ](?:aes)|aes[- ]encryption with (?:a minimum of )?(128|256)|aes,? (?:with|mit|using|und) (?:[a-zäöüß]+ ){0,4}(128|256)[- ]?bits?/g;
const xtsKey = /aes-xts[\w-]{0,12}\b.{0,20}?\b(512|256)/;

/** Ciphers of stored data in folded text: `algorithm`, and `op: one-of` where the text leaves the choice. */
export function algorithms(folded: string): Parameters {
  const found = Array.from(folded.matchAll(aes), (match) => {
    const bits = match[1] ?? match[3] ?? match[4] ?? match[5] ?? '256';
    return match[2] === undefined ? `aes-${bits}` : `aes-${bits}-${match[2]}`;
  });
  // XTS splits its key in two: 512 bits are AES-256.
  const xts = xtsKey.exec(folded)?.[1];
  if (xts !== undefined) found.push(xts === '512' ? 'aes-256' : 'aes-128');
  const names = [...new Set(found)];
  if (names.length > 1 && /\bor\b|\boder\b|\beither\b/.test(folded))
    return { algorithm: names, op: 'one-of' };
  const [first] = names;
  if (first === undefined) return {};
  return names.length === 1 ? { algorithm: first, ...strength(folded) } : { algorithm: names };
}

/** `no weaker than AES-256` lets in anything stronger. */
function strength(folded: string): Parameters {
  return /no weaker than|at least aes|minimum aes|mindestens aes|minimum of 256/.test(folded)
    ? { op: 'gte' }
    : {};
}

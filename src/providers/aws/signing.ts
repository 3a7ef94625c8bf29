import { createHash, createHmac, createSecretKey, type Hash, type Hmac } from 'node:crypto';

/** What the SDK hashes with: as its own, with a secret that of a signature. */
interface Checksum {
  readonly update: (data: Uint8Array | string) => void;
  readonly digest: () => Promise<Uint8Array>;
  readonly reset: () => void;
}

type Secret = string | Uint8Array;

/**
 * SHA-256 as the SDK wants it, to be called with `new`.
 *
 * A request is signed by up to six of them. Node takes four times as long for a secret in bytes as for one
 * that is said to be a key.
 */
export const Sha256 = function (secret?: Secret): Checksum {
  let hash = start(secret);
  return {
    update: (data) => void hash.update(data),
    digest: () => Promise.resolve(new Uint8Array(hash.digest())),
    reset: () => {
      hash = start(secret);
    },
  };
} as unknown as new (secret?: Secret) => Checksum;

function start(secret: Secret | undefined): Hash | Hmac {
  if (secret === undefined) return createHash('sha256');
  return createHmac('sha256', typeof secret === 'string' ? secret : createSecretKey(secret));
}

import { known, unknown, type Unknown } from '../../../model/fact.ts';

/**
 * No API of Hetzner has a field for encryption of stored data (Hetzner Cloud API reference), so it is
 * never known, and never read as absent.
 */
export function encryptionNotShown(what: string): Unknown {
  return unknown('not-shown', { path: 'encryption' }, `Hetzner does not show whether ${what} are encrypted`);
}

/** Which TLS versions and ciphers a service accepts is no setting that Hetzner has. */
export function minimumTlsNotShown(what: string): Unknown {
  return unknown(
    'not-shown',
    { path: 'protocol' },
    `Hetzner does not show which TLS versions ${what} accept`,
  );
}

/** Said of things that Hetzner keeps in their own location only. */
export function noCopies(note: string) {
  const fact = known([], { path: 'location', note });
  return () => fact;
}

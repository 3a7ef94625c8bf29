import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { TlsVersion, Transport } from '../../../model/resource.ts';

type MinimumTls = TlsVersion | 'none';

/** Every way Azure writes a TLS version: `TLS1_2`, `1.2`, `Tls12`, `TLSv1_2`, `TLS12`, `TLSv1.2`; `Tls` and `TLSv1` are 1.0. */
const versions: Readonly<Record<string, MinimumTls>> = {
  '': '1.0',
  '1': '1.0',
  '10': '1.0',
  '11': '1.1',
  '12': '1.2',
  '13': '1.3',
};

const order: readonly MinimumTls[] = ['none', '1.0', '1.1', '1.2', '1.3'];

export function tlsVersion(written: string): MinimumTls | undefined {
  const lower = written.trim().toLowerCase();
  if (lower === 'disabled' || lower === 'none') return 'none';
  const digits = /^(?:tls)?v?(\d?[._]?\d?)$/u.exec(lower)?.[1];
  return digits === undefined || lower === '' ? undefined : versions[digits.replace(/[._]/u, '')];
}

/** The lowest of several versions. */
export function lowestTls(found: readonly MinimumTls[]): MinimumTls {
  return order.find((version) => found.includes(version)) ?? 'none';
}

export function tlsFact(fact: Fact<string>): Fact<MinimumTls> {
  return chainFact(fact, (written, from): Fact<MinimumTls> => {
    const version = tlsVersion(written);
    return version === undefined
      ? unknown('not-shown', from, `${JSON.stringify(written)} is no TLS version tomcheck knows`)
      : known(version, from);
  });
}

/** The lowest version a client may use, given that clear text may be open beside it. */
export function minimumTls(transport: Fact<Transport>, tls: Fact<MinimumTls>): Fact<MinimumTls> {
  return chainFact(transport, (how, from): Fact<MinimumTls> =>
    how === 'required' ? tls : known('none', from),
  );
}

/** `required` where only encrypted connections are accepted, else `optional`. */
export function transportFact(encryptedOnly: Fact<boolean>): Fact<Transport> {
  return chainFact(encryptedOnly, (only, from): Fact<Transport> =>
    known(only ? 'required' : 'optional', from),
  );
}

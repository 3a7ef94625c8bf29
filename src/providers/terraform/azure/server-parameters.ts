import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { TlsVersion, Transport } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { seenAt } from './facts.ts';
import { lowestTls, minimumTls, tlsVersion } from './tls.ts';

type MinimumTls = TlsVersion | 'none';

/** Server parameters are a split type of name and value. One that nobody wrote is not shown here. */
function parameter(server: Instance, type: string, name: string): Fact<string> {
  return chainFact(server.children(type), (all, from): Fact<string> => {
    for (const each of all) {
      const written = each.string('name');
      if (!written.known) return seenAt(each, written);
      if (written.value.toLowerCase() === name) return seenAt(each, each.string('value'));
    }
    return unknown('not-shown', from, `the server parameter ${name} is not in this source`);
  });
}

export function parameterTransport(server: Instance, type: string): Fact<Transport> {
  return chainFact(parameter(server, type, 'require_secure_transport'), (value, from): Fact<Transport> => {
    switch (value.toLowerCase()) {
      case 'on':
      case '1':
        return known('required', from);
      case 'off':
      case '0':
        return known('optional', from);
      default:
        return unknown('failed', from, `${JSON.stringify(value)} is neither on nor off`);
    }
  });
}

/** The lowest version in a parameter that holds one version or a list of them. */
export function parameterTls(server: Instance, type: string, name: string): Fact<MinimumTls> {
  const listed = chainFact(parameter(server, type, name), (value, from): Fact<MinimumTls> => {
    const versions = value.split(',').map(tlsVersion);
    return versions.includes(undefined)
      ? unknown('failed', from, `${JSON.stringify(value)} is no TLS version tomcheck knows`)
      : known(lowestTls(versions.filter((version) => version !== undefined)), from);
  });
  return minimumTls(parameterTransport(server, type), listed);
}

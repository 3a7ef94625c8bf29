import type { Parameters } from '../../model/claim.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../../model/judgement.ts';
import type { Resource, TlsVersion } from '../../model/resource.ts';
import { fact } from './facts.ts';
import { perClaim, wordsOf } from './parameters.ts';
import { nameOf, subject } from './wording.ts';

/** Lowest version of TLS that a claim allows: "TLS 1.2/1.3" allows 1.2; undefined if it names none. */
export const lowestVersion = perClaim((params: Parameters): string | undefined => {
  const named = [...wordsOf(params['min_tls']), ...wordsOf(params['tls_versions'])];
  return named.toSorted()[0];
});

/** Whether a service accepts encrypted connections only, from the promised version of TLS on. */
export function judgeConnections(resource: Resource, params: Parameters): Judgement {
  const wanted = lowestVersion(params);
  const expected = wanted === undefined ? encryptedOnly : `TLS ${wanted} or higher only`;
  const transport = judgeTransport(resource, expected);
  if (wanted === undefined || transport.verdict === 'contradicted') return transport;
  return judgeVersion(resource, wanted, expected, transport);
}

const encryptedOnly = 'encrypted connections only';

function judgeTransport(resource: Resource, expected: string): Judgement {
  const transport = fact(resource, 'transport');
  if (!transport.known) {
    return cannotTell(transport, expected, `Whether ${nameOf(resource)} accepts encrypted connections only`);
  }
  if (transport.value === 'required') return holds();
  if (transport.value === 'passthrough') return undecided(transport, expected, handedOn(resource));
  if (transport.value === 'clear-behind') {
    const why = `${subject(resource)} fetches data from a server behind it without encryption.`;
    return fails(transport, expected, 'unencrypted behind', why);
  }
  return transport.value === 'off'
    ? fails(transport, expected, 'not encrypted', `Connections to ${nameOf(resource)} are not encrypted.`)
    : fails(
        transport,
        expected,
        'unencrypted too',
        `${subject(resource)} also accepts unencrypted connections.`,
      );
}

function handedOn(resource: Resource): string {
  return `${subject(resource)} hands connections on unread: whether they are encrypted is up to the servers behind it.`;
}

/** A version that is too low contradicts even where the rest is not known. */
function judgeVersion(resource: Resource, wanted: string, expected: string, transport: Judgement): Judgement {
  const lowest = fact(resource, 'minimumTls');
  if (lowest.known && isLower(lowest.value, wanted)) {
    const seen = lowest.value === 'none' ? 'connections of any version' : `TLS ${lowest.value}`;
    return fails(
      lowest,
      expected,
      seen,
      `${subject(resource)} accepts ${seen}, not only TLS ${wanted} or higher.`,
    );
  }
  if (transport.verdict !== 'confirmed' || lowest.known) return transport;
  return cannotTell(lowest, expected, `Which TLS versions ${nameOf(resource)} accepts`);
}

function isLower(lowest: TlsVersion | 'none', wanted: string): boolean {
  return lowest === 'none' || Number(lowest) < Number(wanted);
}

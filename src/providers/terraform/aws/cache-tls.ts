import { chainFact, known, type Fact } from '../../../model/fact.ts';
import type { TlsVersion, Transport } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';

const floorNote = 'ElastiCache takes TLS 1.2 and above since 2025 (Amazon ElastiCache user guide)';

/** The lowest version where TLS is required. */
export function floorOf(
  how: (instance: Instance) => Fact<Transport>,
): (instance: Instance) => Fact<TlsVersion | 'none'> {
  return (instance) =>
    chainFact(how(instance), (value, from) =>
      value === 'required' ? known('1.2', { ...from, note: floorNote }) : known('none', from),
    );
}

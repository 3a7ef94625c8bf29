import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { TlsVersion, Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Link, type TypeMapping } from '../mapping.ts';
import { allKnown, seenAt } from './facts.ts';
import { minimumTls } from './tls.ts';

const service = 'azurerm_api_management';
const api = 'azurerm_api_management_api';

/** Versions that clients may be allowed beside 1.2, oldest first, with their names by major. */
const switches: readonly (readonly [TlsVersion | 'none', readonly string[]])[] = [
  ['none', ['frontend_ssl30_enabled', 'enable_frontend_ssl30']],
  ['1.0', ['frontend_tls10_enabled', 'enable_frontend_tls10']],
  ['1.1', ['frontend_tls11_enabled', 'enable_frontend_tls11']],
];

/** Oldest version that is switched on; without the block, what Azure has set is not shown. */
function lowest(service: Instance): Fact<TlsVersion | 'none'> {
  return chainFact(service.blocks('security'), (blocks, from): Fact<TlsVersion | 'none'> => {
    if (blocks.length === 0) return unknown('not-shown', from);
    for (const [version, names] of switches) {
      const found = names.map((name) => service.boolean(`security.${name}`));
      const on = found.find((fact) => fact.known && fact.value);
      if (on !== undefined) return known(version, on.from);
      if (!found.some((fact) => fact.known)) return unknown('not-shown', from);
    }
    return known('1.2', from);
  });
}

/** Whether plain HTTP is taken is written API by API; without any here, nothing is shown. */
function transport(service: Instance): Fact<Transport> {
  return chainFact(service.children(api), (apis, from): Fact<Transport> => {
    if (apis.length === 0) return unknown('not-shown', from, 'its APIs are not in this source');
    const listed = apis.map((each) => seenAt(each, each.strings('protocols')));
    const plain = listed.find(
      (fact) => fact.known && fact.value.some((name) => name.toLowerCase() === 'http'),
    );
    return plain === undefined
      ? mapFact(allKnown(listed, from), (): Transport => 'required')
      : known('optional', plain.from);
  });
}

export const apiManagementTypes: readonly TypeMapping[] = [
  typeMapping('endpoint', {
    type: service,
    attributes: ['security'],
    facts: { transport, minimumTls: (each) => minimumTls(transport(each), lowest(each)) },
  }),
];

export const apiManagementLinks: readonly Link[] = [
  {
    type: api,
    by: 'api_management_name',
    to: [service],
    matching: ['name'],
    within: ['resource_group_name'],
    attributes: ['protocols'],
  },
];

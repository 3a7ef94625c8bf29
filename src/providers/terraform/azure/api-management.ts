import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { TlsVersion } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';

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

/** Whether plain HTTP is taken is written API by API, so the gateway alone does not show it. */
export const apiManagementTypes: readonly TypeMapping[] = [
  typeMapping('endpoint', {
    type: 'azurerm_api_management',
    attributes: ['security'],
    facts: {
      transport: (service) =>
        unknown(
          'not-shown',
          service.origin('security'),
          'whether plain HTTP is taken is decided by each of its APIs',
        ),
      minimumTls: lowest,
    },
  }),
];

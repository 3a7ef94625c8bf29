import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { guaranteed, noCopies } from './facts.ts';
import { admitsAnybody, cidrRange } from './ip-ranges.ts';

const security = 'Microsoft Learn, Security in Azure AI Search';

/** Open to every network unless switched off or narrowed to listed addresses. */
function isPublic(service: Instance): Fact<boolean> {
  return chainFact(service.boolean('public_network_access_enabled'), (open, from): Fact<boolean> => {
    if (!open) return known(false, from);
    return mapFact(
      service.strings('allowed_ips'),
      (cidrs) => cidrs.length === 0 || admitsAnybody(cidrs.flatMap((cidr) => cidrRange(cidr) ?? [])),
    );
  });
}

export const searchTypes: readonly TypeMapping[] = [
  typeMapping('search', {
    type: 'azurerm_search_service',
    attributes: ['allowed_ips', 'public_network_access_enabled'],
    facts: {
      encryptedAtRest: guaranteed('id', true, `indexes are always encrypted (${security})`),
      encryptionAlgorithm: guaranteed('id', 'aes-256', `256-bit AES (${security})`),
      copies: noCopies('location', `data stays in the region of the service (${security})`),
      publiclyAccessible: isPublic,
      transport: guaranteed('id', 'required', `HTTPS on port 443 only (${security})`),
      minimumTls: (service) =>
        unknown('not-shown', service.origin('id'), 'Azure AI Search has no setting for its TLS version'),
      backups: (service) =>
        unknown(
          'not-shown',
          service.origin('id'),
          'an index has no backup of its own, and what it is built from is not shown',
        ),
    },
  }),
];

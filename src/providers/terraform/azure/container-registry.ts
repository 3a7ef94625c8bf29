import { chainFact, known, mapFact, type Fact } from '../../../model/fact.ts';
import type { Copy } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { guaranteed } from './facts.ts';
import { regionName } from './regions.ts';

const encrypted =
  'images are always encrypted at rest (Microsoft Learn, Azure Container Registry encryption)';

function copies(registry: Instance): Fact<readonly Copy[]> {
  return mapFact(registry.blocks('georeplications'), (all) =>
    all.map((each): Copy => ({ kind: 'replica', region: mapFact(each.string('location'), regionName) })),
  );
}

/** Public where anybody may pull without signing in. */
function isPublic(registry: Instance): Fact<boolean> {
  const anonymous = registry.boolean('anonymous_pull_enabled', {
    value: false,
    note: 'provider default (azurerm docs, azurerm_container_registry)',
  });
  return chainFact(anonymous, (open, from) =>
    open ? registry.boolean('public_network_access_enabled') : known(false, from),
  );
}

/** A registry keeps images of machines, as snapshots do; it has neither backups nor a clear-text door. */
export const containerRegistryTypes: readonly TypeMapping[] = [
  typeMapping('snapshot', {
    type: 'azurerm_container_registry',
    attributes: ['anonymous_pull_enabled', 'georeplications', 'public_network_access_enabled'],
    facts: {
      encryptedAtRest: guaranteed('encryption', true, encrypted),
      copies,
      publiclyAccessible: isPublic,
    },
  }),
];

import { chainFact, known, mapFact, type Fact } from '../../../model/fact.ts';
import type { Copy } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { guaranteed } from './facts.ts';
import { regionName } from './regions.ts';

const encrypted = 'data is always encrypted at rest (Microsoft Learn, Azure App Configuration encryption)';

function copies(store: Instance): Fact<readonly Copy[]> {
  return mapFact(store.blocks('replica'), (replicas) =>
    replicas.map((each): Copy => ({ kind: 'replica', region: mapFact(each.string('location'), regionName) })),
  );
}

/** The free tier has no soft delete, whatever the days say. */
function softDelete(store: Instance): Fact<number> {
  return chainFact(store.string('sku'), (sku, from): Fact<number> =>
    sku.toLowerCase() === 'free' ? known(0, from) : store.number('soft_delete_retention_days'),
  );
}

/** Settings of applications, secrets often among them. */
export const appConfigurationTypes: readonly TypeMapping[] = [
  typeMapping('secretStore', {
    type: 'azurerm_app_configuration',
    attributes: ['public_network_access', 'replica', 'sku', 'soft_delete_retention_days'],
    facts: {
      encryptedAtRest: guaranteed('encryption', true, encrypted),
      copies,
      publiclyAccessible: (store) =>
        mapFact(store.string('public_network_access'), (state) => state.toLowerCase() !== 'disabled'),
      softDeleteDays: softDelete,
    },
  }),
];

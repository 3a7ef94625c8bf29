import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Copy } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { guaranteed } from './facts.ts';
import { admitsAnybody, cidrRange } from './ip-ranges.ts';
import { regionPairs } from './region-pairs.ts';
import { locationOf } from './regions.ts';

const encrypted = 'contents are always stored encrypted (Microsoft Learn, About Azure Key Vault secrets)';
const replicated = 'paired region (Microsoft Learn, Azure Key Vault availability and redundancy)';

/** The page names these as regions that keep their vaults within. */
const kept = new Set(['brazilsouth', 'qatarcentral']);

/** Contents are copied to the paired region; a region without a pair keeps them within. */
export function vaultCopies(region: Fact<string>): Fact<readonly Copy[]> {
  return chainFact(region, (name, from): Fact<readonly Copy[]> => {
    if (kept.has(name)) return known([], { ...from, note: replicated });
    if (!Object.hasOwn(regionPairs, name))
      return unknown('not-shown', from, `tomcheck does not know the region ${name}`);
    const pair = regionPairs[name];
    const noted = { ...from, note: replicated };
    return known(pair === undefined ? [] : [{ kind: 'replica', region: known(pair, noted) }], noted);
  });
}

/** Open to every network unless switched off or unless its firewall denies what it does not list. */
function isPublic(vault: Instance): Fact<boolean> {
  const network = vault.boolean('public_network_access_enabled', {
    value: true,
    note: 'provider default (azurerm docs, azurerm_key_vault)',
  });
  return chainFact(network, (open, from): Fact<boolean> => {
    if (!open) return known(false, from);
    const action = vault.string('network_acls.default_action', {
      value: 'Allow',
      note: 'absent: every network is allowed (Microsoft Learn, Key Vault network security)',
    });
    return chainFact(action, (how, from): Fact<boolean> => {
      if (how.toLowerCase() !== 'deny') return known(true, from);
      const listed = vault.strings('network_acls.ip_rules');
      return mapFact(listed, (cidrs) => admitsAnybody(cidrs.flatMap((cidr) => cidrRange(cidr) ?? [])));
    });
  });
}

/** Majors before 3 could switch soft delete off; since then it is always on. */
function softDelete(vault: Instance): Fact<number> {
  const enabled = vault.boolean('soft_delete_enabled');
  if (enabled.known && !enabled.value) return known(0, enabled.from);
  return vault.number('soft_delete_retention_days');
}

export const keyVaultTypes: readonly TypeMapping[] = [
  typeMapping('secretStore', {
    type: 'azurerm_key_vault',
    attributes: [
      'network_acls',
      'public_network_access_enabled',
      'soft_delete_enabled',
      'soft_delete_retention_days',
    ],
    facts: {
      encryptedAtRest: guaranteed('sku_name', true, encrypted),
      copies: (vault) => vaultCopies(locationOf(vault)),
      publiclyAccessible: isPublic,
      softDeleteDays: softDelete,
    },
  }),
  typeMapping('secretStore', {
    type: 'azurerm_key_vault_managed_hardware_security_module',
    attributes: ['network_acls', 'public_network_access_enabled', 'soft_delete_retention_days'],
    facts: {
      encryptedAtRest: guaranteed('sku_name', true, encrypted),
      publiclyAccessible: isPublic,
      softDeleteDays: (hsm) => hsm.number('soft_delete_retention_days'),
    },
  }),
];

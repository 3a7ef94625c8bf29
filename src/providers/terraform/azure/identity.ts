import { known, type Fact } from '../../../model/fact.ts';
import type { Instance } from '../mapping.ts';
import { locationOf } from './regions.ts';

const subscription = /^\/?subscriptions\/([0-9a-f-]{36})(?=[/|]|$)/u;
const partOfStorage = /^azurerm_storage_(?:share|queue|table)$/u;
const storageAccount = 'azurerm_storage_account';

export function nameOf(instance: Instance): string {
  const name = instance.string('name');
  return name.known ? name.value : instance.label;
}

export function regionOf(instance: Instance): Fact<string> {
  return locationOf(instance);
}

/** ARM id in lower case: Azure compares ids without case, and its own services write them differently. */
export function idOf(instance: Instance): string | undefined {
  const id = instance.string('id');
  return id.known ? id.value.toLowerCase() : undefined;
}

/**
 * Subscription id, as it stands in the ARM id.
 *
 * Before major 5 the id of a part of a storage account may be its URL; then its account tells.
 */
export function accountOf(instance: Instance): string | undefined {
  const own = subscriptionOf(instance);
  if (own !== undefined || !partOfStorage.test(instance.type)) return own;
  for (const path of ['storage_account_id', 'storage_account_name']) {
    const parent = instance.target(path, [storageAccount]);
    if (parent.known && parent.value !== undefined) return subscriptionOf(parent.value);
  }
  return undefined;
}

function subscriptionOf(instance: Instance): string | undefined {
  const id = idOf(instance);
  return id === undefined ? undefined : subscription.exec(id)?.[1];
}

export function labelsOf(instance: Instance): Fact<Readonly<Record<string, string>>> {
  return instance.map('tags');
}

/** For services that Azure runs everywhere at once and that have no location of their own. */
export function everywhere(): Fact<string> {
  return known('global', { path: 'type', note: 'global service without a location' });
}

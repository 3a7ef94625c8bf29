import type { Majors } from './provider-majors.ts';

/** Value of an attribute that is not written, by major of the provider. */
type ByMajor = Readonly<Record<number, boolean | string>>;

/**
 * Defaults of the provider that are not the same in all majors that are known, by type and attribute; a major that is
 * missing here leaves the attribute to the cloud, or has it under another name.
 *
 * Source: schemas of hashicorp/azurerm 3.117, 4.81 and 5.2; AWS provider documentation, version 6 upgrade guide.
 */
const movedDefaults: Readonly<Record<string, ByMajor>> = {
  'aws_redshift_cluster.publicly_accessible': { 4: true, 5: true, 6: false },
  'azurerm_cosmosdb_account.minimal_tls_version': { 4: 'Tls12', 5: 'Tls12' },
  'azurerm_kubernetes_cluster.node_os_upgrade_channel': { 4: 'NodeImage', 5: 'NodeImage' },
  'azurerm_linux_virtual_machine.patch_mode': { 3: 'ImageDefault' },
  'azurerm_storage_account.allow_nested_items_to_be_public': { 3: true, 4: true, 5: false },
  'azurerm_storage_account.https_traffic_only_enabled': { 4: true, 5: true },
  'azurerm_windows_virtual_machine.patch_mode': { 3: 'AutomaticByOS' },
};

/** What an attribute that is not written is: a value, `differs` if it depends on which major is meant. */
export type MovedDefault = { readonly value: boolean | string } | 'differs';

/** Undefined where the default has not moved, or the major that is meant leaves it to others. */
export function movedDefault(
  type: string,
  attribute: string,
  { oldest, newest }: Majors,
): MovedDefault | undefined {
  const name = `${type}.${attribute}`;
  const values = Object.hasOwn(movedDefaults, name) ? movedDefaults[name] : undefined;
  if (values === undefined) return undefined;
  if (oldest !== newest) return 'differs';
  const value = values[oldest];
  return value === undefined ? undefined : { value };
}

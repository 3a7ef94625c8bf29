/** Roles of Azure's own that do not administer everything, as estates use them (Microsoft Learn, Azure built-in roles). */
const names = new Set([
  'reader',
  'contributor',
  'acrpull',
  'acrpush',
  'billing reader',
  'monitoring metrics publisher',
  'tag contributor',
  'support request contributor',
  'website contributor',
  'dns zone contributor',
  'private dns zone contributor',
  'sql db contributor',
  'sql server contributor',
  'network contributor',
  'virtual machine contributor',
  'virtual machine administrator login',
  'virtual machine user login',
]);
const families =
  /^(?:(?:storage (?:blob|queue|table|file) data|storage account|key vault|monitoring|log analytics|security|cost management|backup|managed identity|azure kubernetes service|cognitive services|azure service bus data|azure event hubs data|app configuration data) .*(?:owner|contributor|reader|user|officer|operator|administrator|admin|sender|receiver|role)|storage blob delegator)$/u;

/** Names that end so allow every action of their service. */
export const allOfService = /(?:contributor|administrator|admin|data owner)$/u;

/** In lower case; a role that is not listed may be one of the company's own. */
export function isBuiltIn(role: string): boolean {
  return names.has(role) || families.test(role);
}

/** `kmsKeyId` for `kms_key_id`: how Pulumi spells the attributes of bridged Terraform providers. */
export function toCamelCase(name: string): string {
  return name.replaceAll(/_+([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
}

/** `kms_key_id` for `kmsKeyId`, `web_acl` for `webAcl`, `policy_vm` for `policyVM`. */
export function toSnakeCase(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/gu, '$1_$2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/gu, '$1_$2')
    .toLowerCase();
}

/** Pulumi puts the names of lists in the plural: `rule` becomes `rules`, `policy` becomes `policies`. */
export function toPlural(name: string): string {
  if (/[^aeiou]y$/u.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(name) ? `${name}es` : `${name}s`;
}

/** The names that a plural may stand for; several, where the ending does not tell. */
export function singularsOf(name: string): readonly string[] {
  if (name.endsWith('ies')) return [`${name.slice(0, -3)}y`];
  if (/(?:s|x|z|ch|sh)es$/u.test(name)) return [name.slice(0, -2), name.slice(0, -1)];
  return name.endsWith('s') ? [name.slice(0, -1)] : [];
}

const secret =
  /passw(?:or)?d|passphrase|(?:^|[_-])(?:pass|pwd)(?:$|[_-])|secret|token|private_?key|connection_?string|access_?key|user_?data|custom_?data|tsig/iu;
const harmless = /(?:_arns?|_names?|_days|_enabled|_status|_types?|_versions?|_policy|_ids?)$/iu;
const never = /access_?key_?id/iu;

/**
 * Whether an attribute's name says that its text is a secret, marked as such or not.
 *
 * Marks get lost when Terraform copies values, so the name is the second line of defence. Names that
 * point at a secret without being one (`secret_arn`, `token_version`) pass.
 */
export function isSecretName(name: string): boolean {
  return secret.test(name) && (never.test(name) || !harmless.test(name));
}

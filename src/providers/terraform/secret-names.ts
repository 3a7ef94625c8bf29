const secret =
  /passw(?:or)?d|passphrase|(?:^|[_-])(?:pass|pwd)(?:$|[_-])|secret|token|private_?key|connection_?string|access_?key|user_?data|custom_?data|tsig/iu;
const harmless = /(?:_arns?|_names?|_days|_enabled|_status|_types?|_versions?|_policy|_ids?)$/iu;
const never = /access_?key_?id/iu;

/** The same few names are asked about for every instance; those of tags are the user's, so there is a limit. */
const answers = new Map<string, boolean>();
const remembered = 10_000;

/**
 * Whether an attribute's name says that its text is a secret, marked as such or not.
 *
 * Marks get lost when Terraform copies values, so the name is the second line of defence. Names that
 * point at a secret without being one (`secret_arn`, `token_version`) pass.
 */
export function isSecretName(name: string): boolean {
  let answer = answers.get(name);
  if (answer === undefined) {
    answer = secret.test(name) && (never.test(name) || !harmless.test(name));
    if (answers.size < remembered) answers.set(name, answer);
  }
  return answer;
}

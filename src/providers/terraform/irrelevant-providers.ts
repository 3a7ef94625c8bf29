/**
 * Providers none of whose types holds data or lets anybody in: no promise speaks of them.
 * `namespace/type` with the reason. Reviewed one by one; a provider that is not here counts as unknown.
 */
const irrelevantProviders: ReadonlyMap<string, string> = new Map([
  ['builtin/terraform', 'terraform_data holds values inside the state only'],
  ['hashicorp/terraform', 'terraform_data and remote state lookups'],
  ['hashicorp/null', 'null_resource has no existence outside the state'],
  ['hashicorp/random', 'random values inside the state'],
  ['hashicorp/local', 'files on the machine that ran Terraform'],
  ['hashicorp/tls', 'keys and certificates made inside the state'],
  ['hashicorp/time', 'points in time inside the state'],
  ['hashicorp/template', 'rendered text inside the state'],
  ['hashicorp/archive', 'archives on the machine that ran Terraform'],
  ['hashicorp/external', 'output of a local program'],
  ['hashicorp/http', 'answers of an HTTP request inside the state'],
  ['hashicorp/cloudinit', 'rendered start-up configuration inside the state'],
  ['hashicorp/test', 'the test provider of Terraform itself'],
  ['cloudposse/template', 'rendered text inside the state'],
  ['poseidon/ct', 'rendered machine configuration inside the state'],
  ['aztfmod/azurecaf', 'names inside the state'],
  ['azure/modtm', 'telemetry of published modules'],
]);

const prefixes = [
  'terraform_',
  'null_',
  'random_',
  'local_',
  'tls_',
  'time_',
  'template_',
  'archive_',
  'cloudinit_',
];

/** Whether no promise speaks of a type of this provider; by the type's prefix where the provider is not told. */
export function irrelevantProvider(type: string, source: string | undefined): boolean {
  if (source !== undefined) return irrelevantProviders.has(source);
  return prefixes.some((prefix) => type.startsWith(prefix));
}

/**
 * `namespace/type` of a provider, however the input spells it:
 * `provider["registry.opentofu.org/hashicorp/aws"].eu`, `registry.terraform.io/-/aws`, `provider.aws.eu`.
 *
 * The registry's host is dropped, for mirrors serve the same provider. Before Terraform 0.13 there were no
 * namespaces: then it is `hashicorp`. Undefined if nothing is told.
 */
export function providerSource(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const quoted = /^(?:module\..*\.)?provider\["([^"]+)"\]/su.exec(text)?.[1];
  if (quoted !== undefined) return fromPath(quoted);
  const legacy = /(?:^|\.)provider\.([^.]+)/u.exec(text)?.[1];
  return legacy === undefined ? fromPath(text) : `hashicorp/${legacy.toLowerCase()}`;
}

function fromPath(path: string): string {
  const parts = path.toLowerCase().split('/');
  const type = parts.at(-1) ?? '';
  const namespace = parts.at(-2);
  return `${namespace === undefined || namespace === '-' ? 'hashicorp' : namespace}/${type}`;
}

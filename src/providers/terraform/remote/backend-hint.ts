/**
 * The address of the state that code keeps in a backend, as a source is written; what the code leaves to the start of
 * Terraform stands in angle brackets. Undefined for code that names no backend which is read directly.
 */
export function backendAddress(code: string): string | undefined {
  const [, type = '', body = ''] = /\bbackend\s+"(\w+)"\s*\{([^{}]*)\}/u.exec(code) ?? [];
  const settings = new Map(
    Array.from(body.matchAll(/^\s*(\w+)\s*=\s*"([^"\n]*)"/gmu), ([, name = '', value = '']) => [name, value]),
  );
  const setting = (name: string): string => settings.get(name) ?? `<${name}>`;
  if (type === 's3') return `s3://${setting('bucket')}/${setting('key')}${regionOf(settings.get('region'))}`;
  if (type === 'azurerm')
    return `azurerm://${setting('storage_account_name')}/${setting('container_name')}/${setting('key')}`;
  return undefined;
}

function regionOf(region: string | undefined): string {
  return region === undefined ? '' : `?region=${region}`;
}

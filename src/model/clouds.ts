/** Clouds whose resources can be read, by the id that resources carry, with the name people know them by. */
export const cloudNames: Readonly<Record<string, string>> = {
  aws: 'AWS',
  azure: 'Azure',
  hetzner: 'Hetzner',
};

/** `AWS`; the id itself for a cloud that is not known. */
export function cloudName(id: string): string {
  return Object.hasOwn(cloudNames, id) ? (cloudNames[id] ?? id) : id;
}

/** Security services that belong to one cloud, as texts name them, with that cloud. */
const services: Readonly<Record<string, string>> = {
  guardduty: 'aws',
  'security-hub': 'aws',
  inspector: 'aws',
  cloudwatch: 'aws',
  'aws-waf': 'aws',
  'aws-shield-advanced': 'aws',
  'defender-for-cloud': 'azure',
  sentinel: 'azure',
  'azure-monitor': 'azure',
  'azure-waf': 'azure',
  'network-protection': 'azure',
  'ip-protection': 'azure',
};

/** The cloud that a named service belongs to: `aws` for `guardduty`; undefined for what belongs to none. */
export function cloudOfService(name: string): string | undefined {
  return Object.hasOwn(services, name) ? services[name] : undefined;
}

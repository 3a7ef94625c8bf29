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

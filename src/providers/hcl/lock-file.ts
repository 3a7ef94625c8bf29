import { joined, type Disk } from './modules/folder.ts';
import { majorsIn, type Majors } from './provider-majors.ts';
import { parseFile } from './syntax/parse-file.ts';

/**
 * The major of every provider that the lock file of a root module names, by `namespace/type`; none without that file.
 * Source: Terraform documentation, dependency lock file.
 */
export async function lockedMajors(root: string, disk: Disk): Promise<ReadonlyMap<string, Majors>> {
  const path = joined(root, '.terraform.lock.hcl');
  const names = await disk.list(root);
  const text = names?.includes('.terraform.lock.hcl') === true ? await disk.read(path) : undefined;
  const locked = new Map<string, Majors>();
  if (text === undefined) return locked;
  const { body } = await parseFile(path, text);
  for (const { type, labels, body: inner } of body.blocks) {
    const version = inner.attributes.get('version')?.expression;
    // Terraform and OpenTofu have registries of their own with the same providers.
    const source = labels[0]?.split('/').slice(-2).join('/').toLowerCase();
    if (type === 'provider' && source !== undefined && version?.type === 'literal')
      locked.set(source, majorsIn(String(version.value)));
  }
  return locked;
}

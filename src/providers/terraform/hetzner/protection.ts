import type { Fact } from '../../../model/fact.ts';
import type { Absent, Instance } from '../mapping.ts';
import { written } from './written.ts';

const off: Absent<boolean> = { value: false, note: 'provider default (hcloud provider docs)' };

/** Whether Hetzner refuses to delete it until the protection is lifted (Hetzner Cloud API reference, "protection"). */
export function deletionProtection(instance: Instance): Fact<boolean> {
  return written(instance, 'delete_protection', () => instance.boolean('delete_protection', off));
}

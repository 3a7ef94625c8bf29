import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { UserError } from '../../src/errors.ts';
import { aws } from '../../src/providers/terraform/aws/index.ts';
import { azure } from '../../src/providers/terraform/azure/index.ts';
import { hetzner } from '../../src/providers/terraform/hetzner/index.ts';
import { readOne } from '../providers/terraform/read.ts';
import { readShared } from './shared-folder.ts';

/** What must become of a file: its instances by group, or the sentence by which it is refused. */
export type Outcome =
  | {
      readonly layer: string;
      readonly total: number;
      readonly mapped: number;
      readonly linked: number;
      readonly irrelevant: number;
      readonly unmapped: number;
      readonly warnings: number;
    }
  | { readonly refused: string };

/** Every state and plan of the folder, by path. */
export function terraformFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:json|tfstate)$/u.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}

export async function outcomeOf(folder: string, file: string): Promise<Outcome> {
  try {
    const { sources } = await readOne(readShared(folder, file), [aws, azure, hetzner]);
    const [source] = sources;
    if (source === undefined) throw new Error(`${file} gave no source`);
    return { layer: source.layer, ...source.counts, warnings: source.warnings.length };
  } catch (error) {
    if (error instanceof UserError) return { refused: error.message };
    throw error;
  }
}

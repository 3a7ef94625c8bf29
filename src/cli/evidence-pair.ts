import type { Settings } from '../config/settings.ts';
import type { SourcePair } from '../engine/take-inventory.ts';

/** The evidence of tomcheck.yaml as something to read; nothing is loaded where none is named. */
export async function evidencePair({ evidence: entries }: Settings): Promise<readonly SourcePair[]> {
  if (entries.length === 0) return [];
  const { evidence } = await import('../providers/evidence/index.ts');
  return [[evidence(entries), entries.map(({ file }) => file)]];
}

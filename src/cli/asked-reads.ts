import { checks } from '../checks/index.ts';
import type { Settings } from '../config/settings.ts';
import type { Options } from '../engine/options.ts';
import { plannedReads, readsOfAll, type PlannedReads } from '../engine/planned-reads.ts';
import type { Claim } from '../model/claim.ts';
import type { World } from '../model/provider.ts';
import { claimsOf } from './claims-of.ts';
import { loadDocuments, type DocumentOptions } from './load-documents.ts';

/** The promises of the documents that are named or stand in tomcheck.yaml; undefined if there are none of either. */
export async function claimsInUse(
  paths: readonly string[],
  options: DocumentOptions,
  settings: Settings,
  world: World,
): Promise<readonly Claim[] | undefined> {
  if (paths.length === 0 && settings.documents.length === 0) return undefined;
  const loaded = await loadDocuments(paths, options, settings, world);
  const read = await claimsOf(loaded, world);
  return loaded.flatMap(({ document }, index) => read(document, index).claims);
}

/** What these promises need to be read; without any, what every promise that tomcheck knows needs. */
export function readsFor(claims: readonly Claim[] | undefined, options: Options): PlannedReads {
  return claims === undefined ? readsOfAll(checks) : plannedReads(claims, checks, options);
}

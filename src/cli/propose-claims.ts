import { proposeClaimsFile } from '../claims/file/propose-claims-file.ts';
import { extractClaims } from '../claims/extract-claims.ts';
import { noSettings } from '../config/settings.ts';
import type { World } from '../model/provider.ts';
import { loadClaimsFile } from './claims-of.ts';
import { loadDocuments, type DocumentOptions } from './load-documents.ts';
import { isThere } from './read-input.ts';

export interface Proposal {
  readonly path: string;
  readonly text: string;
  /** Promises found in the text. */
  readonly count: number;
}

/** A claims file for a document; entries of one that is already there are kept as they are. */
export async function proposeClaims(
  document: string,
  options: DocumentOptions & { readonly path?: string },
  world: World,
): Promise<Proposal> {
  const [loaded] = await loadDocuments([document], options, noSettings, world);
  if (loaded === undefined) throw new Error('one document was asked for');
  const path = options.path ?? claimsPathOf(document);
  const { claims } = extractClaims(loaded.document, 0);
  const previous = (await isThere(path)) ? await loadClaimsFile(path, world) : undefined;
  return { path, text: await proposeClaimsFile(loaded.document, claims, previous), count: claims.length };
}

/** `policy/tom.md` has its claims in `policy/tom.claims.yaml`. */
function claimsPathOf(document: string): string {
  return `${document === '-' ? 'document' : document.replace(/\.[^./\\]+$/, '')}.claims.yaml`;
}

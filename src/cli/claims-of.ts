import { claimsFromFile } from '../claims/file/claims-from-file.ts';
import type { ClaimsFile } from '../claims/file/claims-file.ts';
import { extractClaims } from '../claims/extract-claims.ts';
import { UserError } from '../errors.ts';
import type { Claim, Extraction } from '../model/claim.ts';
import type { Document, Statement } from '../model/document.ts';
import type { World } from '../model/provider.ts';
import type { LoadedDocument } from './load-documents.ts';
import { reasonOf } from './write-file.ts';

/** How a run comes to the claims of its documents: from their claims files, else by rule. */
export async function claimsOf(
  loaded: readonly LoadedDocument[],
  world: World,
): Promise<(document: Document, index: number) => Extraction> {
  const reviewed = await reviewedClaims(loaded, world);
  return (document, index) => {
    const extraction = extractClaims(document, index);
    const claims = reviewed.get(index);
    return claims === undefined ? extraction : { claims, unclaimed: unclaimedOf(extraction, claims, index) };
  };
}

/** Claims by document, for the documents that have a claims file; a file may speak of several. */
async function reviewedClaims(
  loaded: readonly LoadedDocument[],
  world: World,
): Promise<ReadonlyMap<number, readonly Claim[]>> {
  const byDocument = new Map<number, readonly Claim[]>();
  const byFile = Map.groupBy([...loaded.keys()], (index) => loaded[index]?.claims);
  for (const [path, indexes] of byFile) {
    if (path === undefined) continue;
    const documents = indexes.flatMap((index) => loaded[index]?.document ?? []);
    const claims = claimsFromFile(await loadClaimsFile(path, world), documents);
    for (const [position, index] of indexes.entries()) {
      const own = claims.filter(({ document }) => document === position);
      byDocument.set(
        index,
        own.map((claim) => ({ ...claim, document: index })),
      );
    }
  }
  return byDocument;
}

/** Sentences that no claim of the file covers, whether or not they could be tested. */
function unclaimedOf(
  extraction: Extraction,
  claims: readonly Claim[],
  document: number,
): Extraction['unclaimed'] {
  const statements: readonly Statement[] = [
    ...extraction.unclaimed,
    ...extraction.claims.flatMap(({ quote, at }) => (at === undefined ? [] : [{ quote, at, block: 0 }])),
  ];
  const byStart = new Map(statements.map((statement) => [statement.at.start, statement]));
  return [...byStart.values()]
    .filter(
      ({ at }) =>
        !claims.some((claim) => claim.at !== undefined && claim.at.start < at.end && at.start < claim.at.end),
    )
    .toSorted((a, b) => a.at.start - b.at.start)
    .map((statement) => ({ ...statement, document }));
}

/** Reads and validates a claims file, its parameters by the schemas of the checks. */
export async function loadClaimsFile(path: string, world: World): Promise<ClaimsFile> {
  const [{ readClaimsFile }, { decode }, { checkById }, bytes] = await Promise.all([
    import('../claims/file/read-claims-file.ts'),
    import('../input/decode.ts'),
    import('../checks/index.ts'),
    readBytes(path, world),
  ]);
  return readClaimsFile(decode(bytes, path), path, (check) => checkById(check)?.parameters);
}

async function readBytes(path: string, world: World): Promise<Uint8Array> {
  try {
    return await world.readFile(path);
  } catch (error) {
    throw new UserError(
      `The claims file ${path} cannot be read: ${reasonOf(error)}.`,
      'Propose one with: tomcheck claims <document> --write',
    );
  }
}

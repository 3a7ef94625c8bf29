import { claimsFromFile } from '../claims/file/claims-from-file.ts';
import type { ClaimsFile } from '../claims/file/claims-file.ts';
import { reviewedVersions } from '../claims/lint/reviewed-version.ts';
import { extractClaims } from '../claims/extract-claims.ts';
import type { Claim, Extraction, ReviewedVersion } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { World } from '../model/provider.ts';
import type { LoadedDocument } from './load-documents.ts';
import { readInput } from './read-input.ts';

/** How a run comes to the claims of its documents: from their claims files, else by rule. */
export async function claimsOf(
  loaded: readonly LoadedDocument[],
  world: World,
): Promise<(document: Document, index: number) => Extraction> {
  const reviewed = await reviewedClaims(loaded, world);
  return (document, index) => {
    const extraction = extractClaims(document, index);
    const found = reviewed.get(index);
    if (found === undefined) return extraction;
    const { claims, versionOf } = found;
    const version = versionOf(extraction);
    return {
      claims,
      unclaimed: unclaimedOf(extraction, claims, index),
      ...(version === undefined ? {} : { version }),
    };
  };
}

/** What a claims file says of a document. */
interface Reviewed {
  readonly claims: readonly Claim[];
  /** What has come and gone since, by what is found in it today. */
  readonly versionOf: (found: Extraction) => ReviewedVersion | undefined;
}

const none: Extraction = { claims: [], unclaimed: [] };

/** What was found, with the document's number among those of its claims file. */
function within({ claims, unclaimed }: Extraction, document: number): Extraction {
  return { claims: claims.map((claim) => ({ ...claim, document })), unclaimed };
}

/** Claims by document, for the documents that have a claims file; a file may speak of several. */
async function reviewedClaims(
  loaded: readonly LoadedDocument[],
  world: World,
): Promise<ReadonlyMap<number, Reviewed>> {
  const byDocument = new Map<number, Reviewed & { readonly claims: Claim[] }>();
  const byFile = Map.groupBy([...loaded.keys()], (index) => loaded[index]?.claims);
  for (const [path, indexes] of byFile) {
    if (path === undefined) continue;
    const documents = indexes.flatMap((index) => loaded[index]?.document ?? []);
    const file = await loadClaimsFile(path, world);
    const claims = claimsFromFile(file, documents);
    for (const [own, index] of indexes.entries()) {
      const versionOf = (found: Extraction): ReviewedVersion | undefined =>
        reviewedVersions(
          file,
          documents,
          documents.map((_, other) => (other === own ? within(found, own) : none)),
          claims,
        )[own];
      byDocument.set(index, { claims: [], versionOf });
    }
    for (const claim of claims) {
      const document = indexes[claim.document] ?? 0;
      byDocument.get(document)?.claims.push({ ...claim, document });
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
  const statements: Extraction['unclaimed'] = [
    ...extraction.unclaimed,
    ...extraction.claims.flatMap(({ quote, at }) =>
      at === undefined ? [] : [{ quote, at, block: 0, document }],
    ),
  ];
  const byStart = new Map(statements.map((statement) => [statement.at.start, statement]));
  return [...byStart.values()]
    .filter(
      ({ at }) =>
        !claims.some((claim) => claim.at !== undefined && claim.at.start < at.end && at.start < claim.at.end),
    )
    .toSorted((a, b) => a.at.start - b.at.start);
}

/** Reads and validates a claims file, its parameters by the schemas of the checks. */
export async function loadClaimsFile(path: string, world: World): Promise<ClaimsFile> {
  const [{ readClaimsFile }, { decode }, { checkById }, bytes] = await Promise.all([
    import('../claims/file/read-claims-file.ts'),
    import('../input/decode.ts'),
    import('../checks/index.ts'),
    readInput(path, world, 'Propose one with: tomcheck claims <document> --write'),
  ]);
  return readClaimsFile(decode(bytes, path), path, (check) => checkById(check)?.parameters);
}

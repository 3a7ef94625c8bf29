import { saidPapers, type SaidPaper } from '../claims/papers/said-papers.ts';
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Check } from '../model/check.ts';
import { isPaper } from '../model/papers.ts';
import type { World } from '../model/provider.ts';
import type { Resource, Source } from '../model/resource.ts';
import { judgedBy, kindsOf } from './judged-by.ts';
import type { Estate } from './survey.ts';
import { takeInventory, type SourcePair } from './take-inventory.ts';

/** Where a paper stands in an estate. */
export interface Paper {
  /** Index in the resources. */
  readonly resource: number;
  /** The document that speaks of it and its claims that it bears on; undefined for a file that was handed in. */
  readonly said: Pick<SaidPaper, 'document' | 'bearsOn'> | undefined;
}

/** What is shown without a cloud. */
export interface Papers {
  readonly sources: readonly Source[];
  readonly filed: readonly Resource[];
  readonly said: readonly SaidPaper[];
}

/** Whether a check is decided by papers alone. */
export function readsPapers(check: Check): boolean {
  return kindsOf(check).every(isPaper);
}

/** Reads what was handed in, and what the texts say of papers; nothing where no claim asks. */
export async function takePapers(
  claims: readonly Claim[],
  documents: readonly Document[],
  checks: readonly Check[],
  evidence: readonly SourcePair[],
  world: World,
): Promise<Papers> {
  const asks = claims.some((claim) => {
    const check = judgedBy(claim, checks);
    return check !== undefined && readsPapers(check);
  });
  if (!asks) return { sources: [], filed: [], said: [] };
  const { sources, resources } = await takeInventory(evidence, {}, world, false);
  return { sources, filed: resources, said: saidPapers(claims, documents) };
}

/** The estate with the papers behind its resources. */
export function withPapers(estate: Estate, { sources, filed, said }: Papers): Estate {
  if (filed.length + said.length === 0) return estate;
  const first = estate.resources.length;
  const papers = [
    ...filed.map((_, index): Paper => ({ resource: first + index, said: undefined })),
    ...said.map((paper, index): Paper => ({ resource: first + filed.length + index, said: paper })),
  ];
  return {
    ...estate,
    resources: [...estate.resources, ...filed, ...said.map(({ resource }) => resource)],
    sources: [...estate.sources, ...sources],
    papers,
  };
}

import type { Check } from '../model/check.ts';
import type { Extraction } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { World } from '../model/provider.ts';
import type { Report } from '../model/report.ts';
import { evaluate } from './evaluate.ts';
import type { Attestation } from '../model/attestation.ts';
import { lettingGo } from './let-go.ts';
import { asksForLabels, type Options } from './options.ts';
import { takePapers, withPapers } from './papers.ts';
import { judgesLabels, readsOf } from './reads-of.ts';
import { selectClaims } from './select.ts';
import { survey } from './survey.ts';
import { takeInventory, type SourcePair } from './take-inventory.ts';
import { toReport } from './to-report.ts';

/** Everything a run needs, handed in. */
export interface Run {
  readonly documents: readonly Document[];
  /** The claims of a document: extracted by rule, or from its reviewed claims file. */
  readonly claimsOf: (document: Document, index: number) => Extraction;
  readonly checks: readonly Check[];
  readonly sources: readonly SourcePair[];
  /** Files that show what no cloud does: certificates, reports. */
  readonly evidence?: readonly SourcePair[];
  /** What people have attested. */
  readonly attestations?: readonly Attestation[];
  readonly options: Options;
  readonly world: World;
  /** Version of tomcheck, for the report. */
  readonly version: string;
}

/** The whole run: documents, claims, inventory, findings, report. */
export async function check(run: Run): Promise<Report> {
  const { documents, checks, options, world } = run;
  const now = world.now();
  const extractions = documents.map(run.claimsOf);
  const found = extractions.flatMap(({ claims }) => claims);
  const unclaimed = extractions.flatMap((extraction) => extraction.unclaimed);
  const claims = selectClaims(found, options);

  const reads = readsOf(claims, checks, options);
  const inventory = await takeInventory(
    run.sources,
    reads,
    world,
    asksForLabels(options) || judgesLabels(claims, checks),
    lettingGo(claims, checks, now),
  );
  const papers = await takePapers(claims, documents, checks, run.evidence ?? [], world);
  const estate = withPapers(survey(inventory, reads, options, now), papers);
  const evaluations = evaluate(claims, checks, estate, options, run.attestations);

  const leftOut = found.length - claims.length;
  const { version } = run;
  return toReport({
    documents,
    versions: extractions.map(({ version }) => version),
    attestations: run.attestations ?? [],
    claims,
    evaluations,
    unclaimed,
    leftOut,
    checks,
    estate,
    options,
    version,
    now,
  });
}

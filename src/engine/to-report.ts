import type { Check } from '../model/check.ts';
import type { Attestation } from '../model/attestation.ts';
import type { Claim, Extraction, ReviewedVersion } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import { reportVersion, type Report, type ReportClaim } from '../model/report.ts';
import { couldHaveBeenRead } from '../model/fact.ts';
import type { Evaluation } from './evaluate.ts';
import { exitCode } from './exit-code.ts';
import { headline } from './headline.ts';
import { layersOf } from './layer-verdicts.ts';
import { noticesFor } from './notices.ts';
import type { Options } from './options.ts';
import { readsOf } from './reads-of.ts';
import { remedyFor } from './remedy-for.ts';
import { ledgerOf } from './report-calls.ts';
import { reportFindings, type Numbering } from './report-findings.ts';
import { reportCheck, reportDocument, reportGap, reportResource, reportSource } from './report-parts.ts';
import { summaryOf } from './summary.ts';
import type { Estate } from './survey.ts';

export interface Finished {
  readonly documents: readonly Document[];
  /** The claims that were judged, in any order; beside each its evaluation. */
  readonly claims: readonly Claim[];
  readonly evaluations: readonly Evaluation[];
  readonly unclaimed: Extraction['unclaimed'];
  /** Beside each document what has come and gone since it was reviewed. */
  readonly versions: readonly (ReviewedVersion | undefined)[];
  readonly attestations: readonly Attestation[];
  /** How many claims `only` and `skip` left out. */
  readonly leftOut: number;
  readonly checks: readonly Check[];
  readonly estate: Estate;
  readonly options: Options;
  /** Version of tomcheck. */
  readonly version: string;
  readonly now: Date;
}

/**
 * A finished run as plain data.
 *
 * Claims stand in the order of the documents. Of the resources those are listed on which a claim was
 * judged. Equal input and an equal clock give equal data, in an equal order.
 */
export function toReport(finished: Finished): Report {
  const { documents, estate, options } = finished;
  const { listed, ...numbers } = numberResources(finished);
  const ledger = ledgerOf(estate.calls);
  const numbering: Numbering = { ...numbers, callNumberOf: ledger.numberOf };
  const claims = inDocumentOrder(finished).map(([claim, evaluation]) =>
    reportClaim(claim, evaluation, finished, numbering),
  );
  const complete = isComplete(finished);
  const code = exitCode({ complete, claims }, options.failOn);
  const used = new Set(claims.map(({ check }) => check));
  const sourceNumbers = new Map(estate.sources.map((source, index) => [source, index]));
  return {
    version: reportVersion,
    tool: { name: 'tomcheck', version: finished.version },
    clock: finished.now.toISOString(),
    complete,
    documents: documents.map(reportDocument),
    estate: {
      declared: estate.declared,
      sources: estate.sources.map(reportSource),
      missing: estate.missing,
      excluded: estate.excluded,
    },
    resources: listed.flatMap((index) => reportResource(estate.resources[index], sourceNumbers)),
    claims,
    unclaimed: finished.unclaimed.map(({ quote, at, document }) => ({ quote, at, document })),
    gaps: estate.gaps.map((gap) => reportGap(gap, sourceNumbers, ledger.numberOf)),
    ...(ledger.calls.length === 0 ? {} : { calls: ledger.calls }),
    checks: finished.checks.filter(({ id }) => used.has(id)).map(reportCheck),
    summary: {
      ...summaryOf(claims, listed, estate, finished.unclaimed.length),
      exitCode: code,
      headline: headline({ complete, claims }, code),
    },
    notices: noticesFor(finished),
  };
}

function reportClaim(
  claim: Claim,
  evaluation: Evaluation,
  { checks, documents, estate }: Finished,
  numbering: Numbering,
): ReportClaim {
  const { id, check, quote, at, document, params, subject, modality, scope } = claim;
  const { effect, verdict, incomplete, unmapped, why, gaps } = evaluation;
  const language = documents[document]?.language ?? 'en';
  const found = checks.find((candidate) => candidate.id === check);
  return {
    id,
    check,
    quote,
    at: at ?? null,
    document,
    params,
    subject,
    modality,
    scope,
    reviewed: claim.reviewed !== undefined,
    note: claim.note ?? null,
    effect,
    verdict,
    incomplete,
    unmapped,
    why,
    confirmed: renumbered(evaluation.confirmed, numbering),
    findings: reportFindings(claim, evaluation.findings, estate, numbering),
    ...layersOf(evaluation, estate, numbering.numberOf),
    gaps,
    attestation: evaluation.attestation ?? null,
    remedy: remedyFor(claim, found, evaluation, estate, language),
  };
}

/** Only what a claim was judged on is listed, so that the report does not grow with what nobody asked. */
function numberResources({ evaluations, estate }: Finished): {
  readonly listed: readonly number[];
  readonly numberOf: (index: number) => number;
  readonly unchanged: boolean;
} {
  const judged = new Uint8Array(estate.resources.length);
  for (const { confirmed, findings } of new Set(evaluations)) {
    for (const index of confirmed) judged[index] = 1;
    for (const { resource } of findings) judged[resource] = 1;
  }
  const numbers = new Int32Array(judged.length);
  const listed: number[] = [];
  for (const [index, mark] of judged.entries()) {
    if (mark === 1) numbers[index] = listed.push(index) - 1;
  }
  const unchanged = listed.length === numbers.length;
  return { listed, unchanged, numberOf: (index) => numbers[index] ?? -1 };
}

/** The list itself where every resource is listed, as it mostly is: it may be long. */
function renumbered(indexes: readonly number[], { unchanged, numberOf }: Numbering): readonly number[] {
  return unchanged ? indexes : indexes.map(numberOf);
}

function inDocumentOrder({ claims, evaluations }: Finished): readonly (readonly [Claim, Evaluation])[] {
  const pairs = claims.flatMap((claim, index) => {
    const evaluation = evaluations[index];
    return evaluation === undefined ? [] : [[claim, evaluation] as const];
  });
  return pairs.sort(([a], [b]) => a.document - b.document || startOf(a) - startOf(b));
}

function startOf({ at }: Claim): number {
  return at?.start ?? Number.MAX_SAFE_INTEGER;
}

/** Whether everything was read that could have been, as far as a promise that decides the run asks for it. */
function isComplete({ claims, evaluations, checks, options, estate }: Finished): boolean {
  const deciding = claims.filter((_, index) => evaluations[index]?.effect === 'decides');
  const asked = readsOf(deciding, checks, options);
  return (
    !evaluations.some(({ effect, incomplete }) => effect === 'decides' && incomplete) &&
    !estate.gaps.some(
      ({ why, kinds }) => couldHaveBeenRead(why) && kinds.some((kind) => Object.hasOwn(asked, kind)),
    )
  );
}

import { hash } from 'node:crypto';
import type { ApiCall } from '../model/call.ts';
import type { Claim } from '../model/claim.ts';
import type { ReportFinding, ReportFrom } from '../model/report.ts';
import type { Resource } from '../model/resource.ts';
import { at, type Finding } from './question.ts';
import type { Estate } from './survey.ts';

export interface Numbering {
  /** Index in the report of a resource of the estate. */
  readonly numberOf: (index: number) => number;
  /** True if every index stays what it is. */
  readonly unchanged: boolean;
  /** Index in the ledger of a call. */
  readonly callNumberOf: (call: ApiCall | undefined) => number | undefined;
}

/** Findings for the report: the contradicted first, then in the order of the resources. */
export function reportFindings(
  claim: Claim,
  findings: readonly Finding[],
  estate: Estate,
  numbering: Numbering,
): readonly ReportFinding[] {
  const contradicted = findings.filter(({ objection }) => objection.verdict === 'contradicted');
  const inconclusive = findings.filter(({ objection }) => objection.verdict === 'inconclusive');
  return [...contradicted, ...inconclusive].map(({ resource: index, objection }) => {
    const resource = at(estate, index);
    return {
      resource: numbering.numberOf(index),
      verdict: objection.verdict,
      expected: objection.expected,
      observed: objection.verdict === 'contradicted' ? objection.observed : null,
      from: fromOf(objection.from, resource, numbering),
      why: objection.why,
      fingerprint: fingerprint(claim, resource),
    };
  });
}

function fromOf(
  origin: Finding['objection']['from'],
  resource: Resource,
  { callNumberOf }: Numbering,
): ReportFrom {
  const call = callNumberOf(origin.call);
  const address = origin.address ?? resource.address;
  // The place is the resource's own; a value read from another resource stands elsewhere.
  const here = address === resource.address ? resource.at : undefined;
  return {
    path: origin.path,
    address,
    file: here?.file ?? resource.source?.name ?? null,
    line: here?.line ?? null,
    column: here?.column ?? null,
    note: origin.note ?? null,
    ...(call === undefined ? {} : { call }),
  };
}

/** The same for the same promise and thing in every run, wherever the sentence or the resource moves. */
function fingerprint(claim: Pick<Claim, 'id'>, resource: Pick<Resource, 'provider' | 'id'>): string {
  return hash('sha256', `${claim.id}\0${resource.provider}\0${resource.id}`).slice(0, 32);
}

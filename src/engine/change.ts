import type { Report, ReportChange, ReportClaim, ReportFinding } from '../model/report.ts';

/** What a promise was found to be of one thing. */
type Found = Map<string, ReportFinding>;

/**
 * What becomes of the promises between two runs over the same documents: before a change, and as it will be after.
 *
 * A thing is the same by its id, or, where a change makes it anew, by its address. A finding that is only
 * inconclusive afterwards is neither broken nor mended.
 */
export function changeBetween(before: Report, after: Report): ReportChange {
  const were = new Map(before.claims.map((claim) => [claim.id, claim]));
  const claims = after.claims.map((claim, index) => {
    const was = were.get(claim.id);
    return { index, breaks: breaksOf(claim, after, was, before), mends: mendsOf(claim, after, was, before) };
  });
  return {
    against: before.estate.sources.map(({ name }) => name),
    breaks: claims.flatMap(({ index, breaks }) =>
      breaks.length === 0 ? [] : [{ claim: index, findings: breaks }],
    ),
    mends: claims.flatMap(({ index, mends }) => (mends.length === 0 ? [] : [{ claim: index, was: mends }])),
  };
}

/** Indexes of the findings that contradict now and did not before. */
function breaksOf(
  { findings }: ReportClaim,
  after: Report,
  was: ReportClaim | undefined,
  before: Report,
): readonly number[] {
  const found = was === undefined ? new Map() : foundIn(was, before, 'contradicted');
  return findings.flatMap((finding, index) =>
    finding.verdict === 'contradicted' && !namesOf(finding, after).some((name) => found.has(name))
      ? [index]
      : [],
  );
}

/**
 * What contradicted before and does so no more, nor is in doubt. What is gone counts only where all could be read.
 */
function mendsOf(
  claim: ReportClaim,
  after: Report,
  was: ReportClaim | undefined,
  before: Report,
): ReportChange['mends'][number]['was'] {
  const still = new Map([...foundIn(claim, after, 'contradicted'), ...foundIn(claim, after, 'inconclusive')]);
  const holds = new Set(claim.confirmed.flatMap((index) => keyOf(index, after) ?? []));
  const contradicted = was?.findings.filter(({ verdict }) => verdict === 'contradicted') ?? [];
  return contradicted.flatMap((finding) =>
    namesOf(finding, before).some((name) => still.has(name)) ||
    (claim.incomplete && !holds.has(keyOf(finding.resource, before) ?? ''))
      ? []
      : [{ address: before.resources[finding.resource]?.address ?? finding.from.address, why: finding.why }],
  );
}

function foundIn({ findings }: ReportClaim, report: Report, verdict: ReportFinding['verdict']): Found {
  const found: Found = new Map();
  for (const finding of findings) {
    if (finding.verdict !== verdict) continue;
    for (const name of namesOf(finding, report)) found.set(name, finding);
  }
  return found;
}

/** What a thing goes by: its fingerprint, and its address in its source. */
function namesOf({ fingerprint, resource }: ReportFinding, report: Report): readonly string[] {
  const key = keyOf(resource, report);
  return key === undefined ? [fingerprint] : [fingerprint, key];
}

function keyOf(index: number, { resources }: Report): string | undefined {
  const resource = resources[index];
  return resource && [resource.provider, resource.kind, resource.type, resource.address].join('\0');
}

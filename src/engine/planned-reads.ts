import type { Check } from '../model/check.ts';
import type { Claim } from '../model/claim.ts';
import type { Reads } from '../model/resource.ts';
import { asksForLabels, type Options } from './options.ts';
import { readsPapers } from './papers.ts';
import { judgesLabels, readsOf } from './reads-of.ts';
import { selectClaims } from './select.ts';

/** What a run would read of clouds. */
export interface PlannedReads {
  readonly reads: Reads;
  readonly labels: boolean;
}

/** What a run over these claims would read. */
export function plannedReads(
  claims: readonly Claim[],
  checks: readonly Check[],
  options: Options,
): PlannedReads {
  const selected = selectClaims(claims, options);
  return {
    reads: readsOf(selected, checks, options),
    labels: asksForLabels(options) || judgesLabels(selected, checks),
  };
}

/** What a run over every promise that these checks know would read. */
export function readsOfAll(checks: readonly Check[]): PlannedReads {
  const wanted = new Map<string, Set<string>>([['account', new Set()]]);
  for (const check of checks) {
    if (readsPapers(check)) continue;
    for (const [kind, fields] of Object.entries(check.reads)) {
      const known = wanted.get(kind);
      if (known === undefined) wanted.set(kind, new Set(fields));
      else for (const field of fields) known.add(field);
    }
  }
  const reads = Object.fromEntries([...wanted].map(([kind, fields]) => [kind, [...fields]]));
  return { reads, labels: true };
}

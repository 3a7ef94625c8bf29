import type { Check } from '../model/check.ts';
import type { Claim } from '../model/claim.ts';
import type { Kind, Reads } from '../model/resource.ts';
import { judgedBy } from './judged-by.ts';
import type { Options } from './options.ts';
import { readsPapers } from './papers.ts';

/** What must be read of clouds to judge these claims: kinds and fields, and nothing else. */
export function readsOf(claims: readonly Claim[], checks: readonly Check[], options: Options): Reads {
  const wanted = new Map<Kind, Set<string>>();
  const want = (kind: Kind, fields: readonly string[]): void => {
    const known = wanted.get(kind);
    if (known === undefined) wanted.set(kind, new Set(fields));
    else for (const field of fields) known.add(field);
  };
  for (const check of new Set(claims.map((claim) => judgedBy(claim, checks)))) {
    if (check === undefined || readsPapers(check)) continue;
    for (const [kind, fields] of Object.entries(check.reads)) want(kind as Kind, fields);
    if (typeof check.quantifier === 'object') want('account', []);
  }
  if (wanted.size > 0 && options.estate.accounts.length > 0) want('account', []);
  return Object.fromEntries([...wanted].map(([kind, fields]) => [kind, [...fields]]));
}

/** Whether a check in use judges by the labels of resources. */
export function judgesLabels(claims: readonly Claim[], checks: readonly Check[]): boolean {
  return claims.some((claim) => judgedBy(claim, checks)?.readsLabels === true);
}

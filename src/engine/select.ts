import { UserError } from '../errors.ts';
import { claimIds } from '../model/claim-ids.ts';
import type { Claim } from '../model/claim.ts';
import { matchesGlob } from './glob.ts';
import type { Options } from './options.ts';

/** The claims that `only`, `skip` and `documentsOnly` leave. A pattern that names nothing is the user's to put right. */
export function selectClaims(claims: readonly Claim[], options: Options): readonly Claim[] {
  const { only, skip, documentsOnly = false } = options;
  for (const pattern of [...only, ...skip]) {
    if (!claims.some((claim) => names(pattern, claim))) {
      throw new UserError(
        `No claim and no check of this run is called "${pattern}".`,
        'List them with: tomcheck claims <document>',
      );
    }
  }
  return claims.filter(
    (claim) =>
      !(documentsOnly && claimIds[claim.check] === 'technical') &&
      (only.length === 0 || only.some((pattern) => names(pattern, claim))) &&
      !skip.some((pattern) => names(pattern, claim)),
  );
}

function names(pattern: string, claim: Claim): boolean {
  return matchesGlob(pattern, claim.id) || matchesGlob(pattern, claim.check);
}

import type { Resource, Source } from '../model/resource.ts';

/** Which account a resource belongs to: equal keys are the same account. */
export interface AccountIdentity {
  readonly key: string;
  /** False if only the source is known, and the account may be any other of the provider. */
  readonly known: boolean;
}

/**
 * Tells accounts apart.
 *
 * Many identifiers carry no account number (an S3 bucket's does not). In a source with one account of a
 * provider they belong to it; otherwise to an account of which only the source is known.
 */
export function accountIdentities(accounts: readonly Resource[]): (resource: Resource) => AccountIdentity {
  const numbers = new Map<Source | undefined, Map<string, Set<string>>>();
  for (const { source, provider, account } of accounts) {
    if (account === undefined) continue;
    const ofSource = numbers.get(source) ?? new Map<string, Set<string>>();
    ofSource.set(provider, (ofSource.get(provider) ?? new Set()).add(account));
    numbers.set(source, ofSource);
  }
  return ({ source, provider, account }) => {
    const candidates = account === undefined ? [...(numbers.get(source)?.get(provider) ?? [])] : [account];
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1) return { key: `${provider}\0${only}`, known: true };
    return { key: `${provider}\0\0${source?.name ?? ''}`, known: false };
  };
}

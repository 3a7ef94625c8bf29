import type { Inventory } from '../model/inventory.ts';
import type { Gap, Kind, Source } from '../model/resource.ts';
import type { Options } from './options.ts';

/** Declared accounts to which nothing that was read belongs. */
export function missingAccounts(inventory: Inventory, { estate }: Options): readonly string[] {
  if (estate.accounts.length === 0) return [];
  const covered = new Set<string>();
  for (const resource of inventory.resources) {
    if (resource.account !== undefined) covered.add(resource.account.toLowerCase());
    if (resource.kind === 'account') covered.add(resource.id.toLowerCase()).add(resource.name.toLowerCase());
  }
  return estate.accounts.filter((account) => !covered.has(account.toLowerCase()));
}

/** Sources older than allowed, and a gap for each; one whose age cannot be told proves nothing either. */
export function staleSources(
  sources: readonly Source[],
  kinds: readonly Kind[],
  maxAgeHours: number | undefined,
  now: Date,
): { readonly sources: ReadonlySet<Source>; readonly gaps: readonly Gap[] } {
  if (maxAgeHours === undefined) return { sources: new Set(), gaps: [] };
  const oldest = now.getTime() - maxAgeHours * 3_600_000;
  const old = sources.filter(({ modified }) => modified === undefined || Date.parse(modified) < oldest);
  return { sources: new Set(old), gaps: old.map((source) => staleGap(source, kinds, maxAgeHours)) };
}

function staleGap(source: Source, kinds: readonly Kind[], maxAgeHours: number): Gap {
  const age =
    source.modified === undefined
      ? `${source.name} does not say how old it is`
      : `${source.name} was last written on ${source.modified}`;
  return {
    what: 'gap',
    kinds,
    provider: undefined,
    source,
    subject: source.name,
    why: source.modified === undefined ? 'not-shown' : 'cut-off',
    detail: `${age}, and the run asks for at most ${maxAgeHours} hours.`,
  };
}

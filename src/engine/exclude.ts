import type { Gap, Resource } from '../model/resource.ts';
import { matchesGlob } from './glob.ts';
import type { Exclusion } from './options.ts';

export interface LeftOut {
  readonly resources: readonly Resource[];
  readonly gaps: readonly Gap[];
  readonly excluded: readonly { readonly resource: string; readonly reason: string }[];
  /** Exclusions that matched nothing. */
  readonly idle: readonly Exclusion[];
}

/**
 * What is left after the exclusions of tomcheck.yaml, and what they took away with the reason.
 *
 * An exclusion by type alone also takes the gap that a type unknown to tomcheck leaves.
 */
export function leaveOut(
  resources: readonly Resource[],
  gaps: readonly Gap[],
  exclusions: readonly Exclusion[],
): LeftOut {
  if (exclusions.length === 0) return { resources, gaps, excluded: [], idle: [] };
  const excluded: { resource: string; reason: string }[] = [];
  const used = new Set<Exclusion>();
  const keep =
    <T>(name: (thing: T) => string, matches: (exclusion: Exclusion, thing: T) => boolean) =>
    (thing: T): boolean => {
      const exclusion = exclusions.find((candidate) => matches(candidate, thing));
      if (exclusion === undefined) return true;
      used.add(exclusion);
      excluded.push({ resource: name(thing), reason: exclusion.reason });
      return false;
    };
  return {
    resources: resources.filter(keep(({ address }) => address, excludesResource)),
    gaps: gaps.filter(keep(({ subject }) => subject, excludesGap)),
    excluded,
    idle: exclusions.filter((exclusion) => !used.has(exclusion)),
  };
}

function excludesResource({ address, id, name, type }: Exclusion, resource: Resource): boolean {
  const wanted = [
    [address, resource.address],
    [id, resource.id],
    [name, resource.name],
    [type, resource.type],
  ] as const;
  return (
    wanted.some(([glob]) => glob !== undefined) &&
    wanted.every(([glob, value]) => glob === undefined || matchesGlob(glob, value))
  );
}

function excludesGap({ address, id, name, type }: Exclusion, gap: Gap): boolean {
  if (type === undefined || address !== undefined || id !== undefined || name !== undefined) return false;
  return gap.why === 'not-looked-at' && gap.type !== undefined && matchesGlob(type, gap.type);
}

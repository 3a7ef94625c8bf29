import type { Language } from '../../model/document.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Kind, Resource } from '../../model/resource.ts';
import { capital, joined, manyOf } from './wording.ts';

interface Share {
  readonly kind: Kind;
  readonly good: number;
  readonly bad: number;
  readonly open: number;
}

/** How a sentence says it of those that do and of those that do not: `are encrypted`, `are not`. */
export interface Predicate {
  readonly good: string;
  readonly bad: string;
}

/**
 * The truth about a population in one sentence: `Databases are encrypted; 2 of 5 volumes are not.`
 *
 * Undefined if nothing is bad, or if a kind is not known in full and so cannot be counted.
 */
export function shareSentence(
  resources: readonly Resource[],
  judge: (resource: Resource) => Judgement,
  predicate: Predicate,
  language: Language,
): string | undefined {
  const shares = sharesOf(resources, judge);
  const bad = shares.filter((share) => share.bad > 0);
  if (bad.length === 0 || bad.some((share) => share.open > 0)) return undefined;
  const good = shares.filter((share) => share.bad === 0 && share.open === 0);
  const failing = joined(
    bad.map((share) => badPart(share, language)),
    language,
  );
  if (good.length === 0) return `${capital(failing)} ${predicate.bad}.`;
  const fine = joined(
    good.map((share) => manyOf(share.kind, language)),
    language,
  );
  return `${capital(fine)} ${predicate.good}; ${failing} ${predicate.bad}.`;
}

function badPart({ kind, good, bad }: Share, language: Language): string {
  const many = manyOf(kind, language);
  if (good === 0) return many;
  return language === 'en' ? `${bad} of ${good + bad} ${many}` : `${bad} von ${good + bad} ${many}`;
}

function sharesOf(
  resources: readonly Resource[],
  judge: (resource: Resource) => Judgement,
): readonly Share[] {
  const shares = new Map<Kind, Share>();
  for (const resource of resources) {
    const share = shares.get(resource.kind) ?? { kind: resource.kind, good: 0, bad: 0, open: 0 };
    shares.set(resource.kind, counted(share, judge(resource)));
  }
  return [...shares.values()];
}

function counted(share: Share, { verdict }: Judgement): Share {
  if (verdict === 'confirmed') return { ...share, good: share.good + 1 };
  if (verdict === 'contradicted') return { ...share, bad: share.bad + 1 };
  return { ...share, open: share.open + 1 };
}

import type { Language } from '../../model/document.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Kind, Resource } from '../../model/resource.ts';
import { capital, joined, manyOf } from './wording.ts';

/** How a sentence says it of kinds of which all, some or none are good. */
export interface Predicate {
  /** `are encrypted`. */
  readonly all: string;
  /** `are only partly encrypted`. */
  readonly some: string;
  /** `are not encrypted`. */
  readonly none: string;
}

type Share = keyof Predicate | 'open';

/**
 * The truth about a population in one sentence: `Databases are encrypted; volumes are only partly encrypted.`
 *
 * It names no numbers, so that it can be published. Undefined if nothing is bad, or if of a kind with
 * bad ones not all are known.
 */
export function shareSentence(
  resources: readonly Resource[],
  judge: (resource: Resource) => Judgement,
  predicate: Predicate,
  language: Language,
): string | undefined {
  const byKind = Map.groupBy(resources, ({ kind }) => kind);
  const shares = [...byKind].map(([kind, own]): [Kind, Share] => [kind, shareOf(own.map(judge))]);
  const bad = shares.some(([, share]) => share === 'some' || share === 'none');
  if (!bad || shares.some(([, share]) => share === 'open')) return undefined;
  const parts = (['all', 'some', 'none'] as const).flatMap((share) => {
    const names = shares.filter(([, own]) => own === share).map(([kind]) => manyOf(kind, language));
    return names.length === 0 ? [] : [`${joined(names, language)} ${predicate[share]}`];
  });
  return `${capital(parts.join('; '))}.`;
}

function shareOf(judgements: readonly Judgement[]): Share {
  const good = judgements.filter(({ verdict }) => verdict === 'confirmed').length;
  const bad = judgements.filter(({ verdict }) => verdict === 'contradicted').length;
  if (good + bad < judgements.length) return 'open';
  return bad === 0 ? 'all' : good === 0 ? 'none' : 'some';
}

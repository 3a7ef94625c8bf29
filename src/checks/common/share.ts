import type { Check } from '../../model/check.ts';
import type { Parameters } from '../../model/claim.ts';
import type { WritingLanguage } from '../../model/document.ts';
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

/** A rewording by shares, of a check that needs no clock. */
export function shares(
  judge: (resource: Resource, params: Parameters) => Judgement,
  predicate: Readonly<Record<WritingLanguage, Predicate>>,
): Check['reword'] {
  return (resources, params, language) =>
    shareSentence(resources, (resource) => judge(resource, params), predicate[language], language);
}

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
  language: WritingLanguage,
): string | undefined {
  const shares = [...sharesOf(resources, judge)];
  if (shares.every(([, share]) => share === 'all') || shares.some(([, share]) => share === 'open'))
    return undefined;
  const parts = (['all', 'some', 'none'] as const).flatMap((share) => {
    const names = shares.filter(([, own]) => own === share).map(([kind]) => manyOf(kind, language));
    return names.length === 0 ? [] : [`${joined(names, language)} ${predicate[share]}`];
  });
  return `${capital(parts.join('; '))}.`;
}

/** By kind, in the order in which they occur; complete unless one of them is open. */
function sharesOf(
  resources: readonly Resource[],
  judge: (resource: Resource) => Judgement,
): ReadonlyMap<Kind, Share> {
  const shares = new Map<Kind, Share>();
  for (const resource of resources) {
    const { kind } = resource;
    const before = shares.get(kind);
    const share = joinedBy(before, judge(resource));
    if (share !== before) shares.set(kind, share);
    if (share === 'open') break;
  }
  return shares;
}

function joinedBy(before: Share | undefined, { verdict }: Judgement): Share {
  if (verdict === 'inconclusive') return 'open';
  const own = verdict === 'confirmed' ? 'all' : 'none';
  return before === undefined || before === own ? own : 'some';
}

import type { Check } from '../../model/check.ts';
import type { Parameters } from '../../model/claim.ts';
import { kindNames, kinds } from '../../model/kinds.ts';
import type { Kind } from '../../model/resource.ts';
import { entryOf, perClaim, wordsOf } from './parameters.ts';

/** Words of a scope that mean everything a check looks at. */
const everything = new Set([
  'all',
  'data',
  'customer-data',
  'personal-data',
  'user-data',
  'production',
  'platform',
]);

export interface Subjects {
  /** Parameter that narrows the claim. */
  readonly parameter: 'scope' | 'resource';
  /** What a claim without that parameter speaks of. */
  readonly usually: readonly Kind[];
  /** What a claim about everything speaks of; default: the same. */
  readonly all?: readonly Kind[];
  /** Words of the parameter with the kinds they mean; no kinds: configuration does not show it. */
  readonly words: Readonly<Record<string, readonly Kind[]>>;
  /** True if the claim speaks of something that the facts neither prove nor disprove. */
  readonly elsewhere?: (params: Parameters) => boolean;
}

export interface Narrowing {
  readonly concerns: NonNullable<Check['concerns']>;
  /** Words of the parameter that mean no kind of resource. */
  readonly unseen: (params: Parameters) => readonly string[];
}

/** Which resources a claim speaks of, by its scope. */
export function narrowing(subjects: Subjects): Narrowing {
  const set = perClaim((params) => new Set(kindsOf(subjects, params)));
  return {
    concerns: (resource, params) => set(params).has(resource.kind),
    unseen: (params) =>
      wordsOf(params[subjects.parameter]).filter((word) => kindsOfWord(subjects, word).length === 0),
  };
}

function kindsOf(subjects: Subjects, params: Parameters): readonly Kind[] {
  if (subjects.elsewhere?.(params) === true) return [];
  const words = wordsOf(params[subjects.parameter]);
  if (words.length === 0) return subjects.usually;
  return words.flatMap((word) => kindsOfWord(subjects, word));
}

function kindsOfWord(subjects: Subjects, word: string): readonly Kind[] {
  const meant = entryOf(subjects.words, word);
  if (meant !== undefined) return meant;
  const all = subjects.all ?? subjects.usually;
  if (everything.has(word)) return all;
  const named = kindsByName.get(word);
  return named !== undefined && all.includes(named) ? [named] : [];
}

/** The names of the kinds themselves: `volumes`, `file-share`. */
const kindsByName: ReadonlyMap<string, Kind> = new Map(
  kinds.flatMap((kind) => kindNames[kind].map((name): [string, Kind] => [name.replaceAll(' ', '-'), kind])),
);

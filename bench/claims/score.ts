import type { Claim } from '../../src/model/claim.ts';
import { isRead } from './same.ts';

/** A promise that a person marked in a text. */
export interface Label {
  readonly quote: string;
  readonly claim: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly subject?: string;
  readonly modality?: string;
}

/** Words that look like a promise of some kinds and are none. */
export interface Trap {
  readonly quote: string;
  readonly not: string | readonly string[];
  readonly why: string;
}

interface Pair {
  readonly label: Label;
  readonly claim: Claim;
  /** Names of the label's parameters that were read with another value, or not at all. */
  readonly wrong: readonly string[];
}

/** What became of the labels, claims and traps of one text. */
export interface Scored {
  readonly pairs: readonly Pair[];
  readonly missed: readonly Label[];
  readonly wrong: readonly Claim[];
  readonly sprung: readonly Trap[];
}

interface Span {
  readonly text: string;
  readonly places: readonly (readonly [number, number])[];
}

/** Letters, digits and punctuation in small letters; no spaces, hyphens, quotation marks or marks of Markdown. */
function fold(text: string): string {
  return text
    .replaceAll(/<\/?[A-Za-z][^<>]*>/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s*_`|#>~\\"'\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\p{Cf}\p{Pd}]/gu, '');
}

function spanOf(quote: string, folded: string): Span {
  const text = fold(quote);
  const places: [number, number][] = [];
  for (let at = folded.indexOf(text); at >= 0 && places.length < 50; at = folded.indexOf(text, at + 1)) {
    places.push([at, at + text.length]);
  }
  return { text, places };
}

/** Overlaps by half of the shorter, and does not quote a whole paragraph around a few words. */
function matches(claim: Span, label: Span): boolean {
  const overlaps = claim.places.flatMap(([a, b]) =>
    label.places.map(([c, d]) => Math.min(b, d) - Math.max(a, c)),
  );
  const shorter = Math.min(claim.text.length, label.text.length);
  const notTooLong = claim.text.length <= Math.max(2 * label.text.length, 300);
  return shorter > 0 && notTooLong && 2 * Math.max(0, ...overlaps) >= shorter;
}

const wrongParams = ({ params = {} }: Label, claim: Claim): readonly string[] =>
  Object.entries(params)
    .filter(([key, value]) => !isRead(key, value, claim.params))
    .map(([key]) => key);

/** Scores claims of one text against its labels: each label is met by at most one claim, and the other way round. */
export function score(
  text: string,
  claims: readonly Claim[],
  labels: readonly Label[],
  traps: readonly Trap[] = [],
): Scored {
  const folded = fold(text);
  const spans = new Map(claims.map((claim) => [claim, spanOf(claim.quote, folded)]));
  const all = labels
    .flatMap((label) => {
      const own = spanOf(label.quote, folded);
      return claims
        .filter((claim) => label.claim === claim.check && matches(spans.get(claim) ?? own, own))
        .map((claim) => ({ label, claim, wrong: wrongParams(label, claim) }));
    })
    .sort((a, b) => distance(a) - distance(b));
  const pairs = pairUp(all);
  const met = new Set(pairs.map(({ label }) => label));
  const near = new Set(all.map(({ claim }) => claim));
  const wrong = claims.filter((claim) => !near.has(claim));
  return {
    pairs,
    missed: labels.filter((label) => !met.has(label)),
    wrong,
    sprung: traps.filter(({ quote, not }) =>
      wrong.some(
        (claim) =>
          [not].flat().includes(claim.check) &&
          matches(spanOf(quote, folded), spans.get(claim) ?? spanOf(claim.quote, folded)),
      ),
    ),
  };
}

const distance = ({ label, claim, wrong }: Pair): number =>
  wrong.length +
  (isTold(label, claim) ? 0 : 0.5) +
  Math.abs(claim.quote.length - label.quote.length) / 10_000;

/** The best pairs first; who is left over takes a partner that can find another. */
function pairUp(all: readonly Pair[]): readonly Pair[] {
  const byLabel = Map.groupBy(all, ({ label }) => label);
  const taken = new Map<Claim, Pair>();
  const place = (label: Label, tried: Set<Claim>): boolean => {
    for (const pair of byLabel.get(label) ?? []) {
      if (tried.has(pair.claim)) continue;
      tried.add(pair.claim);
      const holder = taken.get(pair.claim);
      if (holder !== undefined && !place(holder.label, tried)) continue;
      taken.set(pair.claim, pair);
      return true;
    }
    return false;
  };
  const settled = new Set<Label>();
  for (const pair of all) {
    if (settled.has(pair.label) || taken.has(pair.claim)) continue;
    taken.set(pair.claim, pair);
    settled.add(pair.label);
  }
  for (const label of byLabel.keys()) if (!settled.has(label)) place(label, new Set());
  return [...taken.values()];
}

/** Whether it is said that a promise is only planned, denied or the customer's. */
export function isTold({ modality = 'asserted', subject = 'company' }: Label, claim: Claim): boolean {
  if (subject === 'customer') return claim.subject === 'customer';
  return (modality !== 'planned' && modality !== 'negated') || claim.modality === modality;
}

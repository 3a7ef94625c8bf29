import type { Claim } from '../../src/model/claim.ts';

/** A promise that a person marked in a text. */
export interface Label {
  readonly quote: string;
  readonly claim: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly subject?: string;
  readonly modality?: string;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  /** Share of the labels' parameters that were read with the same value. */
  readonly params: number;
  /** Share of planned, negated and customer's labels that were told as such. */
  readonly told: number;
  readonly errors: readonly string[];
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

const same = (want: unknown, got: unknown): boolean => {
  const [wanted, read] = [want, got].map((value) =>
    (Array.isArray(value) ? value : [value]).map((one) => String(one).toLowerCase()),
  );
  return wanted?.toSorted().join() === read?.toSorted().join();
};

const rightParams = ({ params = {} }: Label, claim: Claim): number =>
  Object.entries(params).filter(([key, value]) => same(value, claim.params[key])).length;

interface Pair {
  readonly label: Label;
  readonly claim: Claim;
  readonly right: number;
}

/** Scores claims of one text against its labels: each label is met by at most one claim, and the other way round. */
export function score(
  text: string,
  claims: readonly Claim[],
  labels: readonly Label[],
): { readonly pairs: readonly Pair[]; readonly missed: readonly Label[]; readonly wrong: readonly Claim[] } {
  const folded = fold(text);
  const all = labels
    .flatMap((label) => claims.map((claim) => ({ label, claim, right: rightParams(label, claim) })))
    .filter(
      ({ label, claim }) =>
        label.claim === claim.check && matches(spanOf(claim.quote, folded), spanOf(label.quote, folded)),
    )
    .sort((a, b) => b.right - a.right);
  const [metLabels, metClaims] = [new Set<Label>(), new Set<Claim>()];
  const pairs = all.filter(({ label, claim }) => {
    if (metLabels.has(label) || metClaims.has(claim)) return false;
    metLabels.add(label);
    metClaims.add(claim);
    return true;
  });
  const near = new Set(all.map(({ claim }) => claim));
  return {
    pairs,
    missed: labels.filter((label) => !metLabels.has(label)),
    wrong: claims.filter((claim) => !near.has(claim)),
  };
}

/** Sums the scores of several texts. */
export function sum(scored: readonly ReturnType<typeof score>[]): Score {
  const pairs = scored.flatMap((one) => one.pairs);
  const missed = scored.flatMap((one) => one.missed);
  const wrong = scored.flatMap((one) => one.wrong);
  const wanted = pairs.reduce((count, { label }) => count + Object.keys(label.params ?? {}).length, 0);
  const firm = pairs.filter(({ label }) => isNotFirm(label));
  const told = firm.filter(({ label, claim }) => isTold(label, claim));
  return {
    precision: pairs.length / (pairs.length + wrong.length),
    recall: pairs.length / (pairs.length + missed.length),
    params: pairs.reduce((count, { right }) => count + right, 0) / wanted,
    told: firm.length === 0 ? 1 : told.length / firm.length,
    errors: [
      ...missed.map(({ claim, quote }) => `missed ${claim}: ${quote}`),
      ...wrong.map(({ check, quote }) => `wrong ${check}: ${quote}`),
    ],
  };
}

const isNotFirm = ({ modality, subject }: Label): boolean =>
  modality === 'planned' || modality === 'negated' || subject === 'customer';

function isTold({ modality, subject }: Label, claim: Claim): boolean {
  if (subject === 'customer') return claim.subject === 'customer';
  return claim.modality === modality;
}

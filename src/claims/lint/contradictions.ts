import type { Claim } from '../../model/claim.ts';
import type { Block, Document } from '../../model/document.ts';
import { sameValue } from './changed-claims.ts';
import { leavesPlaces } from './excluded-places.ts';
import { lineOf, shorten, type FilePlace, type LintFinding } from './lint-finding.ts';

/** Parameters of which a text can promise one value only, where it speaks of the same things. */
const decisive = [
  'days',
  'count',
  'interval_hours',
  'interval_days',
  'hours',
  'within_hours',
  'min_length',
  'min_tls',
  'key_bits',
];

/** Ids that both say where data lies: what is said to be the only place binds the other too. */
const placing = new Set(['data-residency', 'backup-location']);

/** A text has some dozens of one kind; more than these are not compared, for their pairs grow with the square. */
const mostOfAKind = 400;

/** More pairs of one kind than these help nobody. */
const mostPairs = 50;

/**
 * Pairs of sentences, of one text or of two, that cannot both be true. Only the company's own, unreserved promises count.
 *
 * @param counts whether a pair is asked for at all
 */
export function contradictions(
  claims: readonly Claim[],
  documents: readonly Document[],
  counts: (one: Claim, other: Claim) => boolean = () => true,
): readonly LintFinding[] {
  const own = claims.filter(
    ({ at, subject, modality }) => at !== undefined && subject === 'company' && modality === 'asserted',
  );
  const groups = Map.groupBy(own, ({ check }) => (placing.has(check) ? 'place' : check));
  return [...groups.values()].flatMap((group) => pairsOf(group.slice(0, mostOfAKind), documents, counts));
}

function pairsOf(
  group: readonly Claim[],
  documents: readonly Document[],
  counts: (one: Claim, other: Claim) => boolean,
): readonly LintFinding[] {
  const found: LintFinding[] = [];
  for (const [index, one] of group.entries()) {
    for (const other of group.slice(index + 1)) {
      const finding = counts(one, other) ? against(one, other, documents) : undefined;
      // A sentence that makes two kinds of promises contradicts another once.
      if (finding === undefined || found.some(({ message }) => message === finding.message)) continue;
      if (found.push(finding) === mostPairs) return found;
    }
  }
  return found;
}

function against(one: Claim, other: Claim, documents: readonly Document[]): LintFinding | undefined {
  const clash = numbersClash(one, other, documents) ?? leavesPlaces(one, other) ?? leavesPlaces(other, one);
  if (clash === undefined) return undefined;
  const [first, second] = [placeOfClaim(one, documents), placeOfClaim(other, documents)];
  if (first === undefined || second === undefined) return undefined;
  const message = `Two sentences contradict each other (${clash}): ${lineOf(first)} says "${shorten(one.quote, 80)}" and ${lineOf(second)} says "${shorten(other.quote, 80)}".`;
  return {
    kind: 'contradiction',
    claim: one.id,
    document: first,
    message,
    fix: 'Decide which one is true and correct the other, or say in each what it speaks of.',
  };
}

function numbersClash(one: Claim, other: Claim, documents: readonly Document[]): string | undefined {
  if (one.check !== other.check) return undefined;
  const key = decisive.find((name) => clashes(one, other, name));
  if (key === undefined || !sameSubject(one, other) || explainEachOther(one, other, documents))
    return undefined;
  return `${key} ${String(one.params[key])} and ${String(other.params[key])}`;
}

function clashes(one: Claim, other: Claim, key: string): boolean {
  const [a, b] = [one.params[key], other.params[key]];
  return a !== undefined && b !== undefined && !sameValue(a, b) && !bothHold(one, other, key);
}

/** Parameters that say how firmly or by what means, not of what. */
const manner = new Set([...decisive, 'op', 'protocol', 'preferred_tls', 'algorithm']);

/** Whether they speak of the same things: equal words in scope, severity, recipient and the like. */
function sameSubject(one: Claim, other: Claim): boolean {
  const names = new Set([...Object.keys(one.params), ...Object.keys(other.params)]);
  const telling = [...names].filter(
    (name) => !manner.has(name) && !isCount(one, name) && !isCount(other, name),
  );
  const alike = telling.every((name) => sameValue(one.params[name] ?? [], other.params[name] ?? []));
  return alike && sameValue(one.scope, other.scope);
}

function isCount({ params }: Claim, name: string): boolean {
  return typeof params[name] === 'number' || typeof params[name] === 'boolean';
}

/** At least 7 days and at most 30 days go together. */
function bothHold(one: Claim, other: Claim, key: string): boolean {
  const [low, high] = one.params['op'] === 'gte' ? [one, other] : [other, one];
  const opposed = low.params['op'] === 'gte' && high.params['op'] === 'lte';
  return opposed && Number(low.params[key]) <= Number(high.params[key]);
}

/**
 * Sentences of one paragraph do: daily and monthly copies, a rule and its exception. So do the entries of one list or
 * table, which name things of several kinds, unless they say nearly the same.
 */
function explainEachOther(one: Claim, other: Claim, documents: readonly Document[]): boolean {
  const [a, b] = [blockOf(one, documents), blockOf(other, documents)];
  if (a === undefined || b === undefined || a === b) return true;
  const listed = [a, b].every(({ role }) => role === 'item' || role === 'cell') && a.role === b.role;
  const together = listed && one.document === other.document && a.trail.join('\n') === b.trail.join('\n');
  return together && likeness(one.quote, other.quote) < nearlySame;
}

/** Share of words in common from which two sentences speak of the same thing. */
const nearlySame = 0.6;

function blockOf({ document, at }: Claim, documents: readonly Document[]): Block | undefined {
  const text = documents[document];
  if (text === undefined) return undefined;
  const starts = cache.get(text) ?? startsOf(text);
  cache.set(text, starts);
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= (at?.start ?? 0)) low = middle;
    else high = middle;
  }
  return text.blocks[low];
}

function startsOf({ blocks }: Document): readonly number[] {
  let last = 0;
  // An empty block stands where the one before it does.
  return blocks.map(({ offsets }) => (last = Math.max(last, offsets[0] ?? last)));
}

/** Where the blocks of a document begin, ascending. */
const cache = new WeakMap<Document, readonly number[]>();

function likeness(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => new Set(text.toLowerCase().match(/\p{L}+/gu))) as [
    Set<string>,
    Set<string>,
  ];
  return (2 * [...one].filter((word) => other.has(word)).length) / (one.size + other.size || 1);
}

function placeOfClaim({ document, at }: Claim, documents: readonly Document[]): FilePlace | undefined {
  const path = documents[document]?.source;
  return path === undefined || at === undefined ? undefined : { path, line: at.line, column: at.column };
}

import { claimIds, type ClaimId } from '../../src/model/claim-ids.ts';
import { isTold, type Scored } from './score.ts';

/** How well promises were found; shares from 0 to 1. */
export interface Figures {
  readonly labels: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of the labels' parameters that were read with the same value. */
  readonly params: number;
  /** Share of the found promises whose being planned, denied or the customer's was told. */
  readonly told: number;
}

type Kind = (typeof claimIds)[ClaimId];

export const kinds: readonly Kind[] = ['technical', 'document', 'organisational'];

const kindOf = (claim: string): Kind | undefined =>
  claim in claimIds ? claimIds[claim as ClaimId] : undefined;

/** Only what concerns promises of some kinds. */
export function ofKinds(scored: Scored, wanted: readonly Kind[]): Scored {
  const isWanted = (claim: string): boolean => wanted.some((kind) => kind === kindOf(claim));
  return {
    pairs: scored.pairs.filter(({ label }) => isWanted(label.claim)),
    missed: scored.missed.filter(({ claim }) => isWanted(claim)),
    wrong: scored.wrong.filter(({ check }) => isWanted(check)),
    sprung: scored.sprung.filter(({ not }) => [not].flat().some(isWanted)),
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** The figures of several texts together. */
export function figuresOf(scored: readonly Scored[]): Figures {
  const pairs = scored.flatMap((one) => one.pairs);
  const labels = pairs.length + scored.flatMap((one) => one.missed).length;
  const wanted = pairs.reduce((count, { label }) => count + Object.keys(label.params ?? {}).length, 0);
  const unread = pairs.reduce((count, { wrong }) => count + wrong.length, 0);
  return {
    labels,
    precision: share(pairs.length, pairs.length + scored.flatMap((one) => one.wrong).length),
    recall: share(pairs.length, labels),
    params: share(wanted - unread, wanted),
    told: share(pairs.filter(({ label, claim }) => isTold(label, claim)).length, pairs.length),
  };
}
